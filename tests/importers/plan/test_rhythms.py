import pytest

from danvan_desktop.importers.plan.rhythms import find_returning_day, rhythm_of, rhythms_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trước ngày 20 hằng tháng", ("---20", "month")),
        ("ngày 05 của mỗi tháng", ("---05", "month")),
        ("hằng tháng, trước ngày 20", ("---20", "month")),
        ("ngày 25 của tháng cuối quý", ("---25", "quarter")),
        ("ngày 25 tháng cuối mỗi quý", ("---25", "quarter")),
        ("mỗi quý, trước ngày 25 tháng cuối", ("---25", "quarter")),
    ],
)
def test_a_day_that_returns_is_found_with_its_period(text, found):
    day = find_returning_day(text)
    assert (day.due, day.period) == found
    assert text[day.start : day.end].startswith("ngày")


@pytest.mark.parametrize(
    "text",
    [
        "ngày 45 hằng tháng",
        "hằng tháng, trước ngày 20/11",
        "hằng tháng, ngày 20 tháng 11",
        "ngày 20 của tháng đầu quý sau",
    ],
)
def test_other_days_do_not_return(text):
    assert find_returning_day(text) is None


def test_the_shortest_period_is_the_rhythm():
    assert rhythm_of("báo cáo hằng quý, hằng tháng") == "month"
    assert rhythm_of("6 tháng đầu năm") is None
    assert rhythm_of("hằng năm") is None


def test_a_year_counts_only_beside_a_shorter_period():
    assert list(rhythms_in("Định kỳ 06 tháng, 01 năm")) == [("06 tháng", "6_months"), ("01 năm", "year")]
    assert list(rhythms_in("báo cáo hằng năm")) == []
