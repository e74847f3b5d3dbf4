"""The fields of a criterion as they are kept: text cleaned, points within bounds, and nothing its method does not use."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.criteria import WITH_LEVELS, Criterion, Level, Method, Modifier, ModifierKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.criteria_access import checked_points

MOST_LEVELS = 50
MOST_MODIFIERS = 20
_MEASURED = frozenset({Method.TIERS, Method.PER_UNIT})


def shape_of(criterion: Criterion) -> tuple[object, ...]:
    """What entries of a score sheet depend on; it stays as it is once a leaf was scored."""
    kinds = tuple(modifier.kind for modifier in criterion.modifiers)
    return criterion.method, len(criterion.levels), kinds


def checked_criterion(criterion: Criterion) -> Criterion:
    """The criterion with clean fields; raises `ValidationError` for points out of bounds and texts that are too long."""
    if len(criterion.levels) > MOST_LEVELS:
        raise ValidationError(
            f"Một tiêu chí chỉ được có tối đa {MOST_LEVELS} mức.", "Hãy tách thành nhiều tiêu chí.", "levels"
        )
    if len(criterion.modifiers) > MOST_MODIFIERS:
        raise ValidationError(
            f"Một tiêu chí chỉ được có tối đa {MOST_MODIFIERS} điều kiện.",
            "Hãy tách thành nhiều tiêu chí.",
            "modifiers",
        )
    method = criterion.method
    floor = criterion.floor if method is Method.DEDUCT else None
    return replace(
        criterion,
        number=checked_line(criterion.number, "số thứ tự", "number"),
        text=checked_text(criterion.text, "nội dung tiêu chí", "text"),
        max_points=checked_points(criterion.max_points, "Điểm tối đa", "max_points"),
        levels=tuple(_level(level, method) for level in criterion.levels) if method in WITH_LEVELS else (),
        floor=checked_points(floor, "Điểm thấp nhất", "floor") if floor else None,
        guidance=checked_text(criterion.guidance, "hướng dẫn chấm", "guidance"),
        evidence_asked=checked_text(criterion.evidence_asked, "minh chứng cần có", "evidence_asked"),
        unit=checked_line(criterion.unit, "đơn vị", "unit") if method in _MEASURED else "",
        modifiers=tuple(map(_modifier, criterion.modifiers)) if method is not None else (),
    )


def _level(level: Level, method: Method | None) -> Level:
    text = checked_line(level.text, "nội dung mức", "levels")
    points = checked_points(level.points, "Điểm của mức", "levels")
    if method is not Method.TIERS:
        return Level(text, points)
    for bound in (level.lower, level.upper):
        if bound is not None:
            checked_points(bound, "Đầu bậc", "levels")
    return replace(level, text=text, points=points)


def _modifier(modifier: Modifier) -> Modifier:
    points = modifier.max_points if modifier.kind is ModifierKind.LOWER_MAX else modifier.max_points * 0
    return replace(
        modifier,
        text=checked_line(modifier.text, "nội dung điều kiện", "modifiers"),
        max_points=checked_points(points, "Điểm tối đa khi có điều kiện", "modifiers"),
        clause=checked_line(modifier.clause, "điều khoản", "modifiers"),
    )
