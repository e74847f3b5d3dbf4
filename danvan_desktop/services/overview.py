"""Tổng quan: what needs doing today and how the year stands, counted on the very rows of the lists it opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from danvan_desktop.domain.backup import BackupState
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.damaged_evidence import damaged_items
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.overview_bars import month_bars, unit_bars
from danvan_desktop.services.overview_lines import (
    lines_of_occasions,
    lines_of_roster,
    lines_of_tasks,
    lines_of_units,
    summary_lines,
)
from danvan_desktop.services.tracking_rows import plan_year, task_rows, unit_rows
from danvan_desktop.services.views_occasions import OccasionFilter, OccasionRow
from danvan_desktop.services.views_overview import (
    Concern,
    Overview,
    Tally,
    ToDo,
    Urgency,
    by_urgency,
)
from danvan_desktop.services.views_tracking import TaskFilter, TaskRow, UnitRow, silent_units
from danvan_desktop.storage.repositories.settings import settings_of
from danvan_desktop.storage.store import Store

if TYPE_CHECKING:
    from danvan_desktop.services.score_glance import ScoreGlance

OLD_BACKUP_DAYS = 7
"""From this age on the copy of the store is a matter to deal with."""


class OverviewService:
    """Reads the overview of one plan in one year; each list is read once."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def overview(self, year: int, plan_id: int | None, today: date | None = None) -> Overview:
        """The overview as it stands on `today` (the clock's day if not given); without a plan there are no tasks."""
        day = today or self._clock.today()
        of = None if plan_id is None else plan_year(self._store, plan_id, year, day)
        rows = [] if of is None else task_rows(self._store, of)
        units = [] if of is None else unit_rows(self._store, of, rows)
        occasions = rows_of_year(self._store, year, day)
        score = self._score(year)
        damaged = damaged_items(self._store)
        to_score = Urgency.SOON if score and score.is_editable else Urgency.CALM
        tallies = (
            *_task_tallies(rows, units),
            *_occasion_tallies(occasions),
            _tally(Concern.UNSCORED, score.unscored if score else 0, to_score),
            _tally(Concern.UNPROVEN, score.unproven if score else 0, Urgency.SOON),
            _tally(Concern.DAMAGED_EVIDENCE, len(damaged), Urgency.LATE),
            self._backup_tally(day),
        )
        lines = (
            *lines_of_occasions(occasions),
            *lines_of_tasks(rows),
            *lines_of_units(units, rows),
            *self._roster_lines(year, day),
            *summary_lines(tallies),
        )
        return Overview(
            len(rows),
            "" if of is None else _period_words(*of.period),
            tuple(sorted(tallies, key=lambda tally: list(Concern).index(tally.concern))),
            by_urgency(lines),
            unit_bars(rows, units),
            () if of is None else month_bars(rows, year, day),
            score.standing if score else None,
        )

    def _score(self, year: int) -> ScoreGlance | None:
        if not self._store.count(ScoreSheet, year=year):
            return None
        from danvan_desktop.services.score_glance import score_glance  # noqa: PLC0415 - a year without a sheet starts faster

        return score_glance(self._store, year)

    def _roster_lines(self, year: int, day: date) -> Sequence[ToDo]:
        settings = settings_of(self._store)
        if not settings.follows_units or not self._store.count(RosterDuty, year=year):
            return ()
        from danvan_desktop.services.roster_rows import sheet_of  # noqa: PLC0415 - few offices follow others

        return tuple(lines_of_roster(sheet_of(self._store, year, day), day, settings.due_soon_days))

    def _backup_tally(self, day: date) -> Tally:
        made = [record.made_at for record in self._store.list_backups() if record.state is BackupState.GOOD]
        if not made:
            return Tally(Concern.BACKUP, None, Urgency.SOON)
        age = max(0, (day - made[0].date()).days)
        return Tally(Concern.BACKUP, age, Urgency.SOON if age >= OLD_BACKUP_DAYS else Urgency.CALM)


def _tally(concern: Concern, count: int, urgency: Urgency) -> Tally:
    return Tally(concern, count, urgency if count else Urgency.CALM)


def _task_tallies(rows: Sequence[TaskRow], units: Sequence[UnitRow]) -> tuple[Tally, ...]:
    return (
        _tally(Concern.OVERDUE_TASKS, len(TaskFilter(overdue=True).select(rows)), Urgency.LATE),
        _tally(Concern.UNASSIGNED, len(TaskFilter(unassigned=True).select(rows)), Urgency.SOON),
        _tally(Concern.NO_RESULT, len(TaskFilter(no_result=True).select(rows)), Urgency.SOON),
        _tally(Concern.SILENT_UNITS, len(silent_units(units)), Urgency.SOON),
    )


def _occasion_tallies(rows: Sequence[OccasionRow]) -> tuple[Tally, ...]:
    return (
        _tally(Concern.OVERDUE_OCCASIONS, len(OccasionFilter(overdue=True).select(rows)), Urgency.LATE),
        _tally(Concern.DUE_OCCASIONS, len(OccasionFilter(due_soon=True).select(rows)), Urgency.SOON),
    )


def _period_words(first: date, last: date) -> str:
    return f"{format_date(first)} – {format_date(last)}"
