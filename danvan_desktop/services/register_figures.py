"""The frozen figures of the registers of a year, from the same lines and totals the screen shows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.register import Register, RegisterColumn
from danvan_desktop.domain.register_cells import computed_value
from danvan_desktop.domain.register_figures import Cell, RegistersFigures, RegisterTable, RegisterTotalRow
from danvan_desktop.domain.register_period import PERIODS, WHOLE_YEAR, Granularity, Period
from danvan_desktop.domain.register_totals import total_of
from danvan_desktop.services.office_fields import agency_of, form_of, head_for
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet
from danvan_desktop.services.registers import RegisterService
from danvan_desktop.storage.store import Store


class RegisterFiguresService:
    """Gathers what the workbook of the registers prints."""

    def __init__(self, store: Store, clock: Clock, registers: RegisterService) -> None:
        self._store = store
        self._clock = clock
        self._registers = registers

    def figures(self, year: int) -> RegistersFigures:
        """Every register that has rows in the year; raises `NotFoundError` when none has."""
        counts = self._registers.counts(year)
        if not counts:
            raise NotFoundError(
                f"Sổ theo dõi năm {year} chưa có dòng nào.", "Hãy mở trang Sổ theo dõi và ghi vào sổ trước."
            )
        agency, today = agency_of(self._store), self._clock.today()
        tables = (
            _table(self._registers.sheet(register.key, year))
            for register in self._registers.registers()
            if counts.get(register.key)
        )
        head = head_for(agency, "", "", today, is_numbered=False)
        return RegistersFigures(year, head, today, tuple(tables), form_of(agency, today))


def _table(sheet: RegisterSheet) -> RegisterTable:
    register = sheet.register
    rows = tuple(tuple(_cell(line, column) for column in register.shown) for line in sheet.lines)
    is_split = register.granularity is not Granularity.YEAR
    periods = PERIODS[register.granularity] if is_split else ()
    return RegisterTable(
        register.name,
        register.shown,
        rows,
        _total(sheet, register, WHOLE_YEAR),
        tuple(_total(sheet, register, period) for period in periods),
    )


def _total(sheet: RegisterSheet, register: Register, period: Period) -> RegisterTotalRow:
    total = total_of(register, (line.values for line in sheet.lines), period)
    return RegisterTotalRow(period.label, total.row_count, total.figures)


def _cell(line: RegisterLine, column: RegisterColumn) -> Cell:
    """Numbers and dates as such, everything else as the screen says it."""
    value = computed_value(column, line.values) if column.computed else line.values.get(column.key)
    if column.type.is_number or isinstance(value, date):
        return value if isinstance(value, (int, Decimal, date)) else None
    return line.text(column)
