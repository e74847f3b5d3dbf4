"""What a scoring dossier is written from: report, sheet, numbered evidence, and the words of its covering letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.document import DOTS, DocumentForm
from danvan_desktop.domain.dossier import ListedCriterion, ListedEvidence, ProvenCriterion, number_evidence
from danvan_desktop.domain.dossier_figures import CoverLetterFigures, EvidenceListFigures, EvidenceRow
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.figures import LetterHeadFields, ReportFigures, ScoreSheetFigures
from danvan_desktop.domain.text import format_date, format_points, format_size
from danvan_desktop.services.office_fields import filing_lines, head_for, signer_of
from danvan_desktop.services.score_view import SheetView


@dataclass(frozen=True, slots=True)
class DossierLetter:
    """What the clerk says about the covering letter; a number typed with its symbol (“123/STP-VP”) is taken apart."""

    number: str = ""
    dated: date | None = None
    to: str = ""


NO_LETTER = DossierLetter()
"""A covering letter nobody has said anything about yet: its fields are printed as dots."""


@dataclass(frozen=True, slots=True)
class DossierContent:
    """A dossier before it is written, frozen; `report` is None while the year has none."""

    year: int
    agency: Agency
    letter: DossierLetter
    sheet: ScoreSheetFigures
    report: ReportFigures | None
    listed: tuple[ListedCriterion, ...]
    form: DocumentForm = DocumentForm.STATE

    @property
    def head(self) -> LetterHeadFields:
        """The head of the covering letter, to which the list of evidence refers."""
        return head_for(self.agency, self.letter.number, "", self.letter.dated)

    @property
    def printed_sheet(self) -> ScoreSheetFigures:
        """The sheet as it goes out: one without a date of its own has the letter's, and its form."""
        if self.sheet.letter_head.date is not None:
            return self.sheet
        return replace(self.sheet, letter_head=replace(self.sheet.letter_head, date=self.letter.dated), form=self.form)

    @property
    def files(self) -> tuple[ListedEvidence, ...]:
        """The items whose file stands under their own number, in order."""
        return tuple(item for criterion in self.listed for item in criterion.items if not item.first)

    @property
    def size(self) -> int:
        """All evidence files together in bytes."""
        return sum(item.evidence.size for item in self.files)


def listed_evidence(view: SheetView) -> tuple[ListedCriterion, ...]:
    """The evidence of a sheet in the order of its criteria."""
    return number_evidence(
        ProvenCriterion(row.criterion.number, row.criterion.text, row.evidence) for row in view.rows if row.is_leaf
    )


def evidence_list_of(
    content: DossierContent, names: Mapping[str, str], left_out: Mapping[int, str]
) -> EvidenceListFigures:
    """The list as it is printed: `names` by number of the item, `left_out` says by evidence id why a file is not there."""
    rows = tuple(_rows(content, names, left_out))
    listed = sum(len(criterion.items) for criterion in content.listed)
    written = [item.evidence for item in content.files if item.evidence.id not in left_out]
    size = format_size(sum(evidence.size for evidence in written))
    summary = f"Tổng cộng: {listed} tài liệu được dẫn, {len(written)} tệp ({size})"
    return EvidenceListFigures(content.year, content.head, rows, summary, content.sheet.is_sample, content.form)


def cover_letter_of(content: DossierContent, file_count: int) -> CoverLetterFigures:
    """The covering letter; `file_count` evidence files go with it."""
    head, sheet, to = content.head, content.sheet, content.letter.to.strip()
    office = head.agency.strip() or DOTS
    regulation = "" if sheet.is_sample else sheet.regulation.strip()
    begun = f"Thực hiện {regulation}, {office}" if regulation else office
    points = DOTS if sheet.totals.total is None else format_points(sheet.totals.total)
    result = f"Tổng điểm tự chấm: {points} điểm; tự xếp loại: {sheet.totals.rating or DOTS}."
    return CoverLetterFigures(
        year=content.year,
        letter_head=head,
        addressees=(to,) if to else (),
        regarding=f"V/v gửi hồ sơ tự chấm điểm công tác dân vận chính quyền năm {content.year}",
        paragraphs=(
            f"{begun} đã tự chấm điểm kết quả thực hiện công tác dân vận chính quyền năm {content.year}. {result}",
            f"{office} gửi {to or DOTS} hồ sơ tự chấm điểm, gồm:",
        ),
        enclosures=tuple(_enclosures(content, file_count)),
        closing=f"Kính đề nghị {to or DOTS} xem xét, thẩm định theo quy định.",
        signer=signer_of(content.agency),
        recipients=("Như trên", *filing_lines(content.agency)),
        is_sample=sheet.is_sample,
        form=content.form,
    )


def _rows(content: DossierContent, names: Mapping[str, str], left_out: Mapping[int, str]) -> Iterator[EvidenceRow]:
    for criterion in content.listed:
        yield EvidenceRow(criterion.number, criterion.text, is_group=True)
        for item in criterion.items:
            evidence, reason = item.evidence, left_out.get(item.evidence.id, "")
            if item.first:
                yield _row(item, f"xem {item.first}", note=reason)
            elif reason:
                yield _row(item, "", note=reason)
            else:
                yield _row(item, names[item.number], evidence.size, evidence.sha256)


def _row(
    item: ListedEvidence, file_name: str, size: int | None = None, sha256: str = "", note: str = ""
) -> EvidenceRow:
    evidence = item.evidence
    title, number, dated = _title(evidence), evidence.document_number, evidence.document_date
    return EvidenceRow(item.number, title, number, dated, file_name, size, sha256, note)


def _title(evidence: Evidence) -> str:
    return evidence.title or evidence.file_name


def _enclosures(content: DossierContent, file_count: int) -> Iterator[str]:
    if content.report is not None:
        yield _report_words(content.report)
    yield f"Bảng tự chấm điểm năm {content.year} (bản Word và bản Excel)"
    yield f"Danh mục tài liệu kiểm chứng và {file_count} tệp tài liệu kiểm chứng"
    yield "Bảng kê mã SHA-256 của các tệp trong hồ sơ"


def _report_words(report: ReportFigures) -> str:
    head, subject = report.letter_head, report.subject.strip()
    words = f"{report.kind} {subject[:1].lower()}{subject[1:]}".strip()
    if head.number:
        words += f" (số {head.number}{'/' if head.symbol else ''}{head.symbol}"
        words += f" ngày {format_date(head.date)})" if head.date else ")"
    return words
