"""The words of the bar below the sheet: the sums, the rating and why it is so."""

from __future__ import annotations

from html import escape

from danvan_desktop.domain.criteria import SetState
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.score_view import SheetView

_NEXT_WORDS = {
    SheetState.DRAFT: "Trình lãnh đạo",
    SheetState.SCORING: "Trình lãnh đạo",
    SheetState.SUBMITTED: "Ghi nhận đã duyệt",
    SheetState.APPROVED: "Ghi nhận đã gửi",
    SheetState.SENT: "Ghi nhận đã có thẩm định",
    SheetState.APPRAISED: "Khóa bảng",
}


def result_words(view: SheetView) -> str:
    """Base, bonus, penalty, total and rating as rich text: “Điểm tiêu chí 87,5/100 · Thưởng 1 · …”."""
    result, header = view.result, view.criteria_set
    parts = [
        f"Điểm tiêu chí <b>{format_points(result.base)}</b>/{format_points(header.scale)}",
        f"Thưởng <b>{format_points(result.bonus)}</b>",
        f"Trừ <b>{format_points(result.penalty)}</b>",
        f"Tổng <b>{format_points(result.total)}</b>",
    ]
    rating = escape(result.band.name if result.band else "chưa xếp loại")
    return f"{' · '.join(parts)} · Xếp loại: <b>{rating}</b> ({escape(result.standing)})"


def reason_words(view: SheetView) -> str:
    """Why the rating is so and what the next one needs; what to do first while nothing is scored."""
    result = view.result
    if not result.scored:
        return "Chọn một tiêu chí trong bảng để bắt đầu chấm điểm."
    steps = [step.words for step in result.derivation if isinstance(step.value, str)]
    words = [f"{steps[-1]}." if steps else "", result.missing_to_next]
    if result.problems:
        words.append(f"Có {len(result.problems)} tiêu chí phải nhập lại.")
    return " ".join(part for part in words if part)


def advance_words(state: SheetState) -> str:
    """What the button to the next state says; empty when there is none."""
    return _NEXT_WORDS.get(state, "")


def banner_words(view: SheetView) -> str:
    """What stands above the sheet: the mark of a sample, or that the set needs mending; empty otherwise."""
    words = []
    if view.criteria_set.is_sample:
        words.append(f"{SAMPLE_MARK}. Chỉ dùng để làm thử; khi chấm thật hãy nhập bộ tiêu chí theo quy định của tỉnh.")
    if view.criteria_set.state is SetState.DRAFT:
        words.append("Bộ tiêu chí đang là bản nháp, còn điểm phải sửa: mở “Bộ tiêu chí” để xem danh sách cần sửa.")
    return " ".join(words)
