"""The one answer to “total of register X, column Y, in period P” for targets, reports and scoring alike."""

from __future__ import annotations

from danvan_desktop.domain.register import Register, RegisterRow
from danvan_desktop.domain.register_cells import Values, decode_cells
from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal, found_total
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.reader import Reader


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
            gone = "Sổ mà số này lấy từ đó không còn; hãy chọn lại nguồn số liệu."
            return FoundTotal(sought, year, finding=gone)
        return found_total(register, self._rows_of(register, year), sought, year)

    def _all(self) -> dict[str, Register]:
        if self._registers is None:
            self._registers = {register.key: register for register in registers_of(self._reader)}
        return self._registers

    def _rows_of(self, register: Register, year: int) -> list[tuple[int, Values]]:
        if (register.key, year) not in self._rows:
            rows = self._reader.select(RegisterRow, register=register.key, year=year)
            self._rows[register.key, year] = [(row.id, decode_cells(register, row.cells)) for row in rows]
        return self._rows[register.key, year]
