from datetime import date

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.score_decision import DecisionState, ScoreDecision
from danvan_desktop.domain.scoring import ScoreLine, SheetState
from danvan_desktop.services.score_suggestions import basis_words
from tests.criteria_sets import D
from tests.linked_office import BRIEFING, HALF_YEAR, IN_TIME, SURVEY, LinkedOffice, linked_office, register_link
from tests.score_office import YEAR
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> LinkedOffice:
    office = linked_office(tmp_path)
    office.link("2.1.1", office.target(IN_TIME))
    office.link("1.4", office.duty(HALF_YEAR))
    office.link("1.2", office.task(BRIEFING))
    yield office
    office.store.close()


@pytest.fixture
def told(office: LinkedOffice) -> LinkedOffice:
    office.targets.set_figures(office.ids[IN_TIME], YEAR, D(4890), D(4956))
    office.send(HALF_YEAR, date(2026, 6, 12))
    return office


def ids(office: LinkedOffice, *numbers: str) -> list[int]:
    return [office.score.id_of(number) for number in numbers]


def test_suggestions_are_shown_in_printed_order_and_enter_nothing(told: LinkedOffice) -> None:
    rows = told.suggestions.rows(told.score.view())
    assert [row.row.criterion.number for row in rows] == ["1.2", "1.4", "2.1.1"]
    assert [row.suggestion.points for row in rows] == [None, D(2), D("9.75")]
    assert [row.state for row in rows] == [DecisionState.UNSETTLED, DecisionState.WAITING, DecisionState.WAITING]
    assert told.store.count(ScoreLine) == told.store.count(ScoreDecision) == 0


def test_one_or_several_are_taken_over_in_one_action(told: LinkedOffice) -> None:
    before = snapshot(told.store)
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1", "1.4"))
    assert told.store.undo_label() == "Chấp nhận đề xuất điểm của 2 tiêu chí"
    assert (told.score.row("2.1.1").points, told.score.row("1.4").points) == (D("9.75"), D(2))
    assert told.row("2.1.1").state is DecisionState.ACCEPTED
    assert not told.row("2.1.1").can_accept
    assert told.score.view().sheet.state is SheetState.SCORING
    told.store.undo()
    assert snapshot(told.store) == before
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    assert told.store.undo_label() == "Chấp nhận đề xuất điểm tiêu chí 2.1.1"


def test_the_basis_names_the_sources_and_stands_in_the_document(told: LinkedOffice) -> None:
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    told.score.scoring.set_basis(*told.score.at("2.1.1"), "Số liệu một cửa")
    basis = told.score.row("2.1.1").basis
    assert basis == (
        f"4890/4956 = 98,67%. Nguồn: Chỉ tiêu: {IN_TIME} "
        "(yêu cầu ≥ 98%, đạt được 98,67% (4890/4956): đạt). Số liệu một cửa"
    )
    printed = next(row for row in told.score.scoring.figures(YEAR).rows if row.number == "2.1.1")
    assert printed.basis == basis


def test_what_has_no_suggestion_cannot_be_taken_over(told: LinkedOffice) -> None:
    before = snapshot(told.store)
    with pytest.raises(ValidationError, match=r"Tiêu chí 1\.2 hiện không có đề xuất"):
        told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1", "1.2"))
    with pytest.raises(ValidationError, match=r"Tiêu chí 1\.1 hiện không có đề xuất"):
        told.suggestions.accept(told.score.sheet_id, ids(told, "1.1"))
    assert snapshot(told.store) == before


def test_a_changed_source_is_told_of_after_the_suggestion_was_taken_over(told: LinkedOffice) -> None:
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    told.targets.set_figures(told.ids[IN_TIME], YEAR, D(4700), D(4956))
    row = told.row("2.1.1")
    assert row.state is DecisionState.CHANGED
    assert (row.row.points, row.suggestion.points) == (D("9.75"), D("9.5"))  # 9,483… → 9,5
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    assert told.row("2.1.1").state is DecisionState.ACCEPTED
    assert told.score.row("2.1.1").points == D("9.5")


def test_points_changed_by_hand_after_that_ask_for_a_reason(told: LinkedOffice) -> None:
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    told.score.scoring.set_amounts(*told.score.at("2.1.1"), D(4800), D(4956))
    assert told.row("2.1.1").state is DecisionState.DIFFERS


