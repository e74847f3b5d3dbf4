"""Sổ theo dõi: the rows of every register, typed cell by cell or pasted, added up by period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import Register, RegisterColumn, RegisterForm, RegisterRow, registers_with
from danvan_desktop.domain.register_cells import (
    Value,
    Values,
    day_of,
    decode_cells,
    encode_cells,
    searched_words,
    with_cell,
)
from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_period import PERIODS, Granularity
from danvan_desktop.domain.register_rules import broken_rule
from danvan_desktop.domain.register_totals import PeriodTotal, total_of
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.register_entry import Catalogue, CellReader
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.registers import evidence_counts, row_counts, years_of
from danvan_desktop.storage.store import Store


def registers_of(reader: Reader) -> tuple[Register, ...]:
    """All registers of the office: what the program ships with what the office made of it."""
    return registers_with(SHIPPED, reader.everything(RegisterForm))


def register_of(reader: Reader, key: str) -> Register:
    """The register of a key; raises `NotFoundError` for one the office no longer has."""
    found = next((register for register in registers_of(reader) if register.key == key), None)
    if found is None:
        raise NotFoundError("Không còn sổ này.", "Có thể sổ đã bị xóa; hãy tải lại trang rồi thử lại.")
    return found


def column_of(register: Register, key: str) -> RegisterColumn:
    """The column of a key; raises `NotFoundError` for one the register no longer has."""
    column = register.column(key)
    if column is None:
        raise NotFoundError(f"Sổ “{register.name}” không còn cột này.", "Hãy tải lại trang rồi thử lại.")
    return column


class RegisterService:
    """Reads and records the rows of registers; each row belongs to the year it is entered in."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def registers(self) -> tuple[Register, ...]:
        """All registers in the order of the page."""
        return registers_of(self._store)

    def counts(self, year: int) -> dict[str, int]:
        """Register key → how many rows it has in a year."""
        return row_counts(self._store, year)

    def years(self, key: str) -> list[int]:
        """The years a register has rows in, the newest first."""
        return years_of(self._store, key)

    def row(self, row_id: int) -> RegisterRow:
        """One row; raises `NotFoundError`."""
        return self._store.get(RegisterRow, row_id)

    def sheet(self, key: str, year: int | None) -> RegisterSheet:
        """A register with its rows of a year, or of all years; raises `NotFoundError`."""
        register = register_of(self._store, key)
        chosen = {} if year is None else {"year": year}
        rows = self._store.select(RegisterRow, order_by=("id",), register=key, **chosen)
        evidence = evidence_counts(self._store, key, year)
        names = Catalogue(self._store).name
        return RegisterSheet(
            register, year, tuple(RegisterLine(row, register, names, evidence.get(row.id, 0)) for row in rows)
        )

    def totals(self, key: str, year: int, granularity: Granularity) -> tuple[PeriodTotal, ...]:
        """What the rows of a year come to in each period; for reports, targets and scoring as for the screen."""
        register = register_of(self._store, key)
        rows = [decode_cells(register, row.cells) for row in self._store.select(RegisterRow, register=key, year=year)]
        return tuple(total_of(register, rows, period) for period in PERIODS[granularity])

    def offers(self, column: RegisterColumn) -> tuple[str, ...]:
        """The names a cell of references may be completed to."""
        return Catalogue(self._store).offers(column.type)

    def complaint(self, key: str, year: int, column_key: str, typed: str) -> str:
        """Why a typed text is no value of its column, in one sentence; empty when it is one."""
        register = register_of(self._store, key)
        try:
            CellReader(register, year, Catalogue(self._store)).read(column_of(register, column_key), typed)
        except ValidationError as error:
            return str(error)
        return ""

    def add_row(self, key: str, year: int, typed: Mapping[str, str]) -> Changes:
        """Add a row from typed cells by column key; empty cells take their default.

        Raises `ValidationError` for a cell that is no value of its column, a broken rule, and when all are empty.
        """
        register = register_of(self._store, key)
        reader = CellReader(register, year, Catalogue(self._store))
        read = {name: reader.read(column_of(register, name), text) for name, text in typed.items()}
        values = {name: value for name, value in read.items() if value is not None}
        if not values:
            raise ValidationError("Dòng chưa có nội dung nào.", "Hãy gõ vào ít nhất một ô.")
        return self.add_rows(key, year, [with_defaults(register, values)], f"Thêm dòng vào sổ “{register.name}”")

    def add_rows(self, key: str, year: int, rows: Sequence[Values], label: str = "") -> Changes:
        """Add many rows of typed values as one action; raises `ValidationError` and adds none when one breaks a rule."""
        register = register_of(self._store, key)
        with self._store.begin(label or f"Dán {len(rows)} dòng vào sổ “{register.name}”") as uow:
            for values in rows:
                broken = broken_rule(register, values)
                if broken is not None:
                    raise broken
                row = RegisterRow(uow.new_id(), key, year, None, encode_cells(values))
                uow.save(_completed(register, row, values))
            return uow.commit()

    def edit_cell(self, row_id: int, column_key: str, typed: str) -> Changes:
        """Set one cell from typed text, empty text empties it; raises `ValidationError`, nothing is changed then."""
        row = self._store.get(RegisterRow, row_id)
        register = register_of(self._store, row.register)
        column = column_of(register, column_key)
        value = CellReader(register, row.year, Catalogue(self._store)).read(column, typed)
        values = decode_cells(register, row.cells)
        values.pop(column_key, None)
        if value is not None:
            values[column_key] = value
        broken = broken_rule(register, values, {column_key})
        if broken is not None:
            raise broken
        with self._store.begin(f"Sửa “{column.title}” trong sổ “{register.name}”") as uow:
            changed = replace(uow.get(RegisterRow, row_id), cells=with_cell(row.cells, column_key, value))
            uow.save(_completed(register, changed, values))
            return uow.commit()

    def delete_rows(self, row_ids: Sequence[int]) -> Changes:
        """Delete rows with what is attached to them, as one action; raises `NotFoundError` when one is gone."""
        with self._store.begin(f"Xóa {len(row_ids)} dòng của sổ theo dõi") as uow:
            for row_id in row_ids:
                self._evidence.unlink_all(uow, Proven.REGISTER_ROW, row_id)
                uow.delete(RegisterRow, row_id)
            return uow.commit()


def with_defaults(register: Register, values: Values) -> dict[str, Value]:
    """The values with the default of each shown column that has one and is empty."""
    given: dict[str, Value] = {
        column.key: column.default for column in register.shown if column.default and column.key not in values
    }
    return given | dict(values)


def _completed(register: Register, row: RegisterRow, values: Values) -> RegisterRow:
    """The row with what is kept beside its cells to be sorted and searched by."""
    return replace(row, day=day_of(register, values, row.year), words=searched_words(register, values))
