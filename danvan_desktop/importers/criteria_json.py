"""Reads the sample criteria set that travels with the program (resources/samples/criteria_set.json)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    CriterionKind,
    FullSet,
    Level,
    Method,
    Modifier,
    ModifierKind,
    NotApplicable,
    RatingBand,
    RatingRule,
    RuleKind,
)
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.score_tiers import parse_lower, parse_upper

Json = Mapping[str, Any]


def read_criteria_set(path: Path) -> FullSet:
    """The set in the file, numbered from 1 within itself; raises `DanvanError` when the file is not such a set.

    Points are written as text so that they stay exact; `rules` may name a criterion by its number.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return _full_set(content)
    except (OSError, ValidationError, ValueError, ArithmeticError, KeyError, TypeError) as error:
        raise DanvanError(
            f"Không đọc được bộ tiêu chí trong tệp “{path.name}”.",
            "Hãy cài đặt lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.",
        ) from error


def _full_set(content: Json) -> FullSet:
    header = CriteriaSet(
        1,
        content["name"],
        regulation=content.get("regulation", ""),
        scale=Decimal(content["scale"]),
        step=Decimal(content["step"]),
        bonus_cap=Decimal(content["bonus_cap"]),
        penalty_cap=Decimal(content["penalty_cap"]),
        evidence_required=content["evidence_required"],
        not_applicable=NotApplicable(content.get("not_applicable", NotApplicable.REFUSED)),
        is_sample=content["is_sample"],
    )
    criteria = tuple(_criteria(content["criteria"], None, CriterionKind.BASE, count(1)))
    by_number = {criterion.number: criterion.id for criterion in criteria}
    bands = tuple(_band(place, band) for place, band in enumerate(content["bands"], 1))
    rules = tuple(_rule(place, rule, by_number) for place, rule in enumerate(content["rules"], 1))
    return FullSet(header, criteria, bands, rules)


def _criteria(
    rows: Sequence[Json], parent_id: int | None, kind: CriterionKind, ids: Iterator[int]
) -> Iterator[Criterion]:
    for position, row in enumerate(rows, 1):
        row_kind = CriterionKind(row.get("kind", kind))
        criterion = Criterion(
            next(ids),
            1,
            parent_id,
            position,
            row["number"],
            row["text"],
            Decimal(row["max"]),
            row_kind,
            Method(row["method"]) if "method" in row else None,
            _levels(row),
            Decimal(row["floor"]) if "floor" in row else None,
            guidance=row.get("guidance", ""),
            evidence_asked=row.get("evidence", ""),
            unit=row.get("unit", ""),
            modifiers=tuple(map(_modifier, row.get("modifiers", ()))),
        )
        yield criterion
        yield from _criteria(row.get("children", ()), criterion.id, row_kind, ids)


def _levels(row: Json) -> tuple[Level, ...]:
    plain = (Level(text, Decimal(points)) for text, points in row.get("levels", ()))
    tiers = (
        Level(text, Decimal(points), *parse_lower(lower), *parse_upper(upper))
        for text, points, lower, upper in row.get("tiers", ())
    )
    return (*plain, *tiers)


def _modifier(row: Json) -> Modifier:
    return Modifier(ModifierKind(row["kind"]), row["text"], Decimal(row.get("max", "0")), row.get("clause", ""))


def _band(place: int, band: Json) -> RatingBand:
    return RatingBand(
        place, 1, place, band["name"], Decimal(band["lower"]), Decimal(band["upper"]), band.get("upper_included", False)
    )


def _rule(place: int, rule: Json, by_number: Mapping[str, int]) -> RatingRule:
    criterion_id = by_number[rule["criterion"]] if "criterion" in rule else None
    return RatingRule(
        place,
        1,
        place,
        RuleKind(rule["kind"]),
        rule["text"],
        rule.get("clause", ""),
        criterion_id,
        rule.get("best_band"),
    )
