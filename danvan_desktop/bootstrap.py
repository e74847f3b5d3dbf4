"""The composition root: paths, log, store, services, window; the only place that wires and the only real clock."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths, resource

if TYPE_CHECKING:
    from danvan_desktop.domain.backup import BackupRecord
    from danvan_desktop.gui.actions import Actions
    from danvan_desktop.gui.background import TaskRunner
    from danvan_desktop.gui.main_window import MainWindow, Office
    from danvan_desktop.services.services import Services
    from danvan_desktop.storage.store import Store

_FIRST_PAGE = (
    "danvan_desktop.gui.office",
    "danvan_desktop.gui.pages.overview",
    "danvan_desktop.wiring",
    "danvan_desktop.services.agency",
    "danvan_desktop.services.plan_choices",
    "danvan_desktop.services.store_standing",
    "danvan_desktop.services.undo",
)
"""The modules a window needs until its first page is filled; they import the others."""

_LOG_BYTES = 512 * 1024
_LOG = logging.getLogger(__name__)


class SystemClock:
    """The clock of this machine, in local time."""

    def now(self) -> datetime:
        """The present moment to the second."""
        return datetime.now().replace(microsecond=0)  # noqa: DTZ005 - the office lives in its local time

    def today(self) -> date:
        """The present date."""
        return self.now().date()


def login_name() -> str:
    """Who signs the history: the login of this machine, or “không rõ” where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "không rõ"


@contextmanager
def logging_into(folder: Path) -> Iterator[None]:
    """Log into a small rotating file of the data folder; one that cannot be written must not stop the program.

    A bug that ends the block is written there before it goes on.
    """
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - imports sockets and pickle, after the first paint

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "danvan.log", maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    try:
        yield
    except (DanvanError, BrokenPipeError):
        raise
    except Exception:
        _LOG.critical("bug", exc_info=True)
        raise
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


def open_store(paths: StorePaths, clock: Clock, who: str = "", meanwhile: Callable[[], None] = lambda: None) -> Store:
    """Open the store of a data folder; `who` signs the history instead of the login. Raises `DanvanError`.

    The file is hashed while SQLAlchemy is imported, and `meanwhile` is done while SQLite checks it.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after the first paint

    from danvan_desktop.storage.seal import read_seal  # noqa: PLC0415 - the same

    with ThreadPoolExecutor(max_workers=1) as beside:
        reading = beside.submit(lambda: read_seal(paths.database) if paths.database.exists() else None)
        from danvan_desktop.storage.opening import Opening  # noqa: PLC0415 - importing SQLAlchemy takes 0.1 s and more
        from danvan_desktop.storage.store import Store  # noqa: PLC0415 - the same

        opening = Opening(paths, clock.now(), who or login_name(), read_ahead=reading.result, meanwhile=meanwhile)
        return Store.open_as(opening, clock)


def import_first_page() -> None:
    """Import what the first page needs."""
    for name in _FIRST_PAGE:
        import_module(name)


def build_services(store: Store, clock: Clock) -> Services:
    """All services of an opened store."""
    from danvan_desktop.wiring import wire_services  # noqa: PLC0415 - the same

    return wire_services(store, clock, resource("samples"))


class WindowedOffice:
    """Opens the store for a window and closes it with the window; knows the ways out of a store that does not open."""

    def __init__(self, paths: StorePaths, clock: Clock, begin_log: Callable[[], None] = lambda: None) -> None:
        self._paths = paths
        self._begin_log = begin_log
        self._clock = clock
        self._store: Store | None = None

    def open(self, window: MainWindow, actions: Actions, runner: TaskRunner) -> Office:
        """Open the store and give the window its office; raises `DanvanError`."""
        self._begin_log()
        if self._store is None:
            self._store = open_store(self._paths, self._clock, meanwhile=import_first_page)
            window.closing.connect(self.close)
        from danvan_desktop.gui.office import furnish_office  # noqa: PLC0415 - imports services and storage, after the first paint

        services = build_services(self._store, self._clock)
        return furnish_office(window, services, actions, runner, self._clock)

    def copies(self) -> list[BackupRecord]:
        """The copies of the store, the newest first."""
        from danvan_desktop.storage.backup_list import list_backups  # noqa: PLC0415 - only when the store does not open

        return list_backups(self._paths.backups)

    def recover(self, record: BackupRecord) -> None:
        """Put a copy in the place of the store, so that `open` finds it; raises `DanvanError` when it is not good."""
        from danvan_desktop.storage.store import Store  # noqa: PLC0415 - only when the store does not open

        Store.recover(self._paths, record, self._clock, login_name()).close()

    def begin_afresh(self) -> None:
        """Make an empty store although there was one, so that `open` finds it; what was there stays beside it."""
        from danvan_desktop.storage.store import Store  # noqa: PLC0415 - only when the store does not open

        Store.open(self._paths, self._clock, login_name(), may_start_empty=True).close()

    def close(self) -> None:
        """Close the store; a copy that failed was told by the page Dữ liệu and stops nothing."""
        if self._store is not None:
            self._store.close()
            self._store = None


def run_window(paths: StorePaths, arguments: Sequence[str]) -> int:
    """Run the program in its window on the store of a data folder."""
    from danvan_desktop.gui import app  # noqa: PLC0415 - the command line must not pay for Qt

    with ExitStack() as stack:
        begin_log = cache(lambda: stack.enter_context(logging_into(paths.logs)))  # a retry begins no second log
        office = WindowedOffice(paths, SystemClock(), begin_log)
        rescue = app.StoreRescue(paths.folder, office.copies, office.recover, office.begin_afresh)
        return app.run_window(office.open, paths.logs, arguments, rescue)


def need_display(platform: str, environment: dict[str, str]) -> None:
    """Raise `DanvanError` when there is no screen to open a window on (Linux without display)."""
    has_screen = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if platform.startswith("linux") and not has_screen:
        raise DanvanError(
            "Máy này không có màn hình đồ họa nên không mở được cửa sổ.",
            "Hãy chạy trong phiên đồ họa, hoặc dùng “danvan demo --out THƯ_MỤC” để xem kết quả.",
        )
