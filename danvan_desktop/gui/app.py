"""The Qt application: paint the empty shell at once, then open the store and fill the first page."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.crash import ExceptHook
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.paths import resource

if TYPE_CHECKING:
    from danvan_desktop.domain.backup import BackupRecord

OfficeOpener = Callable[[MainWindow, Actions, TaskRunner], Office]
"""Opens the store and wires the services; called after the first paint, because it imports SQLAlchemy."""
_LOG = logging.getLogger(__name__)
_START_MS = 3_000


@dataclass(frozen=True, slots=True)
class StoreRescue:
    """The ways out when the store cannot be opened: its folder, its copies, and what makes the next opening succeed.

    `recover` puts a copy in the place of a damaged store, `begin_afresh` allows an empty one; both raise `DanvanError`.
    """

    folder: Path
    copies: Callable[[], Sequence[BackupRecord]]
    recover: Callable[[BackupRecord], None]
    begin_afresh: Callable[[], None]


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, speaking Vietnamese, with the quiet style sheet of the program."""
    application = _mute_application(arguments)
    _speak_vietnamese(application)
    return application


def _mute_application(arguments: Sequence[str]) -> QApplication:
    """The application without Qt's own words, of which the first picture has none."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(list(arguments))
    application.setApplicationName("Danvan")
    application.setApplicationDisplayName("")
    application.setStyleSheet(resource("styles", "danvan.qss").read_text(encoding="utf-8"))
    return application


def _speak_vietnamese(application: QApplication) -> None:
    """Dates and numbers as in Vietnam, and Qt's own strings; the wheels carry none, so the program ships them."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator  # noqa: PLC0415 - 6 ms, after the first paint

    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = QTranslator(application)
    if translator.load(str(resource("translations", "danvan_qt_vi.qm"))):
        application.installTranslator(translator)
    widgets = QTranslator(application)
    if widgets.load("qtbase_vi", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(widgets)


def _collect_again() -> None:
    gc.freeze()  # what a start imports stays until the end
    gc.enable()


class FirstPaint(QObject):
    """Calls back once, after the first picture of a window has reached the screen."""

    def __init__(self, window: QMainWindow, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._painted = painted
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the paint; what comes after it must not hold it up."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._painted)
        return super().eventFilter(watched, event)


class WindowStart:
    """One start of the window: shell, except hook and worker first, the store after the first paint."""

    def __init__(self, open_office: OfficeOpener, log_folder: Path, rescue: StoreRescue | None = None) -> None:
        self._open_office = open_office
        self._rescue = rescue
        self._is_refreshing = False
        self.actions = Actions()
        self.window = MainWindow(self.actions)
        self.runner = TaskRunner(self.window)
        self.hook = ExceptHook(log_folder, self.window)
        self.hook.refused.connect(self._refresh)
        self.hook.crashed.connect(self._refresh)
        self.window.closing.connect(self.runner.close)
        self.is_open = False

    def show(self) -> None:
        """Show the shell and open the store as soon as it was painted."""
        self.hook.install()
        self._first_paint = FirstPaint(self.window, self.open)
        self.window.show()

    def open(self) -> None:
        """Open the store now; while that is refused the window says why and offers the ways out."""
        self._try(lambda: None)

    def _try(self, prepare: Callable[[], None]) -> None:
        try:
            prepare()
            self.window.open_office(self._open_office(self.window, self.actions, self.runner))
            self.is_open = True
        except DanvanError as error:
            _LOG.info("the store was not opened: %s", error)
            self._show_trouble(error)
        except Exception:
            self._show_trouble(DanvanError("Chương trình gặp lỗi ngoài dự kiến khi mở dữ liệu.", "Hãy thử lại."))
            raise
        finally:
            self.window.setProperty("opened", self.is_open)

    def _show_trouble(self, error: DanvanError) -> None:
        from danvan_desktop.domain.backup import DamagedStoreError  # noqa: PLC0415 - a good start does not pay for it
        from danvan_desktop.gui.pages.trouble import TroublePage  # noqa: PLC0415 - the same

        rescue = self._rescue
        if rescue is None:
            raise error
        copies = rescue.copies() if isinstance(error, DamagedStoreError) else ()
        page = TroublePage(error, rescue.folder, copies)
        page.retry_requested.connect(self.open)
        page.restore_requested.connect(lambda record: self._try(lambda: rescue.recover(record)))
        page.fresh_requested.connect(lambda: self._try(rescue.begin_afresh))
        self.window.show_instead(page)
        page.take_focus()

    def _refresh(self) -> None:
        """Show what is stored after a refusal or a bug; a page that cannot even be read is not read in a circle."""
        if self._is_refreshing:
            self._is_refreshing = False
            return
        self._is_refreshing = True
        self.window.refresh_current()
        self._is_refreshing = False


def run_window(open_office: OfficeOpener, log_folder: Path, arguments: Sequence[str], rescue: StoreRescue) -> int:
    """Run the program in its window until it is closed; returns the exit code.

    While it starts, nothing is freed: collecting what was just imported would hold up the first page (`make bench`).
    """
    gc.disable()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = _mute_application(arguments)
    QTimer.singleShot(_START_MS, application, _collect_again)
    speak = cache(lambda: _speak_vietnamese(application))  # once, however often the store is tried

    def open_speaking(window: MainWindow, actions: Actions, runner: TaskRunner) -> Office:
        speak()
        return open_office(window, actions, runner)

    start = WindowStart(open_speaking, log_folder, rescue)
    start.show()
    code = application.exec()
    gc.enable()
    sys.excepthook = sys.__excepthook__
    return code
