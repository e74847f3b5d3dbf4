"""The outline of a report: what a new one starts with and how its headings are numbered (documents.md)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.report import ReportKind, ReportSection, SectionContent
from danvan_desktop.domain.report_period import ReportPeriod


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One heading of an outline before it belongs to a report; `level` 1 prints “I.”, 2 prints “1.”."""

    level: int
    heading: str
    content: SectionContent = SectionContent.TEXT
    group_id: int | None = None
    key: str = ""


def default_outline(kind: ReportKind, groups: Sequence[TaskGroup], period: ReportPeriod) -> tuple[OutlineEntry, ...]:
    """The outline a report of `kind` on `period` starts with: one sub-heading per task group of the plan under the results.

    Every heading is a proposal the clerk may edit; only yearly reports have a part on scoring.
    """
    results = [
        OutlineEntry(2, group.title, SectionContent.RESULTS, group.id, f"group:{group.number or group.position}")
        for group in groups
        if not group.implicit
    ]
    implicit = next((group for group in groups if group.implicit), None)
    whole = SectionContent.FIGURES if results else SectionContent.RESULTS
    parts = [
        OutlineEntry(1, "Công tác lãnh đạo, chỉ đạo, quán triệt, tuyên truyền", key="leadership"),
        OutlineEntry(1, "Kết quả thực hiện", whole, implicit.id if implicit and not results else None, key="results"),
        *results,
        OutlineEntry(1, "Kết quả thực hiện các chỉ tiêu", SectionContent.TARGETS, key="targets"),
    ]
    if kind is ReportKind.YEARLY:
        parts.append(OutlineEntry(1, "Kết quả tự chấm điểm, xếp loại", SectionContent.SCORING, key="scoring"))
    parts += [
        OutlineEntry(1, "Đánh giá chung", key="assessment"),
        OutlineEntry(2, "Ưu điểm", key="strengths"),
        OutlineEntry(2, "Hạn chế, vướng mắc", key="shortcomings"),
        OutlineEntry(2, "Nguyên nhân", key="causes"),
        OutlineEntry(1, _next_steps(kind, period), key="next_steps"),
        OutlineEntry(1, "Kiến nghị, đề xuất", key="proposals"),
    ]
    return tuple(parts)


def _next_steps(kind: ReportKind, period: ReportPeriod) -> str:
    one_subject = kind in {ReportKind.THEMATIC, ReportKind.AD_HOC}
    return "Nhiệm vụ, giải pháp thời gian tới" if one_subject else period.next_steps


_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """The Roman numeral of a number of 1 or more."""
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text += sign
            number -= value
    return text


def numbered_headings(sections: Iterable[ReportSection]) -> list[str]:
    """The headings as printed: “I. …” for level 1, “1. …” for level 2, counted anew under each level 1."""
    printed: list[str] = []
    upper = lower = 0
    for section in sections:
        if section.level == 1:
            upper, lower = upper + 1, 0
            printed.append(f"{roman(upper)}. {section.heading}")
        else:
            lower += 1
            printed.append(f"{lower}. {section.heading}")
    return printed
