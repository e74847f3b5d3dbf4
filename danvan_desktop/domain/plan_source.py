"""What a plan was imported from: its text, and of each paragraph what it was understood as."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.draft_plan import Fate


@dataclass(frozen=True, slots=True)
class SourcePassage:
    """A paragraph of the source after repair; `is_cell` in a table, `is_part` where a stored part of the plan began."""

    first_line: int
    last_line: int
    fate: Fate
    text: str
    is_cell: bool = False
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class PlanSource:
    """The raw text a plan was imported from, kept apart so that lists stay light, and its paragraphs in their order."""

    id: int
    plan_id: int
    text: str
    passages: tuple[SourcePassage, ...] = ()
