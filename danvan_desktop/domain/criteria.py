"""Criteria sets: a province's regulation on self-scoring as data (scoring.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.score_columns import USUAL_COLUMNS, ScoreColumn


class Method(StrEnum):
    """How a leaf is scored (scoring.md, “Methods of a leaf”)."""

    FIXED = "fixed"
    LEVELS = "levels"
    RATIO = "ratio"
    TIERS = "tiers"
    PER_UNIT = "per_unit"
    DEDUCT = "deduct"
    DIRECT = "direct"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Method.FIXED: "Đạt / không đạt",
            Method.LEVELS: "Theo mức",
            Method.RATIO: "Theo tỷ lệ a/b",
            Method.TIERS: "Theo bậc số liệu",
            Method.PER_UNIT: "Theo số lượng",
            Method.DEDUCT: "Trừ theo số vi phạm",
            Method.DIRECT: "Nhập điểm",
        }[self]


WITH_LEVELS = frozenset({Method.LEVELS, Method.TIERS, Method.PER_UNIT, Method.DEDUCT})
"""The methods whose leaves carry levels."""

WITH_COUNTS = frozenset({Method.PER_UNIT, Method.DEDUCT})
"""The methods that ask for one number per level."""

SHARE = "%"
"""The unit that makes the figure of a tier a percentage, typed or worked out from a and b."""


class CriterionKind(StrEnum):
    """Whether a top criterion counts to the base, or is a bonus or a penalty with its own cap."""

    BASE = "base"
    BONUS = "bonus"
    PENALTY = "penalty"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            CriterionKind.BASE: "Tiêu chí",
            CriterionKind.BONUS: "Điểm thưởng",
            CriterionKind.PENALTY: "Điểm trừ",
        }[self]


class ScoredBy(StrEnum):
    """Who gives the points of a leaf; points of the upper level are not self-scored."""

    SELF = "self"
    UPPER = "upper"


class SetState(StrEnum):
    """A set with findings stays a draft; one a sent sheet is built on is frozen."""

    DRAFT = "draft"
    USABLE = "usable"
    FROZEN = "frozen"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {SetState.DRAFT: "Nháp", SetState.USABLE: "Dùng được", SetState.FROZEN: "Đã khóa"}[self]


class NotApplicable(StrEnum):
    """What a set says about a base leaf that does not apply to the office in the year."""

    REFUSED = "refused"
    FULL = "full"
    EXCLUDED = "excluded"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            NotApplicable.REFUSED: "Quy định không cho phép",
            NotApplicable.FULL: "Được tính điểm tối đa",
            NotApplicable.EXCLUDED: "Không tính, quy đổi điểm các tiêu chí còn lại",
        }[self]


class ModifierKind(StrEnum):
    """What a condition the clerk ticks does to the points of its leaf."""

    PRECONDITION = "precondition"
    LOWER_MAX = "lower_max"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ModifierKind.PRECONDITION: "Tính 0 điểm",
            ModifierKind.LOWER_MAX: "Hạ điểm tối đa",
        }[self]


@dataclass(frozen=True, slots=True)
class Modifier:
    """A condition on one leaf in the regulation's words, ticked when it is so.

    PRECONDITION: what the leaf presupposes is missing, so it counts 0. LOWER_MAX: it counts at most `max_points`.
    """

    kind: ModifierKind
    text: str
    max_points: Decimal = Decimal(0)
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """One choice of a `levels` leaf, one tier, one counted thing, or one kind of violation with the points it takes off.

    Only a tier has bounds: `lower` and `upper` (None: open-ended), each with whether the bound itself belongs to it.
    """

    text: str
    points: Decimal
    lower: Decimal | None = None
    lower_included: bool = True
    upper: Decimal | None = None
    upper_included: bool = False


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """Bộ tiêu chí: scale and caps in points, `step` the rounding step, valid on both end days; `columns` are printed."""

    id: int
    name: str
    regulation: str = ""
    legal_document_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    scale: Decimal = Decimal(100)
    step: Decimal = Decimal("0.01")
    bonus_cap: Decimal = Decimal(0)
    penalty_cap: Decimal = Decimal(0)
    evidence_required: bool = False
    not_applicable: NotApplicable = NotApplicable.REFUSED
    state: SetState = SetState.DRAFT
    is_sample: bool = False
    columns: tuple[ScoreColumn, ...] = USUAL_COLUMNS


@dataclass(frozen=True, slots=True)
class Criterion:
    """Tiêu chí at any depth; only leaves have a `method`; `max_points` of an inner row is checked against its sum.

    `floor` is the stated lowest value of a `deduct` leaf (None: 0). `levels` serve the methods levels, tiers, per_unit and
    deduct. `unit` names what a tier measures or per_unit counts; “%” makes a tier's figure a share. `modifiers` are the
    conditions that change the points of the leaf.
    """

    id: int
    set_id: int
    parent_id: int | None
    position: int
    number: str
    text: str
    max_points: Decimal
    kind: CriterionKind = CriterionKind.BASE
    method: Method | None = None
    levels: tuple[Level, ...] = ()
    floor: Decimal | None = None
    scored_by: ScoredBy = ScoredBy.SELF
    guidance: str = ""
    evidence_asked: str = ""
    unit: str = ""
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class RatingBand:
    """Mức xếp loại: lower ≤ total, total < upper unless `upper_included`; `position` 1 is the best band."""

    id: int
    set_id: int
    position: int
    name: str
    lower: Decimal
    upper: Decimal
    upper_included: bool = False


class RuleKind(StrEnum):
    """Rules on the result, applied in this order after the band."""

    BLOCKER = "blocker"
    CAP = "cap"
    FORCED_LOWEST = "forced_lowest"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            RuleKind.BLOCKER: "Điều kiện loại trừ",
            RuleKind.CAP: "Mức cao nhất",
            RuleKind.FORCED_LOWEST: "Xếp mức thấp nhất",
        }[self]


@dataclass(frozen=True, slots=True)
class RatingRule:
    """One rule on the result in the regulation's words.

    BLOCKER: a base leaf (`criterion_id`, or any when None) at 0 points bars every band better than `best_band`.
    CAP: the clerk ticked it as a fact of the year; the rating is at best band number `best_band`.
    FORCED_LOWEST: ticked; the last band follows. `best_band` counts from 1, the best.
    """

    id: int
    set_id: int
    position: int
    kind: RuleKind
    text: str
    clause: str = ""
    criterion_id: int | None = None
    best_band: int | None = None

    @property
    def is_fact(self) -> bool:
        """Whether the clerk ticks it as a fact of the year; a blocker follows from the points."""
        return self.kind is not RuleKind.BLOCKER


@dataclass(frozen=True, slots=True)
class FullSet:
    """A criteria set with everything that belongs to it, as the engine, the check and the exporters take it."""

    criteria_set: CriteriaSet
    criteria: tuple[Criterion, ...] = ()
    bands: tuple[RatingBand, ...] = ()
    rules: tuple[RatingRule, ...] = ()
