from __future__ import annotations

from decimal import Decimal

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.typed_number import parse_amount, parse_figure, parse_percent


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3", "3"),
        (" 120 ", "120"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("1234", "1234"),
        ("1 234", "1234"),
        ("1\u00a0234", "1234"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1,234.50", "1234.50"),
        ("12.345.678,25", "12345678.25"),
        ("-2", "-2"),
    ],
)
def test_numbers_are_read_with_comma_dot_and_groups(typed: str, value: str) -> None:
    assert parse_amount(typed) == Decimal(value)


@pytest.mark.parametrize("typed", ["1.234", "1,234", "12.500", "999,000"])
def test_a_thousand_or_a_fraction_is_asked_about(typed: str) -> None:
    with pytest.raises(ValidationError, match="có thể là") as refused:
        parse_amount(typed)
    assert typed.replace(".", "").replace(",", "") in refused.value.remedy


@pytest.mark.parametrize("typed", ["", "ba", "1..5", "1,2,3", "5 cuộc", "1.2345.678", "--3", "1e9"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError, match="không phải là một số"):
        parse_amount(typed)


@pytest.mark.parametrize(
    ("typed", "value"), [("", None), ("%", None), ("50", 50), ("50%", 50), ("50 %", 50), ("0", 0), ("100,0", 100)]
)
def test_percentages_are_whole(typed: str, value: int | None) -> None:
    assert parse_percent(typed) == value


@pytest.mark.parametrize("typed", ["101", "-1", "0,5", "33.3", "nửa"])
def test_other_percentages_are_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        parse_percent(typed)


@pytest.mark.parametrize(("typed", "value"), [("95%", "95"), ("12,5 %", "12.5"), ("1.234,5", "1234.5"), (" ", None)])
def test_figures_of_targets_may_carry_their_percent_sign(typed: str, value: str | None) -> None:
    assert parse_figure(typed) == (None if value is None else Decimal(value))
