"""The letter that answers an appraisal: its words, and what it prints of the criteria that lost points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.criteria import CriterionKind
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.explanation import ExplanationFigures, ExplanationLetter, ExplanationRow
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.office_fields import agency_of, filing_lines, form_of, head_for, signer_of
from danvan_desktop.services.score_appraisal import AppraisalView, AppraisedRow, ScoreAppraisalService
from danvan_desktop.services.score_figures import name_evidence
from danvan_desktop.services.score_view import read_view
from danvan_desktop.storage.store import Store

_UPPER = "Sở Nội vụ"


@dataclass(frozen=True, slots=True)
class ExplanationDraft:
    """The letter as the clerk edited it, `usual` with the words that stand where a text is empty, and the rows it explains."""

    letter: ExplanationLetter
    usual: ExplanationLetter
    rows: tuple[AppraisedRow, ...]


class ExplanationService:
    """Keeps one letter per sheet; before anything is typed it consists of the usual words and is not stored."""

    def __init__(self, store: Store, appraisal: ScoreAppraisalService) -> None:
        self._store = store
        self._appraisal = appraisal

    def draft(self, sheet_id: int) -> ExplanationDraft:
        """The letter of a sheet with the criteria that lost points, those that lost most first."""
        sheet = self._store.get(ScoreSheet, sheet_id)
        rows = tuple(row for row in self._appraisal.view(sheet_id).rows if row.lost is not None and row.lost > 0)
        return ExplanationDraft(self._letter(sheet_id), _usual(sheet, agency_of(self._store)), rows)

    def edit(self, letter: ExplanationLetter) -> Changes:
        """Keep the words of a letter in one action.

        Raises `ValidationError` before the appraisal is known and for a text that is too long.
        """
        with self._store.begin("Sửa công văn giải trình") as uow:
            _check_appraised(uow.get(ScoreSheet, letter.sheet_id))
            found = uow.select(ExplanationLetter, sheet_id=letter.sheet_id)
            checked = replace(
                letter,
                id=found[0].id if found else uow.new_id(),
                number=checked_line(letter.number, "số công văn", "number"),
                subject=checked_line(letter.subject, "trích yếu", "subject"),
                addressees=checked_text(letter.addressees, "nơi gửi", "addressees"),
                opening=checked_text(letter.opening, "phần mở đầu", "opening"),
                closing=checked_text(letter.closing, "phần kết", "closing"),
            )
            uow.save(checked)
            return uow.commit()

    def figures(self, year: int) -> ExplanationFigures:
        """What the letter of a year prints. Raises `NotFoundError` while no criterion lost points."""
        sheets = self._store.select(ScoreSheet, year=year)
        draft = self.draft(sheets[0].id) if sheets else None
        if draft is None or not draft.rows:
            raise NotFoundError(
                f"Chưa có tiêu chí nào bị giảm điểm khi thẩm định năm {year}.",
                "Hãy ghi nhận kết quả thẩm định ở trang Chấm điểm, nhập điểm thẩm định rồi lập công văn giải trình.",
            )
        agency, letter = agency_of(self._store), draft.letter
        view = read_view(self._store, sheets[0])
        evidence = {row.criterion.id: "; ".join(map(name_evidence, row.evidence)) for row in view.rows}
        explained = {row.criterion.id: row.explanation for row in view.rows}
        return ExplanationFigures(
            year=year,
            letter_head=head_for(agency, letter.number, "", letter.issued_on),
            subject=_or(letter.subject, draft.usual.subject),
            addressees=tuple(_or(letter.addressees, draft.usual.addressees).splitlines()),
            opening=_or(letter.opening, draft.usual.opening),
            summary=_summary(self._appraisal.view(sheets[0].id), len(draft.rows)),
            closing=_or(letter.closing, draft.usual.closing),
            rows=tuple(_printed(row, explained[row.criterion.id], evidence[row.criterion.id]) for row in draft.rows),
            signer=signer_of(agency),
            recipients=("Như trên", *filing_lines(agency)),
            form=form_of(agency, letter.issued_on or self._store.today()),
        )

    def _letter(self, sheet_id: int) -> ExplanationLetter:
        found = self._store.select(ExplanationLetter, sheet_id=sheet_id)
        return found[0] if found else ExplanationLetter(0, sheet_id)


def _check_appraised(sheet: ScoreSheet) -> None:
    if sheet.state not in {SheetState.APPRAISED, SheetState.LOCKED}:
        raise ValidationError(
            f"Bảng tự chấm điểm năm {sheet.year} chưa có kết quả thẩm định nên chưa lập công văn giải trình.",
            "Khi có kết quả thẩm định, hãy ghi nhận kết quả ở trang Chấm điểm trước.",
        )


def _or(typed: str, usual: str) -> str:
    return typed.strip() or usual


def _usual(sheet: ScoreSheet, agency: Agency) -> ExplanationLetter:
    """The words a letter has before anything is typed."""
    office = agency.short_name or agency.name or "Cơ quan"
    work = f"công tác dân vận chính quyền năm {sheet.year}"
    return ExplanationLetter(
        0,
        sheet.id,
        subject=f"giải trình kết quả thẩm định điểm {work}",
        addressees=_UPPER,
        opening=f"Sau khi nhận kết quả thẩm định điểm {work} của {_UPPER}, {office} đã đối chiếu với hồ sơ tự chấm điểm "
        "và tài liệu kiểm chứng, xin giải trình như sau:",
        closing=f"{office} đề nghị {_UPPER} xem xét, ghi nhận.",
    )


def _summary(view: AppraisalView, count: int) -> str:
    lost = sum((row.lost for row in view.rows if row.lost is not None and row.lost > 0), Decimal(0))
    return (
        f"Cơ quan tự chấm {_standing(view.own)}; theo kết quả thẩm định là {_standing(view.result)}. "
        f"Có {count:02d} tiêu chí bị giảm điểm, tổng cộng {format_points(lost)} điểm; nội dung giải trình của từng tiêu chí "
        "nêu tại Phụ lục kèm theo Công văn này."
    )


def _standing(result: ScoreResult) -> str:
    band = f", xếp loại “{result.band.name}”" if result.band else ""
    return f"{format_points(result.total)} điểm{band}"


def _printed(row: AppraisedRow, explanation: str, evidence: str) -> ExplanationRow:
    sign = -1 if row.criterion.kind is CriterionKind.PENALTY else 1
    own, appraised = row.own or Decimal(0), row.appraised or Decimal(0)
    return ExplanationRow(
        row.criterion.number,
        row.criterion.text,
        sign * own,
        sign * appraised,
        row.lost or Decimal(0),
        row.note,
        row.reply or explanation,
        evidence,
    )
