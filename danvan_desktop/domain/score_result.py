"""What the engine finds out about a score sheet, and the sentence on the way to the next rating band."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from danvan_desktop.domain.criteria import RatingBand
from danvan_desktop.domain.text import format_points

_NAMED_OBSTACLES = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the derivation: the rule's words, its clause in the regulation, and what came out of it."""

    words: str
    clause: str
    value: Decimal | str

    @property
    def shown_value(self) -> str:
        """The value as text, points with a decimal comma."""
        return self.value if isinstance(self.value, str) else format_points(self.value)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A rule that held the rating down: it allows at best band number `best_position`; `criterion_id` is the row at 0."""

    words: str
    best_position: int
    rule_id: int
    criterion_id: int | None = None


@dataclass(frozen=True, slots=True)
class NextBand:
    """The band above the present one: the points missing for it (0 or more) and what bars it besides points."""

    band: RatingBand
    missing: Decimal
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def words(self) -> str:
        """The sentence “Còn thiếu 2,5 điểm để đạt …; vướng: tiêu chí 3.2 chấm 0 điểm.”, at most three obstacles named."""
        if self.missing > 0:
            beginning = f"Còn thiếu {format_points(self.missing)} điểm để đạt {self.band.name}"
        else:
            beginning = f"Đã đủ điểm để đạt {self.band.name}"
        if not self.obstacles:
            return beginning + "."
        named = [obstacle.words for obstacle in self.obstacles[:_NAMED_OBSTACLES]]
        if more := len(self.obstacles) - len(named):
            named.append(f"và {more} vướng mắc khác")
        return f"{beginning}; vướng: {'; '.join(named)}."


@dataclass(frozen=True, slots=True)
class ScoreResult:
    """The result of a sheet with its derivation (scoring.md): base + bonus − penalty = total → band → rules.

    `points` holds the counted points of every row, penalties as points taken off (0 or more): a leaf not scored and a
    row with no scored leaf below are None, an inner row is the sum of its scored leaves. `bonus` and `penalty` are capped,
    `bonus_sum` and `penalty_sum` are not. `problems` tell which entries break their method (they count as not scored),
    `unproven` which leaves count 0 because evidence is compulsory and missing, `excluded` which do not apply and are
    left out with the rest rescaled (their points are None, yet they are dealt with). `upper_points` are left to the upper level.
    """

    base: Decimal
    bonus: Decimal
    penalty: Decimal
    total: Decimal
    bonus_sum: Decimal
    penalty_sum: Decimal
    scored: int
    leaf_count: int
    upper_points: Decimal
    band_by_points: RatingBand | None
    band: RatingBand | None
    points: Mapping[int, Decimal | None]
    derivation: tuple[Step, ...]
    obstacles: tuple[Obstacle, ...] = ()
    next_band: NextBand | None = None
    problems: Mapping[int, str] = field(default_factory=dict)
    unproven: frozenset[int] = frozenset()
    excluded: frozenset[int] = frozenset()

    @property
    def is_complete(self) -> bool:
        """Whether every leaf the office scores itself is scored."""
        return self.scored == self.leaf_count and self.leaf_count > 0

    @property
    def is_provisional(self) -> bool:
        """Whether the band may still change: leaves are empty, or points are left to the upper level."""
        return not self.is_complete or self.upper_points > 0

    @property
    def missing_to_next(self) -> str:
        """The sentence on the next band; empty at the best band and while nothing is scored."""
        return self.next_band.words if self.next_band else ""

    @property
    def standing(self) -> str:
        """How complete the result is: “tạm tính, đã chấm 12/20 tiêu chí” or “đã chấm đủ 20/20 tiêu chí”."""
        count = f"{self.scored}/{self.leaf_count} tiêu chí"
        if not self.is_complete:
            return f"tạm tính, đã chấm {count}"
        if self.upper_points > 0:
            return f"tạm tính, đã chấm {count}; chưa kể {format_points(self.upper_points)} điểm do cấp trên chấm"
        return f"đã chấm đủ {count}"

    @property
    def rating(self) -> str:
        """The name of the band with “(tạm tính)” while provisional; “chưa xếp loại” without a band."""
        if self.band is None:
            return "chưa xếp loại"
        return f"{self.band.name} (tạm tính)" if self.is_provisional else self.band.name
