import pytest

from danvan_desktop.importers.plan.timing import parse_timing, timing_hints


@pytest.mark.parametrize(
    ("raw", "kind", "due", "operator"),
    [
        ("Thường xuyên", "regular", None, None),
        ("Thường xuyên trong năm 2025", "regular", None, None),
        ("Hàng năm", "yearly", None, None),
        ("Định kỳ hằng năm", "yearly", None, None),
        ("Tháng 12 hằng năm", "yearly", "--12-31", "by"),
        ("ngày 01/6 và 15/11 hằng năm", "yearly_before", "--11-15", "by"),
        ("Quý I/2026", "by_date", "2026-03-31", "by"),
        ("Quý II", "by_date", "2025-06-30", "by"),
        ("Hoàn thành trong năm 2025", "by_date", "2025-12-31", "by"),
        ("trước ngày 05/11", "before_date", "2025-11-05", "before"),
        ("chậm nhất 31/3/2022", "by_date", "2022-03-31", "by"),
        ("trước ngày 31 tháng 12 năm 2025", "before_date", "2025-12-31", "before"),
        ("Dự kiến tháng 11/2025 (sau khi có hướng dẫn)", "by_date", "2025-11-30", "by"),
        ("Sau khi có hướng dẫn của tỉnh", "as_arises", None, None),
        ("Khi có vụ việc phát sinh", "as_arises", None, None),
        ("Cả năm", "regular", None, None),
        ("Trong suốt quá trình thực hiện", "regular", None, None),
        ("Thường xuyên; báo cáo trước 15/11/2025", "regular", None, None),
        ("Khi có văn bản hướng dẫn", "as_arises", None, None),
        ("01 lần/năm", "yearly", None, None),
        ("02 lần/năm", "periodic", None, None),
        ("Mỗi quý một lần", "periodic", None, None),
        ("Trong năm", "by_date", "2025-12-31", "by"),
        ("Tháng 5 - 6/2025", "by_date", "2025-06-30", "by"),
        ("Hoàn thành trước tháng 12/2025", "before_date", "2025-12-01", "before"),
        ("Theo chương trình kiểm tra, giám sát năm 2026", "as_regulated", None, None),
        ("trước ngày 20 của tháng cuối quý", "periodic", "---20", "before"),
        ("ngày 25 của tháng cuối quý", "periodic", "---25", "by"),
        ("ngày 25 của tháng 12/2025", "by_date", "2025-12-31", "by"),
        ("theo lộ trình, hướng dẫn của Bộ, ngành", "as_regulated", None, None),
        ("Đột xuất khi có yêu cầu", "on_demand", None, None),
        ("trước ngày 20 hằng tháng", "periodic", "---20", "before"),
        ("06 tháng, 01 năm", "periodic", None, None),
        ("Định kỳ", "periodic_unspecified", None, None),
        ("lúc nào cũng được", None, None, None),
    ],
)
def test_each_expression_gives_its_kind_and_date_and_keeps_its_words(raw, kind, due, operator):
    timing = parse_timing(raw, 2025)
    assert (timing.kind, timing.due, timing.operator, timing.raw) == (kind, due, operator, raw)


@pytest.mark.parametrize(
    ("raw", "period"),
    [
        ("Hằng quý", "quarter"),
        ("Mỗi quý", "quarter"),
        ("Hằng tháng", "month"),
        ("Định kỳ 3 tháng", "quarter"),
        ("Định kỳ 03 tháng một lần", "quarter"),
        ("Định kỳ tháng, quý", "month"),
        ("trước ngày 20 hằng tháng", "month"),
        ("ngày 25 của tháng cuối quý", "quarter"),
        ("06 tháng, 01 năm", "6_months"),
        ("02 lần/năm", "6_months"),
        ("01 lần/quý", "quarter"),
        ("Mỗi tuần một lần", None),
        ("Hằng năm", None),
        ("Trong 03 tháng cuối năm", None),
    ],
)
def test_words_of_a_rhythm_give_the_period_it_returns_in(raw, period):
    assert parse_timing(raw, 2025).period == period


def test_a_day_that_does_not_exist_keeps_its_words_without_a_date():
    timing = parse_timing("31/02/2022")
    assert (timing.raw, timing.kind, timing.due, timing.is_impossible) == ("31/02/2022", None, None, True)


def test_a_day_without_any_year_returns_each_year():
    assert parse_timing("trước ngày 05/11").due == "--11-05"


def test_adverbs_in_a_sentence_are_hints_only():
    assert timing_hints("Thường xuyên kiểm tra, định kỳ báo cáo.") == ("Thường xuyên", "định kỳ")
