from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.filter_name import FilterNameDialog
from danvan_desktop.gui.pages.saved_filter_menu import SavedFilterMenu
from danvan_desktop.services.views_tracking import TaskFilter
from tests.gui.tracking_screens import drive, find
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_filters_are_kept_used_and_deleted_from_the_menu(qtbot, world: World, monkeypatch) -> None:
    button, used = QToolButton(), []
    qtbot.addWidget(button)
    present = TaskFilter()
    menu = SavedFilterMenu(world.saved_filters, Actions(), button, used.append, lambda: present)
    menu.fill()
    [keep] = button.menu().actions()
    assert not keep.isEnabled()

    def name(dialog: FilterNameDialog) -> None:
        find(dialog, QLineEdit, "name_edit").setText("Việc trễ")
        dialog.accept()

    drive(monkeypatch, FilterNameDialog, name)
    present = TaskFilter(overdue=True)
    menu.fill()
    button.menu().actions()[0].trigger()
    button.menu().aboutToShow.emit()
    first = button.menu().actions()[0]
    assert first.text() == "Việc trễ"
    first.trigger()
    assert used == [TaskFilter(overdue=True)]
    removing = [each for each in button.findChildren(QMenu) if each.title() == "Xóa bộ lọc"]
    removing[0].actions()[0].trigger()
    assert world.saved_filters.all() == []
