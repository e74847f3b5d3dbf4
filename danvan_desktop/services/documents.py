"""Documents: the yearly report, the annex, the score sheet and the progress table as neutral documents and as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.errors import DanvanError, NotFoundError
from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.domain.office_template import SentLayout, TemplateKind
from danvan_desktop.domain.report import Report, ReportKind, ReportState
from danvan_desktop.domain.report_period import months_of, report_title
from danvan_desktop.domain.sheet_flow import FlowSection
from danvan_desktop.domain.signing import doubtful_fields
from danvan_desktop.services.document_making import Figures, document_of
from danvan_desktop.services.document_writing import write_file
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.office_templates import (
    NO_TEMPLATE,
    TemplateUse,
    layout_words,
    present_layout,
    template_in_use,
)
from danvan_desktop.services.plan_choices import own_plan_of
from danvan_desktop.services.plan_document import PlanDocumentService
from danvan_desktop.services.preflight import preflight_lines
from danvan_desktop.services.report_draft import lay_report
from danvan_desktop.services.report_fields import lacking_fields
from danvan_desktop.services.report_figures import ReportFiguresService
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.services.table_figures import TableFiguresService
from danvan_desktop.storage.store import Store


class DocumentKind(StrEnum):
    """The documents of this issue, by the words of the command line."""

    REPORT = "report"
    ANNEX = "annex"
    SCORE_SHEET = "score-sheet"
    PROGRESS = "progress"
    REGISTERS = "registers"
    ROSTER = "roster"
    EXPLANATION = "explanation"
    WEEK = "week"
    PLAN = "plan"
    EVIDENCE_LIST = "evidence-list"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen and in file names."""
        return {
            DocumentKind.REPORT: "Báo cáo năm",
            DocumentKind.ANNEX: "Phụ lục phân công nhiệm vụ",
            DocumentKind.SCORE_SHEET: "Bảng tự chấm điểm",
            DocumentKind.PROGRESS: "Bảng theo dõi tiến độ",
            DocumentKind.REGISTERS: "Sổ theo dõi",
            DocumentKind.ROSTER: "Đơn vị phải gửi",
            DocumentKind.EXPLANATION: "Công văn giải trình kết quả thẩm định",
            DocumentKind.WEEK: "Báo cáo tuần",
            DocumentKind.PLAN: "Kế hoạch",
            DocumentKind.EVIDENCE_LIST: "Danh mục tài liệu kiểm chứng",
        }[self]

    @property
    def template(self) -> TemplateKind | None:
        """Which of the office's templates it may be laid out by; None for what is a workbook only."""
        has_one = FileFormat.DOCX in self.formats
        return TemplateKind(self.value.replace("-", "_")) if has_one else None

    @property
    def formats(self) -> tuple[FileFormat, ...]:
        """The formats it can be written in, the usual one first."""
        if self in {DocumentKind.REPORT, DocumentKind.EXPLANATION, DocumentKind.WEEK, DocumentKind.PLAN}:
            return (FileFormat.DOCX,)
        if self is DocumentKind.ANNEX:
            return (FileFormat.DOCX, FileFormat.XLSX)
        if self in {DocumentKind.REGISTERS, DocumentKind.ROSTER}:
            return (FileFormat.XLSX,)
        return (FileFormat.XLSX, FileFormat.DOCX)


