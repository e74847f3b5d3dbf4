"""What the plan page reads: frozen rows of the outline, the details of a task, and the matrix of units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.plan import Plan, Section, TaskGroup
from danvan_desktop.domain.task import Role, Task, TaskState


class OutlineKind(StrEnum):
    """What a row of the outline stands for; the values are the nouns of the store."""

    SECTION = "section"
    GROUP = "task_group"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One row of the plan's outline; `parent` is the index of its parent row, None at the top.

    `timing` and `state` are the words shown; `task_state` is None for sections and groups, whose `tasks` and `closed`
    count the tasks below. The group of a task is in `group_id` even where the plan prints none.
    """

    kind: OutlineKind
    id: int
    parent: int | None
    number: str
    text: str
    leads: tuple[str, ...] = ()
    cooperators: tuple[str, ...] = ()
    timing: str = ""
    task_state: TaskState | None = None
    overdue_days: int = 0
    group_id: int | None = None
    section_id: int | None = None
    tasks: int = 0
    closed: int = 0
    is_added: bool = False
    """Whether it is a task that came to the plan while it ran."""

    @property
    def words(self) -> str:
        """Number and text as the outline shows them; a task that came later says so."""
        text = f"(bổ sung) {self.text}" if self.is_added else self.text
        return f"{self.number}  {text}" if self.number else text

    @property
    def state(self) -> str:
        """The state in words: “Quá hạn 12 ngày”, “Đã giao”, or “3/8 xong” for a heading."""
        if self.task_state is None:
            return f"{self.closed}/{self.tasks} xong" if self.tasks else ""
        return f"Quá hạn {self.overdue_days} ngày" if self.overdue_days else self.task_state.label


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole outline of a plan in one year; rows stand in reading order, parents before children."""

    plan: Plan
    year: int
    rows: tuple[OutlineRow, ...]

    @property
    def task_ids(self) -> tuple[int, ...]:
        """The tasks in reading order."""
        return tuple(row.id for row in self.rows if row.kind is OutlineKind.TASK)


@dataclass(frozen=True, slots=True)
class AssignedUnit:
    """A unit with a task or duty; `printed_name` is how the plan names it, empty when the clerk gave it."""

    assignment_id: int
    unit_id: int
    name: str
    printed_name: str
    role: Role
    is_collective: bool
    internal_due: date | None
    note: str


@dataclass(frozen=True, slots=True)
class CitationRow:
    """A document the plan cites (`id` is the citation): its title, the words of the plan, and where they stand."""

    id: int
    document_id: int
    title: str
    raw: str
    subject: str
    issued_on: date | None
    mentions: int
    places: tuple[str, ...]
    replaced_by: str


@dataclass(frozen=True, slots=True)
class TaskDetails:
    """Everything the panel beside the outline shows of one task in one year."""

    task: Task
    group: TaskGroup
    section: Section | None
    state: TaskState
    overdue_days: int
    units: tuple[AssignedUnit, ...]
    entry_count: int
    source_excerpt: str
    citations: tuple[CitationRow, ...]
    duplicate_of: str
    extended_to: date | None = None

    def units_of(self, role: Role) -> tuple[AssignedUnit, ...]:
        """The units holding `role`, in the order they were given it."""
        return tuple(unit for unit in self.units if unit.role is role)


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit offered where units are chosen; `words` are all the names it can be found by."""

    unit_id: int
    name: str
    short_name: str
    words: tuple[str, ...]
    is_collective: bool
    is_active: bool


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A task of the matrix; `roles` maps unit ids to the roles held."""

    task_id: int
    number: str
    text: str
    group: str
    roles: Mapping[int, frozenset[Role]]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Tasks × units of a plan: C = chủ trì, P = phối hợp, CĐ = chỉ đạo, TM = tham mưu."""

    units: tuple[UnitChoice, ...]
    rows: tuple[MatrixRow, ...]


def letters(roles: frozenset[Role]) -> str:
    """The letters of a matrix cell in the fixed order of the roles: “C”, “C, P”."""
    return ", ".join(role.letter for role in Role if role in roles)
