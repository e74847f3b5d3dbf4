"""Criteria sets: a province's regulation on self-scoring as data (scoring.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Method(StrEnum):
    """How a leaf is scored; issue 5 adds tiers and per_unit."""

    FIXED = "fixed"
    LEVELS = "levels"
    RATIO = "ratio"
    DEDUCT = "deduct"
    DIRECT = "direct"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Method.FIXED: "Đạt / không đạt",
            Method.LEVELS: "Theo mức",
            Method.RATIO: "Theo tỷ lệ a/b",
            Method.DEDUCT: "Trừ theo số vi phạm",
            Method.DIRECT: "Nhập điểm",
        }[self]


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


@dataclass(frozen=True, slots=True)
class Level:
    """One choice of a `levels` leaf, or one kind of violation of a `deduct` leaf with the points it takes off."""

    text: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """Bộ tiêu chí: scale and caps in points, `step` the rounding step, valid on both end days."""

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
    state: SetState = SetState.DRAFT
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """Tiêu chí at any depth; only leaves have a `method`; `max_points` of an inner row is checked against its sum.

    `floor` is the stated lowest value of a `deduct` leaf (None: 0). `levels` serve the methods levels and deduct.
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
