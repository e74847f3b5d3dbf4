"""The frozen figures of a report: the clerk's text, the targets, the scores and the tasks as every screen shows them."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import LetterHead, Signature
from danvan_desktop.domain.figures import (
    LetterHeadFields,
    ReportFigures,
    ReportSectionText,
    ScoreSheetFigures,
    ScoreSummaryRow,
    SectionTable,
    SignerFields,
    TargetRow,
    TaskFigures,
)
from danvan_desktop.domain.frozen_json import from_json
from danvan_desktop.domain.report import Report, ReportKind, ReportSection, SectionContent
from danvan_desktop.domain.report_field import TABLE_FIELDS, table_asked_by
from danvan_desktop.domain.report_outline import numbered_headings
from danvan_desktop.domain.report_period import ReportPeriod, period_of_report
from danvan_desktop.domain.signing import doubts_about
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.document_charts import report_charts
from danvan_desktop.services.office_fields import agency_of, form_of, head_for
from danvan_desktop.services.report_filling import with_fields
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.services.table_figures import TableFiguresService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.storage.store import Store

_TABLES = {
    SectionContent.TARGETS: SectionTable.TARGETS,
    SectionContent.SCORING: SectionTable.SCORES,
    SectionContent.FIGURES: SectionTable.TASKS,
}


class ReportFiguresService:
    """Computes what a report prints; a sent report answers with what it was sent with."""

    def __init__(
        self, store: Store, tables: TableFiguresService, targets: TargetService, scoring: ScoringService
    ) -> None:
        self._store = store
        self._tables = tables
        self._targets = targets
        self._scoring = scoring

    def figures(self, report_id: int) -> ReportFigures:
        """The figures of a report: frozen ones once it was sent, present ones before. Raises `NotFoundError`."""
        return self.figures_of(self._store.get(Report, report_id))

    def figures_of(self, report: Report) -> ReportFigures:
        """Like `figures`, for a report that may not be stored in this form yet."""
        if report.frozen:
            return from_json(ReportFigures, report.frozen)
        sections = self._store.select(ReportSection, order_by=("position", "id"), report_id=report.id)
        sheet = self._scoring.figures(report.year) if report.kind is ReportKind.YEARLY else None
        agency, period = agency_of(self._store), period_of_report(report)
        tasks = None if report.plan_id is None else self._tables.task_figures(report.plan_id, period)
        form = form_of(agency, report.signed_on or self._store.today())
        figures = ReportFigures(
            year=report.year,
            period_label=period.words,
            letter_head=head_for(agency, report.number, agency.report_symbol, report.signed_on),
            sections=_section_texts(sections, tasks, is_party=form.is_party, has_scores=sheet is not None),
            signer=SignerFields(report.position, report.signer_name, report.authority_prefix, report.position_for),
            subject=report.subject,
            preamble=tuple(report.preamble.split("\n")) if report.preamble else (),
            closing=report.closing,
            recipients=report.recipients,
            form=form,
            tasks=tasks,
        )
        if report.plan_id is not None:
            figures = replace(figures, targets=self._target_rows(report.plan_id, period))
        if sheet is not None:
            figures = replace(figures, scores=_score_summary(sheet), annexes=(_as_annex(sheet, figures.letter_head),))
        months = None if report.plan_id is None else self._tables.months(report.plan_id, period)
        standing = None if sheet is None else sheet.standing
        figures = replace(figures, charts=report_charts(tasks, months, standing))
        return with_fields(self._store, report, figures)

    def doubts(self, report: Report) -> tuple[str, ...]:
        """What a văn thư would send back in head and signature of a report that is being written."""
        agency = agency_of(self._store)
        form = form_of(agency, report.signed_on or self._store.today())
        head = head_for(agency, report.number, agency.report_symbol, report.signed_on)
        signature = Signature(
            report.position, report.signer_name, report.authority_prefix, report.position_for, report.recipients
        )
        return (
            *doubts_about(LetterHead(head.agency, number=head.number, symbol=head.symbol), form),
            *doubts_about(signature, form),
        )

    def _target_rows(self, plan_id: int, period: ReportPeriod) -> tuple[TargetRow, ...]:
        standings = self._targets.standings(plan_id, period.first.year, period.register_period)
        return tuple(
            TargetRow(
                str(number),
                standing.target.text,
                standing.required,
                standing.actual,
                standing.verdict.label,
                standing.result.note if standing.result else "",
            )
            for number, standing in enumerate(standings, 1)
        )


def _section_texts(
    sections: list[ReportSection], tasks: TaskFigures | None, *, is_party: bool, has_scores: bool
) -> tuple[ReportSectionText, ...]:
    return tuple(
        ReportSectionText(
            heading,
            section.level,
            (*(line for line in section.text.split("\n") if line.strip()), *_summary(section, tasks)),
            _table_of(section, has_scores=has_scores),
        )
        for heading, section in zip(numbered_headings(sections, is_party=is_party), sections, strict=True)
    )


def _summary(section: ReportSection, tasks: TaskFigures | None) -> tuple[str, ...]:
    """The sentence that introduces the table of tasks, in the numbers of its last row."""
    if section.printed is not SectionContent.FIGURES or tasks is None:
        return ()
    whole, *counts = tasks.rows[-1].counts
    named = zip(tasks.labels[1:], counts, strict=True)
    words = ", ".join(f"{label.lower()} {count}" for label, count in named)
    head = "Kế hoạch có" if tasks.as_of is None else f"Tính đến ngày {format_date(tasks.as_of)}, kế hoạch có"
    return (f"{head} {whole} nhiệm vụ: {words}. Nhiệm vụ giao cho nhiều đơn vị cùng chủ trì được tính ở từng đơn vị.",)


def _table_of(section: ReportSection, *, has_scores: bool) -> SectionTable:
    """The table printed behind the text, unless the text has it at a place of its own."""
    table = _TABLES.get(section.printed, SectionTable.NONE)
    if any(TABLE_FIELDS.get(table_asked_by(line)) is table for line in section.text.split("\n")):
        return SectionTable.NONE
    return SectionTable.NONE if table is SectionTable.SCORES and not has_scores else table


def _score_summary(sheet: ScoreSheetFigures) -> tuple[ScoreSummaryRow, ...]:
    """The rows that make up the base and the result, in the sheet's own numbers."""
    top = [sheet.rows[index] for index in sheet.base_rows]
    rows = [ScoreSummaryRow(row.number, row.text, row.max_points, row.self_points) for row in top]
    totals = sheet.totals
    rows += [
        ScoreSummaryRow("", "Điểm thưởng", sheet.bonus_cap, totals.bonus),
        ScoreSummaryRow("", "Điểm trừ", sheet.penalty_cap, totals.penalty),
        ScoreSummaryRow("", "Tổng điểm tự chấm", sheet.max_total, totals.total, totals.rating, is_total=True),
    ]
    return tuple(rows)


def _as_annex(sheet: ScoreSheetFigures, head: LetterHeadFields) -> ScoreSheetFigures:
    return replace(sheet, letter_head=head, signer=None, recipients=())
