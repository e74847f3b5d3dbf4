from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.gui.dialogs.criterion_links import CriterionLinksDialog
from danvan_desktop.gui.dialogs.score_suggestions import ScoreSuggestionsDialog
from danvan_desktop.gui.models.score_tree import ScoreTreeColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.score_gaps import GapKind, find_gaps
from tests.criteria_sets import D
from tests.gui.scoring_stage import Stage, linked_stage
from tests.linked_office import BRIEFING, IN_TIME, LinkedOffice, linked_office, register_link
from tests.score_office import YEAR


@pytest.fixture
def office(tmp_path) -> Iterator[LinkedOffice]:
    office = linked_office(tmp_path)
    office.link("2.1.1", office.target(IN_TIME))
    office.targets.set_figures(office.ids[IN_TIME], YEAR, D(980), D(1000))
    yield office
    office.store.close()


@pytest.fixture
def stage(qtbot, office: LinkedOffice) -> Stage:
    return linked_stage(qtbot, office)


def panel(stage: Stage):
    return stage.page._suggestions.panel._ui


def shown(stage: Stage, number: str, column: ScoreTreeColumn, role=Qt.ItemDataRole.DisplayRole):
    index = stage.page._model.index_of(stage.office.id_of(number))
    return index.siblingAtColumn(list(ScoreTreeColumn).index(column)).data(role)


def test_the_suggestion_of_the_selected_leaf_is_accepted_in_place(stage: Stage) -> None:
    stage.choose("2.1.1")
    assert panel(stage).suggestion_label.text().startswith("Chờ quyết định: đề xuất 9,75 điểm.")
    assert stage.points("2.1.1") is None
    panel(stage).accept_button.click()
    assert stage.points("2.1.1") == D("9.75")
    assert panel(stage).suggestion_label.text().startswith("Đã chấp nhận")
    stage.undo()
    assert stage.points("2.1.1") is None
    stage.choose("1.1")
    assert panel(stage).suggestion_label.text().startswith("Chưa liên kết")
    stage.choose("2.1")
    assert not stage.page._suggestions.panel.isVisible(), "a group has no sources"


def test_a_changed_source_marks_its_row_and_is_a_gap(stage: Stage, office: LinkedOffice) -> None:
    stage.choose("2.1.1")
    panel(stage).accept_button.click()
    stage.actions.run(lambda: office.targets.set_figures(office.ids[IN_TIME], YEAR, D(900), D(1000)))
    assert shown(stage, "2.1.1", ScoreTreeColumn.POINTS) == "9,75 → 9"
    tip = shown(stage, "2.1.1", ScoreTreeColumn.POINTS, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Nguồn đã thay đổi: đề xuất mới 9 điểm."
    (gap,) = [gap for gap in find_gaps(stage.page._view) if gap.kind is GapKind.CHANGED]
    assert (gap.number, gap.words) == ("2.1.1", tip)
    stage.actions.run(lambda: office.targets.set_figures(office.ids[IN_TIME], YEAR, None))
    assert shown(stage, "2.1.1", ScoreTreeColumn.POINTS) == "9,75 → ?"
    assert shown(stage, "2.1.1", ScoreTreeColumn.POINTS, Qt.ItemDataRole.ToolTipRole).endswith(
        "không còn đề xuất được điểm."
    )


def test_all_suggestions_open_beside_the_page_and_follow_it(stage: Stage, office: LinkedOffice) -> None:
    stage.choose("2.1.1")
    stage.ui.suggestions_button.click()
    dialog = stage.child(ScoreSuggestionsDialog, "ScoreSuggestionsDialog")
    assert dialog.chosen() == office.score.id_of("2.1.1")
    dialog._ui.tick_button.click()
    dialog._ui.accept_button.click()
    assert stage.points("2.1.1") == D("9.75")
    office.score.scoring.set_amounts(*office.score.at("2.1.1"), D(970), D(1000))
    stage.page.reload()
    dialog._ui.reason_edit.setText("Theo số liệu một cửa")
    dialog._ui.keep_button.click()
    assert office.score.row("2.1.1").explanation == "Chấm khác đề xuất (9,75 điểm): Theo số liệu một cửa"
    assert stage.page._editor._ui.explanation_edit.toPlainText() == "", "the reason is not the clerk's explanation"
    stage.choose("1.1")
    dialog._ui.jump_button.click()
    assert stage.page._current().criterion.number == "2.1.1"


def test_sources_are_chosen_from_the_editor(stage: Stage, office: LinkedOffice) -> None:
    stage.choose("2.1.3")
    panel(stage).sources_button.click()
    dialog = stage.child(CriterionLinksDialog, "CriterionLinksDialog")
    dialog._ui.add_button.click()
    dialog._ui.save_button.click()
    assert office.score.criteria.source_counts(office.score.set_id)[office.score.id_of("2.1.3")] == 1
    assert panel(stage).suggestion_label.text().startswith("Chưa đề xuất được")
    stage.undo()
    assert office.store.count(CriterionLink) == 1


def test_evidence_of_results_is_taken_in_one_press(stage: Stage, office: LinkedOffice, tmp_path) -> None:
    file = tmp_path / "Biên bản.pdf"
    file.write_bytes(b"x")
    office.record(BRIEFING, "Hội nghị", date(2026, 3, 12), file)
    stage.actions.run(lambda: office.links.set_links(office.score.id_of("1.3"), [office.task(BRIEFING)]))
    stage.choose("1.2")
    button = stage.page._editor._ui.take_button
    assert not button.isVisible()
    stage.choose("1.3")
    button.click()
    assert [item.file_name for item in office.score.row("1.3").evidence] == ["Biên bản.pdf"]
    assert not button.isVisible(), "there is nothing left to take"


def test_a_source_is_opened_in_its_plan_and_a_register_at_its_row(stage: Stage, office: LinkedOffice) -> None:
    asked: list[Destination] = []
    stage.page.navigation_requested.connect(asked.append)
    model = {"registered_on": "25/03/2026", "name": "Một cửa thân thiện"}
    row_id = office.registers.add_row("exemplary_model", YEAR, model).created[0]
    office.link("1.2", office.task(BRIEFING), register_link(SoughtTotal("exemplary_model")))
    task, models = office.row("1.2").suggestion.sources
    place = Destination("tracking", "task", office.ids[BRIEFING])
    stage.page._suggestions._go_to(task, None)
    assert asked == [Destination("tracking", "plan", office.ids["plan"]), place]
    stage.page.show_year(YEAR, office.ids["plan"])
    asked.clear()
    stage.page._suggestions._go_to(task, None)
    stage.page._suggestions._go_to(models, models.entries[0])
    stage.page._suggestions._go_to(models, None)
    assert asked == [
        place,
        Destination("registers", "register_row", row_id),
        Destination("registers", filter_name="register", filter_value="exemplary_model"),
    ]


def test_a_deleted_sheet_closes_its_suggestions(stage: Stage, office: LinkedOffice) -> None:
    stage.ui.suggestions_button.click()
    dialog = stage.child(ScoreSuggestionsDialog, "ScoreSuggestionsDialog")
    assert dialog.isVisible()
    stage.actions.run(lambda: office.score.sheets.delete(office.score.sheet_id))
    assert not dialog.isVisible()
    stage.page._suggestions.take_current()
    assert stage.page._suggestions.offered == 0
