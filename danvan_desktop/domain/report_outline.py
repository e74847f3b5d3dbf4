"""The outline of a report: what a new one starts with or takes over, and how its headings are numbered (documents.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.report import ReportKind, ReportSection, SectionContent
from danvan_desktop.domain.report_period import ReportPeriod
from danvan_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One heading of an outline before it belongs to a report; `level` 1 prints “I.” or “I-”, 2 prints “1.”."""

    level: int
    heading: str
    content: SectionContent = SectionContent.TEXT
    group_id: int | None = None
    key: str = ""


TASK_GROUPS = "groups"
"""The key of the place where a report has one sub-heading for each task group of its plan."""
NEXT_STEPS = "next_steps"
"""The key of the heading that is named after the period that follows."""


@dataclass(frozen=True, slots=True)
class CarriedHeading:
    """A heading of an earlier report in a new one; `source_id` is the heading it was, None for a task group new to the plan."""

    entry: OutlineEntry
    source_id: int | None = None


def default_outline(kind: ReportKind, period: ReportPeriod) -> tuple[OutlineEntry, ...]:
    """The outline a report of `kind` on `period` starts with, before the task groups of a plan are entered.

    Every heading is a proposal the clerk may edit; only yearly reports have a part on scoring.
    """
    parts = [
        OutlineEntry(1, "Công tác lãnh đạo, chỉ đạo, quán triệt, tuyên truyền"),
        OutlineEntry(1, "Kết quả thực hiện", SectionContent.FIGURES),
        OutlineEntry(2, "", SectionContent.RESULTS, key=TASK_GROUPS),
        OutlineEntry(1, "Kết quả thực hiện các chỉ tiêu", SectionContent.TARGETS),
    ]
    if kind is ReportKind.YEARLY:
        parts.append(OutlineEntry(1, "Kết quả tự chấm điểm, xếp loại", SectionContent.SCORING))
    parts += [
        OutlineEntry(1, "Đánh giá chung"),
        OutlineEntry(2, "Ưu điểm"),
        OutlineEntry(2, "Hạn chế, vướng mắc"),
        OutlineEntry(2, "Nguyên nhân"),
        OutlineEntry(1, next_steps(kind, period), key=NEXT_STEPS),
        OutlineEntry(1, "Kiến nghị, đề xuất"),
    ]
    return tuple(parts)


def next_steps(kind: ReportKind, period: ReportPeriod) -> str:
    """The heading under which a report of `kind` says what comes after `period`."""
    one_subject = kind in {ReportKind.THEMATIC, ReportKind.AD_HOC}
    return "Nhiệm vụ, giải pháp thời gian tới" if one_subject else period.next_steps


def filled_outline(entries: Iterable[OutlineEntry], groups: Sequence[TaskGroup]) -> tuple[OutlineEntry, ...]:
    """The outline with one sub-heading per task group at its place; a plan without groups has its results in the part."""
    named = [group for group in groups if not group.implicit]
    implicit = next((group.id for group in groups if group.implicit), None)
    found: list[OutlineEntry] = []
    for entry in entries:
        if entry.key == TASK_GROUPS:
            found += [_of_group(group, entry.level) for group in named]
        elif entry.content is SectionContent.FIGURES and not named:
            found.append(replace(entry, content=SectionContent.RESULTS, group_id=implicit))
        else:
            found.append(entry)
    return tuple(found)


def kept_outline(sections: Iterable[ReportSection], kind: ReportKind, period: ReportPeriod) -> tuple[OutlineEntry, ...]:
    """The outline of a report as the office keeps it for its next ones: no plan, no results and no period is in it."""
    entries: list[OutlineEntry] = []
    place = OutlineEntry(2, "", SectionContent.RESULTS, key=TASK_GROUPS)
    for section in sections:
        if section.group_id is not None and section.level > 1:
            entries += [] if place in entries else [place]
        elif section.content is SectionContent.RESULTS:
            entries += [OutlineEntry(section.level, section.heading, SectionContent.FIGURES), place]
        else:
            key = NEXT_STEPS if section.heading == next_steps(kind, period) else ""
            entries.append(OutlineEntry(section.level, section.heading, section.content, key=key))
    return tuple(entries)


def matching_groups(former: Iterable[TaskGroup], present: Sequence[TaskGroup]) -> dict[int, int]:
    """Which task group of a plan is which of another: the same one, else that of the same title, however it is spelled."""
    ids = {group.id for group in present}
    titles = {_title(group): group.id for group in reversed(present)}
    found = ((group.id, group.id if group.id in ids else titles.get(_title(group))) for group in former)
    return {old: new for old, new in found if new is not None}


def carried_outline(
    sections: Sequence[ReportSection], matches: Mapping[int, int], groups: Sequence[TaskGroup]
) -> tuple[CarriedHeading, ...]:
    """The headings of an earlier report in their order; of its task groups those remain that `matches` knows.

    Groups of the plan (`groups`) the earlier report did not have follow behind the last heading with results.
    """
    carried: list[CarriedHeading] = []
    behind = 0
    for section in sections:
        entry = OutlineEntry(section.level, section.heading, section.content)
        if section.group_id is not None and section.level > 1:
            if section.group_id not in matches:
                continue
            entry = replace(entry, group_id=matches[section.group_id])
        elif section.content is SectionContent.RESULTS:
            entry = replace(entry, content=SectionContent.FIGURES)
        carried.append(CarriedHeading(entry, section.id))
        if entry.content in {SectionContent.RESULTS, SectionContent.FIGURES}:
            behind = len(carried)
    had = {heading.entry.group_id for heading in carried}
    new = [CarriedHeading(_of_group(group, 2)) for group in groups if not group.implicit and group.id not in had]
    carried[behind:behind] = new
    filled = filled_outline((heading.entry for heading in carried), groups)
    return tuple(CarriedHeading(entry, old.source_id) for entry, old in zip(filled, carried, strict=True))


def _of_group(group: TaskGroup, level: int) -> OutlineEntry:
    return OutlineEntry(level, group.title, SectionContent.RESULTS, group.id)


def _title(group: TaskGroup) -> str:
    return "" if group.implicit else " ".join(fold(group.title).split())


_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """The Roman numeral of a number of 1 or more."""
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text += sign
            number -= value
    return text


def numbered_headings(sections: Iterable[ReportSection], *, is_party: bool = False) -> list[str]:
    """The headings as printed: “I. …” (of the Party “I- …”) for level 1, “1. …” for level 2, counted anew under each."""
    mark = "-" if is_party else "."
    printed: list[str] = []
    upper = lower = 0
    for section in sections:
        if section.level == 1:
            upper, lower = upper + 1, 0
            printed.append(f"{roman(upper)}{mark} {section.heading}")
        else:
            lower += 1
            printed.append(f"{lower}. {section.heading}")
    return printed
