"""The check of a criteria set (scoring.md, “A set is validated …”): every finding names the row it belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    CriterionKind,
    FullSet,
    RatingBand,
    RatingRule,
    RuleKind,
)
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.leaf_check import leaf_faults, off_step
from danvan_desktop.domain.rating import sort_bands, sort_rules
from danvan_desktop.domain.score_numbers import is_on_step, label_of
from danvan_desktop.domain.text import format_points


class Part(StrEnum):
    """The part of a set a finding belongs to, named as the table it is stored in."""

    SET = "criteria_set"
    CRITERION = "criterion"
    BAND = "rating_band"
    RULE = "rating_rule"


@dataclass(frozen=True, slots=True)
class Finding:
    """What keeps a set from being used: the row (`part`, `object_id`), its `field`, where it is in words, and why."""

    part: Part
    object_id: int
    field: str
    place: str
    words: str

    @property
    def sentence(self) -> str:
        """Place and reason on one line."""
        return f"{self.place}: {self.words}"


def check_set(full_set: FullSet) -> tuple[Finding, ...]:
    """All findings: header, criteria in printed order, bands, rules; empty when the set can be used."""
    tree = CriteriaTree(full_set.criteria)
    return (
        *_check_header(full_set.criteria_set),
        *_check_sums(full_set.criteria_set, tree),
        *_check_numbers(tree),
        *(finding for row in tree.walk() for finding in _check_row(full_set.criteria_set, tree, row)),
        *(_at_row(row, "parent_id", "không thuộc nhóm tiêu chí nào.") for row in tree.orphans),
        *_check_bands(full_set),
        *_check_rules(full_set, tree),
    )


def _check_header(header: CriteriaSet) -> Iterator[Finding]:
    def at(field: str, words: str) -> Finding:
        return Finding(Part.SET, header.id, field, "Thông tin chung", words)

    if not header.name.strip():
        yield at("name", "chưa có tên bộ tiêu chí.")
    if header.scale <= 0:
        yield at("scale", "thang điểm phải lớn hơn 0.")
    if header.step <= 0:
        yield at("step", "bước làm tròn phải lớn hơn 0.")
    if header.bonus_cap < 0:
        yield at("bonus_cap", "mức thưởng tối đa không được âm.")
    if header.penalty_cap < 0:
        yield at("penalty_cap", "mức trừ tối đa không được âm.")
    if header.valid_from and header.valid_to and header.valid_to < header.valid_from:
        yield at("valid_to", "ngày hết hiệu lực đứng trước ngày có hiệu lực.")


def _check_sums(header: CriteriaSet, tree: CriteriaTree) -> Iterator[Finding]:
    base = [row for row in tree.roots if row.kind is CriterionKind.BASE]
    if not base:
        yield Finding(Part.SET, header.id, "criteria", "Thông tin chung", "chưa có tiêu chí nào.")
    elif (total := sum((row.max_points for row in base), Decimal(0))) != header.scale:
        words = (
            f"các nhóm tiêu chí cộng lại được {format_points(total)} điểm, thang điểm là {format_points(header.scale)}."
        )
        yield Finding(Part.SET, header.id, "scale", "Thông tin chung", words)
    caps = {
        CriterionKind.BONUS: ("bonus_cap", header.bonus_cap, "thưởng"),
        CriterionKind.PENALTY: ("penalty_cap", header.penalty_cap, "trừ"),
    }
    for kind, (field, cap, name) in caps.items():
        if cap == 0 and any(row.kind is kind for row in tree.roots):
            words = f"có tiêu chí {name} điểm nhưng mức {name} tối đa là 0."
            yield Finding(Part.SET, header.id, field, "Thông tin chung", words)


def _at_row(row: Criterion, field: str, words: str) -> Finding:
    return Finding(Part.CRITERION, row.id, field, label_of(row), words)


def _check_numbers(tree: CriteriaTree) -> Iterator[Finding]:
    rows = list(tree.walk())
    times = Counter(row.number.strip().casefold() for row in rows)
    for row in rows:
        number = row.number.strip()
        if not number:
            yield _at_row(row, "number", "chưa có số thứ tự.")
        elif times[number.casefold()] > 1:
            yield _at_row(row, "number", f"số “{number}” dùng cho {times[number.casefold()]} tiêu chí.")


def _check_row(header: CriteriaSet, tree: CriteriaTree, row: Criterion) -> Iterator[Finding]:
    if not row.text.strip():
        yield _at_row(row, "text", "chưa có nội dung.")
    if row.max_points <= 0:
        yield _at_row(row, "max_points", "điểm tối đa phải lớn hơn 0.")
    elif not is_on_step(row.max_points, header.step):
        yield _at_row(row, "max_points", off_step("điểm tối đa", row.max_points, header.step))
    if not tree.is_leaf(row):
        yield from _check_group(header, tree, row)
        return
    for field, words in leaf_faults(header, row):
        yield _at_row(row, field, words)


def _check_group(header: CriteriaSet, tree: CriteriaTree, row: Criterion) -> Iterator[Finding]:
    if row.method is not None:
        yield _at_row(row, "method", "có tiêu chí con nên không được có cách chấm riêng.")
    total = sum((child.max_points for child in tree.children(row.id)), Decimal(0))
    if total == row.max_points:
        return
    cap = {CriterionKind.BONUS: header.bonus_cap, CriterionKind.PENALTY: header.penalty_cap}.get(row.kind)
    if row.parent_id is None and cap is not None and row.max_points == cap and total >= cap:
        return  # “at most 3” over items that could give more: the cap does the rest
    words = f"điểm tối đa là {format_points(row.max_points)}, các tiêu chí con cộng lại được {format_points(total)}."
    yield _at_row(row, "max_points", words)


def _at_band(band: RatingBand, field: str, words: str) -> Finding:
    return Finding(Part.BAND, band.id, field, f"Mức “{band.name}”" if band.name.strip() else "Mức xếp loại", words)


def _check_bands(full_set: FullSet) -> Iterator[Finding]:
    header, bands = full_set.criteria_set, sort_bands(full_set.bands)
    if not bands:
        yield Finding(Part.SET, header.id, "bands", "Thông tin chung", "chưa có mức xếp loại nào.")
        return
    names = Counter(band.name.strip().casefold() for band in bands)
    for place, band in enumerate(bands, start=1):
        if not band.name.strip():
            yield _at_band(band, "name", "chưa có tên.")
        elif names[band.name.strip().casefold()] > 1:
            yield _at_band(band, "name", "tên bị lặp.")
        if band.position != place:
            yield _at_band(band, "position", f"thứ tự phải là {place}.")
        if band.lower >= band.upper:
            yield _at_band(band, "lower", "điểm dưới phải nhỏ hơn điểm trên.")
    for better, worse in pairwise(bands):
        yield from _check_joint(better, worse)
    yield from _check_ends(header, bands[0], bands[-1])


def _check_joint(better: RatingBand, worse: RatingBand) -> Iterator[Finding]:
    border = format_points(better.lower)
    if worse.upper < better.lower:
        words = f"hở khoảng từ {format_points(worse.upper)} đến {border} điểm so với mức “{better.name}”."
        yield _at_band(worse, "upper", words)
    elif worse.upper > better.lower:
        words = f"chồng lên mức “{better.name}” từ {border} đến {format_points(worse.upper)} điểm."
        yield _at_band(worse, "upper", words)
    elif worse.upper_included:
        yield _at_band(worse, "upper_included", f"chồng lên mức “{better.name}” tại {border} điểm.")


def _check_ends(header: CriteriaSet, best: RatingBand, lowest: RatingBand) -> Iterator[Finding]:
    scale = format_points(header.scale)
    if lowest.lower != 0:
        yield _at_band(lowest, "lower", f"mức thấp nhất phải bắt đầu từ 0, đang là {format_points(lowest.lower)}.")
    if best.upper != header.scale:
        yield _at_band(best, "upper", f"mức cao nhất phải đến {scale}, đang là {format_points(best.upper)}.")
    elif not best.upper_included:
        yield _at_band(best, "upper_included", f"mức cao nhất phải gồm cả {scale} điểm.")


def _check_rules(full_set: FullSet, tree: CriteriaTree) -> Iterator[Finding]:
    seen: Counter[RuleKind] = Counter()
    for rule in sort_rules(full_set.rules):
        seen[rule.kind] += 1
        place = f"{rule.kind.label} thứ {seen[rule.kind]}"
        for field, words in _rule_faults(rule, len(full_set.bands), tree):
            yield Finding(Part.RULE, rule.id, field, place, words)


def _rule_faults(rule: RatingRule, band_count: int, tree: CriteriaTree) -> Iterator[tuple[str, str]]:
    if not rule.text.strip():
        yield "text", "chưa ghi nội dung điều kiện."
    if rule.kind is RuleKind.FORCED_LOWEST:
        return
    if rule.best_band is None:
        yield "best_band", "chưa chọn mức cao nhất được xếp."
    elif not 1 <= rule.best_band <= band_count:
        yield "best_band", f"không có mức xếp loại thứ {rule.best_band}."
    elif rule.best_band == 1:
        yield "best_band", "cho xếp đến mức cao nhất thì điều kiện không có tác dụng."
    if rule.kind is RuleKind.BLOCKER and rule.criterion_id is not None:
        criterion = tree.find(rule.criterion_id)
        if criterion is None or criterion.kind is not CriterionKind.BASE:
            yield "criterion_id", "không trỏ tới một tiêu chí tính điểm của bộ này."
