from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from danvan_desktop.domain.criteria import Modifier, ModifierKind
from danvan_desktop.domain.task import Role
from danvan_desktop.storage.codecs import INTEGER, TEXT, codec_for, json_text


@pytest.mark.parametrize(
    ("hint", "value", "stored"),
    [
        (date, date(2026, 2, 28), "2026-02-28"),
        (date | None, None, None),
        (datetime, datetime(2026, 2, 28, 8, 5), "2026-02-28T08:05:00"),
        (Decimal, Decimal("2.50"), "2.50"),
        (Decimal | None, Decimal("-0.1"), "-0.1"),
        (bool, True, 1),
        (bool | None, False, 0),
        (Role, Role.COOPERATE, "cooperate"),
        (Role | None, None, None),
        (Role | None, Role.LEAD, "lead"),
        (tuple[str, ...], ("Như trên", "Lưu: VT"), '["Như trên","Lưu: VT"]'),
        (tuple[int, ...], (), "[]"),
        (
            tuple[Modifier, ...],
            (Modifier(ModifierKind.LOWER_MAX, "Trễ", Decimal("1.50")),),
            '[{"clause":"","kind":"lower_max","max_points":"1.50","text":"Trễ"}]',
        ),
    ],
)
def test_a_value_is_stored_plainly_and_comes_back(hint: object, value: object, stored: object) -> None:
    codec = codec_for(hint)
    assert codec.encode is not None
    assert codec.decode is not None
    assert codec.encode(value) == stored
    assert type(codec.encode(value)) is type(stored)
    assert codec.decode(stored) == value
    assert codec.storage == (INTEGER if isinstance(stored, int) else TEXT)


@pytest.mark.parametrize("hint", [str, int, str | None])
def test_texts_and_whole_numbers_need_no_conversion(hint: object) -> None:
    codec = codec_for(hint)
    assert codec.encode is None
    assert codec.decode is None


def test_only_optional_hints_allow_empty_columns() -> None:
    assert codec_for(date | None).is_optional
    assert not codec_for(date).is_optional


@pytest.mark.parametrize("hint", [float, list[int], int | str, tuple[int, str], int | str | None, object])
def test_a_type_without_exact_column_form_is_refused(hint: object) -> None:
    with pytest.raises(TypeError, match="column form"):
        codec_for(hint)


def test_json_has_one_spelling() -> None:
    assert json_text({"b": 1, "a": "đ"}) == '{"a":"đ","b":1}'