class FileFormat(StrEnum):
    """Word or Excel."""

    DOCX = "docx"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to write: the document of a year; a `report_id` or `plan_id` where the year has several."""

    kind: DocumentKind
    year: int
    plan_id: int | None = None
    report_id: int | None = None


class DocumentService:
    """Builds and writes documents; every number in them is one the screens show.

    `of_a_year` gives the figures of those kinds that need nothing but the year.
    """

    def __init__(
        self,
        store: Store,
        reports: ReportFiguresService,
        tables: TableFiguresService,
        scoring: ScoringService,
        plans: PlanDocumentService,
        of_a_year: Mapping[DocumentKind, Callable[[int], Figures]],
    ) -> None:
        self._store = store
        self._reports = reports
        self._tables = tables
        self._scoring = scoring
        self._plans = plans
        self._of_a_year = of_a_year

    def figures(self, order: ExportOrder) -> Figures:
        """The figures of a document. Raises `NotFoundError` saying what has to be made first."""
        if order.kind is DocumentKind.REPORT:
            return self._report_figures(order)
        if order.kind in self._of_a_year:
            return self._of_a_year[order.kind](order.year)
        if order.kind is DocumentKind.SCORE_SHEET:
            sheet = self._scoring.figures(order.year)
            if sheet is None:
                raise NotFoundError(
                    f"Chưa có bảng tự chấm điểm năm {order.year}.", "Hãy mở trang Chấm điểm và lập bảng trước."
                )
            return sheet
        plan_id = order.plan_id or own_plan_of(self._store, order.year)
        if order.kind is DocumentKind.PLAN:
            return self._plans.figures(plan_id, order.year)
        if order.kind is DocumentKind.ANNEX:
            return self._tables.assignment(plan_id, order.year)
        return self._tables.progress(plan_id, order.year)

    def document(self, order: ExportOrder) -> Document:
        """The document as neutral blocks, for the preview and the Word writer."""
        return document_of(self.figures(order))

    def preview(self, order: ExportOrder) -> tuple[FlowSection, ...]:
        """The document as it flows over its sheets, from the same blocks as the Word file."""
        from danvan_desktop.exporters.flow_writer import flow_sections  # noqa: PLC0415 - only when a preview is shown

        return flow_sections(self.document(order))

    def preflight(self, order: ExportOrder) -> tuple[str, ...]:
        """What is said before the document goes out; nothing when all is well. It never stops an export."""
        return preflight_lines(*self.faults(order))

    def faults(self, order: ExportOrder) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the document still lacks, and what a văn thư would send back though it is filled in; in Vietnamese."""
        if FileFormat.DOCX not in order.kind.formats:  # a table of its own, without letter and signature
            return (), ()
        figures = self.figures(order)
        document = document_of(figures)
        dots: tuple[str, ...] = ()
        if isinstance(figures, ReportFigures) and order.report_id is not None:
            dots = tuple(f"số liệu “{name}”" for name in lacking_fields(self._store, order.report_id, figures))
        return (*missing_fields(document), *dots), doubtful_fields(document)

    def doubts_about(self, report: Report) -> tuple[str, ...]:
        """The same for a report that is being written, told without laying it out."""
        return self._reports.doubts(report)

    def export(self, order: ExportOrder, path: Path, file_format: FileFormat | None = None) -> Path:
        """Write the document beside `path`, then swap it in; the format follows the ending unless given.

        Raises `DanvanError` when the format does not exist for the document or the file cannot be written.
        """
        chosen = file_format or _format_by_ending(order.kind, path)
        if chosen not in order.kind.formats:
            raise DanvanError(
                f"{order.kind.label} không có dạng .{chosen.value}.",
                f"Hãy chọn dạng .{order.kind.formats[0].value}.",
            )
        return self.writer(order, path, chosen)()

    def writer(self, order: ExportOrder, path: Path, file_format: FileFormat) -> Callable[[], Path]:
        """A piece of work over frozen figures that writes the file; it may run on the worker thread."""
        figures, template = self.figures(order), self._template(order, file_format).template

        def write() -> Path:
            write_file(figures, path, as_word=file_format is FileFormat.DOCX, template=template)
            return path

        return write

    def notice(self, order: ExportOrder, path: Path, file_format: FileFormat | None = None) -> str:
        """Why the office's template cannot be used for the file, and what to do; empty when it can or there is none."""
        return self._template(order, file_format or _format_by_ending(order.kind, path)).notice

    def layout_words(self, order: ExportOrder) -> str:
        """Beside the preview, when the office has a template of its own: what it is used for; empty when it has none."""
        kind = order.kind.template
        if kind is None:
            return ""
        return layout_words(self._store, self._sent_layout(order) or present_layout(self._store, kind))

    def suggested_name(self, order: ExportOrder, file_format: FileFormat) -> str:
        """The file name offered in the save dialog, with the office's short name so that files of several offices differ."""
        from danvan_desktop.exporters.file_names import safe_file_name  # noqa: PLC0415 - only when a file is written

        agency = agency_of(self._store)
        office = agency.short_name or agency.name
        what = f"{self._title(order)} {order.year}"
        name = f"{what} - {office}" if office else what
        return safe_file_name(f"{name}.{file_format.value}")

    def _template(self, order: ExportOrder, file_format: FileFormat) -> TemplateUse:
        if file_format is not FileFormat.DOCX or order.kind.template is None:
            return NO_TEMPLATE
        return template_in_use(self._store, order.kind.template, self._sent_layout(order))

    def _sent_layout(self, order: ExportOrder) -> SentLayout | None:
        report = self._report_of(order) if order.kind is DocumentKind.REPORT else None
        is_sent = report is not None and report.state is ReportState.SENT
        return self._reports.figures(report.id).sent_layout if report is not None and is_sent else None

    def _title(self, order: ExportOrder) -> str:
        if order.kind is not DocumentKind.REPORT or order.report_id is None:
            return order.kind.label
        return report_title(self._store.get(Report, order.report_id))

    def _report_figures(self, order: ExportOrder) -> ReportFigures:
        """Those of the chosen or newest report; while there is none, those a new one would have, which is not kept."""
        report = self._report_of(order)
        if report is not None:
            return self._reports.figures(report.id)
        plan_id = order.plan_id or own_plan_of(self._store, order.year)
        with self._store.begin("Xem trước báo cáo") as uow:  # left without commit
            return self._reports.figures_of(lay_report(uow, plan_id, ReportKind.YEARLY, months_of(order.year, 1, 12)))

    def _report_of(self, order: ExportOrder) -> Report | None:
        if order.report_id is not None:
            return self._store.get(Report, order.report_id)
        return next(reversed(self._store.select(Report, year=order.year, kind=ReportKind.YEARLY)), None)


def _format_by_ending(kind: DocumentKind, path: Path) -> FileFormat:
    ending = path.suffix.lower().lstrip(".")
    if ending not in set(FileFormat):
        endings = " hoặc ".join(f".{file_format.value}" for file_format in kind.formats)
        raise DanvanError(f"Tên tệp “{path.name}” không có đuôi {endings}.", f"Hãy đặt đuôi {endings} cho tệp.")
    return FileFormat(ending)
