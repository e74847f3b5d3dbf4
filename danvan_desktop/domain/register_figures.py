"""The frozen figures of the registers of a year: whatever the exporter lays out, it finds here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartSeries, Meaning
from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields
from danvan_desktop.domain.register import RegisterColumn

Cell = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class RegisterTotalRow:
    """What the rows of a period come to, by column key."""

    label: str
    row_count: int
    figures: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """One register: its shown columns, a row of cells for each line, the whole year and the periods it is added up by."""

    name: str
    columns: tuple[RegisterColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    year_total: RegisterTotalRow
    periods: tuple[RegisterTotalRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistersFigures:
    """The registers of a year that have rows."""

    year: int
    letter_head: LetterHeadFields
    as_of: date
    registers: tuple[RegisterTable, ...]
    form: DocumentForm = DocumentForm.STATE
    title: str = "Sổ theo dõi"

    @property
    def row_chart(self) -> Chart:
        """How many rows each register has in the year."""
        series = (ChartSeries("rows", "Số dòng trong năm", Meaning.DONE),)
        bars = (ChartCategory(table.name, table.name, (table.year_total.row_count,)) for table in self.registers)
        return Chart("Số dòng của các sổ", ChartKind.BARS, series, tuple(bars))
