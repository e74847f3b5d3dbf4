"""Outlines of reports: taken over from an earlier report, kept as the office's own for a kind, and given up again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from danvan_desktop.domain.agency import AgencyKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.report import OutlineHeading, Report, ReportKind, ReportSection, ReportState
from danvan_desktop.domain.report_outline import (
    carried_outline,
    kept_outline,
    matching_groups,
    next_steps,
    numbered_headings,
)
from danvan_desktop.domain.report_period import period_of_report
from danvan_desktop.domain.text import fold
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.report_draft import results_text
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class ReportOutlineService:
    """What a report takes over from the one before, and which outline the next of its kind starts with."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def headings(self, report_id: int) -> list[str]:
        """The headings of a report as the office prints them, with their numbers."""
        is_party = agency_of(self._store).kind is AgencyKind.PARTY_COMMITTEE
        return numbered_headings(_sections(self._store, report_id), is_party=is_party)

    def earlier(self, report_id: int) -> list[Report]:
        """The reports of the same kind that do not tell of a later period, the latest first."""
        report = self._store.get(Report, report_id)
        end = period_of_report(report).last
        found = [
            each
            for each in self._store.select(Report, kind=report.kind)
            if each.id != report_id and period_of_report(each).last <= end
        ]
        return sorted(found, key=lambda each: (period_of_report(each).last, each.id), reverse=True)

    def texts(self, report_id: int) -> list[ReportSection]:
        """The headings of a report whose words may be taken over: those the clerk wrote, without recorded results."""
        sections = self._store.select(ReportSection, order_by=("position", "id"), report_id=report_id)
        return [section for section in sections if section.text.strip() and section.group_id is None]

    def take_over(self, report_id: int, source_id: int, text_ids: Collection[int]) -> Changes:
        """Give a report headings and order of an earlier one, and the texts of the headings `text_ids` of that one.

        Results are those of the report's own period and plan. What is written in the report already stays under its
        heading, one the earlier report does not have at the end. Raises `ValidationError` for a sent report.
        """
        with self._store.begin("Chép đề cương, nội dung từ kỳ trước") as uow:
            report, source = uow.get(Report, report_id), uow.get(Report, source_id)
            if report.state is ReportState.SENT:
                raise ValidationError(
                    f"Báo cáo số {report.number} đã ghi nhận gửi nên không sửa được.",
                    "Hãy chép vào một báo cáo đang soạn.",
                )
            present = _sections(uow, report_id)
            laid = _laid(uow, report, source, text_ids, present)
            for section in present:
                uow.delete(ReportSection, section.id)
            for position, section in enumerate(laid, 1):
                uow.save(replace(section, id=uow.new_id(), report_id=report_id, position=position))
            return uow.commit()

    def has_own(self, kind: ReportKind) -> bool:
        """Whether the office keeps an outline of its own for a kind."""
        return self._store.count(OutlineHeading, kind=kind) > 0

    def keep(self, report_id: int) -> Changes:
        """Keep the outline of a report for the next ones of its kind, in place of the one kept before."""
        report = self._store.get(Report, report_id)
        with self._store.begin(f"Lưu đề cương mẫu “{report.kind.label}”") as uow:
            _forget(uow, report.kind)
            entries = kept_outline(_sections(uow, report_id), report.kind, period_of_report(report))
            for position, entry in enumerate(entries, 1):
                heading = OutlineHeading(
                    uow.new_id(), report.kind, position, entry.level, entry.heading, entry.content, entry.key
                )
                uow.save(heading)
            return uow.commit()

    def restore(self, kind: ReportKind) -> Changes:
        """Give up the office's own outline of a kind; the next report starts with that of the program."""
        with self._store.begin(f"Dùng lại đề cương mặc định “{kind.label}”") as uow:
            _forget(uow, kind)
            return uow.commit()


def _forget(uow: UnitOfWork, kind: ReportKind) -> None:
    for heading in uow.select(OutlineHeading, kind=kind):
        uow.delete(OutlineHeading, heading.id)


def _sections(reader: Reader, report_id: int) -> list[ReportSection]:
    return reader.select(ReportSection, order_by=("position", "id"), report_id=report_id)


def _groups(reader: Reader, report: Report) -> list[TaskGroup]:
    if report.plan_id is None:
        return []
    return reader.select(TaskGroup, order_by=("position", "id"), plan_id=report.plan_id)


def _laid(
    reader: Reader, report: Report, source: Report, text_ids: Collection[int], present: Sequence[ReportSection]
) -> list[ReportSection]:
    groups = _groups(reader, report)
    former, period = period_of_report(source), period_of_report(report)
    given = {section.id: section for section in _sections(reader, source.id)}
    matches = matching_groups(_groups(reader, source), groups)
    own = {_place(section): section for section in present}
    laid: list[ReportSection] = []
    for carried in carried_outline(list(given.values()), matches, groups):
        entry = carried.entry
        if entry.heading == next_steps(source.kind, former):
            entry = replace(entry, heading=next_steps(report.kind, period))
        section = ReportSection(0, report.id, 0, entry.level, entry.heading, entry.content, group_id=entry.group_id)
        if carried.source_id is not None and carried.source_id in text_ids:
            taken = given[carried.source_id]
            words = taken.text.replace(former.words, period.words)
            laid.append(replace(section, text=words, figures=taken.figures))
        else:
            laid.append(_written(reader, section, own, report))
    places = {_place(section) for section in laid}
    return [*laid, *(section for section in present if section.text.strip() and _place(section) not in places)]


def _written(
    reader: Reader, section: ReportSection, own: Mapping[tuple[str, int | None], ReportSection], report: Report
) -> ReportSection:
    """The heading with what the report says there already, else with its results."""
    written = own.get(_place(section))
    if written is not None:
        return replace(section, text=written.text, figures=written.figures)
    return replace(section, text=results_text(reader, section.group_id, period_of_report(report)))


def _place(section: ReportSection) -> tuple[str, int | None]:
    """What makes two headings the same: the task group, else the words."""
    return ("" if section.group_id is not None else fold(section.heading), section.group_id)
