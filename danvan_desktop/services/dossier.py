"""The scoring dossier of a year: everything the receiver wants, written in one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.dossier import PackageKind, Progress
from danvan_desktop.domain.dossier_figures import EvidenceListFigures
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.domain.signing import doubtful_fields
from danvan_desktop.services.document_making import document_of
from danvan_desktop.services.documents import DocumentKind, DocumentService, ExportOrder
from danvan_desktop.services.dossier_content import (
    NO_LETTER,
    DossierContent,
    DossierLetter,
    cover_letter_of,
    evidence_list_of,
    listed_evidence,
)
from danvan_desktop.services.dossier_writing import DOSSIER_TEMPLATES, DossierWriting, WrittenDossier, dossier_papers
from danvan_desktop.services.office_fields import agency_of, form_of
from danvan_desktop.services.office_templates import (
    layout_words,
    present_layout,
    template_in_use,
    templates_in_use,
)
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.services.unit_papers import flowing_papers
from danvan_desktop.services.views_occasions import plans_of_year
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store

LOST = "Thiếu tệp"
"""What the list says of evidence whose file is gone."""


@dataclass(frozen=True, slots=True)
class DossierOrder:
    """Which dossier to write, where and as what; nothing may be at `target` yet."""

    year: int
    target: Path
    kind: PackageKind = PackageKind.FOLDER
    letter: DossierLetter = NO_LETTER


class DossierService:
    """Writes the dossier; its documents show the numbers the screens show."""

    def __init__(self, store: Store, documents: DocumentService, scoring: ScoringService, files: EvidenceFiles) -> None:
        self._store = store
        self._documents = documents
        self._scoring = scoring
        self.files = files
        """Shared with the check: what that has just read need not be hashed again while it is copied."""

    def content(self, year: int, letter: DossierLetter) -> DossierContent:
        """Everything the dossier of a year is written from. Raises `NotFoundError` while there is no score sheet."""
        view, sheet = self._scoring.view(year), self._scoring.figures(year)
        if view is None or sheet is None:
            raise NotFoundError(f"Chưa có bảng tự chấm điểm năm {year}.", "Hãy mở trang Chấm điểm và lập bảng trước.")
        agency = agency_of(self._store)
        form = form_of(agency, letter.dated or self._store.today())
        return DossierContent(year, agency, letter, sheet, self._report(year), listed_evidence(view), form)

    def evidence_list(self, year: int) -> EvidenceListFigures:
        """The list by itself, under no letter yet. Raises `NotFoundError` while there is no score sheet."""
        from danvan_desktop.exporters.dossier_names import evidence_file_names  # noqa: PLC0415 - only when it is written

        content = self.content(year, NO_LETTER)
        evidence = [item.evidence for item in content.files]
        lost = [each for each in evidence if not self.files.path_of(each.sha256, each.file_name).is_file()]
        return evidence_list_of(content, evidence_file_names(content.listed), {each.id: LOST for each in lost})

    def missing(self, year: int, letter: DossierLetter) -> tuple[str, ...]:
        """What the documents of the dossier still lack, one line a document; it never stops an export."""
        return missing_in(self.content(year, letter))

    def writer(self, order: DossierOrder, progress: Progress) -> Callable[[], WrittenDossier]:
        """A piece of work over frozen content that writes the dossier; it may run on the worker thread.

        Raises `NotFoundError` at once while there is no score sheet; the work raises `DanvanError` and leaves nothing
        when the dossier cannot be written.
        """
        content = self.content(order.year, order.letter)
        templates = templates_in_use(self._store, DOSSIER_TEMPLATES)
        sent = None if content.report is None else content.report.sent_layout
        templates[TemplateKind.REPORT] = template_in_use(self._store, TemplateKind.REPORT, sent)
        writing = DossierWriting(content, self.files, progress, templates)
        return lambda: writing.write(order.target, order.kind)

    def preview(self, year: int, letter: DossierLetter) -> list[FlowPaper]:
        """The Word documents of the dossier as they would be printed were every evidence file intact."""
        from danvan_desktop.exporters.dossier_names import evidence_file_names  # noqa: PLC0415 - only when documents are made

        content = self.content(year, letter)
        return flowing_papers(dossier_papers(content, evidence_file_names(content.listed), {}))

    def layout_words(self, year: int) -> str:
        """Beside the preview, when the office has templates of its own for these documents; empty when it has none.

        A report is laid out as it was sent; without one nothing is said of its template.
        """
        report = self._report(year)
        layouts = {kind: present_layout(self._store, kind) for kind in DOSSIER_TEMPLATES}
        if report is None:
            layouts.pop(TemplateKind.REPORT, None)
        elif report.sent_layout is not None:
            layouts[TemplateKind.REPORT] = report.sent_layout
        return layout_words(self._store, *layouts.values())

    def suggested_name(self, year: int) -> str:
        """What a dossier is called, with the office's short name so that those of several offices differ."""
        from danvan_desktop.exporters.file_names import safe_file_name  # noqa: PLC0415 - only when a dossier is written

        agency = agency_of(self._store)
        office = agency.short_name or agency.name
        return safe_file_name(f"Hồ sơ tự chấm điểm {year}{' - ' if office else ''}{office}", 80)

    def free_target(self, folder: Path, name: str, kind: PackageKind) -> Path:
        """Where a dossier of that name can be written in `folder`, numbered on when the name is taken there."""
        from danvan_desktop.exporters.dossier_package import free_target  # noqa: PLC0415 - only when a dossier is written
        from danvan_desktop.exporters.file_names import safe_file_name  # noqa: PLC0415 - the same

        safe = safe_file_name(name)
        ending = ".zip" if kind is PackageKind.ZIP and not safe.lower().endswith(".zip") else ""
        return free_target(folder / f"{safe}{ending}")

    def suggested_addressee(self, year: int) -> str:
        """Where the year's plans say the dossier goes, else the first of the office's recipients; may be empty."""
        plan_ids = [plan.id for plan in plans_of_year(self._store.select(Plan), year)]
        duties = self._store.select(Obligation, plan_id=plan_ids, kind=ObligationKind.SCORING_DOSSIER)
        named = next((duty.recipient for duty in duties if duty.recipient), None)
        first = next(iter(agency_of(self._store).recipients), "")
        return (named or first).strip().lstrip("-– ").rstrip(";,. ").removesuffix("(b/c)").strip()

    def _report(self, year: int) -> ReportFigures | None:
        """The yearly report documents print, None before it was begun: a dossier holds nothing nobody has written."""
        if not self._store.count(Report, year=year, kind=ReportKind.YEARLY):
            return None
        figures = self._documents.figures(ExportOrder(DocumentKind.REPORT, year))
        return figures if isinstance(figures, ReportFigures) else None


def doubts_in(content: DossierContent) -> tuple[str, ...]:
    """What a văn thư would send back in the documents of a dossier, one line a document."""
    doubts = ((name, doubtful_fields(document)) for name, document in _documents(content))
    return tuple(f"{name}: {'; '.join(found)}" for name, found in doubts if found)


def missing_in(content: DossierContent) -> tuple[str, ...]:
    """What the documents of a dossier lack, one line a document."""
    lines = [
        f"{name}: {', '.join(lacks)}" for name, document in _documents(content) if (lacks := missing_fields(document))
    ]
    if content.report is None:
        lines.append(f"Báo cáo: chưa lập báo cáo năm {content.year} nên hồ sơ không kèm báo cáo")
    return tuple(lines)


def _documents(content: DossierContent) -> list[tuple[str, Document]]:
    """The signed documents of a dossier by name."""
    from danvan_desktop.exporters.word.cover_letter import cover_letter  # noqa: PLC0415 - only when a dossier is written

    documents = [("Công văn", cover_letter(cover_letter_of(content, len(content.files))))]
    if content.report is not None:
        documents.append(("Báo cáo", document_of(content.report)))
    return [*documents, ("Bảng tự chấm điểm", document_of(content.printed_sheet))]
