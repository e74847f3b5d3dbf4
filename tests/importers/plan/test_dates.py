import pytest

from danvan_desktop.importers.plan.dates import find_dates, find_periods


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("ngày 31/3/2025", "2025-03-31"),
        ("31.3.2025", "2025-03-31"),
        ("ngày 15 tháng 11 năm 2025", "2025-11-15"),
        ("ngày 15 tháng 11", "--11-15"),
        ("05/11", "--11-05"),
        ("31/02/2025", None),
    ],
)
def test_days_are_found_and_impossible_ones_have_no_date(text, due):
    found = list(find_dates(text))
    assert len(found) == 1
    assert found[0].resolved(None) == due


def test_a_missing_year_is_taken_from_the_plan():
    assert next(find_dates("trước 05/11")).resolved(2026) == "2026-11-05"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("quý i/2026", "2026-03-31"),
        ("quý iv/2025 - quý ii/2026", "2026-06-30"),
        ("quý i, ii năm 2025", "2025-06-30"),
        ("tháng 2/2024", "2024-02-29"),
        ("11/2025", "2025-11-30"),
        ("tháng 3, 6/2025", "2025-06-30"),
        ("năm 2025 - 2026", "2026-12-31"),
        ("trong năm 2025", "2025-12-31"),
        ("6 tháng đầu năm 2025", "2025-06-30"),
    ],
)
def test_a_period_stands_for_its_last_day(text, due):
    assert list(find_periods(text))[-1].resolved(None) == due


def test_a_month_with_year_is_no_day():
    assert list(find_dates("tháng 11/2025")) == []
    assert list(find_periods("tháng 13/2025")) == []
