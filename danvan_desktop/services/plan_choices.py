"""What the chooser at the top of the window offers: the plans of the store, each in the years it runs."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.plan import Plan, PlanRole, years_in_force
from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """A plan in one working year, as the chooser at the top of the window offers it."""

    plan_id: int
    year: int
    title: str
    is_own: bool
    is_closed: bool = False

    @property
    def words(self) -> str:
        """The entry as it is shown: “2025 (đã đóng) · Kế hoạch số 12/KH-STP: …”."""
        return f"{self.year}{' (đã đóng)' if self.is_closed else ''} · {self.title}"


class PlanChoiceService:
    """Reads the choices; apart from the service that edits plans, because every start needs it."""

    def __init__(self, reader: Reader, clock: Clock) -> None:
        self._reader = reader
        self._clock = clock

    def choices(self) -> list[PlanChoice]:
        """The entries of the plan chooser: newest year first, the office's own plan before the superior's."""
        present = self._clock.today().year
        closed = {closing.year for closing in self._reader.select(YearClosing, reopened_on=None)}
        entries = [
            PlanChoice(plan.id, year, plan_title(plan), plan.role is PlanRole.OWN, year in closed)
            for plan in self._reader.select(Plan)
            for year in years_in_force(plan, present)
        ]
        return sorted(entries, key=lambda entry: (-entry.year, not entry.is_own, entry.plan_id))

    def closing_of(self, year: int) -> YearClosing | None:
        """The closing that keeps the year from changing, None while it is open."""
        return next(iter(self._reader.select(YearClosing, year=year, reopened_on=None)), None)


def plan_title(plan: Plan) -> str:
    """The plan as one line: “Kế hoạch số 12/KH-STP: Công tác dân vận năm 2026”."""
    name = plan.doc_type
    if plan.number:
        name += f" số {plan.number}" + (f"/{plan.symbol}" if plan.symbol else "")
    return f"{name}: {plan.subject}" if plan.subject else name


def own_plan_of(reader: Reader, year: int) -> int:
    """The id of the office's own plan of a year, the newest of several; raises `NotFoundError` when there is none."""
    plans = reader.select(Plan, year=year, role=PlanRole.OWN)
    if not plans:
        raise NotFoundError(f"Chưa có kế hoạch năm {year}.", "Hãy nhập hoặc lập kế hoạch trước.")
    return plans[-1].id
