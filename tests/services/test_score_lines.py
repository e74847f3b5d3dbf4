from dataclasses import replace

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.scoring import Entry, ScoreLine, SheetState
from danvan_desktop.services.score_lines import deed_on, keep_line, leaf_of, line_of, note_scoring, open_sheet
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_a_line_is_begun_once_and_dropped_when_nothing_is_left_on_it(office: ScoreOffice) -> None:
    sheet_id, criterion_id = office.at("1.2")
    with office.store.begin("thử") as uow:
        begun = line_of(uow, sheet_id, criterion_id)
        keep_line(uow, begun)
        assert uow.count(ScoreLine) == 0, "a bare line is not kept"
        keep_line(uow, begun.with_entry(Entry(passed=False)))
        assert line_of(uow, sheet_id, criterion_id).id == begun.id
        keep_line(uow, begun)
        assert uow.count(ScoreLine) == 0


def test_leaves_are_those_of_the_sheets_set_without_children(office: ScoreOffice) -> None:
    sheet = office.view().sheet
    with office.store.begin("thử") as uow:
        assert leaf_of(uow, sheet, office.id_of("1.2")).number == "1.2"
        for wrong in (office.id_of("1"), 999_999):
            with pytest.raises(ValidationError):
                leaf_of(uow, sheet, wrong)


def test_the_refusal_says_how_to_go_on(office: ScoreOffice) -> None:
    office.score_everything()
    office.sheets.advance(office.sheet_id)
    with office.store.begin("thử") as uow, pytest.raises(ValidationError) as refusal:
        open_sheet(uow, office.sheet_id)
    assert "“trình lãnh đạo”" in refusal.value.message
    assert "Rút lại để chỉnh sửa" in refusal.value.remedy


def test_only_a_draft_becomes_a_sheet_being_scored(office: ScoreOffice) -> None:
    with office.store.begin("thử") as uow:
        note_scoring(uow, office.view().sheet)
        assert open_sheet(uow, office.sheet_id).state is SheetState.SCORING


def test_a_deed_is_named_with_the_criterion_it_was_done_to(office: ScoreOffice) -> None:
    assert deed_on(office.store, "Chấm điểm", office.id_of("2.1.1")) == "Chấm điểm tiêu chí 2.1.1"
    assert deed_on(office.store, "Chấm điểm", 999_999) == "Chấm điểm", "a criterion that is gone has no number"
    unnumbered = replace(office.row("1.2").criterion, number="", text="Phân công lãnh đạo")
    with office.store.begin("thử") as uow:
        uow.save(unnumbered)
        uow.commit()
    assert deed_on(office.store, "Chấm điểm", unnumbered.id) == "Chấm điểm tiêu chí “Phân công lãnh đạo”"
