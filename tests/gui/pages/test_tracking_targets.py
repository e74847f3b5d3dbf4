from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStyleOptionViewItem, QTableView

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import TargetResult, Verdict
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.target_by_hand import TargetByHandDialog
from danvan_desktop.gui.dialogs.target_source import TargetSourceDialog
from danvan_desktop.gui.models.targets import BY_FIGURES, FROM_SHEET, TargetColumn
from danvan_desktop.gui.pages.tracking_targets import ChoiceDelegate, TrackingTargetsPanel
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.tracking_screens import drive, drop, find, texts
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR

COLUMNS = list(TargetColumn)
STUDIED = (SoughtTotal("study_session", "participants"), SoughtTotal("study_session", "total"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


@pytest.fixture
def panel(qtbot, world: RegisterWorld) -> TrackingTargetsPanel:
    actions = Actions()
    made = TrackingTargetsPanel(world.targets, world.evidence, actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload(world.office.plan_id, YEAR))
    made.show()
    made.reload(world.office.plan_id, YEAR)
    return made


def type_into(qtbot, panel: TrackingTargetsPanel, row: int, column: TargetColumn, text: str) -> None:
    model = find(panel, QTableView, "targets_table").model()
    with qtbot.waitSignal(model.modelReset):
        model.setData(model.index(row, COLUMNS.index(column)), text)


def cell(panel: TrackingTargetsPanel, row: int, column: TargetColumn) -> str:
    return texts(find(panel, QTableView, "targets_table"))[row][COLUMNS.index(column)]


def test_the_verdict_follows_the_figures_as_they_are_typed(panel, qtbot) -> None:
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "19")
    assert cell(panel, 0, TargetColumn.VERDICT) == "Chưa đánh giá"
    type_into(qtbot, panel, 0, TargetColumn.DENOMINATOR, "20")
    assert (cell(panel, 0, TargetColumn.ACTUAL), cell(panel, 0, TargetColumn.VERDICT)) == (
        "95% (19/20)",
        "Đạt (tự tính)",
    )
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "18,5")
    assert cell(panel, 0, TargetColumn.VERDICT) == "Không đạt (tự tính)"
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "")
    assert cell(panel, 0, TargetColumn.ACTUAL) == "chưa có"


def test_text_that_is_no_number_is_refused_and_the_cell_shows_what_is_stored(panel, world, qtbot) -> None:
    model = find(panel, QTableView, "targets_table").model()
    with qtbot.capture_exceptions() as caught:
        model.setData(model.index(0, COLUMNS.index(TargetColumn.NUMERATOR)), "nhiều")
        qtbot.waitUntil(lambda: bool(caught))
    assert "không phải là một số" in str(caught[0][1])
    assert world.store.count(TargetResult) == 0


def test_the_clerk_judges_and_notes_in_the_table(panel, world, qtbot) -> None:
    type_into(qtbot, panel, 2, TargetColumn.VERDICT, Verdict.PARTLY.label)
    type_into(qtbot, panel, 2, TargetColumn.NOTE, "có 01 vụ việc")
    row = world.targets.standings(world.office.plan_id, YEAR)[2]
    assert row.result is not None
    assert (row.verdict, row.result.note) == (Verdict.PARTLY, "có 01 vụ việc")


def test_the_verdicts_are_offered_as_a_list(panel: TrackingTargetsPanel) -> None:
    table = find(panel, QTableView, "targets_table")
    index = table.model().index(2, COLUMNS.index(TargetColumn.VERDICT))
    delegate = table.itemDelegateForIndex(index)
    assert isinstance(delegate, ChoiceDelegate)
    editor = delegate.createEditor(table, QStyleOptionViewItem(), index)
    assert isinstance(editor, QComboBox)
    assert [editor.itemText(place) for place in range(editor.count())] == [verdict.label for verdict in Verdict]
    assert editor.currentText() == "Chưa đánh giá"


def test_the_ratings_of_the_year_are_offered_where_a_rating_is_asked(panel, qtbot) -> None:
    type_into(qtbot, panel, 3, TargetColumn.ACTUAL, "Tốt")
    assert (cell(panel, 3, TargetColumn.ACTUAL), cell(panel, 3, TargetColumn.VERDICT)) == ("Tốt", "Đạt (tự tính)")
    type_into(qtbot, panel, 3, TargetColumn.ACTUAL, FROM_SHEET)
    assert cell(panel, 3, TargetColumn.ACTUAL) == "chưa có"


