"""What “Tổng quan” shows: numbers, what is to be done, and the figures of its charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from danvan_desktop.domain.task import TaskState


class Concern(StrEnum):
    """What a number or a line is about; each has one list behind it."""

    OVERDUE_OCCASIONS = "overdue_occasions"
    DUE_OCCASIONS = "due_occasions"
    OVERDUE_TASKS = "overdue_tasks"
    UNASSIGNED = "unassigned"
    NO_RESULT = "no_result"
    SILENT_UNITS = "silent_units"
    ROSTER = "roster"
    UNSCORED = "unscored"
    UNPROVEN = "unproven"
    DAMAGED_EVIDENCE = "damaged_evidence"
    BACKUP = "backup"

    @property
    def label(self) -> str:
        """The words under the number."""
        return {
            Concern.OVERDUE_OCCASIONS: "Mốc quá hạn",
            Concern.DUE_OCCASIONS: "Mốc sắp đến hạn",
            Concern.OVERDUE_TASKS: "Nhiệm vụ quá hạn",
            Concern.UNASSIGNED: "Nhiệm vụ chưa phân công",
            Concern.NO_RESULT: "Nhiệm vụ chưa có kết quả trong kỳ",
            Concern.SILENT_UNITS: "Đơn vị chưa báo kết quả trong kỳ",
            Concern.ROSTER: "Đơn vị ngoài cơ quan chưa gửi",
            Concern.UNSCORED: "Tiêu chí chưa chấm điểm",
            Concern.UNPROVEN: "Tiêu chí thiếu minh chứng",
            Concern.DAMAGED_EVIDENCE: "Minh chứng mất tệp",
            Concern.BACKUP: "Ngày từ lần sao lưu cuối",
        }[self]


NUMBERED: tuple[Concern, ...] = tuple(concern for concern in Concern if concern is not Concern.ROSTER)
"""What has a number of its own; the other units, whom most offices do not follow, are told of in lines alone."""


class Urgency(StrEnum):
    """How pressing a number or a line is; words say it as well."""

    CALM = "calm"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Tally:
    """One number: `count` is None where there is none to give (no copy was ever made)."""

    concern: Concern
    count: int | None
    urgency: Urgency = Urgency.CALM

    @property
    def number_words(self) -> str:
        """The number as it is shown."""
        return "chưa có" if self.count is None else str(self.count)


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line of what is to be done.

    `when` says how pressing it is in words, `object_id` is the task, duty or unit it is about, `days_left` (below 0:
    late, None: no date) puts the lines in order, `sequence` tells the occasions of a duty apart.
    """

    concern: Concern
    when: str
    what: str
    who: str = ""
    object_id: int | None = None
    days_left: int | None = None
    urgency: Urgency = Urgency.CALM
    sequence: int | None = None


class UnitBar(NamedTuple):
    """The tasks of a unit in any role, counted by state; `unit_id` None: the tasks nobody leads."""

    unit_id: int | None
    name: str
    counts: tuple[tuple[TaskState, int], ...]

    @property
    def total(self) -> int:
        """All tasks of the bar."""
        return sum(count for _, count in self.counts)


class MonthBar(NamedTuple):
    """How many tasks were done, had a result, and had none at the end of a month (at present for the last bar)."""

    month: int
    done: int
    begun: int
    not_begun: int


class BandMark(NamedTuple):
    """A rating band on the scale of points."""

    name: str
    lower: Decimal
    upper: Decimal


class ScoreStanding(NamedTuple):
    """The total of the sheet among the bands, from the lowest to the best; the words are those of the scoring page."""

    total: Decimal
    scale: Decimal
    rating: str
    standing: str
    advice: str
    bands: tuple[BandMark, ...]


class Overview(NamedTuple):
    """Everything “Tổng quan” shows of a year; `score` is None before the sheet was begun."""

    task_count: int
    period_words: str
    tallies: tuple[Tally, ...]
    to_do: tuple[ToDo, ...]
    units: tuple[UnitBar, ...]
    months: tuple[MonthBar, ...]
    score: ScoreStanding | None

    def tally(self, concern: Concern) -> Tally:
        """The number of a concern."""
        return next(tally for tally in self.tallies if tally.concern is concern)


def by_urgency(lines: Sequence[ToDo]) -> tuple[ToDo, ...]:
    """The lines in the order to deal with them: what has a date first, the latest in front; the others as given."""
    dated = sorted((line for line in lines if line.days_left is not None), key=lambda line: line.days_left or 0)
    return (*dated, *(line for line in lines if line.days_left is None))
