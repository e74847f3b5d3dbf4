from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.year_closing import ClosedYearError, YearClosing


def test_a_closing_holds_until_it_is_taken_back() -> None:
    closing = YearClosing(1, 2026, date(2026, 12, 31), "văn thư")
    assert closing.is_in_force
    assert not replace(closing, reopened_on=date(2027, 1, 5), reason="Bổ sung số liệu").is_in_force


def test_the_error_names_the_year_and_where_to_open_it_again() -> None:
    error = ClosedYearError(2025)
    assert error.year == 2025
    assert error.message == "Năm 2025 đã đóng, chỉ xem được."
    assert "Mở lại năm 2025" in error.remedy
