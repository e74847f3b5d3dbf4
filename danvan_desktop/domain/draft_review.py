"""What the review of a draft shows beside it: doubts by kind, duplicate tasks, and the draft without those left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from danvan_desktop.domain.draft_plan import (
    DraftParagraph,
    DraftPlan,
    DraftTask,
    DraftTaskGroup,
    DraftWarning,
    DraftWarningKind,
    Fate,
)
from danvan_desktop.domain.text import fold

LEFT_OUT = "trùng với nhiệm vụ khác, không nhận"
"""The reason shown for the paragraph of a task the clerk left out."""

_DUPLICATE_FLAG = "duplicate_of:"

_TITLES = {
    DraftWarningKind.NO_NUMBER: "Chưa có số văn bản",
    DraftWarningKind.NO_DATE: "Chưa có ngày ban hành",
    DraftWarningKind.NO_YEAR: "Không nêu năm",
    DraftWarningKind.NO_SUBJECT: "Chưa có trích yếu",
    DraftWarningKind.NO_SIGNER_NAME: "Chưa có tên người ký",
    DraftWarningKind.NO_TASKS: "Không có nhiệm vụ",
    DraftWarningKind.DUPLICATE_TASK: "Nhiệm vụ trùng nhau",
    DraftWarningKind.TASK_WITHOUT_UNIT: "Nhiệm vụ chưa có đơn vị",
    DraftWarningKind.TASK_WITHOUT_TIMING: "Nhiệm vụ không ghi thời gian",
    DraftWarningKind.TIMING_NOT_UNDERSTOOD: "Thời gian chưa hiểu",
    DraftWarningKind.IMPOSSIBLE_DATE: "Ngày không có thực",
    DraftWarningKind.LOST_MARKER: "Mất dấu đầu dòng",
    DraftWarningKind.CITATION_CONFLICT: "Văn bản ghi nhiều ngày khác nhau",
}


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two tasks of a draft with the same words; `first` is printed first."""

    first: DraftTask
    second: DraftTask


def warning_title(kind: DraftWarningKind) -> str:
    """The kind of a doubt in the clerk's words."""
    return _TITLES.get(kind, "Chỗ khác cần xem lại")


def warnings_by_kind(draft: DraftPlan) -> dict[DraftWarningKind, tuple[DraftWarning, ...]]:
    """The doubts of a draft under their kinds, the kinds in the order in which they first occur."""
    found: dict[DraftWarningKind, list[DraftWarning]] = {}
    for warning in draft.warnings:
        found.setdefault(warning.kind, []).append(warning)
    return {kind: tuple(warnings) for kind, warnings in found.items()}


def duplicates_in(draft: DraftPlan) -> tuple[DuplicatePair, ...]:
    """Every task that repeats an earlier one, beside the first of its kind."""
    return tuple(_pairs(draft))


def _pairs(draft: DraftPlan) -> Iterator[DuplicatePair]:
    first: dict[str, DraftTask] = {}
    for task in draft.tasks:
        earlier = first.setdefault(_key(task), task)
        if earlier is not task:
            yield DuplicatePair(earlier, task)


def belonging_to(draft: DraftPlan, paragraph_index: int) -> tuple[int, ...]:
    """The paragraphs that are part of the task of this paragraph alone: its continuation and its own labelled lines.

    Labelled lines that several tasks share belong to none of them alone.
    """
    task = next((task for task in draft.tasks if task.paragraph_index == paragraph_index), None)
    if task is None:
        return ()
    shared = {line.lines.first for other in draft.tasks if other is not task for line in other.assignments}
    labelled = {line.lines.first for line in task.assignments} - shared
    return tuple(
        paragraph.index
        for paragraph in draft.paragraphs
        if (paragraph.fate is Fate.ASSIGNMENT and paragraph.lines.first in labelled)
        or (paragraph.fate is Fate.TASK_CONTINUATION and task.lines.first <= paragraph.lines.first <= task.lines.last)
    )


def without_tasks(draft: DraftPlan, left_out: Collection[int]) -> DraftPlan:
    """The draft without the tasks of these paragraphs, which are shown as skipped with the reason `LEFT_OUT`.

    A repeated task whose twin is gone is no duplicate any more.
    """
    gone = {task.paragraph_index for task in draft.tasks if task.paragraph_index in left_out}
    if not gone:
        return draft
    groups = tuple(
        replace(group, tasks=tuple(task for task in group.tasks if task.paragraph_index not in gone))
        for group in draft.task_groups
    )
    lesser = replace(draft, task_groups=groups)
    repeated = {pair.second.paragraph_index for pair in _pairs(lesser)}
    return replace(
        lesser,
        task_groups=tuple(_unflagged(group, repeated) for group in groups),
        paragraphs=tuple(_left_out(paragraph, gone) for paragraph in draft.paragraphs),
        warnings=tuple(warning for warning in draft.warnings if _still_holds(warning, gone, repeated)),
    )


def _key(task: DraftTask) -> str:
    return " ".join(fold(task.text).split())


def _unflagged(group: DraftTaskGroup, repeated: set[int]) -> DraftTaskGroup:
    tasks = tuple(
        task
        if task.paragraph_index in repeated
        else replace(task, flags=tuple(flag for flag in task.flags if not flag.startswith(_DUPLICATE_FLAG)))
        for task in group.tasks
    )
    return replace(group, tasks=tasks)


def _left_out(paragraph: DraftParagraph, gone: set[int]) -> DraftParagraph:
    return replace(paragraph, fate=Fate.SKIPPED, reason=LEFT_OUT) if paragraph.index in gone else paragraph


def _still_holds(warning: DraftWarning, gone: set[int], repeated: set[int]) -> bool:
    if warning.paragraph_index in gone:
        return False
    return warning.kind is not DraftWarningKind.DUPLICATE_TASK or warning.paragraph_index in repeated