def test_a_decision_against_the_figures_is_told_and_taken_back(panel, qtbot) -> None:
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "19")
    type_into(qtbot, panel, 0, TargetColumn.DENOMINATOR, "20")
    type_into(qtbot, panel, 0, TargetColumn.VERDICT, Verdict.NOT_MET.label)
    assert cell(panel, 0, TargetColumn.VERDICT) == "Không đạt"
    assert "⚠ Số liệu cho thấy “Đạt”" in find(panel, QLabel, "calculation_label").text()
    type_into(qtbot, panel, 0, TargetColumn.VERDICT, BY_FIGURES)
    assert cell(panel, 0, TargetColumn.VERDICT) == "Đạt (tự tính)"


def test_the_number_opens_the_register_rows_it_is_made_of(panel, world, qtbot) -> None:
    world.targets.link(world.office.targets[0], STUDIED)
    panel.reload(world.office.plan_id, YEAR)
    rows = tuple(line.row.id for line in world.lines("study_session")[:2])
    assert cell(panel, 0, TargetColumn.ACTUAL) == "93,94% (62/66)"
    assert find(panel, QLabel, "calculation_label").text().endswith("từ Sổ Quán triệt, học tập, cả năm 2026, 2 dòng")
    button = find(panel, QPushButton, "rows_button")
    assert (button.isVisible(), button.text()) == (True, "&Xem 2 dòng sổ")
    with qtbot.waitSignal(panel.rows_wanted) as wanted:
        button.click()
    assert wanted.args == [rows]
    table = find(panel, QTableView, "targets_table")
    with qtbot.waitSignal(panel.rows_wanted):
        table.doubleClicked.emit(table.model().index(0, COLUMNS.index(TargetColumn.NUMERATOR)))
    with qtbot.assertNotEmitted(panel.rows_wanted):
        table.doubleClicked.emit(table.model().index(0, COLUMNS.index(TargetColumn.TEXT)))


def test_live_figures_are_taken_over_by_hand_and_given_back(panel, world, monkeypatch) -> None:
    world.targets.link(world.office.targets[0], STUDIED)
    panel.reload(world.office.plan_id, YEAR)
    assert not find(panel, QPushButton, "follow_button").isVisible()

    def type_and_save(dialog: TargetByHandDialog) -> None:
        find(dialog, QLineEdit, "numerator_edit").setText("66")
        find(dialog, QLineEdit, "reason_edit").setText("sổ chưa đủ")
        find(dialog, QPushButton, "save_button").click()

    drive(monkeypatch, TargetByHandDialog, type_and_save)
    find(panel, QPushButton, "by_hand_button").click()
    assert cell(panel, 0, TargetColumn.ACTUAL) == "100% (66/66)"
    assert not find(panel, QPushButton, "rows_button").isVisible()
    find(panel, QPushButton, "follow_button").click()
    assert cell(panel, 0, TargetColumn.ACTUAL) == "93,94% (62/66)"


def test_a_source_is_chosen_from_the_panel(panel, monkeypatch) -> None:
    drive(monkeypatch, TargetSourceDialog, lambda dialog: find(dialog, QPushButton, "link_button").click())
    find(panel, QPushButton, "source_button").click()
    assert cell(panel, 0, TargetColumn.ACTUAL) == "93,94% (62/66)"


def test_what_takes_no_figures_offers_no_source(panel, world) -> None:
    panel.select_target(world.office.targets[2])
    for name in ("rows_button", "source_button", "by_hand_button", "follow_button"):
        assert not find(panel, QPushButton, name).isVisible()


def test_evidence_belongs_to_the_result_of_the_year(panel, world) -> None:
    assert find(panel, QPushButton, "attach_button").isEnabled()
    drop(find(panel, FileDropList, "evidence_list"), [world.file("bang.xlsx")])
    assert find(panel, FileDropList, "evidence_list").count() == 1
    assert world.store.count(TargetResult) == 1
    panel.select_target(world.office.targets[1])
    assert find(panel, FileDropList, "evidence_list").count() == 0


def test_a_plan_without_targets_says_where_they_come_from(panel: TrackingTargetsPanel, qtbot) -> None:
    panel.reload(None, YEAR)
    assert find(panel, QTableView, "targets_table").currentIndex() == QModelIndex()
    with qtbot.waitSignal(panel.plan_wanted):
        find(panel, QPushButton, "empty_button").click()
