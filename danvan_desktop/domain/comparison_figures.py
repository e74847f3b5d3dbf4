"""A comparison as a table to be written: two years side by side, or two regulations."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.document import Column


@dataclass(frozen=True, slots=True)
class ComparisonLine:
    """One row of the table, a value per column; a group or a sum is printed bold."""

    cells: tuple[str | Decimal | None, ...]
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class ComparisonFigures:
    """The table with its title lines and notes; `sheet_name` is the worksheet's."""

    sheet_name: str
    titles: tuple[str, ...]
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    lines: tuple[ComparisonLine, ...]
    agency: str = ""
