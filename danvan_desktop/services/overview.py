"""Tổng quan: what needs doing today and how the year stands, counted on the very rows of the lists it opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.backup import BackupState
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.occasions import OccasionRow, OccasionService
from danvan_desktop.services.overview_lines import lines_of_occasions, lines_of_tasks, lines_of_units, summary_lines
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.score_view import SheetView
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.services.tracking_rows import plan_period
from danvan_desktop.services.views_overview import (
    BandMark,
    Concern,
    MonthBar,
    Overview,
    ScoreStanding,
    Tally,
    UnitBar,
    Urgency,
    by_urgency,
)
from danvan_desktop.services.views_tracking import TaskFilter, TaskRow, UnitRow
from danvan_desktop.storage.evidence_glance import damaged_at_a_glance
from danvan_desktop.storage.repositories.overview import closing_days, first_results
from danvan_desktop.storage.store import Store

OLD_BACKUP_DAYS = 7
"""From this age on the copy of the store is a matter to deal with."""


class OverviewService:
    """Reads the overview of one plan in one year; each list is read once."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        progress: ProgressService,
        occasions: OccasionService,
        scoring: ScoringService,
    ) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress
        self._occasions = occasions
        self._scoring = scoring

    def overview(self, year: int, plan_id: int | None, today: date | None = None) -> Overview:
        """The overview as it stands on `today` (the clock's day if not given); without a plan there are no tasks."""
        day = today or self._clock.today()
        rows = [] if plan_id is None else self._progress.task_rows(plan_id, year, day)
        units = [] if plan_id is None else self._progress.unit_rows_of(rows, plan_id, year, day)
        occasions = self._occasions.year_occasions(year, day)
        view = self._scoring.view(year)
        damaged = damaged_at_a_glance(self._store.paths.evidence, self._store.select(Evidence))
        tallies = (
            *_task_tallies(rows, units),
            *_occasion_tallies(occasions),
            _tally(Concern.UNPROVEN, sum(row.lacks_evidence for row in view.rows) if view else 0, Urgency.SOON),
            _tally(Concern.DAMAGED_EVIDENCE, len(damaged), Urgency.LATE),
            self._backup_tally(day),
        )
        lines = (
            *lines_of_occasions(occasions),
            *lines_of_tasks(rows),
            *lines_of_units(units),
            *summary_lines(tallies, view),
        )
        months = () if plan_id is None else self._months(rows, plan_id, year, day)
        period = "" if plan_id is None else _period_words(*plan_period(self._store, plan_id, year, day))
        ordered = tuple(sorted(tallies, key=lambda tally: list(Concern).index(tally.concern)))
        return Overview(len(rows), period, ordered, by_urgency(lines), _unit_bars(rows, units), months, _score(view))

    def _backup_tally(self, day: date) -> Tally:
        made = [record.made_at for record in self._store.list_backups() if record.state is BackupState.GOOD]
        if not made:
            return Tally(Concern.BACKUP, None, Urgency.SOON)
        age = max(0, (day - made[0].date()).days)
        return Tally(Concern.BACKUP, age, Urgency.SOON if age >= OLD_BACKUP_DAYS else Urgency.CALM)

    def _months(self, rows: Sequence[TaskRow], plan_id: int, year: int, day: date) -> tuple[MonthBar, ...]:
        if day.year < year:
            return ()
        last = 12 if day.year > year else day.month
        begun = first_results(self._store, plan_id, year)
        closed = closing_days(self._store, plan_id, year)
        return (*(_month(rows, month, begun, closed) for month in range(1, last)), _present(rows, last))


def _tally(concern: Concern, count: int, urgency: Urgency) -> Tally:
    return Tally(concern, count, urgency if count else Urgency.CALM)


def _task_tallies(rows: Sequence[TaskRow], units: Sequence[UnitRow]) -> tuple[Tally, ...]:
    return (
        _tally(Concern.OVERDUE_TASKS, len(TaskFilter(overdue=True).select(rows)), Urgency.LATE),
        _tally(Concern.UNASSIGNED, len(TaskFilter(unassigned=True).select(rows)), Urgency.SOON),
        _tally(Concern.NO_RESULT, len(TaskFilter(no_result=True).select(rows)), Urgency.SOON),
        _tally(Concern.SILENT_UNITS, sum(unit.is_silent for unit in units), Urgency.SOON),
    )


def _occasion_tallies(rows: Sequence[OccasionRow]) -> tuple[Tally, ...]:
    return (
        _tally(Concern.OVERDUE_OCCASIONS, sum(row.state is DueState.OVERDUE for row in rows), Urgency.LATE),
        _tally(Concern.DUE_OCCASIONS, sum(row.is_due_soon for row in rows), Urgency.SOON),
    )


def _unit_bars(rows: Sequence[TaskRow], units: Sequence[UnitRow]) -> tuple[UnitBar, ...]:
    bars = [UnitBar(unit.unit_id, unit.name, _counts(TaskFilter(unit_id=unit.unit_id).select(rows))) for unit in units]
    bars.append(UnitBar(None, "Chưa phân công", _counts(TaskFilter(unassigned=True).select(rows))))
    return tuple(bar for bar in bars if bar.total)


def _counts(rows: Sequence[TaskRow]) -> tuple[tuple[TaskState, int], ...]:
    states = [row.state for row in rows]
    return tuple((state, states.count(state)) for state in TaskState)


def _month(rows: Sequence[TaskRow], month: int, begun: dict[int, date], closed: dict[int, date]) -> MonthBar:
    """How the tasks stood at the end of a month that is over; those not feasible stand in no count from then on."""
    by_then = [
        (row, (day := closed.get(row.task.id)) is not None and day.month <= month, row.task.id in begun) for row in rows
    ]
    done = sum(is_closed and row.state is TaskState.DONE for row, is_closed, _ in by_then)
    started = sum(
        not is_closed and has_result and begun[row.task.id].month <= month for row, is_closed, has_result in by_then
    )
    given_up = sum(is_closed and row.state is TaskState.NOT_FEASIBLE for row, is_closed, _ in by_then)
    return MonthBar(month, done, started, len(rows) - done - started - given_up)


def _present(rows: Sequence[TaskRow], month: int) -> MonthBar:
    states = [row.state for row in rows]
    done, begun = states.count(TaskState.DONE), states.count(TaskState.IN_PROGRESS)
    return MonthBar(month, done, begun, len(rows) - done - begun - states.count(TaskState.NOT_FEASIBLE))


def _period_words(first: date, last: date) -> str:
    return f"{format_date(first)} – {format_date(last)}"


def _score(view: SheetView | None) -> ScoreStanding | None:
    if view is None:
        return None
    result, bands = view.result, sort_bands(view.full_set.bands)
    marks = tuple(BandMark(band.name, band.lower, band.upper) for band in reversed(bands))
    scale = max([view.criteria_set.scale, *(mark.upper for mark in marks), Decimal(1)])
    return ScoreStanding(result.total, scale, result.rating, result.standing, result.missing_to_next, marks)
