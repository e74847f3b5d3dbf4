from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn
from danvan_desktop.domain.register_cells import (
    Value,
    computed_value,
    day_of,
    decode_cells,
    encode_cells,
    is_reference,
    period_of,
    reference,
    searched_words,
    shown_cell,
    with_cell,
)
from danvan_desktop.domain.register_kinds import RECEPTION_STAT, STUDY_SESSION

VALUES = {
    ColumnType.TEXT: st.text(max_size=20),
    ColumnType.LONG_TEXT: st.text(max_size=40),
    ColumnType.DATE: st.dates(date(1900, 1, 1), date(2999, 12, 31)),
    ColumnType.INTEGER: st.integers(0, 10**12),
    ColumnType.DECIMAL: st.decimals(allow_nan=False, allow_infinity=False, places=3),
    ColumnType.CHOICE: st.sampled_from(["Mới", "Đóng"]),
    ColumnType.YES_NO: st.booleans(),
    ColumnType.UNIT: st.lists(st.sampled_from(["unit:3", "UBND xã"]), min_size=1).map(tuple),
    ColumnType.PERSON: st.just(("person:4",)),
    ColumnType.DOCUMENT: st.just(("document:5", "Công văn lạ")),
}
REGISTER = Register("all", "Mọi loại", tuple(RegisterColumn(kind.value, kind.label, kind) for kind in ColumnType))


@given(st.fixed_dictionaries({}, optional={kind.value: values for kind, values in VALUES.items()}))
def test_values_of_every_type_come_back_from_the_store_as_they_were(values: dict[str, Value]) -> None:
    stored = encode_cells(values)
    back = decode_cells(REGISTER, stored)
    assert back == values
    assert {key: type(value) for key, value in back.items()} == {key: type(value) for key, value in values.items()}
    assert encode_cells(back) == stored


def test_setting_a_cell_leaves_the_others_to_the_letter_even_those_of_columns_no_longer_known() -> None:
    stored = encode_cells({"text": "một", "gone": "giữ lại"})
    changed = with_cell(stored, "integer", 3)
    assert with_cell(changed, "integer", None) == stored
    assert decode_cells(REGISTER, changed) == {"text": "một", "integer": 3}


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (ColumnType.DATE, date(2026, 11, 5), "05/11/2026"),
        (ColumnType.DECIMAL, Decimal("86.50"), "86,5"),
        (ColumnType.INTEGER, 1250, "1250"),
        (ColumnType.YES_NO, True, "Có"),
        (ColumnType.YES_NO, False, "Không"),
        (ColumnType.UNIT, ("unit:12", "UBND xã An Lạc"), "<unit:12>; UBND xã An Lạc"),
        (ColumnType.TEXT, "=1+1", "=1+1"),
    ],
)
def test_a_cell_is_shown_as_the_clerk_writes_it(kind: ColumnType, value: Value, shown: str) -> None:
    column = RegisterColumn("x", "Cột", kind)
    assert shown_cell(column, {"x": value}, lambda item: f"<{item}>") == shown
    assert shown_cell(column, {}, str) == ""


def test_letters_left_over_are_counted_from_what_is_known() -> None:
    column = RECEPTION_STAT.column("remaining")
    assert column is not None
    assert computed_value(column, {}) is None
    assert computed_value(column, {"received": 5}) == 5
    assert shown_cell(column, {"backlog": 2, "received": 5, "solved": 4}, str) == "3"


def test_a_row_stands_under_its_date_or_the_last_day_of_its_period() -> None:
    assert day_of(STUDY_SESSION, {"held_on": date(2026, 3, 2)}, 2026) == date(2026, 3, 2)
    assert day_of(RECEPTION_STAT, {"period": "Quý I"}, 2026) == date(2026, 3, 31)
    assert day_of(RECEPTION_STAT, {}, 2026) is None
    assert period_of(STUDY_SESSION, {}) is None


def test_words_of_texts_and_strange_names_are_searched_but_not_references() -> None:
    values: dict[str, Value] = {"documents": ("document:3", "Thông báo lạ"), "note": "họp lại", "participants": 5}
    assert searched_words(STUDY_SESSION, values) == "Thông báo lạ họp lại"


def test_references_are_told_from_words() -> None:
    assert is_reference(reference(ColumnType.UNIT, 12))
    assert not is_reference("Đơn vị: 12")
