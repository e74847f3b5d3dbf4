"""The opened store: reading, one unit of work at a time, undo and redo, history."""

from __future__ import annotations

from datetime import datetime
from threading import RLock
from typing import Self

from sqlalchemy import Connection

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes, HistoryEntry, HistoryKind
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.engine import close_connection
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.history import NOTHING, Deed, HistoryRecord, heads, read_entries, read_record
from danvan_desktop.storage.opening import open_store_file
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.replay import turn_round
from danvan_desktop.storage.unit_of_work import UnitOfWork


class Store(Reader):
    """The one open store of the office; `open` is its constructor, `close` seals the file.

    Reads and units of work of other threads wait for a running unit of work.
    """

    def __init__(self, paths: StorePaths, connection: Connection, clock: Clock, who: str) -> None:
        super().__init__(connection, RLock())
        self.paths = paths
        self._clock = clock
        self._who = who
        self._is_open = True

    @classmethod
    def open(cls, paths: StorePaths, clock: Clock, who: str) -> Self:
        """Open the store of a data folder, or make a fresh one; `who` signs the history.

        Raises `DanvanError` with a remedy when the store is locked, read-only, newer, damaged or in a bad place.
        """
        return cls(paths, open_store_file(paths, clock.now()), clock, who)

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        with self._lock:
            if self._is_open:
                self._is_open = False
                close_connection(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, label: str) -> UnitOfWork:
        """A unit of work for one action; `label` is its Vietnamese name in the history (“Sửa nhiệm vụ”)."""
        return UnitOfWork(self._connection, self._lock, label, self._who, self._clock.now)

    def undo(self) -> Changes:
        """Take the last action back; raises `DanvanError` when there is none."""
        return self._turn_round(HistoryKind.UNDO)

    def redo(self) -> Changes:
        """Carry out again what was last taken back; raises `DanvanError` when there is nothing."""
        return self._turn_round(HistoryKind.REDO)

    def undo_label(self) -> str | None:
        """The label of the action `undo` would take back, or None."""
        record = self._head(HistoryKind.UNDO)
        return None if record is None else record.label

    def redo_label(self) -> str | None:
        """The label of the action `redo` would carry out again, or None."""
        record = self._head(HistoryKind.REDO)
        return None if record is None else record.label

    def undo_entry(self) -> HistoryEntry | None:
        """The entry `undo` would turn round, for who must refuse it (a sent report stays as sent)."""
        record = self._head(HistoryKind.UNDO)
        return None if record is None else record.entry()

    def redo_entry(self) -> HistoryEntry | None:
        """The entry `redo` would turn round."""
        record = self._head(HistoryKind.REDO)
        return None if record is None else record.entry()

    def history(self, limit: int, before_seq: int | None = None) -> list[HistoryEntry]:
        """The newest entries first, at most `limit`, those before `before_seq` when it is given."""
        with self._lock, faults_explained():
            return read_entries(self._connection, limit, before_seq)

    def last_saved_at(self) -> datetime | None:
        """When the last action was saved, or None in a store without any."""
        with self._lock, faults_explained():
            record = read_record(self._connection, heads(self._connection).seq)
        return None if record is None else datetime.fromisoformat(record.at)

    def _head(self, kind: HistoryKind) -> HistoryRecord | None:
        with self._lock, faults_explained():
            now = heads(self._connection)
            seq = now.undo if kind is HistoryKind.UNDO else now.redo
            return None if seq == NOTHING else read_record(self._connection, seq)

    def _turn_round(self, kind: HistoryKind) -> Changes:
        with self._lock, faults_explained():
            record = self._head(kind)
            if record is None:
                word = "hoàn tác" if kind is HistoryKind.UNDO else "làm lại"
                raise DanvanError(f"Không có thao tác nào để {word}.", "Dữ liệu không thay đổi.")
            deed = Deed(record.label, self._clock.now(), self._who, kind, record)
            return turn_round(self._connection, deed)
