"""Long work off the GUI thread: one worker, progress after 300 ms, cancel, results and errors back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

from danvan_desktop.domain.errors import CancelledError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
_PATIENCE_MS = 300
_STEPS = 200
"""So often at most the progress of a piece of work is told."""


class _Outcome(QObject):
    """Carries what a piece of work came to over to the GUI thread (a queued signal)."""

    finished = Signal(object, object, object)
    advanced = Signal(object, object, bool)


class TaskRunner(QObject):
    """Runs one piece of work at a time over frozen objects; further ones wait their turn.

    `run` takes the work and what to do with its result; an exception of the work is raised again on the GUI thread, so
    that the except hook shows it like every other. `is_cancelled` is for work that can stop in the middle.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = parent
        self._outcome = _Outcome(self)
        self._outcome.finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._outcome.advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)
        self._cancelled = Event()
        self._pending = 0
        self._is_closed = False
        self._dialog: QProgressDialog | None = None
        self._label = ""
        self._advanced: tuple[int, int, bool] | None = None
        self._share = -1
        self._can_cancel = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the first paint does not wait for its import

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="danvan")

    @property
    def is_busy(self) -> bool:
        """Whether work is running or waiting."""
        return self._pending > 0

    def is_cancelled(self) -> bool:
        """Asked by work that can stop; it then raises `CancelledError`."""
        return self._cancelled.is_set()

    def report_bytes(self, done: int, whole: int) -> None:
        """Told by work of so many bytes how far it is; raises `CancelledError` once the clerk pressed “Hủy”."""
        self._report(done, whole, is_bytes=True)

    def report_files(self, done: int, whole: int) -> None:
        """The same of work that writes so many files."""
        self._report(done, whole, is_bytes=False)

    def _report(self, done: int, whole: int, *, is_bytes: bool) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        share = _share_of(done, whole)
        if share != self._share:
            self._share = share
            self._outcome.advanced.emit(done, whole, is_bytes)

    def run(self, label: str, work: Callable[[], T], done: Callable[[T], None], *, can_cancel: bool = False) -> None:
        """Do `work` on the worker thread, then `done(result)` on the GUI thread; `label` is shown while it takes long.

        With `can_cancel` the clerk may press “Hủy”: the work asks `is_cancelled` and raises `CancelledError`.
        """
        self._pending += 1
        self._label = label
        self._can_cancel = can_cancel
        self._advanced, self._share = None, -1
        self._cancelled.clear()
        self.busy_changed.emit(True)
        self._patience.start()
        self._pool.submit(self._carry_out, work, done)

    def close(self) -> None:
        """Wait for the running work and take no more; a writer is never cut off, but nothing is made of its result."""
        self._is_closed = True
        self._pool.shutdown(wait=True)

    def _carry_out(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - one of the two catching places: it goes on to the GUI thread
            self._outcome.finished.emit(done, None, error)
        else:
            self._outcome.finished.emit(done, result, None)

    def _settle(self, done: Callable[[Any], None], result: object, error: BaseException | None) -> None:
        self._pending -= 1
        if not self.is_busy:
            self._patience.stop()
            self._hide_progress()
            self.busy_changed.emit(False)
        if isinstance(error, CancelledError):
            return
        if error is not None:
            raise error
        if not self._is_closed:
            done(result)

    def _show_progress(self) -> None:
        if self._dialog is None:
            self._dialog = QProgressDialog(self._window)
            self._dialog.setObjectName("progress_dialog")
            self._dialog.setWindowTitle("Dân vận")
            self._dialog.setCancelButton(QPushButton("Hủy") if self._can_cancel else None)  # None takes it away
            self._dialog.setRange(0, 0)
            self._dialog.setMinimumDuration(0)
            self._dialog.setAutoReset(False)
            self._dialog.canceled.connect(self._cancelled.set)
        self._dialog.setLabelText(self._label)
        self._show_share()
        self._dialog.show()

    def _advance(self, done: int, whole: int, is_bytes: bool) -> None:
        self._advanced = (done, whole, is_bytes) if self.is_busy else None
        self._show_share()

    def _show_share(self) -> None:
        if self._dialog is None or self._advanced is None:
            return
        from danvan_desktop.domain.text import format_size  # noqa: PLC0415 - the first paint does not wait for its import

        done, whole, is_bytes = self._advanced
        words = f"{format_size(done)} / {format_size(whole)}" if is_bytes else f"{done} / {whole} tệp"
        self._dialog.setRange(0, _STEPS)
        self._dialog.setValue(_share_of(done, whole))
        self._dialog.setLabelText(f"{self._label}\n{words}")

    def _hide_progress(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _share_of(done: int, whole: int) -> int:
    return done * _STEPS // whole if whole else _STEPS
