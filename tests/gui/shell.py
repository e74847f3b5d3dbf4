"""The whole window over an invented office, opened and driven by objectName as a clerk would."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget, QWidget

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.app import WindowStart
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.gui.office import furnish_office
from danvan_desktop.gui.pages.page import Page
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.gui.plan_windows import child
from tests.offices import NOVEMBER, sample_office, services_for
from tests.stores import open_store

Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture(scope="module")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the sample year; every test works on a copy."""
    folder = tmp_path_factory.mktemp("sample")
    store, _ = sample_office(folder)
    store.close()
    return folder


@contextmanager
def hooks_kept() -> Iterator[None]:
    """Give the except hooks back when the block ends."""
    hooks = sys.excepthook, threading.excepthook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks


@contextmanager
def dress_taken_off() -> Iterator[None]:
    """Undo what `make_application` does to the one application of all tests: language, locale and style."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before, locale = set(application.findChildren(QTranslator)), QLocale()
    sheet, name, shown = application.styleSheet(), application.applicationName(), application.applicationDisplayName()
    try:
        yield
    finally:
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
        application.setStyleSheet(sheet)
        application.setApplicationName(name)
        application.setApplicationDisplayName(shown)


def told(monkeypatch: pytest.MonkeyPatch) -> list[DanvanError]:
    """Every refusal the calm box tells from now on, instead of the box."""
    refusals: list[DanvanError] = []
    monkeypatch.setattr(messages, "tell_error", lambda _parent, error: refusals.append(error))
    return refusals


@dataclass
class Shell:
    """One started window, its store and what the pages did: `made` in the order of making, `filled` by name."""

    store: Store
    services: Services
    start: WindowStart
    made: list[str] = field(default_factory=list)
    filled: list[str] = field(default_factory=list)

    @property
    def window(self) -> MainWindow:
        return self.start.window

    @property
    def page(self) -> Page:
        page = self.window.current_page()
        assert page is not None
        return page

    @property
    def plan_combo(self) -> QComboBox:
        return self.child(QComboBox, "plan_combo")

    @property
    def rail(self) -> QListWidget:
        return self.child(QListWidget, "rail_list")

    def child(self, kind: type[Widget], name: str) -> Widget:
        return child(self.window, kind, name)

    def button(self, name: str) -> QAbstractButton:
        return self.child(QAbstractButton, name)  # type: ignore[type-abstract]

    def press(self, name: str) -> None:
        button = self.button(name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        button.click()

    def key(self, qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(self.window, key, modifier)


def opener(shell: Shell, clock: FixedClock):
    """The program's own office over the store of the test, watching which pages are made and filled."""

    def open_office(window: MainWindow, actions, runner) -> Office:
        office = furnish_office(window, shell.services, actions, runner, clock)
        make = office.make_page

        def make_watched(name: str) -> Page:
            page = make(name)
            shell.made.append(name)
            reload = page.reload

            def reload_watched() -> None:
                shell.filled.append(name)
                reload()

            page.reload = reload_watched  # type: ignore[method-assign]
            return page

        return Office(
            office.services, make_watched, office.make_first_run, office.furnish, office.this_year, office.store_words
        )

    return open_office


@contextmanager
def shell_window(qtbot, tmp_path: Path, sample: Path | None = None) -> Iterator[Shell]:
    """A window on a copy of `sample`, or on an empty store, shown and opened; 18/11/2026."""
    if sample is not None:
        shutil.copytree(sample / "store", tmp_path / "store")
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        shell = Shell(store, services_for(store, clock), None)  # type: ignore[arg-type]
        shell.start = WindowStart(opener(shell, clock), tmp_path / "logs")
        window = shell.start.window
        qtbot.addWidget(window)
        window.resize(1366, 728)
        window.show()
        qtbot.waitActive(window, timeout=2000)
        shell.start.open()
        try:
            yield shell
        finally:
            window.close()
