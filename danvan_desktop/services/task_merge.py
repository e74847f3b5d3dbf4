"""Joining several tasks into one inside a unit of work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Origin, Task, TaskOutcome
from danvan_desktop.domain.text import fold
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.storage.unit_of_work import UnitOfWork


def merge_tasks(uow: UnitOfWork, tasks: Sequence[Task]) -> Task:
    """Join `tasks` (in reading order) into the first; raises `ValidationError` for fewer than two or for two plans.

    Assignments and results move; a unit that held the same role twice holds it once. A year stays closed only when it
    was closed for every one of them.
    """
    if len(tasks) < 2:
        raise ValidationError("Cần chọn từ hai nhiệm vụ trở lên để gộp.", "Giữ Ctrl và bấm chọn thêm nhiệm vụ.")
    if len({task.plan_id for task in tasks}) > 1:
        raise ValidationError("Các nhiệm vụ thuộc nhiều kế hoạch.", "Chỉ gộp nhiệm vụ trong cùng một kế hoạch.")
    first, others = tasks[0], tasks[1:]
    gone = tuple(task.id for task in others)
    _move_assignments(uow, first.id, gone)
    for entry in uow.select(ProgressEntry, task_id=gone):
        uow.save(replace(entry, task_id=first.id))
    _keep_shared_outcomes(uow, first.id, gone)
    _move_extensions(uow, first.id, gone)
    for twin in uow.select(Task, duplicate_of_id=gone):
        if twin.id not in gone:
            uow.save(replace(twin, duplicate_of_id=first.id if twin.id != first.id else None))
    merged = _joined(tasks)
    for task in others:
        if task.duplicate_of_id is not None:
            uow.save(replace(task, duplicate_of_id=None))  # twins may point at each other
        uow.delete(Task, task.id)
    return uow.save(merged)


def _joined(tasks: Sequence[Task]) -> Task:
    first = tasks[0]
    text = checked_text(_once_each([task.text for task in tasks], " "), "Nội dung nhiệm vụ", "text", required=True)
    printed = _once_each([task.original_text or task.text for task in tasks], " ")
    from_plan = any(task.origin is Origin.PLAN for task in tasks)
    lines = [line for task in tasks for line in (task.first_line, task.last_line) if line is not None]
    timed = next((task for task in tasks if task.due is not None), None)
    timed = timed or next((task for task in tasks if task.timing_kind is not None), first)
    return replace(
        first,
        text=text,
        original_text=printed if from_plan and printed != text else None,
        timing_kind=timed.timing_kind,
        timing_raw=timed.timing_raw,
        due=timed.due,
        due_operator=timed.due_operator,
        period=timed.period,
        deliverable=_once_each([task.deliverable or "" for task in tasks], "; ") or None,
        duplicate_of_id=None,
        first_line=min(lines, default=None),
        last_line=max(lines, default=None),
    )


def _once_each(texts: Sequence[str], glue: str) -> str:
    """The different texts joined; spelling that differs in case or accents only counts as equal."""
    different: dict[str, str] = {}
    for text in texts:
        different.setdefault(" ".join(fold(text).split()), text)
    return glue.join(text for text in different.values() if text)


def _move_assignments(uow: UnitOfWork, kept_id: int, gone: tuple[int, ...]) -> None:
    mine = uow.select(Assignment, task_id=kept_id)
    held = {(each.unit_id, each.role) for each in mine}
    position = max((each.position for each in mine), default=0)
    for each in uow.select(Assignment, task_id=gone, order_by=("position", "id")):
        if (each.unit_id, each.role) in held:
            uow.delete(Assignment, each.id)
            continue
        held.add((each.unit_id, each.role))
        position += 1
        uow.save(replace(each, task_id=kept_id, position=position))


def _move_extensions(uow: UnitOfWork, kept_id: int, gone: tuple[int, ...]) -> None:
    """The extensions of a year are those of the first task that has any."""
    held = {each.year for each in uow.select(TaskExtension, task_id=kept_id)}
    for each in uow.select(TaskExtension, task_id=gone, order_by=("id",)):
        if each.year in held:
            uow.delete(TaskExtension, each.id)
        else:
            held.add(each.year)
            uow.save(replace(each, task_id=kept_id))


def _keep_shared_outcomes(uow: UnitOfWork, kept_id: int, gone: tuple[int, ...]) -> None:
    outcomes = uow.select(TaskOutcome, task_id=(kept_id, *gone))
    closed_of: dict[int, set[int]] = {}
    for outcome in outcomes:
        closed_of.setdefault(outcome.year, set()).add(outcome.task_id)
    for outcome in outcomes:
        if outcome.task_id != kept_id or len(closed_of[outcome.year]) <= len(gone):
            uow.delete(TaskOutcome, outcome.id)
