"""The dialog lists what changed, follows the ticks and opens the plan as one action."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Task
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.year_opening import YearOpeningDialog
from danvan_desktop.services.year_opening import YearOpeningService
from danvan_desktop.storage.store import Store
from tests.gui.plan_windows import child
from tests.services.test_year_changes import store
from tests.services.test_year_opening import CLOCK, endless

__all__ = ["endless", "store"]


@pytest.fixture
def dialog(qtbot: QtBot, store: Store) -> YearOpeningDialog:
    dialog = YearOpeningDialog(YearOpeningService(store, CLOCK), Actions(), 30)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def lines(dialog: YearOpeningDialog) -> list[QTreeWidgetItem]:
    tree = child(dialog, QTreeWidget, "changes_tree")
    headings = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [heading.child(row) for heading in headings if heading for row in range(heading.childCount())]


def line(dialog: YearOpeningDialog, words: str) -> QTreeWidgetItem:
    return next(item for item in lines(dialog) if words in item.text(1))


def test_each_line_says_what_its_tick_does(dialog: YearOpeningDialog) -> None:
    added = line(dialog, "Việc thêm")
    assert (added.checkState(0), added.text(2)) == (Qt.CheckState.Checked, "đưa sang năm mới")
    added.setCheckState(0, Qt.CheckState.Unchecked)
    assert added.text(2) == "không đưa sang"
    lone = line(dialog, "Ban Quản lý chợ")
    assert lone.data(0, Qt.ItemDataRole.CheckStateRole) is None
    assert lone.text(2) == "chưa phân công"


def test_accepting_opens_the_year_with_the_ticked_lines(dialog: YearOpeningDialog, store: Store) -> None:
    line(dialog, "Việc B").setCheckState(0, Qt.CheckState.Checked)
    line(dialog, "Việc thêm").setCheckState(0, Qt.CheckState.Unchecked)
    child(dialog, QSpinBox, "year_edit").setValue(2028)
    assert child(dialog, QPushButton, "open_button").text() == "&Mở năm 2028"
    child(dialog, QPushButton, "open_button").click()
    assert dialog.changes is not None
    plan = store.get(Plan, dialog.changes.created[0])
    assert plan.year == 2028
    assert [task.text for task in store.select(Task, plan_id=plan.id)] == ["Việc A", "Việc B"]
    store.undo()
    assert store.count(Plan) == 1


def test_an_open_ended_plan_says_that_it_stays_one_plan(qtbot: QtBot, endless: Store) -> None:
    dialog = YearOpeningDialog(YearOpeningService(endless, CLOCK), Actions(), 30)
    qtbot.addWidget(dialog)
    assert "vẫn là một kế hoạch" in child(dialog, QLabel, "explanation_label").text()
    assert dialog.year() == 2026
    dialog.accept()
    assert endless.get(Plan, 30).last_year == 2026
