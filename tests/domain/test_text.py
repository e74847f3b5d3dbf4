from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import clean, fold, format_date, format_points, format_size, parse_date, parse_decimal


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Dân vận", "Dân vận"),
        (unicodedata.normalize("NFD", "Nghị quyết của Đảng ủy"), "Nghị quyết của Đảng ủy"),
        ("một\x00 hai\x07\x1b", "một hai"),
        ("dòng một\r\ndòng hai\rdòng ba", "dòng một\ndòng hai\ndòng ba"),
        ("cột\tcột", "cột\tcột"),
        ("cuối dòng   \n  thụt vào  \n\n", "cuối dòng\n  thụt vào"),
        ("\n\nđầu trống", "đầu trống"),
        ("\ufeffcó dấu BOM\u200b", "có dấu BOM"),
        ("\x00", ""),
        ("", ""),
        ("   ", ""),
        ("abc\x00def", "abcdef"),
        ("a\u2028b", "a\nb"),
        ("lẻ \ud800 đôi", "lẻ  đôi"),
    ],
)
def test_text_is_stored_clean(typed: str, stored: str) -> None:
    assert clean(typed) == stored


@given(st.text())
def test_cleaning_twice_changes_nothing_more_and_leaves_no_control_character(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(unicodedata.category(character) == "Cc" for character in once if character not in "\n\t")
    assert unicodedata.is_normalized("NFC", once)


def test_ten_thousand_characters_survive_cleaning() -> None:
    text = "đẩy mạnh " * 1111 + "x"
    assert len(text) == 10_000
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đẩy mạnh Dân vận khéo", "day manh dan van kheo"),
        ("PHÒNG TỔ CHỨC – HÀNH CHÍNH", "phong to chuc – hanh chinh"),
        ("ủy ban, uỷ ban", "uy ban, uy ban"),
        ("KH-UBND 12/2026", "kh-ubnd 12/2026"),
        ("", ""),
    ],
)
def test_folded_text_has_no_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯỰỆẠ \u0300\u0301\u0303\u0309\u0323"))
def test_folding_does_not_depend_on_case_or_composition(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFD", text).lower())
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5/11", date(2026, 11, 5)),
        ("05-11", date(2026, 11, 5)),
        ("5.11", date(2026, 11, 5)),
        ("0511", date(2026, 11, 5)),
        ("051126", date(2026, 11, 5)),
        ("05112025", date(2025, 11, 5)),
        ("5/11/2025", date(2025, 11, 5)),
        (" 05/11/25 ", date(2025, 11, 5)),
        ("ngày 5 tháng 11", date(2026, 11, 5)),
        ("Ngày 05 tháng 11 năm 2024", date(2024, 11, 5)),
        ("5 tháng 11", date(2026, 11, 5)),
        ("ngay 5 thang 11", date(2026, 11, 5)),
        ("ngày 5 tháng 11, năm 2024", date(2024, 11, 5)),
        ("ngày 05/11", date(2026, 11, 5)),
        ("NGÀY 5-11-2024", date(2024, 11, 5)),
        ("2024-02-29", date(2024, 2, 29)),
        (unicodedata.normalize("NFD", "ngày 5 tháng 11"), date(2026, 11, 5)),
    ],
)
def test_a_date_is_understood_as_clerks_type_it(typed: str, day: date) -> None:
    assert parse_date(typed, 2026) == day


@pytest.mark.parametrize(
    "typed", ["", "mai", "5", "511", "31/02", "29/02/2026", "0/1", "1/13", "5/11/0001", "1/1/20260", "x" * 500]
)
def test_a_day_that_does_not_exist_is_refused_with_a_remedy(typed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        parse_date(typed, 2026)
    assert caught.value.remedy
    assert len(caught.value.message) < 120


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_a_shown_date_can_be_typed_back(day: date) -> None:
    assert parse_date(format_date(day), 2026) == day


def test_an_unknown_date_is_shown_as_not_known() -> None:
    assert format_date(None) == "chưa có"


@pytest.mark.parametrize(
    ("points", "shown"),
    [
        ("2", "2"),
        ("2.00", "2"),
        ("1.50", "1,5"),
        ("-0.25", "-0,25"),
        ("0", "0"),
        ("-0.00", "0"),
        ("1E+2", "100"),
        ("100", "100"),
        ("1E-7", "0,0000001"),
    ],
)
def test_points_have_a_decimal_comma_and_no_idle_zeros(points: str, shown: str) -> None:
    assert format_points(Decimal(points)) == shown


@pytest.mark.parametrize(
    ("typed", "value"),
    [("1,5", "1.5"), ("1.5", "1.5"), (" 2 ", "2"), ("-0,25", "-0.25"), ("−3", "-3"), ("+4", "4"), ("1 000", "1000")],
)
def test_a_number_is_understood_with_comma_or_dot(typed: str, value: str) -> None:
    assert parse_decimal(typed) == Decimal(value)


@pytest.mark.parametrize("typed", ["", "một", "1,2,3", "1.000,5", "NaN", "Infinity", "1e5", "5%", "9" * 40])
def test_what_is_not_a_number_is_refused_with_a_remedy(typed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        parse_decimal(typed)
    assert caught.value.remedy


@given(st.decimals(min_value=-1000, max_value=1000, places=3))
def test_shown_points_can_be_typed_back(points: Decimal) -> None:
    assert parse_decimal(format_points(points)) == points


@pytest.mark.parametrize(
    ("size", "words"),
    [(512, "512 byte"), (2048, "2 KB"), (1_500_000, "1,4 MB"), (3 * 1024**3, "3 GB")],
)
def test_sizes_are_said_in_words(size: int, words: str) -> None:
    assert format_size(size) == words