def test_the_offices_own_points_are_kept_with_a_reason_that_is_printed(told: LinkedOffice) -> None:
    before_any = snapshot(told.store)
    place = told.score.at("2.1.1")
    with pytest.raises(ValidationError, match="chưa được chấm"):
        told.suggestions.keep(*place, "Đã trừ hồ sơ rút")
    told.score.scoring.set_amounts(*place, D(4800), D(4956))
    with pytest.raises(ValidationError, match="Chưa nhập lý do"):
        told.suggestions.keep(*place, "  ")
    told.score.scoring.set_explanation(*place, "Theo biểu 02")
    told.suggestions.keep(*place, "Đã trừ 90 hồ sơ người dân rút")
    row = told.score.row("2.1.1")
    assert told.row("2.1.1").state is DecisionState.KEPT
    assert row.explanation == "Theo biểu 02\nChấm khác đề xuất (9,75 điểm): Đã trừ 90 hồ sơ người dân rút"
    assert "Nguồn:" not in row.basis
    printed = next(row for row in told.score.scoring.figures(YEAR).rows if row.number == "2.1.1")
    assert printed.explanation == row.explanation
    told.targets.set_figures(told.ids[IN_TIME], YEAR, D(4700), D(4956))
    assert told.row("2.1.1").state is DecisionState.CHANGED
    for _ in range(4):
        told.store.undo()
    assert snapshot(told.store) == before_any


def test_a_leaf_without_sources_has_nothing_to_differ_from(told: LinkedOffice) -> None:
    told.score.scoring.set_level(*told.score.at("1.1"), 0)
    with pytest.raises(ValidationError, match="chưa có nguồn số liệu"):
        told.suggestions.keep(*told.score.at("1.1"), "lý do")


def test_taking_the_score_off_forgets_the_decision(told: LinkedOffice) -> None:
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1", "1.4"))
    told.score.scoring.clear(*told.score.at("2.1.1"))
    told.score.scoring.set_counts(*told.score.at("1.4"), ())
    assert told.store.count(ScoreDecision) == 0
    assert told.row("2.1.1").state is DecisionState.WAITING
    told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    told.score.sheets.delete(told.score.sheet_id)
    assert told.store.count(ScoreDecision) == 0


def test_a_sheet_on_its_way_takes_no_decision_and_a_sent_one_is_not_asked(told: LinkedOffice) -> None:
    told.score.score_everything()
    told.score.sheets.advance(told.score.sheet_id)
    with pytest.raises(ValidationError, match="trình lãnh đạo"):
        told.suggestions.accept(told.score.sheet_id, ids(told, "2.1.1"))
    assert told.row("2.1.1").state is DecisionState.DIFFERS
    for _ in range(2):
        told.score.sheets.advance(told.score.sheet_id)
    assert told.suggestions.rows(told.score.view()) == ()


def test_evidence_of_results_is_taken_over_in_one_action(office: LinkedOffice, tmp_path) -> None:
    files = [tmp_path / name for name in ("Biên bản.pdf", "Danh sách.xlsx")]
    for place, file in enumerate(files):
        file.write_bytes(b"noi dung %d" % place)
    office.record(BRIEFING, "Hội nghị", date(2026, 3, 12), files[0])
    office.record(BRIEFING, "Học bù", date(2026, 3, 20), *files, done=True)
    row = office.row("1.2")
    assert len(row.offered) == 2
    assert row.missing == (
        "Chưa có minh chứng: Quyết định hoặc thông báo phân công",
        "2 tài liệu ở kết quả đã ghi chưa lấy làm minh chứng",
    )
    before = snapshot(office.store)
    office.suggestions.take_evidence(*office.score.at("1.2"))
    assert [item.file_name for item in office.score.row("1.2").evidence] == ["Biên bản.pdf", "Danh sách.xlsx"]
    assert office.row("1.2").missing == ()
    with pytest.raises(ValidationError, match="không có tài liệu nào chưa lấy"):
        office.suggestions.take_evidence(*office.score.at("1.2"))
    office.store.undo()
    assert snapshot(office.store) == before


def test_a_leaf_that_does_not_apply_has_no_suggestion(told: LinkedOffice) -> None:
    told.score.scoring.set_conditions(*told.score.at("2.1.1"), (), not_applicable=True)
    assert told.row("2.1.1").suggestion.points is None
    assert "Không áp dụng" in told.row("2.1.1").suggestion.cautions[0]


def test_registers_count_for_the_kind_they_are_linked_to(office: LinkedOffice) -> None:
    recognised = SoughtTotal("exemplary_model", where="state", equals="Được công nhận")
    office.link("3.1", register_link(recognised, place=1))
    model = {"registered_on": "25/03/2026", "name": "Một cửa thân thiện", "state": "Được công nhận"}
    office.registers.add_row("exemplary_model", YEAR, {**model, "recognised_on": "20/05/2026"})
    row = office.row("3.1")
    assert row.suggestion.points == 1
    assert row.suggestion.cautions == (
        "Chưa có nguồn cho “Mô hình được công nhận cấp tỉnh trở lên”: tạm tính 0, người chấm kiểm tra.",
    )


def test_long_names_of_sources_are_shortened_for_the_document(office: LinkedOffice) -> None:
    office.link("2.1.3", office.task(SURVEY))
    words = basis_words(office.row("2.1.3").suggestion.sources)
    assert words == f"Nguồn: Nhiệm vụ 1.2: {SURVEY} (chưa hoàn thành, chưa có kết quả)"
