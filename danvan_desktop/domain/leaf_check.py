"""The check of one leaf of a criteria set: its method has what it needs, and every figure is within its bounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from danvan_desktop.domain.criteria import WITH_LEVELS, CriteriaSet, Criterion, Method, ModifierKind
from danvan_desktop.domain.score_numbers import is_on_step
from danvan_desktop.domain.score_tiers import describe_tier, tier_faults
from danvan_desktop.domain.text import format_points

Fault = tuple[str, str]
"""The field of the leaf and what is wrong with it."""

_CHOICES = {
    Method.LEVELS: "mức",
    Method.TIERS: "bậc",
    Method.PER_UNIT: "nội dung tính số lượng",
    Method.DEDUCT: "loại vi phạm",
}


def off_step(what: str, points: Decimal, step: Decimal) -> str:
    """The sentence on points that are no whole number of steps."""
    return f"{what} {format_points(points)} không phải bội số của bước làm tròn {format_points(step)}."


def leaf_faults(header: CriteriaSet, row: Criterion) -> Iterator[Fault]:
    """Everything wrong with a leaf, each with its field; nothing when sheets can be scored by it."""
    if row.method is None:
        yield "method", "chưa chọn cách chấm."
        return
    if row.method in WITH_LEVELS:
        yield from _choice_faults(header, row, _CHOICES[row.method])
    if row.method in {Method.LEVELS, Method.TIERS} and row.levels:
        name, highest = _CHOICES[row.method], format_points(row.max_points)
        if any(not 0 <= level.points <= row.max_points for level in row.levels):
            yield "levels", f"điểm của mỗi {name} phải từ 0 đến {highest}."
        elif all(level.points != row.max_points for level in row.levels):
            yield "levels", f"không có {name} nào được điểm tối đa {highest}."
    if row.method is Method.TIERS:
        yield from (("levels", words) for words in tier_faults(row))
    if row.method in {Method.PER_UNIT, Method.DEDUCT} and any(level.points <= 0 for level in row.levels):
        name = "điểm trừ" if row.method is Method.DEDUCT else "điểm"
        yield "levels", f"{name} của mỗi {_CHOICES[row.method]} phải lớn hơn 0."
    if row.method is Method.DEDUCT and row.floor is not None and not 0 <= row.floor <= row.max_points:
        yield "floor", f"điểm thấp nhất phải từ 0 đến {format_points(row.max_points)}."
    yield from _modifier_faults(header, row)


def _choice_faults(header: CriteriaSet, row: Criterion, name: str) -> Iterator[Fault]:
    if not row.levels:
        yield "levels", f"chưa có {name} nào."
    is_tier = row.method is Method.TIERS
    words = [level.text.strip() or (describe_tier(level, row.unit) if is_tier else "") for level in row.levels]
    times = Counter(text.casefold() for text in words)
    if times[""]:
        yield "levels", f"có {name} chưa ghi nội dung."
    if twice := [text for text in words if text and times[text.casefold()] > 1]:
        yield "levels", f"{name} “{twice[0]}” bị lặp."
    for level, text in zip(row.levels, words, strict=True):
        if not is_on_step(level.points, header.step):
            yield "levels", off_step(f"điểm của {name} “{text}”", level.points, header.step)


def _modifier_faults(header: CriteriaSet, row: Criterion) -> Iterator[Fault]:
    times = Counter(modifier.text.strip().casefold() for modifier in row.modifiers)
    for modifier in row.modifiers:
        text = modifier.text.strip()
        if not text:
            yield "modifiers", "có điều kiện chưa ghi nội dung."
        elif times[text.casefold()] > 1:
            yield "modifiers", f"điều kiện “{text}” bị lặp."
        if modifier.kind is not ModifierKind.LOWER_MAX:
            continue
        if not 0 < modifier.max_points < row.max_points:
            highest = format_points(row.max_points)
            yield "modifiers", f"điểm tối đa khi “{text}” phải lớn hơn 0 và nhỏ hơn {highest}."
        elif not is_on_step(modifier.max_points, header.step):
            yield "modifiers", off_step(f"điểm tối đa khi “{text}”", modifier.max_points, header.step)
