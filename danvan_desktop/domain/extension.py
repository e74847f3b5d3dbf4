"""Gia hạn: the later day a superior or the leaders allowed; the former due date stays beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Extension:
    """Gia hạn: until when (inclusive), why, and by which document the superior allowed it."""

    until: date
    reason: str
    decision: str = ""
    granted_on: date | None = None


@dataclass(frozen=True, slots=True)
class TaskExtension:
    """The extensions of one task in one year, the first one first."""

    id: int
    task_id: int
    year: int
    extensions: tuple[Extension, ...] = ()

    @property
    def until(self) -> date | None:
        """The day of the last extension, None when all were taken back."""
        return self.extensions[-1].until if self.extensions else None
