"""A new report: the default outline filled with the results recorded in its period, and the form of the agency."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.document import DOTS
from danvan_desktop.domain.marked_text import marked_line
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.report import OutlineHeading, Report, ReportKind, ReportSection
from danvan_desktop.domain.report_outline import (
    NEXT_STEPS,
    OutlineEntry,
    default_outline,
    filled_outline,
    next_steps,
)
from danvan_desktop.domain.report_period import ReportPeriod, period_of_report
from danvan_desktop.services.report_results import result_lines
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.unit_of_work import UnitOfWork


def lay_report(uow: UnitOfWork, plan_id: int | None, kind: ReportKind, period: ReportPeriod) -> Report:
    """Save a report with its headings in `uow`; whether it lasts is for the caller to say."""
    agency = next(iter(uow.select(Agency)), None)
    plan = None if plan_id is None else uow.get(Plan, plan_id)
    report = uow.save(_new_report(uow.new_id(), agency, plan, kind, period))
    groups = [] if plan is None else uow.select(TaskGroup, order_by=("position", "id"), plan_id=plan.id)
    for position, entry in enumerate(filled_outline(outline_of(uow, kind, period), groups), 1):
        text = results_text(uow, entry.group_id, period)
        section = ReportSection(
            uow.new_id(), report.id, position, entry.level, entry.heading, entry.content, text, entry.group_id
        )
        uow.save(section)
    return report


def outline_of(reader: Reader, kind: ReportKind, period: ReportPeriod) -> tuple[OutlineEntry, ...]:
    """The outline a new report of `kind` starts with: the office's own, else that of the program."""
    own = reader.select(OutlineHeading, order_by=("position", "id"), kind=kind)
    if not own:
        return default_outline(kind, period)
    named = ((next_steps(kind, period) if each.key == NEXT_STEPS else each.heading, each) for each in own)
    return tuple(OutlineEntry(each.level, heading, each.content, key=each.key) for heading, each in named)


def with_period(uow: UnitOfWork, report: Report, period: ReportPeriod) -> Report:
    """The report told of another period, its headings saved in `uow`; what the clerk wrote himself stays."""
    former = period_of_report(report)
    if period == former:
        return report
    for section in uow.select(ReportSection, report_id=report.id):
        heading = section.heading
        if heading == next_steps(report.kind, former):
            heading = next_steps(report.kind, period)
        text = section.text
        if section.group_id is not None and text == results_text(uow, section.group_id, former):
            text = results_text(uow, section.group_id, period)
        uow.save(replace(section, heading=heading, text=text))
    return replace(
        report,
        subject=report.subject.replace(former.words, period.words),
        preamble=report.preamble.replace(former.words, period.words),
        closing=report.closing.replace(former.words, period.words),
        first_day=None if period.is_whole_year else period.first,
        last_day=None if period.is_whole_year else period.last,
    )


def results_text(reader: Reader, group_id: int | None, period: ReportPeriod) -> str:
    """The text a heading of a task group is laid with; empty for a heading without one."""
    if group_id is None:
        return ""
    return "\n".join(marked_line(line.text) for line in result_lines(reader, group_id, period))


def _new_report(
    report_id: int, agency: Agency | None, plan: Plan | None, kind: ReportKind, period: ReportPeriod
) -> Report:
    agency = agency or Agency(0, "")
    name = agency.name or DOTS
    preamble = ""
    if plan is not None:
        named = f"Kế hoạch số {plan.number}/{plan.symbol}" if plan.number and plan.symbol else "Kế hoạch"
        dated = f" ngày {plan.issued_on:%d/%m/%Y}" if plan.issued_on else ""
        subject = plan.subject[:1].lower() + plan.subject[1:]
        preamble = f"Thực hiện {named}{dated} về {subject}, {name} báo cáo kết quả {period.words} như sau:"
    return Report(
        id=report_id,
        plan_id=None if plan is None else plan.id,
        year=period.first.year,
        kind=kind,
        subject=f"Kết quả thực hiện công tác dân vận chính quyền {period.words}",
        preamble=preamble,
        closing=f"Trên đây là báo cáo kết quả thực hiện công tác dân vận chính quyền {period.words} của {name}.",
        recipients=agency.recipients,
        authority_prefix=agency.authority_prefix,
        position_for=agency.position_for,
        position=agency.position,
        signer_name=agency.signer_name,
        first_day=None if period.is_whole_year else period.first,
        last_day=None if period.is_whole_year else period.last,
    )
