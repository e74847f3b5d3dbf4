"""The shell dressed with an opened office: icons, search, help, the sample."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.gui.office import furnish_office
from danvan_desktop.gui.search import OfficeSearch
from danvan_desktop.services.search_kinds import Place, ResultKind, SearchResult
from tests.gui.shell import Shell, sample_folder, shell_window
from tests.offices import NOVEMBER, services_for
from tests.stores import open_store

__all__ = ["sample_folder"]


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        yield opened


def test_the_office_offers_the_year_of_the_clock_and_says_where_the_store_lies(qtbot: QtBot, tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        window, runner = MainWindow(Actions()), TaskRunner()
        qtbot.addWidget(window)
        office: Office = furnish_office(window, services_for(store, clock), Actions(), runner, clock)
        assert office.this_year == 2026
        assert str(tmp_path / "store") in office.store_words()
        runner.close()


def test_every_entry_of_the_rail_and_every_button_above_has_its_icon(shell: Shell) -> None:
    assert [row for row in range(shell.rail.count()) if shell.rail.item(row).icon().isNull()] == []
    for name in ("undo_button", "redo_button", "help_button"):
        assert not shell.button(name).icon().isNull(), name


def test_ctrl_k_puts_the_cursor_into_the_one_search_line(qtbot: QtBot, shell: Shell) -> None:
    shell.key(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.focusWidget() is shell.child(QLineEdit, "search_edit")
    assert len(shell.window.findChildren(QLineEdit, "search_edit")) == 1


def test_what_the_search_found_is_opened_in_the_window(shell: Shell) -> None:
    unit = shell.services.units.units()[0]
    (search,) = shell.window.findChildren(OfficeSearch)
    search.open(SearchResult(ResultKind.UNIT, unit.name, "", Place("unit", unit.id)))
    assert shell.page.name == "catalogue"


def test_the_help_button_lists_guide_shortcuts_and_program(shell: Shell) -> None:
    menu = shell.child(QToolButton, "help_button").menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Hướng dẫn trang này (F1)", "Toàn bộ hướng dẫn", "Phím tắt", "Giới thiệu"]


def test_the_plan_page_leads_through_the_doorway_of_the_office(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("danvan_desktop.gui.messages.choose_file", lambda parent, *_: asked.append(parent))
    shell.window.show_page("plan")
    shell.press("import_button")
    assert asked == [shell.window]
    assert QApplication.activeModalWidget() is None
