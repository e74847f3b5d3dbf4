"""Counting the rows of registers without reading them: by register, by year, their evidence, what they refer to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Text, cast, func, select, true, type_coerce
from sqlalchemy.sql.selectable import TableValuedAlias

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.evidence import EVIDENCE_LINK
from danvan_desktop.storage.tables.register import REGISTER_ROW


def row_counts(reader: Reader, year: int) -> dict[str, int]:
    """Register key → how many rows it has in a year; registers without any are left out."""
    row = REGISTER_ROW.c
    statement = select(row.register, func.count()).where(row.year == year).group_by(row.register)
    return {found[0]: found[1] for found in reader.rows(statement)}


def years_of(reader: Reader, register: str) -> list[int]:
    """The years a register has rows in, the newest first."""
    row = REGISTER_ROW.c
    statement = select(row.year).where(row.register == register).distinct().order_by(row.year.desc())
    return [found[0] for found in reader.rows(statement)]


def evidence_counts(reader: Reader, register: str, year: int | None) -> dict[int, int]:
    """Row id → how many evidence items it has, of one year or of all; rows without any are left out."""
    row, link = REGISTER_ROW.c, EVIDENCE_LINK.c
    statement = (
        select(link.object_id, func.count())
        .join(REGISTER_ROW, row.id == link.object_id)
        .where(link.proven == Proven.REGISTER_ROW, row.register == register)
        .group_by(link.object_id)
    )
    if year is not None:
        statement = statement.where(row.year == year)
    return {found[0]: found[1] for found in reader.rows(statement)}


class ReferringRow(NamedTuple):
    """A row that names `item` in a column of references, with the whole numbers of other cells of it.

    `row_count` is how many rows name the item, where this is the newest of them.
    """

    row_id: int
    year: int
    day: date | None
    item: str
    figures: tuple[int | None, ...]
    row_count: int = 1


def rows_naming(
    reader: Reader, register: str, column: str, item: str, figures: tuple[str, ...] = ()
) -> list[ReferringRow]:
    """The rows of a register, of all years, that name `item` in a column of references; the newest first."""
    row, named = REGISTER_ROW.c, _items_of(column)
    statement = (
        select(row.id, row.year, row.day, named.c.value, *_numbers(figures))
        .select_from(REGISTER_ROW.join(named, true()))
        .where(row.register == register, named.c.value == item)
        .order_by(_moment().desc(), row.id.desc())
    )
    return [ReferringRow(found[0], found[1], found[2], found[3], tuple(found[4:])) for found in reader.rows(statement)]


def newest_naming(reader: Reader, register: str, column: str, figures: tuple[str, ...] = ()) -> list[ReferringRow]:
    """For each item a column of references names, the newest row that does and how many do; SQLite reads the cells."""
    row, named = REGISTER_ROW.c, _items_of(column)
    newest = func.max(_moment())  # the other columns of a group are those of its greatest row, as SQLite promises
    statement = (
        select(row.id, row.year, row.day, named.c.value, func.count(), newest, *_numbers(figures))
        .select_from(REGISTER_ROW.join(named, true()))
        .where(row.register == register)
        .group_by(named.c.value)
    )
    return [
        ReferringRow(found[0], found[1], found[2], found[3], tuple(found[6:]), found[4])
        for found in reader.rows(statement)
    ]


def _items_of(column: str) -> TableValuedAlias:
    return func.json_each(REGISTER_ROW.c.cells, f"$.{column}").table_valued("value")


def _numbers(keys: tuple[str, ...]) -> list[ColumnElement[int]]:
    return [func.json_extract(REGISTER_ROW.c.cells, f"$.{key}") for key in keys]


def _moment() -> ColumnElement[str]:
    """The day of a row as text, its year where it has no day: “2026” sorts before every day of 2026."""
    row = REGISTER_ROW.c
    return func.coalesce(type_coerce(row.day, Text), cast(row.year, Text))


def rows_referring(reader: Reader, reference: str) -> list[int]:
    """The ids of the rows that refer to a thing of the catalogue (“unit:12”)."""
    row = REGISTER_ROW.c
    return [found[0] for found in reader.rows(select(row.id).where(row.cells.like(f'%"{reference}"%')))]


def reference_count(reader: Reader, reference: str) -> int:
    """How many rows refer to a thing of the catalogue (“unit:12”)."""
    statement = select(func.count()).where(REGISTER_ROW.c.cells.like(f'%"{reference}"%'))
    return int(reader.rows(statement)[0][0])


def filled_count(reader: Reader, register: str, column: str) -> int:
    """How many rows of a register have something in a column."""
    row = REGISTER_ROW.c
    filled = func.json_type(row.cells, f"$.{column}").is_not(None)
    return int(reader.rows(select(func.count()).where(row.register == register, filled))[0][0])
