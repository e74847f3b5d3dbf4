"""Hạn nội bộ: the day a unit is to be ready inside the office, ahead of the day that holds outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from danvan_desktop.domain.text import format_date


@dataclass(frozen=True, slots=True)
class InternalDue:
    """An internal day; `is_computed` when nobody set it and the office's rule gives it."""

    day: date
    is_computed: bool = False

    @property
    def words(self) -> str:
        """The day as the lists show it, with the mark of a computed one."""
        return format_date(self.day) + (" (tự tính)" if self.is_computed else "")


def internal_due(set_day: date | None, last_good_day: date | None, lead_days: int | None) -> InternalDue | None:
    """The day set, else `lead_days` before the last good day outside; None without a day to count from or a rule."""
    if set_day is not None:
        return InternalDue(set_day)
    if last_good_day is None or lead_days is None:
        return None
    return InternalDue(last_good_day - timedelta(days=lead_days), is_computed=True)
