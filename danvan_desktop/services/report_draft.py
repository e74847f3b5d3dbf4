"""A new report: the default outline filled with the results recorded in the year, and the form of the agency."""

from __future__ import annotations

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.report import Report, ReportKind, ReportSection
from danvan_desktop.domain.report_outline import default_outline
from danvan_desktop.services.report_results import result_lines
from danvan_desktop.storage.unit_of_work import UnitOfWork


def lay_report(uow: UnitOfWork, plan_id: int | None, year: int, kind: ReportKind) -> Report:
    """Save a report with its headings in `uow`; whether it lasts is for the caller to say."""
    agency = next(iter(uow.select(Agency)), None)
    plan = None if plan_id is None else uow.get(Plan, plan_id)
    report = uow.save(_new_report(uow.new_id(), agency, plan, year, kind))
    groups = [] if plan is None else uow.select(TaskGroup, order_by=("position", "id"), plan_id=plan.id)
    for position, entry in enumerate(default_outline(kind, groups), 1):
        text = "" if entry.group_id is None else "\n".join(result_lines(uow, entry.group_id, year))
        section = ReportSection(
            uow.new_id(), report.id, position, entry.level, entry.heading, entry.content, text, entry.group_id
        )
        uow.save(section)
    return report


def _new_report(report_id: int, agency: Agency | None, plan: Plan | None, year: int, kind: ReportKind) -> Report:
    period = "06 tháng đầu năm" if kind is ReportKind.HALF_YEARLY else "năm"
    agency = agency or Agency(0, "")
    preamble = ""
    if plan is not None:
        named = f"Kế hoạch số {plan.number}/{plan.symbol}" if plan.number and plan.symbol else "Kế hoạch"
        dated = f" ngày {plan.issued_on:%d/%m/%Y}" if plan.issued_on else ""
        subject = plan.subject[:1].lower() + plan.subject[1:]
        preamble = f"Thực hiện {named}{dated} về {subject}, {agency.name} báo cáo kết quả như sau:"
    return Report(
        id=report_id,
        plan_id=None if plan is None else plan.id,
        year=year,
        kind=kind,
        subject=f"Kết quả thực hiện công tác dân vận chính quyền {period} {year}",
        preamble=preamble,
        closing=f"Trên đây là báo cáo kết quả thực hiện công tác dân vận chính quyền {period} {year} của {agency.name}.",
        recipients=agency.recipients,
        authority_prefix=agency.authority_prefix,
        position_for=agency.position_for,
        position=agency.position,
        signer_name=agency.signer_name,
    )
