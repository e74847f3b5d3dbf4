"""The unit of work: one action of the clerk, one transaction, one history entry; rolls back unless committed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes
from danvan_desktop.storage.closed_years import RowChange, refuse_closed_years
from danvan_desktop.storage.engine import begin, roll_back
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.history import Deed, append, change_between
from danvan_desktop.storage.mapping import Mapper, Row, mapper_of
from danvan_desktop.storage.nouns import noun_label
from danvan_desktop.storage.reader import Reader, not_found
from danvan_desktop.storage.search_index import follow
from danvan_desktop.storage.tables.store import STORE_STATE

T = TypeVar("T")


@dataclass(slots=True)
class _Touched:
    """A row as it was before the unit of work and as it is now; None where it does not exist."""

    before: Row | None
    after: Row | None


class UnitOfWork(Reader):
    """Collects what one action saves and deletes; references are checked when it is committed.

    `who` did it is written into the history; `moment` is called once, when the entry is written.
    """

    def __init__(
        self,
        connection: Connection,
        lock: AbstractContextManager[Any],
        label: str,
        who: str,
        moment: Callable[[], datetime],
    ) -> None:
        super().__init__(connection, lock, moment)
        self._label = label
        self._who = who
        self._touched: dict[tuple[str, int], _Touched] = {}
        self._handed_out: set[int] = set()
        self._next_id = 0
        self._is_open = False

    def __enter__(self) -> Self:
        self._lock.__enter__()
        try:
            with faults_explained():
                begin(self.connection)
                self._next_id = int(self.connection.execute(select(STORE_STATE.c.next_id)).scalar_one())
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise
        self._is_open = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_open = False
        try:
            with faults_explained():
                roll_back(self.connection)
        finally:
            self._lock.__exit__(None, None, None)

    def new_id(self) -> int:
        """An id no object of any kind ever had; one given out and not saved is not given out again in this unit."""
        self._check_open()
        given = self._next_id
        self._next_id += 1
        self._handed_out.add(given)
        return given

    def save(self, obj: T) -> T:
        """Insert the object or update the one with its id; an object equal to the stored one is ignored."""
        self._check_open()
        mapper = mapper_of(type(obj))
        row = mapper.row_of(obj)
        object_id = int(row["id"] or 0)
        touched = self._touched_row(mapper, object_id)
        if touched.after is None:
            self._execute(mapper.insert_sql, tuple(row.values()))
            self._next_id = max(self._next_id, object_id + 1)
        elif touched.after == row or mapper.object_of(touched.after) == obj:
            return obj
        else:
            names = tuple(name for name in row if touched.after[name] != row[name])
            self._execute(mapper.update_sql(names), (*(row[name] for name in names), object_id))
        touched.after = row
        return obj

    def delete(self, cls: type[Any], object_id: int) -> None:
        """Delete one object; raises `NotFoundError` when it is not there."""
        self._check_open()
        mapper: Mapper[Any] = mapper_of(cls)
        touched = self._touched_row(mapper, object_id)
        if touched.after is None:
            raise not_found(mapper.noun)
        self._execute(mapper.delete_sql, (object_id,))
        touched.after = None

    def commit(self) -> Changes:
        """Make it last: write the history entry and give what changed.

        Raises `DanvanError` when something deleted is still in use, or when the disk refuses, and `ClosedYearError` when
        it belongs to a closed year; nothing is changed then.
        """
        self._check_open()
        self._is_open = False
        changed = {key: touched for key, touched in self._touched.items() if touched.before != touched.after}
        if not changed:
            return Changes(self._label, frozenset(), 0)
        deed = Deed(self._label, self._moment(), self._who)
        changes = [change_between(*key, touched.before, touched.after) for key, touched in changed.items()]
        rows = [(*key, touched.before, touched.after) for key, touched in changed.items()]
        with faults_explained():
            refuse_closed_years(self.connection, (RowChange(*row) for row in rows), deed.at.year)
            follow(self.connection, rows)
            seq = append(self.connection, deed, changes)
            self.connection.execute(STORE_STATE.update().values(next_id=self._next_id))
            self._finish(changed)
        created = tuple(key[1] for key, touched in changed.items() if touched.before is None)
        return Changes(self._label, frozenset(noun for noun, _ in changed), seq, created)

    def _finish(self, changed: dict[tuple[str, int], _Touched]) -> None:
        try:
            self.connection.exec_driver_sql("COMMIT")
        except IntegrityError as error:
            broken = self.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            deleted = {noun for (noun, _), touched in changed.items() if touched.after is None}
            for noun, _, parent, _ in broken:
                if parent in deleted:
                    raise _in_use(parent, noun) from error
            raise

    def _touched_row(self, mapper: Mapper[Any], object_id: int) -> _Touched:
        key = (mapper.noun, object_id)
        touched = self._touched.get(key)
        if touched is None:
            row = None if object_id in self._handed_out else self._stored_row(mapper, object_id)
            touched = self._touched[key] = _Touched(row, row)
        return touched

    def _stored_row(self, mapper: Mapper[Any], object_id: int) -> Row | None:
        with faults_explained():
            found = self.connection.exec_driver_sql(mapper.select_sql, (object_id,)).fetchone()
        return None if found is None else dict(zip(mapper.columns, found, strict=True))

    def _execute(self, statement: str, values: tuple[Any, ...]) -> None:
        with faults_explained():
            self.connection.exec_driver_sql(statement, values)

    def _check_open(self) -> None:
        if not self._is_open:
            message = "this unit of work is not open (any more)"
            raise RuntimeError(message)


def _in_use(parent: str, child: str) -> DanvanError:
    name = noun_label(parent)
    return DanvanError(
        f"Không xóa được {name} này vì đang được dùng ở {noun_label(child)}.",
        "Hãy gỡ ở nơi đang dùng trước, hoặc đánh dấu ngừng sử dụng thay vì xóa.",
    )
