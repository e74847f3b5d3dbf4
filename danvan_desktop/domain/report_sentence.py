"""What the registers of a period come to, as sentences of a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.text import format_points

_TWO_DIGITS = 10


@dataclass(frozen=True, slots=True)
class SentencePart:
    """One number of a sentence and the words around it (“{}”): a column's total, or the rows that say `equals` in `where`."""

    words: str
    column: str = ""
    where: str = ""
    equals: str = ""

    def sought(self, register: str, period: str) -> SoughtTotal:
        """The total it tells."""
        return SoughtTotal(register, self.column, period, self.where, self.equals)


_P = SentencePart

REGISTER_SENTENCES: dict[str, tuple[SentencePart, ...]] = {
    "study_session": (
        _P("Tổ chức {} cuộc quán triệt, học tập"),
        _P("{} lượt người dự", "participants"),
    ),
    "inspection": (
        _P("Tiến hành {} cuộc kiểm tra, giám sát"),
        _P("{} cuộc đã khắc phục xong hạn chế", where="state", equals="Đã khắc phục"),
        _P("{} cuộc đang theo dõi việc khắc phục", where="state", equals="Đang theo dõi"),
    ),
    "exemplary_model": (
        _P("Đăng ký {} mô hình “Dân vận khéo”"),
        _P("{} mô hình được công nhận", where="state", equals="Được công nhận"),
    ),
    "commendation": (
        _P("Khen thưởng {} lượt"),
        _P("{} tập thể", "collectives"),
        _P("{} cá nhân", "individuals"),
    ),
    "reception_stat": (
        _P("Tiếp công dân thường xuyên {} lượt", "regular"),
        _P("lãnh đạo tiếp định kỳ {} lượt", "by_leader"),
        _P("tiếp đột xuất {} lượt", "ad_hoc"),
        _P("đối thoại {} cuộc", "dialogues"),
        _P("nhận {} đơn", "received"),
        _P("giải quyết {} đơn", "solved"),
        _P("còn tồn {} đơn", "remaining"),
    ),
    "difficulty": (
        _P("Ghi nhận {} khó khăn, vướng mắc"),
        _P("{} nội dung đã chuyển cơ quan có thẩm quyền", where="state", equals="Đã chuyển"),
        _P("{} nội dung đã được trả lời", where="state", equals="Đã trả lời"),
        _P("{} nội dung đã giải quyết xong", where="state", equals="Đóng"),
    ),
    "conclusion": (
        _P("Có {} kết luận, kiến nghị phải thực hiện"),
        _P("{} nội dung đã thực hiện", where="state", equals="Đã thực hiện"),
        _P("{} nội dung đang thực hiện", where="state", equals="Đang thực hiện"),
        _P("{} nội dung chưa thực hiện", where="state", equals="Chưa thực hiện"),
    ),
}
"""The numbers of each register a report tells, in the order of the sentence; keys are those of register_kinds.py."""

ROW_COLUMNS: dict[str, tuple[str, ...]] = {
    "inspection": ("unit", "findings"),
    "exemplary_model": ("name", "unit"),
    "commendation": ("honoured", "form"),
    "difficulty": ("unit", "text"),
    "conclusion": ("text", "result"),
}
"""The cells of a row a report names it by."""


def register_sentence(register: str, period: str, total: Callable[[SoughtTotal], Decimal | None]) -> str:
    """The sentence of a register in a period, without its full stop; empty when the register has no rows in it.

    Numbers that are nought or not known are left out.
    """
    if not total(SoughtTotal(register, period=period)):
        return ""
    told = ((part, total(part.sought(register, period))) for part in REGISTER_SENTENCES[register])
    words = "; ".join(part.words.format(_number(value)) for part, value in told if value)
    return words[:1].upper() + words[1:]


def _number(value: Decimal) -> str:
    """A number as reports write it: 05, 12, 1.250 without grouping."""
    is_short = value == value.to_integral_value() and 0 < value < _TWO_DIGITS
    return f"{int(value):02}" if is_short else format_points(value)
