from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.exporters.number_text import date_text, points_text


@pytest.mark.parametrize(
    ("points", "text"),
    [("10", "10"), ("2.50", "2,5"), ("-1.25", "-1,25"), ("0.00", "0"), ("1E+2", "100"), ("-0.0", "0"), (None, "")],
)
def test_points_have_a_decimal_comma_and_no_idle_zeros(points, text):
    assert points_text(None if points is None else Decimal(points)) == text


@given(st.decimals(-1000, 1000, places=3))
def test_no_digit_of_the_points_is_lost(points):
    assert Decimal(points_text(points).replace(",", ".")) == points


def test_dates_are_written_as_in_documents():
    assert date_text(date(2026, 2, 5)) == "05/02/2026"
    assert date_text(None) == ""
