"""The Qt application: paint the empty shell at once, then open the store and fill the first page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.crash import ExceptHook
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.paths import resource

OfficeOpener = Callable[[MainWindow, Actions, TaskRunner], Office]
"""Opens the store and wires the services; called after the first paint, because it imports SQLAlchemy."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, speaking Vietnamese, with the quiet style sheet of the program."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(list(arguments))
    application.setApplicationName("Danvan")
    application.setApplicationDisplayName("")
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    _speak_vietnamese(application)
    application.setStyleSheet(resource("styles", "danvan.qss").read_text(encoding="utf-8"))
    return application


def _speak_vietnamese(application: QApplication) -> None:
    """Load Qt's own strings in Vietnamese; the wheels carry none, so the program ships them."""
    translator = QTranslator(application)
    if translator.load(str(resource("translations", "danvan_qt_vi.qm"))):
        application.installTranslator(translator)
    widgets = QTranslator(application)
    if widgets.load("qtbase_vi", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(widgets)


class WindowStart:
    """One start of the window: shell, except hook and worker first, the store after the first paint."""

    def __init__(self, open_office: OfficeOpener, log_folder: Path) -> None:
        self._open_office = open_office
        self.actions = Actions()
        self.window = MainWindow(self.actions)
        self.runner = TaskRunner(self.window)
        self.hook = ExceptHook(log_folder, self.window)
        self.hook.refused.connect(self.window.refresh_current)
        self.hook.crashed.connect(self.window.refresh_current)
        self.window.closing.connect(self.runner.close)
        self.is_open = False

    def show(self) -> None:
        """Show the shell and open the store as soon as it was painted."""
        self.hook.install()
        self.window.show()
        QTimer.singleShot(0, self.window, self.open)

    def open(self) -> None:
        """Open the store now; a store that cannot be opened is told and leaves the window empty."""
        try:
            self.window.open_office(self._open_office(self.window, self.actions, self.runner))
            self.is_open = True
        finally:
            self.window.setProperty("opened", self.is_open)


def run_window(open_office: OfficeOpener, log_folder: Path, arguments: Sequence[str]) -> int:
    """Run the program in its window until it is closed; returns the exit code."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = make_application(arguments)
    start = WindowStart(open_office, log_folder)
    start.show()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    return code
