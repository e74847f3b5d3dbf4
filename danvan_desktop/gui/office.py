"""Dresses the shell with an opened office: page factory, doors, search, help, icons, shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from danvan_desktop.domain.clock import Clock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.forms.ui_main_window import Ui_MainWindow
from danvan_desktop.gui.help import HelpMenu
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.gui.page_factory import PageFactory
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.plan_drop import PlanDrop
from danvan_desktop.gui.search import OfficeSearch
from danvan_desktop.gui.year_banner import YearBanner
from danvan_desktop.paths import resource
from danvan_desktop.services.services import Services

if TYPE_CHECKING:
    from danvan_desktop.gui.pages.plan_services import YearDoorway
    from danvan_desktop.gui.plan_doors import PlanDoorway


def furnish_office(
    window: MainWindow, services: Services, actions: Actions, runner: TaskRunner, clock: Clock
) -> Office:
    """The office of an opened store, ready to be shown in the window."""

    def open_doorway() -> PlanDoorway:
        from danvan_desktop.gui.plan_doors import PlanDoorway  # noqa: PLC0415 - imports the review of plans

        return PlanDoorway(services, actions, runner, clock, window, window.select_plan)

    def import_dropped(path: Path) -> None:
        window.show_page("plan")
        open_doorway().import_file(path)

    year_doors = _year_doors(window, services, actions)
    factory = PageFactory(services, actions, runner, clock, open_doorway, year_doors)

    def use_sample() -> None:
        from danvan_desktop.services.sample_office import SampleOffice  # noqa: PLC0415 - once in the life of a store

        SampleOffice(services, resource("samples")).build()
        window.finish_first_run()

    def furnish(ui: Ui_MainWindow) -> None:
        _set_icons(ui)
        HelpMenu(window, ui.help_button)
        YearBanner(window, ui, services.plan_choices, actions, lambda year: year_doors().reopen_year(year))
        OfficeSearch(services, window, ui.search_layout)
        _add_shortcuts(window, ui)
        PlanDrop(window, lambda: window.current_page() is not None and not runner.is_busy, import_dropped)

    return Office(
        services=services,
        make_page=factory.make,
        make_first_run=lambda: factory.make_first_run(window.finish_first_run, use_sample),
        furnish=furnish,
        this_year=clock.today().year,
        store_words=services.store_standing.place_words,
    )


def _year_doors(window: MainWindow, services: Services, actions: Actions) -> Callable[[], YearDoorway]:
    def make() -> YearDoorway:
        from danvan_desktop.gui.pages.plan_services import YearDoorway  # noqa: PLC0415 - the services of a page
        from danvan_desktop.gui.year_doors import YearDoors  # noqa: PLC0415 - its dialogs are seldom opened

        doors = YearDoors(services, actions, window)
        return YearDoorway(doors.open_year, doors.close_year, doors.reopen_year, doors.show_closings, doors.is_closed)

    return make


def _set_icons(ui: Ui_MainWindow) -> None:
    for row, entry in enumerate(PAGES):
        ui.rail_list.item(row).setIcon(icon(entry.name))
    ui.undo_button.setIcon(icon("undo"))
    ui.redo_button.setIcon(icon("redo"))
    ui.help_button.setIcon(icon("help"))


def _add_shortcuts(window: MainWindow, ui: Ui_MainWindow) -> None:
    QShortcut(QKeySequence.StandardKey.Undo, window, ui.undo_button.click)
    QShortcut(key_sequence("Ctrl+Y"), window, ui.redo_button.click)
    QShortcut(key_sequence("F5"), window, window.refresh_current)
    for row in range(len(PAGES)):
        QShortcut(key_sequence(f"Ctrl+{row + 1}"), window, partial(ui.rail_list.setCurrentRow, row))
