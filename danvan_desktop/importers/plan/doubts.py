"""Warnings: what the clerk should look at before accepting a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from danvan_desktop.domain.draft_plan import (
    DraftCitation,
    DraftMetadata,
    DraftObligation,
    DraftSigner,
    DraftTask,
    DraftTaskGroup,
    DraftWarning,
    DraftWarningKind,
)
from danvan_desktop.importers.plan.tasks import LOST_MARKER

_SHOWN = 60


def doubts_of_form(metadata: DraftMetadata, signer: DraftSigner, *, has_tasks: bool) -> Iterator[DraftWarning]:
    """What the document as a whole does not say."""
    rows = (
        (metadata.number is None, DraftWarningKind.NO_NUMBER, "Văn bản chưa có số."),
        (metadata.date is None, DraftWarningKind.NO_DATE, "Văn bản chưa có ngày ban hành đầy đủ."),
        (metadata.subject is None, DraftWarningKind.NO_SUBJECT, "Không tìm thấy trích yếu của văn bản."),
        (metadata.year is None, DraftWarningKind.NO_YEAR, "Trích yếu không nêu năm của kế hoạch."),
        (signer.name is None, DraftWarningKind.NO_SIGNER_NAME, "Chưa có tên người ký."),
        (not has_tasks, DraftWarningKind.NO_TASKS, "Không tìm thấy nhiệm vụ nào."),
    )
    for holds, kind, message in rows:
        if holds:
            yield DraftWarning(kind, message)


def doubts_of_tasks(groups: Iterable[DraftTaskGroup], duplicates: Mapping[int, str]) -> Iterator[DraftWarning]:
    """What is missing or strange in single tasks."""
    for group in groups:
        for task in group.tasks:
            for kind, message in _doubts_of_task(task, duplicates.get(task.paragraph_index)):
                yield DraftWarning(kind, message, task.paragraph_index)


def doubts_of_obligations(obligations: Iterable[DraftObligation], places: Mapping[int, int]) -> Iterator[DraftWarning]:
    """Deadlines that do not exist; `places` gives the paragraph index by first line."""
    for duty in obligations:
        if duty.timing.is_impossible:
            message = f"Ngày không có thực: “{duty.timing.raw}” trong nghĩa vụ “{_short(duty.text)}”."
            yield DraftWarning(DraftWarningKind.IMPOSSIBLE_DATE, message, places.get(duty.lines.first))


def doubts_of_citations(citations: Iterable[DraftCitation]) -> Iterator[DraftWarning]:
    """Documents that one plan dates in two ways."""
    for cited in citations:
        if cited.conflicting_dates:
            message = f"Văn bản {cited.number} được ghi nhiều ngày khác nhau."
            yield DraftWarning(DraftWarningKind.CITATION_CONFLICT, message, cited.paragraph_index)


def _doubts_of_task(task: DraftTask, first: str | None) -> Iterator[tuple[DraftWarningKind, str]]:
    name = _short(task.text)
    if first is not None:
        yield DraftWarningKind.DUPLICATE_TASK, f"Nhiệm vụ trùng với nhiệm vụ {first}: “{name}”."
    if not (task.lead_units or task.cooperating_units or task.directing or task.advising):
        yield DraftWarningKind.TASK_WITHOUT_UNIT, f"Nhiệm vụ chưa có đơn vị: “{name}”."
    if task.timing.is_impossible:
        yield DraftWarningKind.IMPOSSIBLE_DATE, f"Ngày không có thực: “{task.timing.raw}” trong nhiệm vụ “{name}”."
    elif task.timing.raw is not None and task.timing.kind is None:
        yield (
            DraftWarningKind.TIMING_NOT_UNDERSTOOD,
            f"Chưa hiểu thời gian “{_short(task.timing.raw)}” của nhiệm vụ “{name}”.",
        )
    if task.timing.raw is None and task.assignments:
        yield DraftWarningKind.TASK_WITHOUT_TIMING, f"Nhiệm vụ không ghi thời gian: “{name}”."
    if LOST_MARKER in task.flags:
        yield DraftWarningKind.LOST_MARKER, f"Đoạn không có dấu gạch đầu dòng, được coi là một nhiệm vụ: “{name}”."


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
