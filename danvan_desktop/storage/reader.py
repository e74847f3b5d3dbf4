"""The reading half that the store and a unit of work share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, literal, select
from sqlalchemy import Text as TextType
from sqlalchemy.sql.expression import Executable

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.storage.engine import driver
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.mapping import mapper_of
from danvan_desktop.storage.nouns import noun_label
from danvan_desktop.storage.tables.entities import Coded

T = TypeVar("T")

_MOST_PARAMETERS = 500


class Reader:
    """Reads domain objects; one thread at a time, and never in the middle of another thread's unit of work."""

    def __init__(
        self, connection: Connection, lock: AbstractContextManager[Any], moment: Callable[[], datetime]
    ) -> None:
        self.connection = connection
        self._lock = lock
        self._moment = moment

    def today(self) -> date:
        """The day the clock of the store shows."""
        return self._moment().date()

    def select(self, cls: type[T], *, order_by: tuple[str, ...] = ("id",), **equals: object) -> list[T]:
        """The objects whose fields equal the given domain values.

        A tuple, list, set or frozenset means any of its members, None means empty; “-name” in `order_by` sorts downwards.
        """
        mapper = mapper_of(cls)
        statement = _filtered(select(mapper.table), mapper.table, equals)
        ordering = [_ordering(mapper.table, name) for name in order_by]
        return mapper.objects_of(self.rows(statement.order_by(*ordering)))

    def find(self, cls: type[T], object_id: int) -> T | None:
        """The object with this id, or None."""
        found = self.select(cls, order_by=(), id=object_id)
        return found[0] if found else None

    def by_ids(self, cls: type[T], ids: Iterable[int | None]) -> dict[int, T]:
        """Id → object for those of `ids` that are there; None stands for nothing."""
        wanted = sorted({one for one in ids if one is not None})
        if not wanted:
            return {}
        mapper = mapper_of(cls)
        rows = self.plain_rows(mapper.select_many_sql, (json.dumps(wanted),))
        found = mapper.objects_of_plain(rows)
        return {row[0]: one for row, one in zip(rows, found, strict=True)}  # the id is every table's first column

    def everything(self, cls: type[T]) -> list[T]:
        """All objects of a class in the order of their ids; for the few rows of a small table quicker than `select`."""
        mapper = mapper_of(cls)
        return mapper.objects_of_plain(self.plain_rows(mapper.select_all_sql, ()))

    def get(self, cls: type[T], object_id: int) -> T:
        """The object with this id; raises `NotFoundError` when it is not (or no longer) there."""
        found = self.find(cls, object_id)
        if found is None:
            raise not_found(mapper_of(cls).noun)
        return found

    def count(self, cls: type[T], **equals: object) -> int:
        """How many objects `select` would give."""
        table = mapper_of(cls).table
        statement = _filtered(select(func.count()).select_from(table), table, equals)
        return int(self.rows(statement)[0][0])

    def rows(self, statement: Executable) -> Sequence[Row[Any]]:
        """All rows of a SQLAlchemy statement; for modules of this package (`repositories`) only."""
        with self._lock, faults_explained():
            return self.connection.execute(statement).fetchall()

    def plain_rows(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows of a statement in SQL as the driver gives them, quicker than `rows` by a third of a millisecond; likewise."""
        with self._lock, faults_explained():
            return driver(self.connection).execute(statement, parameters).fetchall()

    def run(self, statement: str) -> None:
        """Carry out a statement that changes no object and gives no rows, as the search index has them; likewise for this package."""
        with self._lock, faults_explained():
            self.connection.exec_driver_sql(statement).close()


def not_found(noun: str) -> NotFoundError:
    """The error for an object that is gone, in the clerk's words."""
    return NotFoundError(
        f"Không còn {noun_label(noun)} này trong dữ liệu.", "Có thể mục đã bị xóa; hãy tải lại trang rồi thử lại."
    )


def _filtered(statement: Select[Any], table: Table, equals: dict[str, object]) -> Select[Any]:
    for name, value in equals.items():
        statement = statement.where(_condition(table.c[name], value))
    return statement


def _condition(column: ColumnElement[Any], value: object) -> ColumnElement[bool]:
    if value is None:
        return column.is_(None)
    if not isinstance(value, (tuple, list, set, frozenset)):
        return column == value
    if len(value) <= _MOST_PARAMETERS:
        return column.in_(value)
    encode = column.type.codec.encode if isinstance(column.type, Coded) else None
    plain = [item if encode is None else encode(item) for item in value]
    listed = func.json_each(literal(json.dumps(plain), TextType())).table_valued("value")
    return column.in_(select(listed.c.value))


def _ordering(table: Table, name: str) -> ColumnElement[Any]:
    return table.c[name[1:]].desc() if name.startswith("-") else table.c[name].asc()
