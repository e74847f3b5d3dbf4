"""What a check of a scoring dossier finds: each in words, with the place where it is mended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.criteria import CriterionKind, ScoredBy, SetState
from danvan_desktop.domain.evidence import Evidence, FileState
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.domain.soundness import Severity
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.dossier_content import DossierContent
from danvan_desktop.services.report_claims import report_contradictions
from danvan_desktop.services.score_view import SheetRow, SheetView

_FAULT, _WARNING = Severity.FAULT, Severity.WARNING


@dataclass(frozen=True, slots=True)
class FindingPlace:
    """Where a finding is mended: a page by name, and the object on it; `words` name it for the clerk."""

    page: str
    noun: str
    object_id: int | None
    words: str


@dataclass(frozen=True, slots=True)
class DossierFinding:
    """One finding; a fault would make the receiver send the dossier back, a warning is worth a look."""

    severity: Severity
    words: str
    place: FindingPlace


_AGENCY = FindingPlace("catalogue", "agency", None, "Thông tin cơ quan")
_REPORT_PAGE = FindingPlace("report", "report", None, "Trang Báo cáo")
_SHEET = FindingPlace("scoring", "criterion", None, "Bảng tự chấm điểm")


def find_in_dossier(
    content: DossierContent, view: SheetView, report: Report | None, states: Mapping[int, FileState]
) -> tuple[DossierFinding, ...]:
    """All findings, faults first, otherwise sheet, leaves, report, office.

    `states` says by evidence id how the files were found; files it does not name are taken for intact.
    """
    found = (
        *_of_sheet(view),
        *(finding for row in view.rows if row.is_leaf for finding in _of_leaf(row, view, states)),
        *_of_undescribed(view),
        *_of_report(content, view, report),
        *_of_office(content.agency, content.letter.to),
    )
    return tuple(sorted(found, key=lambda finding: finding.severity is not _FAULT))


def _of_sheet(view: SheetView) -> Iterator[DossierFinding]:
    if view.criteria_set.state is SetState.DRAFT:
        yield DossierFinding(_FAULT, "Bộ tiêu chí đang là bản nháp, còn điểm phải sửa.", _SHEET)
    if view.criteria_set.is_sample:
        yield DossierFinding(_WARNING, f"Bộ tiêu chí là {SAMPLE_MARK}.", _SHEET)
    if view.sheet.state in {SheetState.DRAFT, SheetState.SCORING, SheetState.SUBMITTED}:
        words = f"Bảng ở trạng thái “{view.sheet.state.label.lower()}”, lãnh đạo chưa duyệt."
        yield DossierFinding(_WARNING, words, _SHEET)


def _of_leaf(row: SheetRow, view: SheetView, states: Mapping[int, FileState]) -> Iterator[DossierFinding]:
    place = _place_of(row)
    if row.finding:
        yield DossierFinding(_FAULT, row.finding, place)
    if row.is_open and not row.finding:
        if row.explanation:
            yield DossierFinding(_WARNING, "Chưa chấm điểm, chỉ có giải trình.", place)
        else:
            yield DossierFinding(_FAULT, "Chưa chấm điểm và chưa giải trình.", place)
    elif row.points == 0 and _is_own_base(row) and not row.explanation:
        yield DossierFinding(_WARNING, "Chấm 0 điểm mà chưa giải trình.", place)
    if row.lacks_evidence:
        severity = _FAULT if view.criteria_set.evidence_required else _WARNING
        yield DossierFinding(severity, f"Chưa có minh chứng; quy định cần: {row.criterion.evidence_asked}", place)
    for evidence in row.evidence:
        yield from _of_evidence(evidence, view.sheet.year, states.get(evidence.id, FileState.INTACT), place)


def _of_evidence(evidence: Evidence, year: int, state: FileState, place: FindingPlace) -> Iterator[DossierFinding]:
    name = evidence.title or evidence.file_name
    if state is not FileState.INTACT:
        words = f"{state.label}: “{name}”. Khôi phục từ bản sao lưu, hoặc gỡ ra rồi đính kèm lại."
        yield DossierFinding(_FAULT, words, place)
    if evidence.document_date is not None and evidence.document_date.year != year:
        words = f"“{name}” ghi ngày {format_date(evidence.document_date)}, ngoài năm {year}."
        yield DossierFinding(_WARNING, words, place)


def _of_undescribed(view: SheetView) -> Iterator[DossierFinding]:
    """One finding for all evidence whose number or date nobody noted: the list prints dots there."""
    rows = {evidence.id: (evidence, row) for row in view.rows if row.is_leaf for evidence in row.evidence}
    bare = [row for evidence, row in rows.values() if not (evidence.document_number and evidence.document_date)]
    if bare:
        words = f"{len(bare)} tài liệu chưa ghi đủ số, ngày văn bản: danh mục in dấu chấm ở đó."
        yield DossierFinding(_WARNING, words, _place_of(bare[0]))


def _of_report(content: DossierContent, view: SheetView, report: Report | None) -> Iterator[DossierFinding]:
    if report is None or content.report is None:
        words = f"Chưa lập báo cáo năm {content.year}; hồ sơ xuất ra sẽ không có báo cáo."
        yield DossierFinding(_FAULT, words, _REPORT_PAGE)
        return
    place = FindingPlace("report", "report", report.id, report.kind.label)
    needed = (
        ("số", report.number),
        ("ngày ký", report.signed_on),
        ("trích yếu", report.subject),
        ("chức vụ người ký", report.position),
        ("họ tên người ký", report.signer_name),
        ("nơi nhận", report.recipients),
    )
    lacks = [what for what, value in needed if not value]
    if lacks:
        yield DossierFinding(_WARNING, f"Báo cáo còn thiếu: {', '.join(lacks)} (in dấu chấm).", place)
    bands = [band.name for band in view.full_set.bands]
    for words in report_contradictions(content.report, content.sheet, bands):
        yield DossierFinding(_FAULT, words, place)


def _of_office(agency: Agency, addressee: str) -> Iterator[DossierFinding]:
    needed = (
        ("tên cơ quan", agency.name),
        ("cơ quan chủ quản", agency.parent_agency),
        ("địa danh", agency.place),
        ("chức vụ người ký", agency.position),
        ("họ tên người ký", agency.signer_name),
        ("nơi nhận", agency.recipients),
    )
    lacks = [what for what, value in needed if not value]
    if lacks:
        yield DossierFinding(_WARNING, f"Thông tin cơ quan còn thiếu: {', '.join(lacks)} (in dấu chấm).", _AGENCY)
    if not addressee.strip():
        yield DossierFinding(_WARNING, "Chưa rõ gửi hồ sơ đến đâu; nhập ở “Kính gửi” khi xuất hồ sơ.", _AGENCY)


def _is_own_base(row: SheetRow) -> bool:
    return row.criterion.kind is CriterionKind.BASE and row.criterion.scored_by is ScoredBy.SELF


def _place_of(row: SheetRow) -> FindingPlace:
    return FindingPlace("scoring", "criterion", row.criterion.id, label_of(row.criterion))
