"""What an amended paper changed, passage by passage, as the register of amendments keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from danvan_desktop.domain.amendment import AmendedPassage, AmendmentKind
from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.services.plan_comparison import ComparedRow, Comparison

_KINDS = {
    Change.REWORDED: AmendmentKind.CHANGED,
    Change.DETAILS: AmendmentKind.CHANGED,
    Change.MOVED: AmendmentKind.CHANGED,
    Change.ADDED: AmendmentKind.ADDED,
    Change.REMOVED: AmendmentKind.REMOVED,
    Change.KEPT: AmendmentKind.KEPT,
}
_PLACES = {"task": "Nhiệm vụ", "target": "Chỉ tiêu", "obligation": "Nghĩa vụ"}


def passages_of(comparison: Comparison, tasks_by_text: Mapping[str, int]) -> tuple[AmendedPassage, ...]:
    """The passages of a comparison that differ, the form first; `tasks_by_text` names the tasks as they are stored now."""
    form = (
        AmendedPassage(AmendmentKind.CHANGED, f"Thể thức: {change.label}", change.old, change.new)
        for change in comparison.form
    )
    return (*form, *_of_rows(comparison.rows, tasks_by_text))


def _of_rows(rows: tuple[ComparedRow, ...], tasks_by_text: Mapping[str, int]) -> Iterator[AmendedPassage]:
    for row in rows:
        kind = _KINDS.get(row.change)
        if kind is None:
            continue
        details = f" ({'; '.join(row.details)})" if row.details else ""
        after = f"{row.new_text}{details}" if row.new is not None else ""
        task_id = (row.old_id or tasks_by_text.get(row.new_text)) if row.noun == "task" else None
        yield AmendedPassage(kind, _PLACES.get(row.noun, row.noun), row.old_text, after, task_id)
