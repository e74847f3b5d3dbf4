"""What a check of the store finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """A fault means the store cannot be trusted; a warning that something beside it is missing."""

    FAULT = "fault"
    WARNING = "warning"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return "Lỗi" if self is Severity.FAULT else "Cảnh báo"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with what to do about it, both Vietnamese."""

    severity: Severity
    text: str
    remedy: str
