"""The generic mapper: domain objects to plain rows and back, column name = field name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, delete, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from danvan_desktop.storage.codecs import Plain
from danvan_desktop.storage.tables.entities import Coded, class_of, table_of

T = TypeVar("T")
Row = dict[str, Plain]

_DIALECT = sqlite.dialect()


def _sql(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_DIALECT))


class Mapper(Generic[T]):
    """One entity class and its table; the statements by id are compiled once and take plain values."""

    def __init__(self, cls: type[T], table: Table) -> None:
        self.cls = cls
        self.table = table
        self.noun = str(table.name)
        self.columns: tuple[str, ...] = tuple(column.name for column in table.columns)
        codecs = {column.name: column.type.codec for column in table.columns if isinstance(column.type, Coded)}
        self._encoders = [(name, codecs[name].encode if name in codecs else None) for name in self.columns]
        self._decoders = {name: codec.decode for name, codec in codecs.items()}
        self._updates: dict[tuple[str, ...], str] = {}

    @cached_property
    def select_sql(self) -> str:
        """The statement that reads one plain row; takes the id."""
        return _sql(select(self.table).where(self._by_id))

    @cached_property
    def select_all_sql(self) -> str:
        """The statement that reads every plain row in the order of the ids."""
        return f"{_sql(select(self.table))} ORDER BY id"

    @cached_property
    def select_many_sql(self) -> str:
        """The statement that reads the plain rows of many ids; takes them as one JSON array."""
        return f"{_sql(select(self.table))} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608  # names of the schema

    @cached_property
    def insert_sql(self) -> str:
        """The statement that inserts one plain row; takes its values in the order of the columns."""
        return _sql(insert(self.table).values(_parameters(self.columns)))

    @cached_property
    def delete_sql(self) -> str:
        """The statement that deletes one row; takes the id."""
        return _sql(delete(self.table).where(self._by_id))

    @property
    def _by_id(self) -> ColumnElement[bool]:
        return self.table.c.id == bindparam("row_id")

    def row_of(self, obj: T) -> Row:
        """The object's fields as plain values, in the order of the columns."""
        return {
            name: getattr(obj, name) if encode is None else encode(getattr(obj, name))
            for name, encode in self._encoders
        }

    def object_of(self, row: Row) -> T:
        """The object a complete plain row stands for."""
        decoders = self._decoders
        return self.cls(**{name: decode(row[name]) if (decode := decoders.get(name)) else row[name] for name in row})

    def objects_of_plain(self, rows: Iterable[Sequence[Plain]]) -> list[T]:
        """The objects of complete plain rows in the order of the columns."""
        cls, decoders = self.cls, self._decoders
        coded = [(place, decode) for place, name in enumerate(self.columns) if (decode := decoders.get(name))]
        objects = []
        for row in rows:
            values: list[Any] = list(row)
            for place, decode in coded:
                values[place] = decode(values[place])
            objects.append(cls(*values))
        return objects

    def objects_of(self, rows: Iterable[Sequence[Any]]) -> list[T]:
        """The objects of rows read through the table's columns, whose values are decoded already."""
        cls = self.cls
        return [cls(*row) for row in rows]

    def update_sql(self, names: tuple[str, ...]) -> str:
        """The statement that sets the named columns of one row; takes their values in the order of the columns, then the id."""
        found = self._updates.get(names)
        if found is None:
            found = self._updates[names] = _sql(update(self.table).where(self._by_id).values(_parameters(names)))
        return found


def _parameters(names: Iterable[str]) -> dict[str, BindParameter[Any]]:
    return {name: bindparam(f"new_{name}") for name in names}


def mapper_of(cls: type[T]) -> Mapper[T]:
    """The mapper of an entity class; raises `KeyError` for a class without table."""
    return mapper_of_noun(str(table_of(cls).name))  # SQLAlchemy gives a str of its own kind


@cache
def mapper_of_noun(noun: str) -> Mapper[Any]:
    """The mapper of a table name; raises `KeyError` for a noun this version does not know."""
    cls = class_of(noun)
    return Mapper(cls, table_of(cls))
