"""Rows copied from Excel into a register: every row with what is wrong with it, before anything is stored."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import Register, RegisterColumn
from danvan_desktop.domain.register_cells import Value
from danvan_desktop.domain.register_rules import broken_rule, missing_columns
from danvan_desktop.services.register_entry import Catalogue, CellReader
from danvan_desktop.services.registers import register_of, with_defaults
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.store import Store

_ORDINALS = frozenset({"tt", "stt", "so tt", "sott"})
_MOST_ROWS = 5_000
_LONGEST_CELL = 200_000


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A copied row: its number in the range, what it says, its values, what forbids it and what should be looked at."""

    number: int
    cells: tuple[str, ...]
    values: dict[str, Value]
    errors: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether the row may be stored."""
        return not self.errors and bool(self.values)


@dataclass(frozen=True, slots=True)
class Pasted:
    """A copied range as rows of a register; `findings` concern the range as a whole."""

    register: Register
    rows: tuple[PastedRow, ...]
    findings: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[dict[str, Value], ...]:
        """The values of the rows that may be stored, in their order."""
        return tuple(row.values for row in self.rows if row.is_good)


class RegisterPaste:
    """Reads what was copied; it stores nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, key: str, year: int, text: str) -> Pasted:
        """The rows of a copied range: columns by their titles when the first row names them, else in the order shown.

        Raises `ValidationError` when there is no row with content.
        """
        register = register_of(self._store, key)
        table = _table_of(text)
        columns, findings, start = _columns_of(register, table)
        reader = CellReader(register, year, Catalogue(self._store))
        rows = tuple(
            _row(number, cells, columns, register, reader)
            for number, cells in enumerate(table[start:], start + 1)
            if any(cells)
        )
        if not rows:
            raise ValidationError(
                "Trong bộ nhớ tạm không có dòng nào.", "Hãy chọn các ô trong Excel, bấm Ctrl+C rồi thử lại."
            )
        if len(rows) > _MOST_ROWS:
            raise ValidationError(f"Vùng sao chép có {len(rows)} dòng, quá {_MOST_ROWS} dòng.", "Hãy dán từng phần.")
        return Pasted(register, rows, findings)


def _table_of(text: str) -> list[list[str]]:
    """The cells of each row; Excel quotes cells that hold line ends, as csv does."""
    csv.field_size_limit(_LONGEST_CELL)
    cleaned = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(cleaned), delimiter="\t")]
    except csv.Error:
        raise ValidationError(
            "Không đọc được vùng vừa sao chép.", "Hãy chọn lại các ô trong Excel, bấm Ctrl+C rồi thử lại."
        ) from None


def _columns_of(
    register: Register, table: Sequence[Sequence[str]]
) -> tuple[list[RegisterColumn | None], tuple[str, ...], int]:
    """Which column each cell belongs to (None: none), findings on the range, and the index of the first row of content."""
    typed = [column for column in register.shown if not column.computed]
    by_title = {name_key(column.title): column for column in register.shown}
    head = next((row for row in table if any(row)), [])
    named = [by_title.get(name_key(cell)) for cell in head]
    if sum(column is not None for column in named) * 2 <= sum(bool(cell) for cell in head):
        return list[RegisterColumn | None](typed), (), 0
    findings = [
        f"Cột “{cell[:60]}” không có trong sổ, được bỏ qua."
        for cell, column in zip(head, named, strict=True)
        if cell and column is None and name_key(cell) not in _ORDINALS
    ]
    found = {column.key for column in named if column is not None}
    absent = [column.title for column in typed if column.is_required and column.key not in found]
    findings += [f"Vùng sao chép không có cột “{title}”." for title in absent]
    return named, tuple(findings), list(table).index(head) + 1


def _row(
    number: int,
    cells: Sequence[str],
    columns: Sequence[RegisterColumn | None],
    register: Register,
    reader: CellReader,
) -> PastedRow:
    errors: list[str] = []
    notes: list[str] = []
    values: dict[str, Value] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column is None or column.computed:
            continue
        try:
            value = reader.read(column, cell)
        except ValidationError as error:
            errors.append(str(error))
            continue
        if value is not None:
            values[column.key] = value
    if any(cells[len(columns) :]):
        errors.append(f"Có {len(cells)} ô, sổ chỉ nhận {len(columns)} cột; phần thừa không biết ghi vào đâu.")
    elif len(cells) < len(columns):
        notes.append(f"Chỉ có {len(cells)}/{len(columns)} ô (có thể do ô gộp hoặc thiếu cột); các ô sau để trống.")
    if not errors:
        broken = broken_rule(register, with_defaults(register, values))
        errors += [] if broken is None else [str(broken)]
    missing = missing_columns(register, values)
    if missing:
        notes.append(f"Chưa có: {', '.join(missing)} (có thể do ô gộp trong Excel).")
    if not values and not errors:
        errors.append("Không có ô nào thuộc các cột của sổ.")
    filled = with_defaults(register, values) if values else values
    return PastedRow(number, tuple(cells), filled, tuple(errors), tuple(notes))
