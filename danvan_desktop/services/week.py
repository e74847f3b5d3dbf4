"""Bản tuần cho lãnh đạo: the numbers of Tổng quan, what is late, what is near, who is silent, and the score."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.week_figures import WEEK_DAYS, WeekFigures, WeekRow
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.office_fields import agency_of, form_of, head_for
from danvan_desktop.services.overview import OverviewService
from danvan_desktop.services.plan_choices import own_plan_of
from danvan_desktop.services.tracking_rows import plan_year, task_rows
from danvan_desktop.services.views_overview import Concern, Overview, ScoreStanding
from danvan_desktop.storage.store import Store

_LATE = {Concern.OVERDUE_OCCASIONS, Concern.OVERDUE_TASKS}
_SENT = {DueState.SENT, DueState.SENT_LATE}
_NOT_FOR_LEADERS = {Concern.BACKUP, Concern.DAMAGED_EVIDENCE}
"""The care of the store is the clerk's."""


class WeekService:
    """Reads what the page tells, from the rows the screens show."""

    def __init__(self, store: Store, clock: Clock, overview: OverviewService) -> None:
        self._store = store
        self._clock = clock
        self._overview = overview

    def figures(self, year: int) -> WeekFigures:
        """The page as it stands today. Raises `NotFoundError` for a year without a plan of the office."""
        today, agency = self._clock.today(), agency_of(self._store)
        plan_id = own_plan_of(self._store, year)
        seen = self._overview.overview(year, plan_id, today)
        return WeekFigures(
            year,
            head_for(agency, "", "", today, is_numbered=False),
            today,
            tuple(_numbers(seen)),
            tuple(WeekRow(line.what, line.who, line.when) for line in seen.to_do if line.concern in _LATE),
            tuple(row for _, row in sorted(self._soon(year, plan_id, today), key=lambda pair: pair[0])),
            tuple(line.who for line in seen.to_do if line.concern is Concern.SILENT_UNITS),
            _score(seen.score) if seen.score else "",
            form_of(agency, today),
        )

    def _soon(self, year: int, plan_id: int, today: date) -> Iterator[tuple[int, WeekRow]]:
        """Days left and row of each occasion and task due from today on within the week."""
        for row in rows_of_year(self._store, year, today):
            left = row.days_left
            if left is not None and 0 <= left <= WEEK_DAYS and row.state not in _SENT:
                text = f"{row.occasion.obligation.text} ({row.due_words})"
                yield left, WeekRow(text, ", ".join(row.unit_names), row.days_words)
        for task in task_rows(self._store, plan_year(self._store, plan_id, year, today)):
            left = None if task.deadline is None else (task.deadline - today).days
            if left is not None and 0 <= left <= WEEK_DAYS and not task.state.is_closed:
                when = f"còn {left} ngày" if left else "hôm nay"
                who = ", ".join(task.lead_names) or "chưa phân công"
                yield left, WeekRow(f"{task.task.text} ({task.due_words})", who, when)


def _numbers(seen: Overview) -> Iterator[tuple[str, str]]:
    yield "Nhiệm vụ của kế hoạch", str(seen.task_count)
    for tally in seen.tallies:
        if tally.concern not in _NOT_FOR_LEADERS:
            yield tally.concern.label, tally.number_words


def _score(score: ScoreStanding) -> str:
    advice = f" {score.advice}" if score.advice else ""
    return f"{score.rating} – {score.standing}.{advice}"
