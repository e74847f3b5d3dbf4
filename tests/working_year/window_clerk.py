"""The same year at the window: every deed is done in its page or dialog, found by objectName."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
)

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.obligation import ObligationKind
from danvan_desktop.gui import messages
from danvan_desktop.gui.app import WindowStart
from danvan_desktop.gui.dialogs.bulk_assign import BulkAssignDialog
from danvan_desktop.gui.dialogs.bulk_tracking import BulkTrackingDialog
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.gui.dialogs.quick_entry import QuickEntryDialog
from danvan_desktop.gui.dialogs.register_paste import RegisterPasteDialog
from danvan_desktop.gui.dialogs.report_sending import ReportSendingDialog
from danvan_desktop.gui.dialogs.sending import SendingDialog
from danvan_desktop.gui.dialogs.year_closing import YearClosingDialog
from danvan_desktop.gui.dialogs.year_opening import YearOpeningDialog
from danvan_desktop.gui.models.quick_entry import COLUMNS, FIXED
from danvan_desktop.gui.office import furnish_office
from danvan_desktop.gui.plan_doors import PlanDoorway
from danvan_desktop.gui.settling import settle
from danvan_desktop.services.views_plans import OutlineKind
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.storage.store import Store
from tests.offices import services_for
from tests.stores import open_store
from tests.working_year.clerk import OFFICE_UNITS, Clerk
from tests.working_year.register_lines import lines_of

Kind = TypeVar("Kind", bound=QWidget)
_PATIENCE_MS = 20_000
_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@contextmanager
def answering(dialog_class: type[QDialog], answer: Callable[[Any], object]) -> Iterator[None]:
    """Dialogs of this class are filled in by `answer` instead of waiting for somebody."""
    answered: list[QDialog] = []

    def act(dialog: QDialog) -> int:
        answered.append(dialog)
        answer(dialog)
        return dialog.result()

    with patch.object(dialog_class, "exec", act):
        yield
    assert answered, f"{dialog_class.__name__} was not opened"


def find(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """The widget of that name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def press(parent: QWidget, name: str) -> None:
    """Press a button that can be pressed."""
    button = find(parent, QAbstractButton, name)  # type: ignore[type-abstract]
    assert button.isEnabled(), name
    button.click()


def typed(parent: QWidget, name: str, text: str) -> None:
    """Type into a line and leave it."""
    edit = find(parent, QLineEdit, name)
    edit.setText(text)
    edit.editingFinished.emit()


