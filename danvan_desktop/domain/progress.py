"""Results recorded against tasks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """One counted thing of a result: “hội nghị tuyên truyền”, 3, “hội nghị”."""

    name: str
    value: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ProgressEntry:
    """Kết quả thực hiện of one task by one unit; `percent` is 0..100 or None where it means nothing."""

    id: int
    task_id: int
    unit_id: int | None
    year: int
    entered_on: date
    text: str
    percent: int | None = None
    quantities: tuple[Quantity, ...] = ()
    recorded_by: str = ""
    recorded_at: str = ""
