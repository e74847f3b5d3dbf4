"""Sửa đổi, bổ sung: what was changed in a plan that was carried out already, when, by which document and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AmendmentKind(StrEnum):
    """What was done to a passage of a plan."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    KEPT = "kept"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            AmendmentKind.ADDED: "Bổ sung",
            AmendmentKind.CHANGED: "Sửa đổi",
            AmendmentKind.REMOVED: "Bỏ",
            AmendmentKind.KEPT: "Bỏ, giữ vì đã có kết quả",
        }[self]


@dataclass(frozen=True, slots=True)
class AmendedPassage:
    """One passage before and after; `place` names it (“Nhiệm vụ 2.1”), `task_id` is the task it became or was."""

    kind: AmendmentKind
    place: str
    before: str = ""
    after: str = ""
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """One amendment of a plan; `document_number` is the document it was made by, empty where there was none."""

    id: int
    plan_id: int
    made_on: date
    reason: str
    document_number: str = ""
    passages: tuple[AmendedPassage, ...] = ()
