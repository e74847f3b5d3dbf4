"""What one regulation changes against another in how the rating follows: bands, conditions and the header of the set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from danvan_desktop.domain.criteria import CriteriaSet, FullSet, RatingBand, RatingRule
from danvan_desktop.domain.criteria_comparison import ComparedPart, SetChange, SetPart
from danvan_desktop.domain.plan_matching import Passage, pair_passages, text_key
from danvan_desktop.domain.rating import describe_band, sort_bands, sort_rules
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.text import format_date, format_points


def compare_rating(old: FullSet, new: FullSet) -> tuple[ComparedPart, ...]:
    """Bands, then rules, then the header; equal header fields are left out."""
    return (*_bands(old, new), *_rules(old, new), *_header(old.criteria_set, new.criteria_set))


def _bands(old: FullSet, new: FullSet) -> Iterator[ComparedPart]:
    before, after = sort_bands(old.bands), sort_bands(new.bands)
    pairs = pair_passages(_band_passages(before), _band_passages(after))
    for pair in pairs:
        was = None if pair.old is None else before[pair.old]
        now = None if pair.new is None else after[pair.new]
        details = []
        if was and now and was.name.strip() != now.name.strip():
            details.append(f"Tên: {was.name} → {now.name}")
        if was and now and describe_band(was) != describe_band(now):
            details.append(f"{describe_band(was).capitalize()} → {describe_band(now)}")
        if was and now and was.position != now.position:
            details.append(f"Thứ tự {was.position} → {now.position}")
        yield _part(SetPart.BAND, _band_words(was), _band_words(now), details)


def _band_passages(bands: Sequence[RatingBand]) -> list[Passage]:
    return [Passage(place, band.name, str(band.position), 0) for place, band in enumerate(bands)]


def _band_words(band: RatingBand | None) -> str:
    return f"{band.name}: {describe_band(band)}" if band else ""


def _rules(old: FullSet, new: FullSet) -> Iterator[ComparedPart]:
    before, after = sort_rules(old.rules), sort_rules(new.rules)
    pairs = pair_passages(_rule_passages(before), _rule_passages(after))
    for pair in pairs:
        was = None if pair.old is None else before[pair.old]
        now = None if pair.new is None else after[pair.new]
        details = []
        if was and now:
            shown = (_rule_facts(was, old), _rule_facts(now, new))
            details = [
                f"{label}: {one} → {other}" for (label, one), (_, other) in zip(*shown, strict=True) if one != other
            ]
            if text_key(was.text) != text_key(now.text):
                details.append("Sửa lời")
        yield _part(SetPart.RULE, _rule_words(was), _rule_words(now), details)


def _rule_passages(rules: Sequence[RatingRule]) -> list[Passage]:
    places = {"blocker": 0, "cap": 1, "forced_lowest": 2}
    return [Passage(at, rule.text, str(rule.position), places[rule.kind]) for at, rule in enumerate(rules)]


def _rule_words(rule: RatingRule | None) -> str:
    return f"{rule.kind.label}: {rule.text}" if rule else ""


def _rule_facts(rule: RatingRule, of: FullSet) -> tuple[tuple[str, str], ...]:
    criterion = next((row for row in of.criteria if row.id == rule.criterion_id), None)
    return (
        ("Loại", rule.kind.label),
        ("Xếp cao nhất", f"mức thứ {rule.best_band}" if rule.best_band else "(trống)"),
        ("Tiêu chí", label_of(criterion) if criterion else "mọi tiêu chí"),
        ("Điều khoản", rule.clause.strip() or "(trống)"),
    )


def _header(old: CriteriaSet, new: CriteriaSet) -> Iterator[ComparedPart]:
    for (label, was), (_, now) in zip(_header_facts(old), _header_facts(new), strict=True):
        if was != now:
            yield _part(SetPart.HEADER, f"{label}: {was}", f"{label}: {now}", [f"{label}: {was} → {now}"])


def _header_facts(header: CriteriaSet) -> tuple[tuple[str, str], ...]:
    return (
        ("Quy định", header.regulation.strip() or "(trống)"),
        ("Có hiệu lực từ", format_date(header.valid_from)),
        ("Đến hết ngày", format_date(header.valid_to)),
        ("Thang điểm", format_points(header.scale)),
        ("Bước làm tròn", format_points(header.step)),
        ("Thưởng tối đa", format_points(header.bonus_cap)),
        ("Trừ tối đa", format_points(header.penalty_cap)),
        ("Tiêu chí không áp dụng", header.not_applicable.label),
        ("Không có minh chứng thì tính 0 điểm", "có" if header.evidence_required else "không"),
    )


def _part(part: SetPart, old: str, new: str, details: Sequence[str]) -> ComparedPart:
    change = SetChange.RATING if details else SetChange.SAME
    if not old or not new:
        change = SetChange.REMOVED if old else SetChange.ADDED
    return ComparedPart(part, old, new, (change,), tuple(details))
