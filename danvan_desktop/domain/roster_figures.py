"""The frozen figures of the units that have to send: whatever the exporter lays out, it finds here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.document import Column, DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields

RosterValue = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A sheet of the workbook: the overview, a duty, or the points.

    `total` is the last row; in the columns at the places of `counted` it counts the filled cells, live. `lines` stand
    below the table.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[RosterValue, ...], ...]
    total: tuple[RosterValue, ...]
    counted: tuple[int, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterFigures:
    """Everything of a year: the overview first, then a table for each duty, then the points when there are any."""

    year: int
    letter_head: LetterHeadFields
    as_of: date
    tables: tuple[RosterTable, ...]
    form: DocumentForm = DocumentForm.STATE
    title: str = "Theo dõi đơn vị phải gửi"
