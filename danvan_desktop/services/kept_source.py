"""What is kept of the file a plan was imported from, so that the plan can be quoted and issued again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from danvan_desktop.domain.draft_plan import DraftParagraph, DraftPlan
from danvan_desktop.domain.plan_source import PlanSource, SourcePassage

if TYPE_CHECKING:
    from danvan_desktop.importers.document import SourceDocument


def kept_source(source_id: int, plan_id: int, document: SourceDocument, draft: DraftPlan) -> PlanSource:
    """The text of the file by its lines, and its paragraphs with what they became."""
    cells = {part.index for part in document.paragraphs if part.table is not None}
    parts = {
        part.lines.first for group in (draft.sections, draft.task_groups, draft.tasks, draft.targets) for part in group
    }
    passages = tuple(
        SourcePassage(
            paragraph.lines.first,
            paragraph.lines.last,
            paragraph.fate,
            paragraph.text,
            paragraph.index in cells,
            paragraph.lines.first in parts,
        )
        for paragraph in draft.paragraphs
    )
    return PlanSource(source_id, plan_id, text_by_lines(draft.paragraphs), passages)


def text_by_lines(paragraphs: Iterable[DraftParagraph]) -> str:
    """The source with each paragraph on the line it stands on, so that the lines kept with a task find its words."""
    lines: dict[int, list[str]] = {}
    for paragraph in paragraphs:
        lines.setdefault(paragraph.lines.first, []).append(paragraph.text)
    return "\n".join(" | ".join(lines.get(number, ())) for number in range(1, max(lines, default=0) + 1))
