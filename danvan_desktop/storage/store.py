"""The opened store: reading, one unit of work at a time, undo and redo, history."""

from __future__ import annotations

import logging
from datetime import date, datetime
from threading import RLock
from typing import Self

from sqlalchemy import Connection

from danvan_desktop.domain.backup import BackupReason, BackupRecord
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes, HistoryEntry, HistoryKind
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.backup import make_backup
from danvan_desktop.storage.backup_list import list_backups, newest_good
from danvan_desktop.storage.engine import begin, close_connection, roll_back
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.history import (
    NOTHING,
    Deed,
    HistoryRecord,
    Tops,
    append_barrier,
    heads,
    read_entries,
    read_record,
    tops,
)
from danvan_desktop.storage.opening import Opening, open_store_file
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.replay import turn_round
from danvan_desktop.storage.restore import keep_aside, prove_copy, swap_in
from danvan_desktop.storage.seal import write_seal
from danvan_desktop.storage.tables.entities import entity_tables
from danvan_desktop.storage.unit_of_work import UnitOfWork

RESTORE_LABEL = "Khôi phục bản sao lưu"
_LOG = logging.getLogger(__name__)


class Store(Reader):
    """The one open store of the office; `open` is its constructor, `close` seals the file.

    Reads and units of work of other threads wait for a running unit of work.
    """

    def __init__(self, paths: StorePaths, connection: Connection, clock: Clock, who: str) -> None:
        super().__init__(connection, RLock(), clock.now)
        self.paths = paths
        self.backup_fault: DanvanError | None = None
        self._clock = clock
        self.who = who
        self._is_open = True
        self._copied_on: date | None = None

    @classmethod
    def open(cls, paths: StorePaths, clock: Clock, who: str, *, may_start_empty: bool = False) -> Self:
        """Open the store of a data folder, or make a fresh one where there never was one; `who` signs the history.

        Raises `DanvanError` with a remedy when the store is locked, read-only, newer, damaged or in a bad place.
        """
        return cls.open_as(Opening(paths, clock.now(), who, may_start_empty), clock)

    @classmethod
    def open_as(cls, opening: Opening, clock: Clock) -> Self:
        """The same as the opening says, which can also make use of the time the checks take."""
        return cls(opening.paths, open_store_file(opening), clock, opening.who)

    @classmethod
    def recover(cls, paths: StorePaths, record: BackupRecord, clock: Clock, who: str) -> Self:
        """Open a copy as the store where the store itself was put aside; raises `DanvanError` when it is not good."""
        prove_copy(record)
        if paths.database.exists():
            keep_aside(paths, clock.now())
        swap_in(paths, record)
        store = cls.open(paths, clock, who)
        store._write_barrier(record)  # noqa: SLF001  # its own class
        return store

    def close(self) -> None:
        """Copy what changed, close the file and seal it; closing twice is harmless, a failed copy stops nothing."""
        with self._lock:
            if not self._is_open:
                return
            self.copy_if_changed(BackupReason.CLOSE)
            self._is_open = False
            close_connection(self.connection)
            with faults_explained():
                write_seal(self.paths.database)
                self.paths.owner_file.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, label: str) -> UnitOfWork:
        """A unit of work for one action; `label` is its Vietnamese name in the history (“Sửa nhiệm vụ”).

        Before the first one of a day the store is copied.
        """
        self._copy_once_a_day()
        return UnitOfWork(self.connection, self._lock, label, self.who, self._clock.now)

    def undo(self) -> Changes:
        """Take the last action back; raises `DanvanError` when there is none."""
        return self._turn_round(HistoryKind.UNDO)

    def redo(self) -> Changes:
        """Carry out again what was last taken back; raises `DanvanError` when there is nothing."""
        return self._turn_round(HistoryKind.REDO)

    def undo_label(self) -> str | None:
        """The label of the action `undo` would take back, or None."""
        return self._tops().undo_label

    def redo_label(self) -> str | None:
        """The label of the action `redo` would carry out again, or None."""
        return self._tops().redo_label

    def history(self, limit: int, before_seq: int | None = None) -> list[HistoryEntry]:
        """The newest entries first, at most `limit`, those before `before_seq` when it is given."""
        with self._lock, faults_explained():
            return read_entries(self.connection, limit, before_seq)

    def last_saved_at(self) -> datetime | None:
        """When the last action was saved, or None in a store without any."""
        saved_at = self._tops().saved_at
        return None if saved_at is None else datetime.fromisoformat(saved_at)

    def backup(self, reason: BackupReason = BackupReason.CLERK) -> BackupRecord:
        """Make a verified copy now; raises `DanvanError` when it cannot be made, with older copies untouched."""
        with self._lock, faults_explained():
            record = make_backup(self.connection, self.paths, self._clock.now(), reason)
        self.backup_fault = None
        return record

    def copy_if_changed(self, reason: BackupReason) -> None:
        """Copy what no good copy holds yet; a failure is kept for the screen and never stops the clerk's work."""
        try:
            with faults_explained():
                now = heads(self.connection)
            newest = newest_good(self.paths.backups)
            if now.seq != NOTHING and (newest is None or newest.history_hash != now.hash):
                self.backup(reason)
        except DanvanError as fault:
            self.backup_fault = fault
            _LOG.warning("the copy failed: %s", fault)

    def list_backups(self) -> list[BackupRecord]:
        """All copies, the newest first."""
        return list_backups(self.paths.backups)

    def restore(self, record: BackupRecord) -> Changes:
        """Put a copy in the place of the present store, of which a copy is made first; all nouns change.

        Raises `DanvanError` when the copy is not good or there is no room; the present store then stays in use.
        """
        with self._lock:
            prove_copy(record)
            self.backup(BackupReason.BEFORE_RESTORE)
            close_connection(self.connection)
            try:
                swap_in(self.paths, record)
            finally:
                self.connection = open_store_file(Opening(self.paths, self._clock.now(), self.who))
            seq = self._write_barrier(record)
        return Changes(RESTORE_LABEL, frozenset(table.name for table in entity_tables().values()), seq)

    def _write_barrier(self, record: BackupRecord) -> int:
        label = f"{RESTORE_LABEL} lúc {record.made_at:%H:%M %d/%m/%Y}"
        with faults_explained():
            begin(self.connection)
            try:
                seq = append_barrier(self.connection, Deed(label, self._clock.now(), self.who))
                self.connection.exec_driver_sql("COMMIT")
            finally:
                roll_back(self.connection)
        return seq

    def _copy_once_a_day(self) -> None:
        today = self.today()
        with self._lock:
            if self._copied_on == today:
                return
            self._copied_on = today
            saved = self.last_saved_at()
            if saved is not None and saved.date() != today:
                self.copy_if_changed(BackupReason.DAILY)

    def _tops(self) -> Tops:
        with self._lock, faults_explained():
            return tops(self.connection)

    def _head(self, kind: HistoryKind) -> HistoryRecord | None:
        with self._lock, faults_explained():
            now = heads(self.connection)
            seq = now.undo if kind is HistoryKind.UNDO else now.redo
            return None if seq == NOTHING else read_record(self.connection, seq)

    def _turn_round(self, kind: HistoryKind) -> Changes:
        with self._lock, faults_explained():
            record = self._head(kind)
            if record is None:
                word = "hoàn tác" if kind is HistoryKind.UNDO else "làm lại"
                raise DanvanError(f"Không có thao tác nào để {word}.", "Dữ liệu không thay đổi.")
            deed = Deed(record.label, self._clock.now(), self.who, kind, record)
            return turn_round(self.connection, deed)
