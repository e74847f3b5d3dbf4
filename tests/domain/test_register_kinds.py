from __future__ import annotations

import pytest

from danvan_desktop.domain.register import ColumnType, Register, RuleKind, Total
from danvan_desktop.domain.register_kinds import DIFFICULTY, RECEPTION_STAT, SHIPPED
from danvan_desktop.domain.register_period import period_named

ALL = pytest.mark.parametrize("register", SHIPPED, ids=lambda register: register.key)


@ALL
def test_columns_have_keys_and_titles_of_their_own(register: Register) -> None:
    assert len({column.key for column in register.columns}) == len(register.columns)
    assert len({column.title for column in register.columns}) == len(register.columns)
    assert any(column.is_required for column in register.columns)


@ALL
def test_rules_speak_of_columns_the_register_has_with_the_type_they_need(register: Register) -> None:
    for rule in register.rules:
        columns = [register.column(key) for key in (rule.left, *rule.right)]
        assert None not in columns
        if rule.kind is RuleKind.AT_MOST:
            assert all(column.type.is_number for column in columns if column)
        if rule.kind is RuleKind.NOT_BEFORE:
            assert all(column.type is ColumnType.DATE for column in columns if column)
        if rule.kind is RuleKind.NEEDS and (left := columns[0]) is not None:
            assert set(rule.values) <= set(left.choices)


@ALL
def test_choices_and_defaults_fit(register: Register) -> None:
    for column in register.columns:
        assert bool(column.choices) is (column.type is ColumnType.CHOICE)
        assert not column.default or column.default in column.choices
        assert column.total is Total.NONE or column.type.is_number
        for part in column.computed:
            assert register.column(part.lstrip("-")) is not None


@ALL
def test_what_places_a_row_is_a_date_or_a_period(register: Register) -> None:
    column = register.column(register.placed_by)
    if column is not None and column.type is not ColumnType.DATE:
        assert all(period_named(choice) for choice in column.choices)


def test_a_difficulty_goes_from_new_to_closed() -> None:
    state = DIFFICULTY.column("state")
    assert state is not None
    assert (state.choices, state.default) == (("Mới", "Đã chuyển", "Đã trả lời", "Đóng"), "Mới")


def test_letters_left_over_follow_from_the_others() -> None:
    remaining = RECEPTION_STAT.column("remaining")
    assert remaining is not None
    assert remaining.computed == ("backlog", "received", "-solved")
