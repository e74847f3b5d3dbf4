"""A table inside a report's text, as texts: what a live field of a register prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportTableColumn:
    """A column; `width` is a share of the sheet, numbers stand on the right."""

    title: str
    width: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class ReportTable:
    """The rows of a register in the report's period under the name of its field; `total` is empty where nothing adds up."""

    name: str
    columns: tuple[ReportTableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
