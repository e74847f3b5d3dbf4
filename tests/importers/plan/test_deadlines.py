import pytest

from danvan_desktop.importers.plan.deadlines import deadlines


@pytest.mark.parametrize(
    ("clause", "due", "operator", "kind"),
    [
        ("gửi kế hoạch chậm nhất 31/3/2022.", "2022-03-31", "by", "by_date"),
        ("gửi báo cáo trước ngày 25/10/2022.", "2022-10-25", "before", "before_date"),
        ("Hàng năm, gửi báo cáo trước ngày 05/11.", "--11-05", "before", "yearly_before"),
        ("gửi báo cáo trước ngày 20 hằng tháng", "---20", "before", "periodic"),
        ("gửi báo cáo trước ngày 15/11", "2025-11-15", "before", "before_date"),
    ],
)
def test_a_deadline_says_whether_its_day_is_included(clause, due, operator, kind):
    (timing,) = deadlines(clause, 2025, is_report=True)
    assert (timing.due, timing.operator, timing.kind) == (due, operator, kind)


def test_dates_of_cited_documents_are_no_deadlines():
    (timing,) = deadlines("báo cáo việc thực hiện Chỉ thị số 05/CT-UBND ngày 06/6/2013", 2025, is_report=True)
    assert timing.due is None


def test_two_dates_in_one_clause_give_two_deadlines_with_their_periods():
    found = deadlines(
        "báo cáo 06 tháng (trước ngày 12/6/2026), 01 năm (trước ngày 08/12/2026) và báo cáo đột xuất khi có yêu cầu",
        2026,
        is_report=True,
    )
    assert [(timing.due, timing.period, timing.kind) for timing in found] == [
        ("2026-06-12", "6_months", "before_date"),
        ("2026-12-08", "year", "before_date"),
        (None, None, "on_demand"),
    ]


def test_periods_without_dates_are_periodic():
    found = deadlines("Định kỳ 06 tháng, 01 năm báo cáo kết quả", None, is_report=True)
    assert [(timing.kind, timing.period) for timing in found] == [("periodic", "6_months"), ("periodic", "year")]


def test_an_impossible_day_is_marked():
    (timing,) = deadlines("báo cáo trước ngày 31/02/2022", None, is_report=True)
    assert timing.is_impossible
    assert timing.due is None
    assert "31/02/2022" in timing.raw


def test_adverbs_give_the_kind_when_there_is_no_date():
    assert deadlines("kịp thời đề xuất", None, is_report=False)[0].kind == "as_arises"
    assert deadlines("báo cáo theo đúng quy định", None, is_report=True)[0].kind == "as_regulated"
    assert deadlines("tham mưu theo quy định", None, is_report=False)[0].kind is None


def test_a_quarter_by_whose_end_work_is_finished_is_a_deadline():
    (timing,) = deadlines("xây dựng kế hoạch, hoàn thành trong quý II/2026", 2026, is_report=False)
    assert (timing.due, timing.operator) == ("2026-06-30", "by")
    (untimed,) = deadlines("tổ chức ba cuộc kiểm tra trong quý II/2026", 2026, is_report=False)
    assert untimed.due is None


def test_days_in_brackets_behind_periods_are_deadlines():
    found = deadlines("báo cáo kết quả 6 tháng (ngày 10/6) và cả năm (ngày 10/11)", 2026, is_report=True)
    assert [(timing.due, timing.operator) for timing in found] == [("2026-06-10", "by"), ("2026-11-10", "by")]


@pytest.mark.parametrize(
    ("clause", "due", "operator", "period"),
    [
        ("định kỳ hằng quý báo cáo kết quả về Văn phòng", None, None, "quarter"),
        ("mỗi quý báo cáo Ban Thường vụ", None, None, "quarter"),
        ("hằng tháng tổng hợp báo cáo UBND tỉnh", None, None, "month"),
        ("định kỳ 3 tháng báo cáo kết quả về Sở Nội vụ", None, None, "quarter"),
        ("gửi báo cáo về Văn phòng trước ngày 20 hằng tháng", "---20", "before", "month"),
        ("hằng tháng, gửi báo cáo về Văn phòng chậm nhất ngày 20", "---20", "by", "month"),
        ("báo cáo quý gửi trước ngày 25 của tháng cuối quý", "---25", "before", "quarter"),
        ("hằng quý báo cáo chậm nhất vào ngày 25 của tháng cuối", "---25", "by", "quarter"),
    ],
)
def test_a_report_that_returns_each_month_or_quarter_says_so(clause, due, operator, period):
    (timing,) = deadlines(clause, 2026, is_report=True)
    assert (timing.kind, timing.due, timing.operator, timing.period) == ("periodic", due, operator, period)


def test_a_list_of_periods_is_one_deadline_each():
    found = deadlines("thực hiện chế độ báo cáo định kỳ hằng tháng, quý, 06 tháng và năm", 2026, is_report=True)
    assert [timing.period for timing in found] == ["month", "quarter", "6_months", "year"]


def test_work_that_is_no_report_keeps_its_rhythm_as_well():
    (timing,) = deadlines("mỗi quý kiểm tra công vụ một lần", 2026, is_report=False)
    assert (timing.kind, timing.period) == ("periodic", "quarter")