@dataclass
class WindowClerk:
    """One window over one store; `office` reads what she sees, and is never asked to change anything."""

    start: WindowStart
    office: Clerk

    @property
    def window(self) -> QWidget:
        return self.start.window

    def page(self, name: str) -> QWidget:
        """Open a page and wait until it has come to rest."""
        self.start.window.show_page(name)
        self.start.window.refresh_current()
        settle()
        page = self.start.window.current_page()
        assert page is not None
        return page

    def come_in(self, month: int, day: int) -> None:
        self.office.come_in(month, day)

    def found_office(self) -> None:
        page = self.window
        typed(page, "name_edit", "Sở Thí nghiệm")
        typed(page, "parent_agency_edit", "UBND tỉnh Bình Sơn")
        typed(page, "place_edit", "Bình Sơn")
        find(page, QPlainTextEdit, "units_edit").setPlainText("\n".join(OFFICE_UNITS))
        press(page, "begin_button")
        settle()

    def take_in(self, path: Path) -> None:
        """Read the file on the worker thread and accept the review for the year of the clock."""
        of = self.office
        stored: list[int] = []
        doorway = PlanDoorway(
            of.services, self.start.actions, self.start.runner, of.clock, self.window, self.start.window.select_plan
        )

        def accept(dialog: ImportReviewDialog) -> None:
            find(dialog, QSpinBox, "year_spin").setValue(of.year)
            press(dialog, "accept_button")
            stored.append(dialog.accepted_plan_id or 0)

        not_now = patch.object(messages, "ask", lambda *_: False)  # whether to follow other units
        with answering(ImportReviewDialog, accept), not_now:
            doorway.import_file(path)
            self._wait(lambda: bool(stored))
        settle()
        of.plan_id = stored[0]

    def _wait(self, is_done: Callable[[], bool]) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not is_done():
            assert timer.elapsed() < _PATIENCE_MS
            QApplication.processEvents()

    def give_out(self) -> None:
        """Select all tasks of the outline and give them to the first unit of the office."""
        office = next(unit for unit in self.office.services.units.units() if unit.name == OFFICE_UNITS[0])
        page = self.page("plan")
        tree = find(page, QTreeView, "outline_tree")
        tree.expandAll()
        unassigned = {row.task.id for row in self.office.tasks() if row.is_without_lead}
        if not unassigned:
            return
        chosen, model = tree.selectionModel(), tree.model()
        chosen.clear()
        for task_id in unassigned:
            index = model.index_of(OutlineKind.TASK, task_id)  # type: ignore[attr-defined]
            chosen.select(index, _ROWS)

        def give(dialog: BulkAssignDialog) -> None:
            dialog._ui.lead_chips.ids_changed.emit((office.id,))
            press(dialog, "accept_button")

        with answering(BulkAssignDialog, give):
            press(page, "several_assign_button")

    def set_missing_days(self) -> None:
        """Give each occasion without a day one, in the fields below the table."""
        for row in self.office.occasions():
            if row.occasion.last_good_day is None:
                self._select_occasion(row.key)
                typed(self._tracking(), "set_due_edit", f"15/{6 if row.key.sequence == 1 else 12}")

    def _tracking(self) -> QWidget:
        return self.start.window.current_page() or self.window

    def _tab_of(self, name: str) -> QTableView:
        """The table of that name on “Theo dõi”, with its tab in front."""
        page = self.page("tracking")
        table, tabs = find(page, QTableView, name), find(page, QTabWidget, "tracking_tabs")
        tabs.setCurrentIndex(next(n for n in range(tabs.count()) if tabs.widget(n).isAncestorOf(table)))
        settle()
        return table

    def _select_occasion(self, key: object) -> None:
        table = self._tab_of("occasions_table")
        row = table.model().find_row(lambda row: row.key == key).row()  # type: ignore[attr-defined]
        table.setCurrentIndex(table.model().index(row, 0))
        settle()

    def record_results(self, month: int) -> None:
        """Open “Ghi nhanh” and paste the results of a third of the tasks."""
        page = self.page("tracking")
        wanted = {
            row.task.id
            for place, row in enumerate(self.office.tasks())
            if place % 3 == month % 3 and not row.state.is_closed
        }
        if not wanted:
            return

        def fill(dialog: QuickEntryDialog) -> None:
            lines = [
                f"Đã làm đợt tháng {month}\t1\tHội nghị (cuộc)" if row.task_id in wanted else ""
                for row in dialog.rows()
            ]
            QGuiApplication.clipboard().setText("\n".join(lines))
            table = find(dialog, QTableView, "rows_table")
            table.setCurrentIndex(table.model().index(0, len(FIXED) + COLUMNS.index(QuickColumn.TEXT)))
            dialog.paste()
            press(dialog, "save_button")
            assert dialog.result() == QDialog.DialogCode.Accepted, find(dialog, QListWidget, "findings_list").item(0)

        with answering(QuickEntryDialog, fill):
            press(page, "quick_button")

    def keep_registers(self, month: int) -> None:
        """Paste the lines of the month into their registers, headings first, as copied from Excel."""
        document = self.office.services.legal_documents.rows()[0].document.title
        by_key = {register.key: register for register in self.office.services.registers.registers()}
        page = self.page("registers")
        for key, cells in lines_of(month, self.office.year, OFFICE_UNITS[0], document):
            register = by_key[key]
            titles = {column.key: column.title for column in register.columns}
            view = find(page, QListWidget, "registers_list")
            view.setCurrentRow(next(r for r in range(view.count()) if view.item(r).text().startswith(register.name)))
            QGuiApplication.clipboard().setText(
                "\t".join(titles[name] for name in cells) + "\n" + "\t".join(cells.values())
            )
            with answering(RegisterPasteDialog, RegisterPasteDialog.accept):
                press(page, "paste_button")

    def send_due(self) -> None:
        """Record as sent what is due this month, reports on their own page."""
        month = self.office.today.month
        end = date(self.office.year, month, calendar.monthrange(self.office.year, month)[1])
        for row in self.office.occasions():
            last = row.occasion.last_good_day
            if last is None or last > end or (row.occasion.record and row.occasion.record.sent_on):
                continue
            if row.occasion.obligation.kind is ObligationKind.REPORT:
                self._send_report(row.key)
            else:
                self._select_occasion(row.key)
                with answering(SendingDialog, self._fill_sending):
                    press(self._tracking(), "sent_button")

    def _fill_sending(self, dialog: QDialog) -> None:
        typed(dialog, "number_edit", f"{self.office.today.month}7")
        typed(dialog, "to_edit", "Sở Nội vụ")
        press(dialog, "save_button")

    def _send_report(self, key: object) -> None:
        page = self.page("report")
        occasions = find(page, QListWidget, "occasions_list")
        items = [occasions.item(row) for row in range(occasions.count())]
        (item,) = (item for item in items if item.data(Qt.ItemDataRole.UserRole).key == key)
        occasions.itemActivated.emit(item)
        settle()
        with answering(ReportSendingDialog, self._fill_sending):
            press(page, "sent_button")

    def finish_tasks(self) -> None:
        """Mark every task of the list as done at once."""
        table = self._tab_of("task_table")
        table.selectAll()

        def done(dialog: BulkTrackingDialog) -> None:
            dialog._ui.state_combo.setCurrentIndex(dialog._ui.state_combo.findText("Hoàn thành"))
            press(dialog, "save_button")

        with answering(BulkTrackingDialog, done):
            press(self._tracking(), "bulk_button")

    def close_year(self) -> None:
        """Close the year from the menu of the plan page."""
        with answering(YearClosingDialog, lambda dialog: press(dialog, "close_year_button")):
            self._choose_in_menu("year_button", f"Đóng năm {self.office.year}")

    def open_next_year(self) -> None:
        """In January, open the plan for the new year and go on in it."""
        self.office.clock.set(self.office.clock.now().replace(year=self.office.year + 1, month=1, day=5))
        with answering(YearOpeningDialog, lambda dialog: press(dialog, "open_button")):
            self._choose_in_menu("year_button", "Mở năm mới")
        settle()

    def _choose_in_menu(self, button: str, words: str) -> None:
        menu = find(self.page("plan"), QToolButton, button).menu()
        menu.aboutToShow.emit()
        (action,) = (action for action in menu.actions() if action.text().replace("&", "").startswith(words))
        action.trigger()


@contextmanager
def window_desk(folder: Path, year: int) -> Iterator[WindowClerk]:
    """A window of 1366×728 on an empty store, on 2 January of the year."""
    clock = FixedClock(datetime(year, 1, 2, 9))
    with open_store(folder, clock) as store:
        yield from _opened(store, clock, year, folder)


def _opened(store: Store, clock: FixedClock, year: int, folder: Path) -> Iterator[WindowClerk]:
    services = services_for(store, clock)
    start = WindowStart(
        lambda window, actions, runner: furnish_office(window, services, actions, runner, clock), folder / "logs"
    )
    start.window.resize(1366, 728)
    start.window.show()
    start.open()
    try:
        yield WindowClerk(start, Clerk(store, services, clock, year))
    finally:
        start.window.close()
