from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QPushButton, QStyleOptionViewItem, QTableView

from danvan_desktop.domain.target import TargetResult, Verdict
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.models.targets import TargetColumn
from danvan_desktop.gui.pages.tracking_targets import TrackingTargetsPanel, VerdictDelegate
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.tracking_screens import drop, find, texts
from tests.tracking_office import YEAR, World, open_world

COLUMNS = list(TargetColumn)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> TrackingTargetsPanel:
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
    assert (cell(panel, 0, TargetColumn.ACTUAL), cell(panel, 0, TargetColumn.VERDICT)) == ("95% (19/20)", "Đạt")
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "18,5")
    assert cell(panel, 0, TargetColumn.VERDICT) == "Không đạt"
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
    assert isinstance(delegate, VerdictDelegate)
    editor = delegate.createEditor(table, QStyleOptionViewItem(), index)
    assert isinstance(editor, QComboBox)
    assert [editor.itemText(place) for place in range(editor.count())] == [verdict.label for verdict in Verdict]
    assert editor.currentText() == "Chưa đánh giá"


def test_evidence_belongs_to_the_result_of_the_year(panel, world, qtbot) -> None:
    assert not find(panel, QPushButton, "attach_button").isEnabled()
    type_into(qtbot, panel, 0, TargetColumn.NUMERATOR, "1")
    drop(find(panel, FileDropList, "evidence_list"), [world.file("bang.xlsx")])
    assert find(panel, FileDropList, "evidence_list").count() == 1
    panel.select_target(world.office.targets[1])
    assert find(panel, FileDropList, "evidence_list").count() == 0


def test_a_plan_without_targets_says_where_they_come_from(panel: TrackingTargetsPanel, qtbot) -> None:
    panel.reload(None, YEAR)
    assert find(panel, QTableView, "targets_table").currentIndex() == QModelIndex()
    with qtbot.waitSignal(panel.plan_wanted):
        find(panel, QPushButton, "empty_button").click()
