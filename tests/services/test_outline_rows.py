from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.plan import Plan, Section, SectionRole, TaskGroup
from danvan_desktop.domain.task import Role, Task, TaskOutcome, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.outline_rows import build_outline, timing_words
from danvan_desktop.services.views_plans import Outline, OutlineKind
from danvan_desktop.storage.repositories.tasks import Standing

SECTIONS = [
    Section(1, 9, 1, "I", "Mục đích", SectionRole.PURPOSE),
    Section(2, 9, 2, "II", "Nội dung", SectionRole.CONTENT),
]


def outline(groups: list[TaskGroup], tasks: list[Task], standing: dict[int, Standing] | None = None) -> Outline:
    units = {task.id: [(Role.LEAD, "VP"), (Role.COOPERATE, "P1"), (Role.DIRECT, "Lãnh đạo")] for task in tasks}
    return build_outline(
        Plan(9), 2026, sections=SECTIONS, groups=groups, tasks=tasks, standing=standing or {}, units=units,
        today=date(2026, 6, 15),
    )  # fmt: skip


def test_groups_the_plan_does_not_print_have_no_row_and_their_tasks_hang_on_the_section() -> None:
    rows = outline([TaskGroup(5, 9, 2, 1, None, "", implicit=True)], [Task(7, 9, 5, 1, "1", "Việc")]).rows
    assert [(row.kind, row.id, row.parent) for row in rows] == [
        (OutlineKind.SECTION, 1, None), (OutlineKind.SECTION, 2, None), (OutlineKind.TASK, 7, 1),
    ]  # fmt: skip
    assert rows[2].group_id == 5


def test_a_group_outside_any_section_stands_at_the_end() -> None:
    rows = outline([TaskGroup(5, 9, None, 1, "1", "Nhóm lẻ"), TaskGroup(6, 9, 2, 1, "1", "Nhóm")], []).rows
    assert [(row.id, row.parent) for row in rows] == [(1, None), (2, None), (6, 1), (5, None)]


def test_headings_count_tasks_and_what_is_closed_below_them() -> None:
    done = TaskOutcome(1, 7, 2026, TaskState.DONE, date(2026, 3, 1))
    groups = [TaskGroup(5, 9, 2, 1, "1", "A"), TaskGroup(6, 9, 2, 2, "2", "B")]
    tasks = [Task(7, 9, 5, 1, None, "x"), Task(8, 9, 5, 2, None, "y"), Task(3, 9, 6, 1, None, "z")]
    rows = {(row.kind, row.id): row for row in outline(groups, tasks, {7: Standing(2, done)}).rows}
    assert rows[OutlineKind.SECTION, 2].state == "1/3 xong"
    assert rows[OutlineKind.GROUP, 5].state == "1/2 xong"
    assert rows[OutlineKind.GROUP, 6].state == "0/1 xong"
    assert rows[OutlineKind.SECTION, 1].state == ""
    assert rows[OutlineKind.TASK, 7].leads == ("VP",)
    assert rows[OutlineKind.TASK, 7].cooperators == ("P1",)


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (Task(1, 1, 1, 1, None, "x", due="2026-03-31", due_operator=DueOperator.BY), "Chậm nhất 31/03/2026"),
        (Task(1, 1, 1, 1, None, "x", due="--11-05", due_operator=DueOperator.BEFORE), "Trước ngày 05/11 hằng năm"),
        (Task(1, 1, 1, 1, None, "x", timing_kind=TimingKind.REGULAR), "Thường xuyên"),
        (Task(1, 1, 1, 1, None, "x"), ""),
    ],
)
def test_timing_is_said_in_words(task: Task, words: str) -> None:
    assert timing_words(task) == words


def test_an_extended_task_says_until_when() -> None:
    task = Task(1, 1, 1, 1, "1", "Họp", timing_kind=TimingKind.BY_DATE, due="2026-03-31", due_operator=DueOperator.BY)
    assert timing_words(task) == "Chậm nhất 31/03/2026"
    assert timing_words(task, date(2026, 5, 1)) == "Gia hạn đến 01/05/2026"
