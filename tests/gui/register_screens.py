"""The page Sổ theo dõi on the invented office, typed into as a clerk does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTableView, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.register_deeds import RegisterServices
from danvan_desktop.gui.pages.registers import RegistersPage
from tests.gui.tracking_screens import find, texts
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


class Exports(DocumentExport):
    """Notes what would be written."""

    def __init__(self) -> None:
        self.orders: list[object] = []

    def export(self, *order: object) -> None:  # type: ignore[override]
        self.orders.append(order[1:])


def open_registers(qtbot, world: RegisterWorld, export: DocumentExport | None = None) -> RegistersPage:
    """The page on the office's year, in sight."""
    actions = Actions()
    services = RegisterServices(world.registers, world.forms, world.paste, world.evidence)
    page = RegistersPage(services, export or Exports(), actions)
    qtbot.addWidget(page)
    actions.changed.connect(page.apply_changes)
    page.resize(1190, 660)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 2000)
    page.show_year(YEAR, world.office.plan_id)
    return page


def table(page: QWidget) -> QTableView:
    return find(page, QTableView, "rows_table")


def rows(page: QWidget) -> list[list[str]]:
    """What the grid says, the blank row included."""
    return texts(table(page))


def choose(page: QWidget, name: str) -> None:
    """Choose a register of the list by the beginning of its name."""
    view = find(page, QListWidget, "registers_list")
    view.setCurrentRow(next(row for row in range(view.count()) if view.item(row).text().startswith(name)))


def put_cursor(page: QWidget, row: int, column: int) -> None:
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))


def editor(page: QWidget) -> QWidget:
    """The open editor of a cell; closed ones wait to be deleted."""
    (found,) = (widget for widget in table(page).findChildren(QWidget, "cell_editor") if widget.isVisible())
    return found


def is_typing(page: QWidget) -> bool:
    return any(widget.isVisible() for widget in table(page).findChildren(QWidget, "cell_editor"))


def type_cells(page: QWidget, row: int, column: int, words: Sequence[str], end: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Type into a cell and, going on by Tab, into those right of it; “” leaves a cell as it is."""
    put_cursor(page, row, column)
    QTest.keyClick(table(page), Qt.Key.Key_F2)
    for number, word in enumerate(words):
        QTest.keyClicks(editor(page), word)
        last = number == len(words) - 1
        QTest.keyClick(editor(page), Qt.Key.Key_Return if last and end is Qt.Key.Key_Tab else end)
        QApplication.processEvents()
    QApplication.processEvents()
