"""Reports: started from an outline, filled from results, edited, and frozen when they are recorded as sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.frozen_json import to_json
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.marked_text import marked_line
from danvan_desktop.domain.obligation import Occasion, Occurrence, OccurrenceState
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.report import Report, ReportKind, ReportSection, ReportState, SectionContent, TakenFigure
from danvan_desktop.domain.report_period import (
    ReportPeriod,
    period_between,
    period_for,
    period_of_report,
    report_title,
    titled,
)
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.occasion_records import recorded, refuse_sent_report
from danvan_desktop.services.office_templates import present_layout
from danvan_desktop.services.report_draft import lay_report, with_period
from danvan_desktop.services.report_figures import ReportFiguresService
from danvan_desktop.services.report_results import ResultLine, result_lines
from danvan_desktop.services.report_versions import lay_version
from danvan_desktop.services.views_occasions import OccasionKey
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_REPORT_LINES = {
    "subject": "trích yếu",
    "number": "số báo cáo",
    "authority_prefix": "quyền hạn ký",
    "position_for": "chức danh được ký thay",
    "position": "chức vụ người ký",
    "signer_name": "họ tên người ký",
}


class ReportService:
    """Writes reports; every figure in them comes from `ReportFiguresService`."""

    def __init__(self, store: Store, clock: Clock, figures: ReportFiguresService) -> None:
        self._store = store
        self._clock = clock
        self._figures = figures

    def reports(self, year: int) -> list[Report]:
        """The reports of a year in the order they were begun."""
        return self._store.select(Report, year=year)

    def get(self, report_id: int) -> Report:
        """The report; raises `NotFoundError`."""
        return self._store.get(Report, report_id)

    def sections(self, report_id: int) -> list[ReportSection]:
        """The headings of a report in order."""
        return self._store.select(ReportSection, order_by=("position", "id"), report_id=report_id)

    def missing(self, report_id: int) -> tuple[str, ...]:
        """What the form of a report still lacks (“số báo cáo”, “người ký”); it never stops an export."""
        report = self.get(report_id)
        needed = (
            ("số báo cáo", report.number),
            ("ngày ký", report.signed_on),
            ("trích yếu", report.subject),
            ("chức vụ người ký", report.position),
            ("họ tên người ký", report.signer_name),
            ("nơi nhận", report.recipients),
        )
        return tuple(what for what, value in needed if not value)

    def insertable(self, section_id: int) -> list[ResultLine]:
        """The result lines of the heading's task group; none for a heading without one."""
        section = self._store.get(ReportSection, section_id)
        if section.group_id is None:
            return []
        return result_lines(self._store, section.group_id, period_of_report(self.get(section.report_id)))

    def start(
        self,
        plan_id: int | None,
        year: int,
        kind: ReportKind,
        occasion: Occasion | None = None,
        period: ReportPeriod | None = None,
    ) -> Changes:
        """Begin a report with the default outline, already filled with the results recorded in its period.

        Without a `period` it is that of the occasion if it fits the kind, else the first such period of the year.

        With an `occasion` the report is tied to that due date and the occasion becomes “đang soạn”; what was recorded of
        it meanwhile is kept. Raises `ValidationError` when its report was sent already.
        """
        told = period or period_for(kind, year, occasion)
        with self._store.begin(f"Lập {_inside(titled(kind, told))} {year}") as uow:
            report = lay_report(uow, plan_id, kind, told)
            if occasion is not None:
                _tie(uow, occasion, report)
            return uow.commit()

    def edit(self, report: Report) -> Changes:
        """Save the form of a report (subject, number, dates, signer, recipients). A sent report is refused.

        With another period its words and results follow, where the clerk left them as they were laid. Raises
        `ValidationError` for a period that is none.
        """
        present = self._open(report.id)
        lines: dict[str, Any] = {
            field: checked_line(getattr(report, field), what, field) for field, what in _REPORT_LINES.items()
        }
        long: dict[str, Any] = {
            "preamble": checked_text(report.preamble, "phần mở đầu", "preamble"),
            "closing": checked_text(report.closing, "phần kết", "closing"),
        }
        recipients = tuple(
            line for line in (checked_line(item, "nơi nhận", "recipients") for item in report.recipients) if line
        )
        told = period_of_report(report)
        told = period_between(present.year, told.first, told.last)
        changed = replace(present, signed_on=report.signed_on, recipients=recipients, **lines, **long)
        with self._store.begin("Sửa thể thức báo cáo") as uow:
            uow.save(with_period(uow, changed, told))
            return uow.commit()

    def edit_section(self, section_id: int, *, heading: str | None = None, text: str | None = None) -> Changes:
        """Save a heading or its text; a paragraph beginning with “- ” prints as a list item. A sent report is refused."""
        section = self._store.get(ReportSection, section_id)
        self._open(section.report_id)
        if heading is not None:
            section = replace(section, heading=checked_line(heading, "đề mục", "heading", required=True))
        if text is not None:
            section = replace(section, text=checked_text(text, "nội dung mục", "text", limit=100_000))
        with self._store.begin(f"Sửa mục “{section.heading[:60]}” của báo cáo") as uow:
            uow.save(section)
            return uow.commit()

    def add_section(self, report_id: int, after_id: int | None, level: int, heading: str) -> Changes:
        """Add a heading behind `after_id` (None: at the end)."""
        self._open(report_id)
        checked = checked_line(heading, "đề mục", "heading", required=True)
        with self._store.begin(f"Thêm mục “{checked[:60]}” vào báo cáo") as uow:
            sections = uow.select(ReportSection, order_by=("position", "id"), report_id=report_id)
            place = next((i + 1 for i, section in enumerate(sections) if section.id == after_id), len(sections))
            new = ReportSection(uow.new_id(), report_id, 0, level, checked, SectionContent.TEXT)
            _save_order(uow, [*sections[:place], new, *sections[place:]])
            return uow.commit()

    def move_section(self, section_id: int, step: int) -> Changes:
        """Move a heading up (`step` −1) or down (+1); at an end nothing changes."""
        section = self._store.get(ReportSection, section_id)
        self._open(section.report_id)
        with self._store.begin(f"Chuyển mục “{section.heading[:60]}” của báo cáo") as uow:
            sections = uow.select(ReportSection, order_by=("position", "id"), report_id=section.report_id)
            place = next(i for i, other in enumerate(sections) if other.id == section_id)
            target = max(0, min(len(sections) - 1, place + step))
            sections.insert(target, sections.pop(place))
            _save_order(uow, sections)
            return uow.commit()

    def delete_section(self, section_id: int) -> Changes:
        """Delete a heading with its text; undo brings it back."""
        section = self._store.get(ReportSection, section_id)
        self._open(section.report_id)
        with self._store.begin(f"Xóa mục “{section.heading[:60]}” của báo cáo") as uow:
            uow.delete(ReportSection, section_id)
            return uow.commit()

    def insert_results(self, section_id: int, lines: Sequence[str], figures: Sequence[TakenFigure] = ()) -> Changes:
        """Append chosen result lines (see `report_results.result_lines`) and sentences of registers to a heading's text."""
        section = self._store.get(ReportSection, section_id)
        self._open(section.report_id)
        present = [line for line in section.text.split("\n") if line.strip()]
        offered = (*(marked_line(line) for line in lines), *(f"- {each.sentence}." for each in figures))
        new = [line for line in offered if line not in present]
        taken = tuple(dict.fromkeys((*section.figures, *figures)))
        with self._store.begin(f"Chèn kết quả vào mục “{section.heading[:60]}”") as uow:
            uow.save(replace(section, text="\n".join([*present, *new]), figures=taken))
            return uow.commit()

    def record_sent(self, report_id: int, number: str, sent_on: date, to: str, via: str) -> Changes:
        """Record that the signed report left the house; its figures are frozen as they stand (invariant 11)."""
        report = self._open(report_id)
        number = checked_line(number, "số báo cáo", "number", required=True)
        if sent_on > self._clock.today():
            raise ValidationError("Ngày gửi còn ở phía trước.", "Hãy nhập ngày đã gửi báo cáo.", "sent_on")
        signed = replace(
            report,
            number=number,
            signed_on=report.signed_on or sent_on,
            sent_on=sent_on,
            sent_to=checked_line(to, "nơi nhận báo cáo", "sent_to", required=True),
            sent_via=checked_line(via, "cơ quan chuyển", "sent_via"),
        )
        layout = present_layout(self._store, TemplateKind.REPORT)
        frozen = to_json(replace(self._figures.figures_of(signed), sent_layout=layout))
        with self._store.begin(f"Ghi nhận đã gửi báo cáo số {number[:40]}") as uow:
            uow.save(replace(signed, state=ReportState.SENT, frozen=frozen))
            for record in uow.select(Occurrence, report_id=report_id):
                uow.save(
                    replace(
                        record,
                        state=OccurrenceState.SENT,
                        sent_on=sent_on,
                        sent_number=number,
                        sent_to=signed.sent_to,
                        sent_via=signed.sent_via,
                    )
                )
            return uow.commit()

    def correct(self, report_id: int) -> Changes:
        """Open a sent report as a new version that replaces it; the sent one stays. Raises like `lay_version`."""
        sent = self._store.get(Report, report_id)
        with self._store.begin(f"Lập bản thay thế báo cáo số {sent.number[:40]}") as uow:
            lay_version(uow, sent)
            return uow.commit()

    def delete(self, report_id: int) -> Changes:
        """Delete an unsent report with its headings; the occasion it was for stays. A sent report is refused."""
        report = self._open(report_id)
        with self._store.begin(f"Xóa {_inside(report_title(report))} {report.year}") as uow:
            for record in uow.select(Occurrence, report_id=report_id):
                uow.save(replace(record, report_id=None))
            for section in uow.select(ReportSection, report_id=report_id):
                uow.delete(ReportSection, section.id)
            uow.delete(Report, report_id)
            return uow.commit()

    def _open(self, report_id: int) -> Report:
        report = self._store.get(Report, report_id)
        if report.state is ReportState.SENT:
            raise ValidationError(
                f"Báo cáo số {report.number} đã ghi nhận gửi nên không sửa được.",
                "Hãy lập bản thay thế (nút Lập báo cáo…), hoặc hoàn tác việc ghi nhận đã gửi.",
            )
        return report


def _tie(uow: UnitOfWork, occasion: Occasion, report: Report) -> None:
    record = recorded(uow, OccasionKey(occasion.obligation.id, occasion.year, occasion.sequence))
    refuse_sent_report(uow, record)
    uow.save(replace(record, report_id=report.id, state=OccurrenceState.DRAFTING))


def _inside(title: str) -> str:
    """A title within a sentence."""
    return title[:1].lower() + title[1:]


def _save_order(uow: UnitOfWork, sections: Sequence[ReportSection]) -> None:
    for position, section in enumerate(sections, 1):
        uow.save(replace(section, position=position))
