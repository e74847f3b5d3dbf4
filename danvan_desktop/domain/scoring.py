"""The sheet of a year: what the clerk enters per leaf (the engine joins it in this module's sibling)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class SheetState(StrEnum):
    """States of a score sheet (domain.md); from SENT on it is frozen."""

    DRAFT = "draft"
    SCORING = "scoring"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    SENT = "sent"
    APPRAISED = "appraised"
    LOCKED = "locked"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            SheetState.DRAFT: "Nháp",
            SheetState.SCORING: "Đang tự chấm",
            SheetState.SUBMITTED: "Trình lãnh đạo",
            SheetState.APPROVED: "Đã duyệt",
            SheetState.SENT: "Đã gửi",
            SheetState.APPRAISED: "Có kết quả thẩm định",
            SheetState.LOCKED: "Khóa",
        }[self]

    @property
    def is_frozen(self) -> bool:
        """Whether lines may no longer change (invariant 10)."""
        return self in {SheetState.SENT, SheetState.APPRAISED, SheetState.LOCKED}


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """Bảng tự chấm of one year on one criteria set; `fact_ids` are the rating rules ticked as facts of the year."""

    id: int
    year: int
    set_id: int
    state: SheetState = SheetState.DRAFT
    fact_ids: tuple[int, ...] = ()
    frozen: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """What is entered for one leaf, by its method: `passed`, `level` (index), `a`/`b`, `counts`, or `points`.

    All empty means not scored, which is not 0. `counts` follow the leaf's levels in order.
    """

    id: int
    sheet_id: int
    criterion_id: int
    passed: bool | None = None
    level: int | None = None
    a: Decimal | None = None
    b: Decimal | None = None
    counts: tuple[int, ...] = ()
    points: Decimal | None = None
    basis: str = ""
    explanation: str = ""
