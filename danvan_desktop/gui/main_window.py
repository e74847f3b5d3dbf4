"""The shell: rail, plan chooser, undo and redo, status line; pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QListWidgetItem, QMainWindow, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_main_window import Ui_MainWindow
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.widgets.row_height import roomy

if TYPE_CHECKING:
    from danvan_desktop.domain.history import Changes
    from danvan_desktop.services.services import Services


@dataclass(frozen=True, slots=True)
class Office:
    """What the window is given once the store is open.

    `make_page` makes a page by name, `make_first_run` the page of the first start, `furnish` adds what stands in the
    shell (search, help, icons, shortcuts); `this_year` is the working year offered while there is no plan; `store_words`
    says where the store lies and when it was last copied.
    """

    services: Services
    make_page: Callable[[str], Page]
    make_first_run: Callable[[], QWidget]
    furnish: Callable[[Ui_MainWindow], None]
    this_year: int
    store_words: Callable[[], str]


class MainWindow(QMainWindow):
    """One window, one store; it holds no domain logic, only which page shows which year of which plan."""

    closing = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._office: Office | None = None
        self._pages: dict[str, Page] = {}
        self._instead: QWidget | None = None
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        for entry in PAGES:
            QListWidgetItem(entry.title, self._ui.rail_list)
        roomy(self._ui.rail_list)
        self._ui.rail_list.setEnabled(False)
        self._connect()

    def open_office(self, office: Office) -> None:
        """Show the office whose store was opened: the first page, or the first run while there is no agency."""
        if self._office is None:  # a second try finds the shell furnished
            office.furnish(self._ui)
        self._office = office
        if office.services.agency.get() is None:
            self.show_instead(office.make_first_run())
            self._show_standing()
            return
        self._begin()

    def finish_first_run(self) -> None:
        """Leave the first-run page: the office has a name now."""
        if not self._ui.rail_list.isEnabled():
            self._begin()

    def show_instead(self, widget: QWidget) -> None:
        """Show a widget in the place of the pages until there is an office to show: what hinders it, the first run."""
        self._remove_instead()
        self._instead = widget
        self.setWindowTitle("Dân vận chính quyền")
        self._ui.pages_stack.addWidget(widget)
        self._ui.pages_stack.setCurrentWidget(widget)

    def select_plan(self, plan_id: int | None, year: int | None = None) -> None:
        """Work on a plan from now on, in `year` or in the newest year it runs in; None: on any plan of the year."""
        combo = self._ui.plan_combo
        for row in (max(0, combo.currentIndex()), *range(combo.count())):
            offered_year, offered_plan = combo.itemData(row) or (0, 0)
            if plan_id in {None, offered_plan} and year in {None, offered_year}:
                combo.setCurrentIndex(row)
                return

    def go_to(self, destination: Destination) -> None:
        """Open a page at a place; a plan is chosen at the top first."""
        if destination.noun == "plan" and destination.object_id is not None:
            self.select_plan(destination.object_id)
        self.show_page(destination.page).go_to(destination)

    def show_page(self, name: str) -> Page:
        """Bring a page into sight, making it when it is needed for the first time; returns it."""
        if self._office is None:
            raise RuntimeError("no office is open")
        if (page := self._pages.get(name)) is None:
            page = self._pages[name] = self._office.make_page(name)
            page.navigation_requested.connect(self.go_to)
            page.show_year(*self.year_and_plan())  # before it is seen: a page in sight would be filled twice
            self._ui.pages_stack.addWidget(page)
        page.show_year(*self.year_and_plan())
        self._ui.pages_stack.setCurrentWidget(page)
        row = next(row for row, entry in enumerate(PAGES) if entry.name == name)
        with QSignalBlocker(self._ui.rail_list):
            self._ui.rail_list.setCurrentRow(row)
        self.setWindowTitle(f"{PAGES[row].title} – Dân vận chính quyền")
        return page

    def year_and_plan(self) -> tuple[int, int | None]:
        """The working year and plan chosen at the top; without any plan the present year and None."""
        chosen: tuple[int, int | None] | None = self._ui.plan_combo.currentData()
        return chosen or (self._office.this_year if self._office else 0, None)

    def current_page(self) -> Page | None:
        """The page in sight, or None before an office is open and during the first run."""
        page = self._ui.pages_stack.currentWidget()
        return page if isinstance(page, Page) else None

    def refresh_current(self) -> None:
        """Read the page in sight anew (F5, and after a refused action so that it shows what is stored)."""
        if (page := self.current_page()) is not None:
            page.reload()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Let fields save what was typed, then announce the closing; the window stays when that is refused."""
        focused, refused = self.focusWidget(), self._actions.refused
        if focused is not None:
            focused.clearFocus()
        if self._actions.refused > refused:  # the box that says why is about to open
            event.ignore()
            return
        for timer in self.findChildren(QTimer):  # what waits to read the store would find it closed
            timer.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.rail_list.currentRowChanged.connect(self._show_row)
        ui.plan_combo.currentIndexChanged.connect(self._show_chosen_plan)
        ui.undo_button.clicked.connect(self._undo)
        ui.redo_button.clicked.connect(self._redo)
        self._actions.changed.connect(self._pass_on)

    def _begin(self) -> None:
        self._ui.rail_list.setEnabled(True)
        self._fill_plans()
        self.show_page(PAGES[0].name)
        self._remove_instead()
        self._show_standing()

    def _remove_instead(self) -> None:
        if self._instead is not None:
            self._ui.pages_stack.removeWidget(self._instead)
            self._instead.deleteLater()
            self._instead = None

    def _show_row(self, row: int) -> None:
        if self._office is not None and self._ui.rail_list.isEnabled() and row >= 0:
            self.show_page(PAGES[row].name)

    def _fill_plans(self) -> None:
        if self._office is None:
            return
        combo, chosen = self._ui.plan_combo, self._ui.plan_combo.currentData()
        choices = self._office.services.plan_choices.choices()
        with QSignalBlocker(combo):
            combo.clear()
            for choice in choices:
                combo.addItem(choice.words, (choice.year, choice.plan_id))
            rows = [row for row, choice in enumerate(choices) if (choice.year, choice.plan_id) == chosen]
            if not rows:  # at the start, or the plan is gone: the office's own plan of this year, else the newest
                this_year = self._office.this_year
                rows = [row for row, choice in enumerate(choices) if choice.year == this_year and choice.is_own]
            combo.setCurrentIndex(rows[0] if rows else 0)
        combo.setEnabled(bool(choices))
        combo.setPlaceholderText("Chưa có kế hoạch")

    def _show_chosen_plan(self) -> None:
        for page in self._pages.values():
            page.show_year(*self.year_and_plan())

    def _pass_on(self, changes: Changes) -> None:
        before = self.year_and_plan()
        if changes.concern("agency"):
            self._follow_agency()
        if changes.concern("plan", "year_closing"):
            self._fill_plans()
            if self.year_and_plan() != before:
                self._show_chosen_plan()
        for page in list(self._pages.values()):
            page.apply_changes(changes)
        self._show_standing()

    def _follow_agency(self) -> None:
        """Back to the first run when the office was removed (sample, undo), on to the pages when it is there again."""
        if self._office is None:
            return
        has_agency, shows_pages = self._office.services.agency.get() is not None, self._ui.rail_list.isEnabled()
        if shows_pages and not has_agency:
            self._ui.rail_list.setEnabled(False)
            self.show_instead(self._office.make_first_run())
        elif has_agency and not shows_pages:
            self._begin()

    def _undo(self) -> None:
        if self._office is not None and self._ui.undo_button.isEnabled():
            self._actions.run(self._office.services.undo.undo)

    def _redo(self) -> None:
        if self._office is not None and self._ui.redo_button.isEnabled():
            self._actions.run(self._office.services.undo.redo)

    def _show_standing(self) -> None:
        if self._office is not None:
            _fill_standing(self._ui, self._office)


def _fill_standing(ui: Ui_MainWindow, office: Office) -> None:
    """Undo and redo with the names of what they would do, when it was saved, and the status line."""
    undo = office.services.undo
    for button, word, label in (
        (ui.undo_button, "Hoàn tác", undo.undo_label()),
        (ui.redo_button, "Làm lại", undo.redo_label()),
    ):
        button.setEnabled(label is not None)
        button.setToolTip(f"{word}: {label}" if label else f"Không có gì để {word.lower()}")
    saved = undo.last_saved_at()
    ui.saved_label.setText(f"Đã lưu {saved:%H:%M}" if saved else "")
    agency = office.services.agency.get()
    name = agency.name if agency else "Chưa có thông tin cơ quan"
    ui.status_bar.showMessage(f"{name}   |   {office.store_words()}")
