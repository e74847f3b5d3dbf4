"""What the office sets once for all its years: when to be warned and how often results are expected."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.timing import Period


class ResultRhythm(StrEnum):
    """How often a “thường xuyên” or “hằng năm” task should have a result; passing it is never being overdue."""

    BY_PLAN = "by_plan"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ResultRhythm.BY_PLAN: "Theo kỳ báo cáo của kế hoạch",
            ResultRhythm.QUARTER: "Mỗi quý",
            ResultRhythm.HALF_YEAR: "Mỗi 06 tháng",
            ResultRhythm.YEAR: "Mỗi năm",
        }[self]

    @property
    def period(self) -> Period | None:
        """The period it names, None where the plan's own duties say it."""
        return {
            ResultRhythm.BY_PLAN: None,
            ResultRhythm.QUARTER: Period.QUARTER,
            ResultRhythm.HALF_YEAR: Period.SIX_MONTHS,
            ResultRhythm.YEAR: Period.YEAR,
        }[self]


@dataclass(frozen=True, slots=True)
class Settings:
    """Thiết lập: at most one row; without one these defaults hold."""

    id: int
    due_soon_days: int = 14
    result_rhythm: ResultRhythm = ResultRhythm.BY_PLAN
    internal_lead_days: int | None = None
    """So many days before the last good day outside the units are to be ready, where no internal day is set."""
    follows_units: bool = False
    """Whether the office follows how other units carry a plan out; without it their roster is nowhere to be seen."""
