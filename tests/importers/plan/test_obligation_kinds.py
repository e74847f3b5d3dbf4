import pytest

from danvan_desktop.importers.plan.obligation_kinds import kind_of


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Xây dựng và gửi kế hoạch của cơ quan về UBND tỉnh", ("plan", "submit_plan")),
        ("xây dựng và ban hành kế hoạch triển khai", ("plan", "issue_plan")),
        ("báo cáo kết quả thực hiện về UBND tỉnh", ("report", "periodic_report")),
        ("tổng hợp và báo cáo UBND tỉnh", ("report", "consolidated_report")),
        ("gửi hồ sơ chấm điểm về Sở Nội vụ", ("scoring_dossier", "self_scoring")),
        ("Tổ chức chấm điểm, đánh giá, xếp loại đối với các sở", ("other", "external_scoring")),
        ("theo dõi, đôn đốc việc thực hiện", ("other", "monitoring")),
        ("nếu có vướng mắc kịp thời phản ánh", ("other", "raise_difficulty")),
        ("biểu dương các mô hình hay", ("other", "commendation")),
        ("làm việc khác", ("other", "implementation")),
    ],
)
def test_words_decide_the_kind_of_an_obligation(clause, kind):
    assert kind_of(clause) == kind
