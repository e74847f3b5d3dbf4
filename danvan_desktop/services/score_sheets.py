"""The life of a score sheet: facts of the year, its way to approval and sending, withdrawing, deleting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.criteria import CriteriaSet, RatingRule, SetState
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.frozen_json import to_json
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_decision import ScoreDecision
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet, SheetState
from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.score_figures import sheet_figures
from danvan_desktop.services.score_lines import note_scoring, open_sheet
from danvan_desktop.services.score_view import SheetView, read_view
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_LABELS = {
    SheetState.SUBMITTED: "Trình lãnh đạo bảng tự chấm điểm",
    SheetState.APPROVED: "Ghi nhận lãnh đạo duyệt bảng tự chấm điểm",
    SheetState.SENT: "Ghi nhận đã gửi bảng tự chấm điểm",
    SheetState.APPRAISED: "Ghi nhận có kết quả thẩm định",
    SheetState.LOCKED: "Khóa bảng tự chấm điểm",
}


class ScoreSheetService:
    """Leads a sheet through its states; a sent sheet keeps the figures it was sent with and freezes its set."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def set_facts(self, sheet_id: int, fact_ids: Collection[int]) -> Changes:
        """Tick exactly these rules as facts of the year. Raises `ValidationError` for rules that cannot be ticked."""
        with self._store.begin("Đánh dấu điều kiện trong năm") as uow:
            sheet = open_sheet(uow, sheet_id)
            known = {rule.id for rule in uow.select(RatingRule, set_id=sheet.set_id) if rule.is_fact}
            if not known.issuperset(fact_ids):
                raise ValidationError(
                    "Điều kiện này không thuộc bộ tiêu chí của bảng.", "Hãy tải lại trang rồi đánh dấu lại."
                )
            uow.save(replace(sheet, fact_ids=tuple(sorted(fact_ids))))
            note_scoring(uow, uow.get(ScoreSheet, sheet_id))
            return uow.commit()

    def advance(self, sheet_id: int) -> Changes:
        """Take the sheet into its next state (trình, duyệt, gửi, thẩm định, khóa).

        Up to sending the set must be usable and every leaf scored. Sending keeps the figures as sent and freezes the set.
        Raises `ValidationError` with what is missing.
        """
        sheet = self._store.get(ScoreSheet, sheet_id)
        state = SheetState.SUBMITTED if sheet.state is SheetState.DRAFT else sheet.state.following
        if state is None:
            raise ValidationError(f"Bảng tự chấm điểm năm {sheet.year} đã khóa.", "Không còn bước nào sau bước này.")
        with self._store.begin(_LABELS[state]) as uow:
            if state is SheetState.SENT:
                mark_sent(uow, sheet, agency_of(self._store))
                return uow.commit()
            if not sheet.state.is_frozen:
                _check_complete(read_view(uow, sheet))
            uow.save(replace(sheet, state=state))
            return uow.commit()

    def withdraw(self, sheet_id: int) -> Changes:
        """“Rút lại để chỉnh sửa”: back to scoring; the set is open again unless another sent sheet holds it.

        Raises `ValidationError` while there is nothing to withdraw and once the appraisal is known.
        """
        with self._store.begin("Rút lại bảng tự chấm điểm để chỉnh sửa") as uow:
            sheet = uow.get(ScoreSheet, sheet_id)
            if not sheet.state.is_withdrawable:
                raise ValidationError(
                    f"Bảng tự chấm điểm năm {sheet.year} ở trạng thái “{sheet.state.label.lower()}” nên không rút lại.",
                    "Bảng đang tự chấm thì sửa ngay; bảng đã có kết quả thẩm định thì giữ nguyên để đối chiếu.",
                )
            uow.save(replace(sheet, state=SheetState.SCORING, frozen=""))
            _release_set(uow, sheet.set_id)
            return uow.commit()

    def delete(self, sheet_id: int) -> Changes:
        """Delete a sheet with its lines, what proves them and its sendings; refused while it is not open for changes."""
        with self._store.begin("Xóa bảng tự chấm điểm") as uow:
            open_sheet(uow, sheet_id)
            for line in uow.select(ScoreLine, sheet_id=sheet_id):
                self._evidence.unlink_all(uow, Proven.SCORE_LINE, line.id)
                uow.delete(ScoreLine, line.id)
            for decision in uow.select(ScoreDecision, sheet_id=sheet_id):
                uow.delete(ScoreDecision, decision.id)
            for sent in uow.select(SentDossier, sheet_id=sheet_id):
                uow.delete(SentDossier, sent.id)
            uow.delete(ScoreSheet, sheet_id)
            return uow.commit()


def mark_sent(uow: UnitOfWork, sheet: ScoreSheet, agency: Agency) -> None:
    """Make a complete sheet “đã gửi” within an action: it keeps its figures as they stand, and its set is frozen.

    Raises `ValidationError` with what is missing.
    """
    view = read_view(uow, sheet)
    _check_complete(view)
    uow.save(replace(sheet, state=SheetState.SENT, frozen=to_json(sheet_figures(view, agency, uow.today()))))
    uow.save(replace(view.criteria_set, state=SetState.FROZEN))


def _check_complete(view: SheetView) -> None:
    if view.criteria_set.state is SetState.DRAFT:
        raise ValidationError(
            f"Bộ tiêu chí “{view.criteria_set.name}” đang là bản nháp.",
            "Hãy mở bộ tiêu chí, sửa các điểm được nêu rồi chọn “Đưa vào sử dụng”.",
        )
    missing = [row.criterion.number for row in view.rows if row.is_open]
    if missing:
        listed = ", ".join(missing[:8]) + (" …" if len(missing) > 8 else "")
        raise ValidationError(
            f"Còn {len(missing)} tiêu chí chưa chấm: {listed}.",
            "Hãy chấm các tiêu chí này; tiêu chí không có thì chấm 0 điểm và giải trình.",
        )


def _release_set(uow: UnitOfWork, set_id: int) -> None:
    criteria_set = uow.get(CriteriaSet, set_id)
    is_held = any(sheet.state.is_frozen for sheet in uow.select(ScoreSheet, set_id=set_id))
    if criteria_set.state is SetState.FROZEN and not is_held:
        uow.save(replace(criteria_set, state=SetState.USABLE))
