from datetime import date

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.score_result import Step
from danvan_desktop.services.score_figures import describe_step, name_evidence, sheet_figures
from tests.criteria_sets import D
from tests.score_office import score_office


def test_an_evidence_item_is_named_by_its_title_number_and_date_where_known() -> None:
    bare = Evidence(1, "aa", "QĐ 45.pdf", 10)
    assert name_evidence(bare) == "QĐ 45.pdf"
    known = Evidence(1, "aa", "QĐ 45.pdf", 10, "Quyết định phân công", "45/QĐ-STP", date(2026, 3, 5))
    assert name_evidence(known) == "Quyết định phân công số 45/QĐ-STP ngày 05/03/2026"


def test_a_step_stands_on_one_line_with_its_clause() -> None:
    assert describe_step(Step("Tổng điểm", "", D("95.50"))) == "Tổng điểm → 95,5"
    assert describe_step(Step("Mức cao nhất: bị khiển trách", "Điều 6", "Tốt")) == (
        "Mức cao nhất: bị khiển trách → Tốt (Điều 6)"
    )


def test_letter_head_signer_and_recipients_are_the_offices(tmp_path) -> None:
    office = score_office(tmp_path)
    agency = Agency(1, "Sở Tư pháp tỉnh Minh Hà", place="Minh Hà", signer_name="Trần Văn A", recipients=("Sở Nội vụ;",))
    figures = sheet_figures(office.view(), agency, date(2026, 11, 18))
    assert figures.letter_head.agency == "Sở Tư pháp tỉnh Minh Hà"
    assert not figures.letter_head.is_numbered
    assert figures.signer.name == "Trần Văn A"
    assert figures.recipients == ("Sở Nội vụ;",)
    assert [figures.rows[index].number for index in figures.base_rows] == ["1", "2"]
    assert (figures.max_total, figures.bonus_cap, figures.penalty_cap) == (100, 3, 3)
    group = figures.rows[0]
    assert [figures.rows[child].number for child in group.children] == ["1.1", "1.2", "1.3", "1.4"]
    office.store.close()
