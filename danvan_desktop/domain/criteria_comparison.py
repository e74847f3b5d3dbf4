"""What one regulation changes against another: criteria new, removed, moved, renumbered, with other points or words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.criteria import Criterion, FullSet, Level, Modifier, ScoredBy
from danvan_desktop.domain.criteria_pairing import CriterionPair, Settled, pair_criteria
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.plan_matching import text_key
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_tiers import lower_words, upper_words
from danvan_desktop.domain.text import format_points


class SetChange(StrEnum):
    """What happened to a row of a criteria set; one row may have changed in several ways."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    POINTS = "points"
    TEXT = "text"
    METHOD = "method"
    RATING = "rating"
    SAME = "same"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            SetChange.ADDED: "Mới",
            SetChange.REMOVED: "Bỏ",
            SetChange.MOVED: "Chuyển nhóm",
            SetChange.RENUMBERED: "Đổi số",
            SetChange.POINTS: "Đổi điểm",
            SetChange.TEXT: "Sửa nội dung",
            SetChange.METHOD: "Đổi cách chấm",
            SetChange.RATING: "Đổi quy tắc",
            SetChange.SAME: "Giữ nguyên",
        }[self]


class SetPart(StrEnum):
    """The parts of a set as a comparison lists them."""

    CRITERION = "Tiêu chí"
    BAND = "Mức xếp loại"
    RULE = "Điều kiện"
    HEADER = "Thông tin chung"


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """A row of both sets side by side: `changes` in the order of the enum, `details` say each change with its values.

    `old` and `new` are the criteria, None for what is no criterion or is missing on that side.
    """

    part: SetPart
    old_text: str
    new_text: str
    changes: tuple[SetChange, ...]
    details: tuple[str, ...] = ()
    old: Criterion | None = None
    new: Criterion | None = None
    is_settled: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether anything differs."""
        return self.changes != (SetChange.SAME,)


def compare_criteria(old: FullSet, new: FullSet, settled: Settled) -> tuple[ComparedPart, ...]:
    """Every criterion of both sets, in the order of the new one; `settled` as for `pair_criteria`."""
    before, after = CriteriaTree(old.criteria), CriteriaTree(new.criteria)
    pairs = pair_criteria(before, after, settled)
    mates = {pair.new.id: pair.old.id for pair in pairs if pair.new is not None and pair.old is not None}
    return tuple(_compared(pair, mates, before) for pair in pairs)


def _compared(pair: CriterionPair, mates: Mapping[int, int], before: CriteriaTree) -> ComparedPart:
    old, new = pair.old, pair.new
    if new is None or old is None:
        change = SetChange.ADDED if old is None else SetChange.REMOVED
        points = (f"{format_points(pair.shown.max_points)} điểm",)
        texts = (old.text if old else "", new.text if new else "")
        return ComparedPart(SetPart.CRITERION, *texts, (change,), points, old, new, pair.is_settled)
    found = [*_place_changes(old, new, mates, before), *_value_changes(old, new)]
    changes = tuple(change for change in SetChange if any(change is each for each, _ in found))
    details = tuple(words for _, words in found if words)
    return ComparedPart(
        SetPart.CRITERION, old.text, new.text, changes or (SetChange.SAME,), details, old, new, pair.is_settled
    )


def _place_changes(
    old: Criterion, new: Criterion, mates: Mapping[int, int], before: CriteriaTree
) -> Iterator[tuple[SetChange, str]]:
    parent = mates.get(new.parent_id) if new.parent_id is not None else None
    has_moved = parent != old.parent_id or (new.parent_id is not None and parent is None)
    if has_moved:
        group = before.find(old.parent_id)
        yield SetChange.MOVED, f"Trước đây thuộc {label_of(group).lower()}" if group else "Trước đây ở cấp trên cùng"
    if old.number.strip() != new.number.strip():
        yield SetChange.RENUMBERED, f"Số {old.number.strip() or '(trống)'} → {new.number.strip() or '(trống)'}"


def _value_changes(old: Criterion, new: Criterion) -> Iterator[tuple[SetChange, str]]:
    if old.max_points != new.max_points:
        words = f"Điểm tối đa {format_points(old.max_points)} → {format_points(new.max_points)}"
        yield SetChange.POINTS, words
    if text_key(old.text) != text_key(new.text):
        yield SetChange.TEXT, ""
    for label, before, after in (
        ("Hướng dẫn chấm", old.guidance, new.guidance),
        ("Minh chứng", old.evidence_asked, new.evidence_asked),
    ):
        if text_key(before) != text_key(after):
            yield SetChange.TEXT, f"{label}: {before or '(trống)'} → {after or '(trống)'}"
    for words in _method_changes(old, new):
        yield SetChange.METHOD, words


def _method_changes(old: Criterion, new: Criterion) -> Iterator[str]:
    before, after = (row.method.label if row.method else "nhóm" for row in (old, new))
    if before != after:
        yield f"Cách chấm: {before} → {after}"
    if old.kind is not new.kind:
        yield f"{old.kind.label} → {new.kind.label}"
    if old.scored_by is not new.scored_by:
        yield "Nay do cấp trên chấm" if new.scored_by is ScoredBy.UPPER else "Nay do cơ quan tự chấm"
    if old.unit.strip() != new.unit.strip():
        yield f"Đơn vị: {old.unit or '(trống)'} → {new.unit or '(trống)'}"
    if old.floor != new.floor:
        lowest = (format_points(row.floor) if row.floor is not None else "(trống)" for row in (old, new))
        yield f"Không thấp hơn: {' → '.join(lowest)}"
    yield from _list_changes("Mức", map(_level_words, old.levels), map(_level_words, new.levels))
    yield from _list_changes("Điều kiện", map(_modifier_words, old.modifiers), map(_modifier_words, new.modifiers))


def _list_changes(name: str, old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    before, after = list(old), list(new)
    gone = [words for words in before if words not in after]
    come = [words for words in after if words not in before]
    if gone:
        yield f"{name} bỏ: {'; '.join(gone)}"
    if come:
        yield f"{name} mới: {'; '.join(come)}"


def _level_words(level: Level) -> str:
    bounds = " ".join(part for part in (lower_words(level), upper_words(level)) if part)
    name = " ".join(part for part in (level.text.strip(), bounds) if part)
    return f"{name}: {format_points(level.points)} điểm"


def _modifier_words(modifier: Modifier) -> str:
    points = f" {format_points(modifier.max_points)} điểm" if modifier.max_points else ""
    return f"{modifier.text} ({modifier.kind.label.lower()}{points})"
