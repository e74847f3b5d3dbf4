import pytest

from danvan_desktop.domain.criteria import SetState
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet, SheetState
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def set_state(office: ScoreOffice) -> SetState:
    return office.criteria.get(office.set_id).criteria_set.state


def test_facts_of_the_year_change_the_rating_and_say_why(office: ScoreOffice) -> None:
    office.score_everything()
    assert office.view().facts[0].text.endswith("khiển trách")
    office.sheets.set_facts(office.sheet_id, [office.rule_id("khiển trách")])
    assert office.scoring.result(YEAR).rating == "Hoàn thành tốt nhiệm vụ"
    assert "khiển trách" in office.scoring.result(YEAR).missing_to_next
    office.sheets.set_facts(office.sheet_id, [office.rule_id("khiển trách"), office.rule_id("tham nhũng")])
    assert office.scoring.result(YEAR).rating == "Không hoàn thành nhiệm vụ"
    office.sheets.set_facts(office.sheet_id, [])
    assert office.scoring.result(YEAR).rating == "Hoàn thành xuất sắc nhiệm vụ"


def test_a_blocker_or_a_rule_of_another_set_cannot_be_ticked(office: ScoreOffice) -> None:
    for wrong in (office.rule_id("0 điểm"), 999_999):
        with pytest.raises(ValidationError, match="không thuộc bộ tiêu chí"):
            office.sheets.set_facts(office.sheet_id, [wrong])


def test_an_incomplete_sheet_goes_nowhere_and_says_what_is_missing(office: ScoreOffice) -> None:
    office.score_everything()
    for number in ("1.2", "2.4.3"):
        office.scoring.clear(*office.at(number))
    with pytest.raises(ValidationError, match=r"Còn 2 tiêu chí chưa chấm: 1\.2, 2\.4\.3\."):
        office.sheets.advance(office.sheet_id)


def test_a_sheet_on_a_set_that_became_a_draft_goes_nowhere(office: ScoreOffice) -> None:
    office.score_everything()
    office.rows.add_band(office.set_id)
    with pytest.raises(ValidationError, match="đang là bản nháp"):
        office.sheets.advance(office.sheet_id)


def test_a_sheet_goes_from_state_to_state_and_stops_when_locked(office: ScoreOffice) -> None:
    office.score_everything()
    seen = []
    for _ in range(5):
        office.sheets.advance(office.sheet_id)
        seen.append(office.scoring.sheet(YEAR).state)
    assert seen == list(SheetState)[2:]
    with pytest.raises(ValidationError, match="đã khóa"):
        office.sheets.advance(office.sheet_id)
    with pytest.raises(ValidationError, match="không rút lại"):
        office.sheets.withdraw(office.sheet_id)


def test_sending_freezes_the_set_and_keeps_the_figures_as_sent(office: ScoreOffice) -> None:
    office.score_everything()
    figures = office.scoring.figures(YEAR)
    office.send()
    assert set_state(office) is SetState.FROZEN
    assert office.scoring.sheet(YEAR).frozen
    assert office.scoring.figures(YEAR) == figures


def test_withdrawing_opens_sheet_and_set_again_unless_another_sent_sheet_holds_the_set(office: ScoreOffice) -> None:
    with pytest.raises(ValidationError, match="không rút lại"):
        office.sheets.withdraw(office.sheet_id)
    office.score_everything()
    office.send()
    office.sheets.withdraw(office.sheet_id)
    sheet = office.scoring.sheet(YEAR)
    assert (sheet.state, sheet.frozen) == (SheetState.SCORING, "")
    assert set_state(office) is SetState.USABLE
    office.scoring.set_passed(*office.at("1.2"), passed=False)
    office.send()
    other = office.scoring.create_sheet(2025, office.set_id).created[0]
    with office.store.begin("gửi năm trước") as uow:
        uow.save(ScoreSheet(other, 2025, office.set_id, SheetState.SENT))
        uow.commit()
    office.sheets.withdraw(office.sheet_id)
    assert set_state(office) is SetState.FROZEN
    assert [entry.label for entry in office.store.history(1)] == ["Rút lại bảng tự chấm điểm để chỉnh sửa"]


def test_a_sheet_is_deleted_with_its_lines_and_evidence_but_not_once_sent(office: ScoreOffice, tmp_path) -> None:
    before = snapshot(office.store)
    file = tmp_path / "Quyết định.pdf"
    file.write_bytes(b"noi dung")
    office.score_everything()
    office.evidence.attach(*office.at("1.2"), [file])
    office.send()
    with pytest.raises(ValidationError, match="không sửa được"):
        office.sheets.delete(office.sheet_id)
    office.sheets.withdraw(office.sheet_id)
    office.sheets.delete(office.sheet_id)
    assert office.store.count(ScoreLine) == office.store.count(EvidenceLink) == 0
    left = snapshot(office.store)
    assert left["ScoreSheet"] == []
    assert left["Criterion"] == before["Criterion"]


def withdrawn(office: ScoreOffice):
    return office.sheets.withdraw(office.sheet_id)


ACTIONS = {
    "facts": (0, lambda o: o.sheets.set_facts(o.sheet_id, [o.rule_id("khiển trách")])),
    "submit": (0, lambda o: o.sheets.advance(o.sheet_id)),
    "approve": (1, lambda o: o.sheets.advance(o.sheet_id)),
    "send": (2, lambda o: o.sheets.advance(o.sheet_id)),
    "appraised": (3, lambda o: o.sheets.advance(o.sheet_id)),
    "lock": (4, lambda o: o.sheets.advance(o.sheet_id)),
    "withdraw submitted": (1, withdrawn),
    "withdraw sent": (3, withdrawn),
    "delete": (0, lambda o: o.sheets.delete(o.sheet_id)),
}


@pytest.mark.parametrize(("steps", "action"), ACTIONS.values(), ids=ACTIONS)
def test_every_step_of_a_sheet_is_undone_wholly(office: ScoreOffice, steps: int, action) -> None:
    office.score_everything()
    for _ in range(steps):
        office.sheets.advance(office.sheet_id)
    before = snapshot(office.store)
    action(office)
    after = snapshot(office.store)
    assert after != before
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.redo()
    assert snapshot(office.store) == after
