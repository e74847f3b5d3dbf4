from __future__ import annotations

from datetime import date

from danvan_desktop.gui.dates import date_reader


def test_the_left_out_year_is_the_given_one() -> None:
    read = date_reader(2026)
    assert read("5/11") == date(2026, 11, 5)
    assert read("5/11/2024") == date(2024, 11, 5)


def test_a_complaint_is_one_line_with_the_remedy() -> None:
    complaint = date_reader(2026)("mai")
    assert isinstance(complaint, str)
    assert "mai" in complaint
    assert "\n" not in complaint
