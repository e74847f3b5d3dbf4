"""The sheet of a year: what the clerk enters per leaf (the engine joins it in this module's sibling)."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

    @property
    def is_editable(self) -> bool:
        """Whether lines, evidence and facts may change; what leadership looks at or approved is withdrawn first."""
        return self in {SheetState.DRAFT, SheetState.SCORING}

    @property
    def is_appraisable(self) -> bool:
        """Whether appraised points may be entered; before that the sheet could still be withdrawn."""
        return self is SheetState.APPRAISED

    @property
    def is_withdrawable(self) -> bool:
        """Whether “rút lại để chỉnh sửa” leads back to scoring; not once the appraisal is known."""
        return self in {SheetState.SUBMITTED, SheetState.APPROVED, SheetState.SENT}

    @property
    def following(self) -> SheetState | None:
        """The state the sheet goes into next, None at the end."""
        states = list(SheetState)
        place = states.index(self) + 1
        return states[place] if place < len(states) else None


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
class Entry:
    """What is entered for points, by the method of the leaf; the fields of the other methods stay empty."""

    passed: bool | None = None
    level: int | None = None
    a: Decimal | None = None
    b: Decimal | None = None
    counts: tuple[int, ...] = ()
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """What is entered for one leaf, by its method: `passed`, `level` (index), `a`/`b`, `counts`, or `points`.

    All empty means not scored, which is not 0. `counts` follow the leaf's levels in order. `modifiers` are the places of
    the leaf's conditions that were ticked; `not_applicable` says that the leaf does not concern the office this year.
    `appraised` are the points the upper level gave, `final` those that hold in the end; both stand beside the office's own
    and are never merged with them. `appraisal_note` is the reason of a difference, `reply` what the office answers.
    `unit_id` is the unit that owes the points and their evidence.
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
    modifiers: tuple[int, ...] = ()
    not_applicable: bool = False
    appraised: Decimal | None = None
    appraisal_note: str = ""
    final: Decimal | None = None
    reply: str = ""
    unit_id: int | None = None

    def with_entry(self, entry: Entry) -> ScoreLine:
        """The line with other points and the same words; an empty `Entry` takes the score off."""
        return replace(
            self,
            passed=entry.passed,
            level=entry.level,
            a=entry.a,
            b=entry.b,
            counts=entry.counts,
            points=entry.points,
        )

    def without_modifiers(self) -> ScoreLine:
        """The line as if no condition were ticked."""
        return replace(self, modifiers=())
