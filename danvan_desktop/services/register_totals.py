"""The one answer to “total of register X, column Y, in period P” for targets, reports and scoring alike."""

from __future__ import annotations

from danvan_desktop.domain.register import ColumnType, Register, RegisterRow
from danvan_desktop.domain.register_cells import Values, decode_cells
from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal, found_total, what_is_gone
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.reader import Reader

_NO_REGISTER = "Sổ mà số này lấy từ đó không còn; hãy chọn lại nguồn số liệu."


class RegisterTotals:
    """Answers any number of questions from one reading: each register of a year is read once, when first asked.

    `reader` is the store or an open unit of work. Make a new one for every reading; it does not follow changes.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._registers: dict[str, Register] | None = None
        self._rows: dict[tuple[str, int], list[tuple[int, Values]]] = {}

    def total(self, sought: SoughtTotal, year: int) -> FoundTotal:
        """The number, the ids of its rows, or in `finding` why there is none; never raises for what is gone."""
        register = self._all().get(sought.register)
        if register is None:
            return FoundTotal(sought, year, finding=_NO_REGISTER)
        return found_total(register, self._rows_of(register, year), sought, year)

    def lacks(self, sought: SoughtTotal) -> str:
        """Why this cannot be asked at all, whatever the rows; empty when it can."""
        register = self._all().get(sought.register)
        return _NO_REGISTER if register is None else what_is_gone(register, sought)

    def values_in(self, key: str, column: str, year: int) -> tuple[str, ...]:
        """What `equals` may be in a column: its choices, else what its rows of the year hold, each once."""
        register = self._all().get(key)
        found = register.column(column) if register is not None else None
        if register is None or found is None:
            return ()
        if found.type is ColumnType.YES_NO:
            return ("Có", "Không")
        if found.choices:
            return found.choices
        cells = (values.get(column) for _, values in self._rows_of(register, year))
        held = (cell if isinstance(cell, tuple) else (str(cell),) for cell in cells if cell is not None)
        return tuple(dict.fromkeys(item for items in held for item in items))

    def _all(self) -> dict[str, Register]:
        if self._registers is None:
            self._registers = {register.key: register for register in registers_of(self._reader)}
        return self._registers

    def _rows_of(self, register: Register, year: int) -> list[tuple[int, Values]]:
        if (register.key, year) not in self._rows:
            rows = self._reader.select(RegisterRow, register=register.key, year=year)
            self._rows[register.key, year] = [(row.id, decode_cells(register, row.cells)) for row in rows]
        return self._rows[register.key, year]
