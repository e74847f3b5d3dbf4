"""What the log of a task shows and takes in: results recorded, their quantities and totals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskState


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A recorded result with the name of its unit and how many evidence items it has."""

    entry: ProgressEntry
    unit_name: str
    evidence_count: int = 0


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """A result as the clerk types it; `outcome` closes the task with it, `files` become evidence of it."""

    unit_id: int | None
    entered_on: date
    text: str
    percent: int | None = None
    quantities: tuple[Quantity, ...] = ()
    outcome: TaskState | None = None
    reason: str = ""
    files: tuple[Path, ...] = ()


def quantity_words(quantities: Iterable[Quantity]) -> str:
    """The counted things on one line: “hội nghị: 3 cuộc; tin, bài: 12”."""
    return "; ".join(_one_quantity(quantity) for quantity in quantities)


def _one_quantity(quantity: Quantity) -> str:
    value = f"{quantity.value:f}"
    whole = quantity.value == quantity.value.to_integral_value()
    shown = str(int(quantity.value)) if whole else value.rstrip("0").replace(".", ",")
    return f"{quantity.name}: {shown} {quantity.unit}".rstrip()


def totals_of(entries: Iterable[ProgressEntry]) -> tuple[Quantity, ...]:
    """The quantities of several results summed by name and unit, in the order they first appear."""
    sums: dict[tuple[str, str], Decimal] = {}
    for entry in entries:
        for quantity in entry.quantities:
            key = (quantity.name, quantity.unit)
            sums[key] = sums.get(key, Decimal(0)) + quantity.value
    return tuple(Quantity(name, value, unit) for (name, unit), value in sums.items())
