"""The cells of a register row: typed values, their JSON form in the store and their text on screen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn
from danvan_desktop.domain.register_period import Period, month_of, period_named
from danvan_desktop.domain.text import format_date, format_points

Value = str | int | Decimal | date | tuple[str, ...]
"""Text and choices are str, whole numbers and yes-no int and bool, references a tuple of “unit:12” or plain words."""

Values = Mapping[str, Value]
Names = Callable[[str], str]
"""Gives the present name of a reference such as “unit:12”."""

_REFERENCE = re.compile(r"^(?:unit|person|document):\d+$")
_WORDED = frozenset({ColumnType.TEXT, ColumnType.LONG_TEXT, ColumnType.CHOICE})


def reference(kind: ColumnType, object_id: int) -> str:
    """How a cell refers to a thing of the catalogue: “unit:12”."""
    return f"{kind.value}:{object_id}"


def is_reference(item: str) -> bool:
    """Whether an item of a reference cell points into the catalogue, rather than being plain words."""
    return _REFERENCE.match(item) is not None


def encode_cells(values: Values) -> str:
    """The values as the one JSON spelling kept in the store."""
    plain = {key: _plain(value) for key, value in values.items()}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def decode_cells(register: Register, cells: str) -> dict[str, Value]:
    """The typed values of the columns the register has; cells of columns it lacks are left out."""
    stored: dict[str, object] = json.loads(cells)
    return {column.key: _value(column.type, stored[column.key]) for column in register.columns if column.key in stored}


def with_cell(cells: str, key: str, value: Value | None) -> str:
    """The stored cells with one of them set, or emptied by None; all others stay to the letter, known or not."""
    stored: dict[str, object] = json.loads(cells)
    if value is None:
        stored.pop(key, None)
    else:
        stored[key] = _plain(value)
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _plain(value: Value) -> object:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _value(kind: ColumnType, stored: object) -> Value:
    if kind is ColumnType.DECIMAL:
        return Decimal(str(stored))
    if kind is ColumnType.DATE:
        return date.fromisoformat(str(stored))
    if kind.is_reference:
        return tuple(str(item) for item in stored) if isinstance(stored, list) else (str(stored),)
    return stored if isinstance(stored, (int, str)) else str(stored)


def number_of(values: Values, key: str) -> Decimal | None:
    """The number in a cell, or None where there is none."""
    value = values.get(key)
    return Decimal(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else None


def computed_value(column: RegisterColumn, values: Mapping[str, Value]) -> Decimal | None:
    """The sum a computed column shows: None while none of its parts is known, missing ones count as 0."""
    parts = [(-1 if key.startswith("-") else 1, number_of(values, key.lstrip("-"))) for key in column.computed]
    if all(number is None for _, number in parts):
        return None
    return sum((sign * number for sign, number in parts if number is not None), Decimal(0))


def shown_cell(column: RegisterColumn, values: Values, names: Names) -> str:
    """What the cell says: dates as dd/MM/yyyy, decimal comma, “Có” or “Không”, names separated by “; ”."""
    value = computed_value(column, values) if column.computed else values.get(column.key)
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(names(item) if is_reference(item) else item for item in value)
    if isinstance(value, date):
        return format_date(value)
    if column.type is ColumnType.YES_NO:
        return "Có" if value else "Không"
    return format_points(value) if isinstance(value, Decimal) else str(value)


def period_of(register: Register, values: Values) -> Period | None:
    """The months a row belongs to, or None when nothing places it."""
    value = values.get(register.placed_by)
    if isinstance(value, date):
        return month_of(value)
    return period_named(value) if isinstance(value, str) else None


def day_of(register: Register, values: Values, year: int) -> date | None:
    """The day a row stands under: its date, or the last day of its period."""
    value = values.get(register.placed_by)
    if isinstance(value, date):
        return value
    period = period_of(register, values)
    return None if period is None else period.last_day(year)


def searched_words(register: Register, values: Values) -> str:
    """The words a row is found by: its texts and choices, and names that are in no catalogue."""
    return " ".join(_words(register.columns, values))


def _words(columns: Iterable[RegisterColumn], values: Values) -> Iterable[str]:
    for column in columns:
        value = values.get(column.key)
        if isinstance(value, tuple):
            yield from (item for item in value if not is_reference(item))
        elif isinstance(value, str) and column.type in _WORDED:
            yield value
