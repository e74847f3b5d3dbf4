"""A child process that starts once and tells when it painted, when it was ready, and its peak memory.

    python -m danvan_desktop.devtools.start_probe empty DATABASE START    an empty window, SQLAlchemy, the file opened
    python -m danvan_desktop.devtools.start_probe shell FOLDER START      the program on the store in FOLDER, every page

START is the parent's `time.monotonic()` just before; the last line printed is a JSON object of seconds and bytes.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class StartWatch(QObject):
    """Watches the main window of a starting program for its first paint, and for the first paint once it was opened.

    A program without a store to open is opened by its first paint; ours sets the property “opened” on its window. Only
    the window's own events are watched: a filter over all objects makes PySide name every class it meets (35 ms).
    """

    def __init__(
        self,
        application: QCoreApplication,
        start: float,
        painted: Callable[[QMainWindow], None],
        ready: Callable[[QMainWindow], None],
    ) -> None:
        super().__init__()
        self._application = application
        self._start = start
        self._calls = {"paint": painted, "ready": ready}
        self._window: QMainWindow | None = None
        self._is_near = False
        self._next = "paint"
        self.figures: dict[str, float] = {}
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for the window, then for its paints; the calls come after the event, when the picture was handed over."""
        if not isinstance(watched, QMainWindow):
            return False
        if not self._is_near or event.type() == QEvent.Type.Show:
            self._is_near = True
            self._application.removeEventFilter(self)
            watched.installEventFilter(self)  # again when shown: before the program's own, which opens the store
        if event.type() == QEvent.Type.Paint and self._next:
            self._window = watched  # not before: while its constructor runs Python knows it by another name
            self._note_later(self._next)
            self._next = ""
        elif event.type() == QEvent.Type.DynamicPropertyChange and watched.property("opened"):
            self._next = "ready"
        return False

    def _note_later(self, name: str) -> None:
        QTimer.singleShot(0, self, lambda: self.note(name))

    def note(self, name: str) -> None:
        """Write down that the start has come as far as `name`, seconds after its beginning, and pass it on."""
        self.figures[name] = time.monotonic() - self._start
        if self._window is not None:
            self._calls[name](self._window)


def peak_bytes() -> int:
    """The most memory this process held; on Linux since its program began, not what its parent held when it forked."""
    memory = psutil.Process().memory_info()
    if hasattr(memory, "peak_wset"):  # Windows
        return int(memory.peak_wset)
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return int(memory.rss)


def measure_empty(database: str, start: float) -> dict[str, float]:
    """The yardstick: paint an empty main window, then import SQLAlchemy, then open the database file and read it."""

    def painted(_window: QMainWindow) -> None:
        import sqlalchemy  # noqa: F401, PLC0415 - its import is what is measured

        connection = sqlite3.connect(database)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
        watch.note("ready")

    application = QApplication([])
    watch = StartWatch(application, start, painted, lambda _window: QCoreApplication.quit())
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    application.exec()
    return watch.figures | {"peak": peak_bytes()}


class PageTour(QObject):
    """Opens page after page of the ready window and takes the time until each is filled and painted."""

    def __init__(self, figures: dict[str, float]) -> None:
        super().__init__()
        self._figures = figures
        self._names: list[str] = []

    def begin(self, window: QMainWindow) -> None:
        """Start with the second page; the first one is what “ready” means."""
        from danvan_desktop.gui.page_table import PAGES  # noqa: PLC0415 - the program has imported it by now

        self._figures["peak at start"] = peak_bytes()
        self._names = [entry.name for entry in PAGES[1:]]
        self._open_next(window)

    def _open_next(self, window: QMainWindow) -> None:
        from danvan_desktop.gui.main_window import MainWindow  # noqa: PLC0415 - the program has imported it by now

        if not self._names or not isinstance(window, MainWindow):
            window.close()
            return
        name, start = self._names.pop(0), time.monotonic()
        window.show_page(name)

        def filled() -> None:
            self._figures[f"page {name}"] = time.monotonic() - start
            self._open_next(window)

        QTimer.singleShot(0, self, filled)


def measure_shell(folder: str, start: float) -> dict[str, float]:
    """The program as the clerk starts it on the store in `folder`, then every page in turn."""
    application = QApplication([])
    figures: dict[str, float] = {}
    tour = PageTour(figures)
    watch = StartWatch(application, start, lambda _window: None, tour.begin)
    from danvan_desktop.bootstrap import run_window  # noqa: PLC0415 - its imports belong to the time measured
    from danvan_desktop.paths import StorePaths  # noqa: PLC0415 - the same

    run_window(StorePaths(Path(folder)), [])
    return watch.figures | figures | {"peak": peak_bytes()}


def main(arguments: list[str]) -> int:
    """Measure one start and print its figures."""
    kind, place, start = arguments
    measure = {"empty": measure_empty, "shell": measure_shell}[kind]
    print(json.dumps(measure(place, float(start))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
