"""What the screens of “Theo dõi” show of a task and of a unit in one year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.domain.text import NOT_KNOWN, fold, format_date
from danvan_desktop.domain.timing import timing_in_words

NO_RESULT = "chưa có kết quả trong kỳ"
"""The words for an open task nothing was recorded of in the present period."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as it stands in a year; `unit_ids` are all its units with collectives opened into their members."""

    task: Task
    group_number: str
    group_title: str
    state: TaskState
    overdue_days: int
    lead_names: tuple[str, ...] = ()
    cooperating_names: tuple[str, ...] = ()
    lead_ids: frozenset[int] = frozenset()
    unit_ids: frozenset[int] = frozenset()
    last_date: date | None = None
    last_text: str = ""
    entry_count: int = 0
    evidence_count: int = 0
    has_result_in_period: bool = False
    outcome_reason: str = ""
    first_date: date | None = None
    closed_on: date | None = None
    period_name: str = ""
    """The present period of a task with a rhythm of its own (“tháng 11/2026”); empty where the plan's holds."""
    result_months: frozenset[int] = frozenset()
    """The months with a result, known of tasks with a rhythm of their own only."""
    deadline: date | None = None
    """The last good day in the year, extensions included; None for what has a rhythm only."""
    extensions: tuple[Extension, ...] = ()

    @property
    def number_words(self) -> str:
        """The number of the task under that of its group: “2.3”; without one of them the other."""
        group, own = self.group_number.strip(" ."), (self.task.number or "").strip(" .")
        if own and "." not in own and group and own[:1].isdigit() and group[:1].isdigit():
            return f"{group}.{own}"
        return own or group

    @property
    def due_words(self) -> str:
        """When the task is due in the clerk's words: the due rule, else its rhythm, else “chưa có”.

        Extended, it is the new day with the former rule beside it.
        """
        words = timing_in_words(self.task.timing_kind, self.task.due_rule) or self.task.timing_raw or NOT_KNOWN
        if not self.extensions:
            return words
        return f"{format_date(self.deadline)} (gia hạn lần {len(self.extensions)}; ban đầu {words})"

    @property
    def is_overdue(self) -> bool:
        """Whether the task is past its last good day."""
        return self.overdue_days > 0

    @property
    def lacks_result(self) -> bool:
        """Whether the task is open and nothing was recorded of it in the present period."""
        return not self.state.is_closed and not self.has_result_in_period

    @property
    def is_without_lead(self) -> bool:
        """Whether nobody leads the task: it counts as “chưa phân công” (invariant 6)."""
        return not self.lead_ids and not self.task.printed_units

    @property
    def state_words(self) -> str:
        """The state in full words, lateness and missing results included."""
        words = [self.state.label]
        if self.is_overdue:
            words.append(f"quá hạn {self.overdue_days} ngày")
        if self.lacks_result and self.state is not TaskState.UNASSIGNED:
            words.append(f"{NO_RESULT} ({self.period_name})" if self.period_name else NO_RESULT)
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks a list shows; the conditions hold together, an empty one lets everything pass."""

    unit_id: int | None = None
    state: TaskState | None = None
    group_id: int | None = None
    text: str = ""
    overdue: bool = False
    no_result: bool = False
    unassigned: bool = False

    def select(self, rows: Iterable[TaskRow]) -> list[TaskRow]:
        """The rows that meet every condition, in their order; the text is searched without accents, word by word."""
        words = fold(self.text).split()
        return [row for row in rows if self._accepts(row) and _has_words(row, words)]

    def _accepts(self, row: TaskRow) -> bool:
        return (
            (self.unit_id is None or self.unit_id in row.unit_ids)
            and (self.state is None or row.state is self.state)
            and (self.group_id is None or row.task.group_id == self.group_id)
            and (row.is_overdue or not self.overdue)
            and (row.lacks_result or not self.no_result)
            and (row.is_without_lead or not self.unassigned)
        )


def _has_words(row: TaskRow, words: list[str]) -> bool:
    if not words:
        return True
    names = " ".join((*row.lead_names, *row.cooperating_names))
    text = fold(f"{row.task.number or ''} {row.task.text} {row.group_title} {names} {row.last_text}")
    return all(word in text for word in words)


@dataclass(frozen=True, slots=True)
class UnitRow:
    """The tasks a unit leads in a year, counted by how they stand; `entry_count` are results it recorded itself."""

    unit_id: int
    name: str
    leads: int = 0
    cooperates: int = 0
    done: int = 0
    in_progress: int = 0
    not_begun: int = 0
    not_feasible: int = 0
    overdue: int = 0
    no_result: int = 0
    entry_count: int = 0
    entries_in_period: int = 0
    last_date: date | None = None

    @property
    def is_silent(self) -> bool:
        """Whether it leads open tasks without any result in the period and recorded nothing itself in it."""
        return self.no_result > 0 and self.entries_in_period == 0


def silent_units(rows: Iterable[UnitRow]) -> list[UnitRow]:
    """The units that have yet to report in the period."""
    return [row for row in rows if row.is_silent]
