"""Finding rows by folded words: SQLite sifts by a pattern that lets every right row through, folding decides.

A letter that can carry a mark (vowels, đ) becomes “any character” in the pattern, so “dan van” sifts as `_ _n v_n`;
text is NFC, so each accented letter is one character. No index is kept that could go stale.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, literal, select, type_coerce
from sqlalchemy import Text as TextType

from danvan_desktop.domain.text import fold
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.entities import table_of

_MARKED = frozenset("aeiouyd")
_ESCAPED = frozenset("%_\\")
_FIRST_BATCH = 200
_LARGEST_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Searched:
    """What is searched of an entity class: the columns whose texts stand together, newest rows first."""

    cls: type[Any]
    columns: tuple[str, ...]


def pattern_of(word: str) -> str:
    """The LIKE pattern (with the backslash as escape) every text with the folded word matches."""
    letters = ("_" if letter in _MARKED else f"\\{letter}" if letter in _ESCAPED else letter for letter in word)
    return f"%{''.join(letters)}%"


def find_ids(reader: Reader, searched: Searched, words: Sequence[str], limit: int) -> list[int]:
    """The ids of at most `limit` rows that hold all folded `words` in any order, the newest first."""
    table = table_of(searched.cls)
    text = _joined([table.c[name] for name in searched.columns])
    statement = select(table.c.id, text.label("text"))
    for word in words:
        statement = statement.where(text.like(pattern_of(word), escape="\\"))
    found: list[int] = []
    for row_id, row_text in _in_batches(reader, statement, table.c.id):
        folded = fold(row_text)
        if all(word in folded for word in words):
            found.append(row_id)
            if len(found) == limit:
                break
    return found


def _joined(columns: Sequence[ColumnElement[Any]]) -> ColumnElement[str]:
    text: ColumnElement[str] = literal("", TextType())
    for column in columns:
        plain = func.coalesce(type_coerce(column, TextType()), "")
        text = text.op("||")(plain).op("||")(" ")
    return text


def _in_batches(reader: Reader, statement: Select[Any], key: ColumnElement[int]) -> Iterator[Row[Any]]:
    size, last = _FIRST_BATCH, None
    while True:
        batch = statement if last is None else statement.where(key < last)
        rows = reader.rows(batch.order_by(key.desc()).limit(size))
        yield from rows
        if len(rows) < size:
            return
        last, size = rows[-1][0], min(size * 5, _LARGEST_BATCH)
