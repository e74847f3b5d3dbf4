"""Counts suggested for `per_unit` and `deduct` leaves: which source counts for which kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.criteria import Criterion, Level, Method
from danvan_desktop.domain.criterion_link import SourceKind
from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.domain.text import fold, format_points

_LATE_WORDS = re.compile(r"\b(?:tre|cham|muon|qua han)\b")
_MISSING_WORDS = re.compile(r"\b(?:khong (?:gui|nop|bao cao|co bao cao|thuc hien)|thieu)\b")


@dataclass(frozen=True, slots=True)
class SuggestedCounts:
    """The counts in the order of the levels (None: a source could not be placed), and what is to be seen to."""

    counts: tuple[int, ...] | None
    cautions: tuple[str, ...]


class _Tally:
    def __init__(self, levels: Sequence[Level]) -> None:
        self.sums: list[Decimal | None] = [None] * len(levels)
        self.cautions: list[str] = []
        self.is_whole = True

    def add(self, place: int | None, value: Decimal, source: Source, words: str) -> None:
        """Count `value` for a kind; without a place only nothing can be counted."""
        if place is not None and 0 <= place < len(self.sums):
            self.sums[place] = (self.sums[place] or Decimal(0)) + value
        elif value:
            self.is_whole = False
            self.cautions.append(
                f"{source.words}: {words} nhưng chưa biết tính cho loại nào; hãy chọn ở “Nguồn số liệu…”."
            )


def suggested_counts(criterion: Criterion, sources: Sequence[Source]) -> SuggestedCounts | None:
    """The counts the sources give, or None when none of them counts anything.

    A duty of a `deduct` leaf counts its late occasions for the kind that speaks of being late and its missing ones for
    the kind that speaks of not sending, unless the link names a kind. A kind no source counts for is 0 and is told of.
    """
    tally = _Tally(criterion.levels)
    counted = [source for source in sources if _count(criterion, source, tally)]
    if not counted:
        return None
    for level, value in zip(criterion.levels, tally.sums, strict=True):
        if value is None:
            tally.cautions.append(f"Chưa có nguồn cho “{level.text}”: tạm tính 0, người chấm kiểm tra.")
    broken = [value for value in tally.sums if value is not None and value != value.to_integral_value()]
    tally.cautions.extend(f"Số {format_points(value)} không phải số nguyên nên không đếm được." for value in broken)
    is_whole = tally.is_whole and not broken
    counts = tuple(int(value or 0) for value in tally.sums) if is_whole else None
    return SuggestedCounts(counts, tuple(tally.cautions))


def _count(criterion: Criterion, source: Source, tally: _Tally) -> bool:
    """Add what a source counts; False when it counts nothing yet."""
    place = source.link.place if source.link.place is not None else _only(criterion)
    if criterion.method is Method.DEDUCT and source.kind is SourceKind.OBLIGATION:
        _count_duty(criterion, source, tally, place)
        return True
    value = source.violations if criterion.method is Method.DEDUCT else _achieved(source)
    if value is None:
        return False
    if source.is_moving:
        tally.cautions.append(f"Chưa kết luận được: {source.words} ({source.state}).")
    tally.add(place, value, source, f"đếm được {format_points(value)}")
    return True


def _count_duty(criterion: Criterion, source: Source, tally: _Tally, place: int | None) -> None:
    if source.is_moving:
        tally.cautions.append(f"Chưa kết luận được: {source.words} ({source.state}).")
    late = place if place is not None else _speaking_of(criterion, _LATE_WORDS)
    missing = place if place is not None else _speaking_of(criterion, _MISSING_WORDS)
    tally.add(late, Decimal(source.late), source, f"{source.late} lần gửi trễ")
    tally.add(missing, Decimal(source.unsent), source, f"{source.unsent} lần quá hạn chưa gửi")


def _achieved(source: Source) -> Decimal | None:
    """What a source adds to a count: the figure of a target or register, one for a task that is done, each report sent in time."""
    if source.kind is SourceKind.TASK:
        return Decimal(1 if source.standing is Standing.GOOD else 0)
    return source.a


def _only(criterion: Criterion) -> int | None:
    return 0 if len(criterion.levels) == 1 else None


def _speaking_of(criterion: Criterion, words: re.Pattern[str]) -> int | None:
    places = [place for place, level in enumerate(criterion.levels) if words.search(fold(level.text))]
    return places[0] if len(places) == 1 else None
