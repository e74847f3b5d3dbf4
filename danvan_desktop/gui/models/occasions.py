"""The columns of “Mốc và nghĩa vụ”, of the units' reports and of the register of what was sent."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_report import ReceiptState
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.submissions import SubmissionRow
from danvan_desktop.services.views_occasions import OccasionRow, ReceiptRow

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter

_TONES = {
    DueState.OVERDUE: Tone.BAD,
    DueState.SENT_LATE: Tone.WARNING,
    DueState.DUE_SOON: Tone.WARNING,
    DueState.SENT: Tone.GOOD,
    DueState.NO_DATE: Tone.MUTED,
}


def due_tone(row: OccasionRow) -> Tone:
    """The tone under the words of an occasion's state."""
    return _TONES.get(row.state, Tone.NORMAL)


def sent_words(row: OccasionRow) -> str:
    """Number and date it was sent with, empty while it was not."""
    record = row.occasion.record
    if record is None or record.sent_on is None:
        return ""
    number = f"số {record.sent_number}, " if record.sent_number else ""
    return f"{number}{format_date(record.sent_on)}"


def _internal_due(row: OccasionRow) -> str:
    return "" if row.occasion.internal is None else row.occasion.internal.words


def _receipts_tone(row: OccasionRow) -> Tone:
    return Tone.WARNING if any(each.state is ReceiptState.MISSING for each in row.receipts) else Tone.NORMAL


class OccasionColumn(ListColumn):
    """An occasion of a duty as it stands today."""

    TEXT = ("Nghĩa vụ", 330, _LEFT, lambda row: row.occasion.text)
    KIND = ("Loại", 112, _LEFT, lambda row: row.occasion.obligation.kind.label)
    PERIOD = ("Kỳ", 84, _LEFT, lambda row: row.occasion.label)
    UNIT = ("Đơn vị thực hiện", 150, _LEFT, lambda row: ", ".join(row.unit_names) or "chưa phân công")
    DUE = ("Hạn", 140, _LEFT, lambda row: row.due_words, lambda row: row.occasion.last_good_day)
    INTERNAL = (
        "Hạn nội bộ",
        90,
        _CENTER,
        _internal_due,
        lambda row: row.occasion.internal_due,
    )
    RECEIPTS = ("Báo cáo đơn vị", 120, _LEFT, lambda row: row.receipt_words, None, _receipts_tone)
    STATE = ("Trạng thái", 110, _LEFT, lambda row: row.state.label, None, due_tone)
    DAYS = ("Còn lại", 90, _LEFT, lambda row: row.days_words, lambda row: row.days_left, due_tone)
    SENT = ("Đã gửi", 150, _LEFT, sent_words)


_RECEIPT_TONES = {
    ReceiptState.MISSING: Tone.BAD,
    ReceiptState.RECEIVED: Tone.GOOD,
    ReceiptState.RECEIVED_LATE: Tone.WARNING,
}


def _receipt_due(row: ReceiptRow) -> str:
    if row.due is None:
        return ""
    mark = " (riêng)" if row.is_own_due else " (tự tính)" if row.is_computed_due else ""
    return format_date(row.due) + mark


class ReceiptColumn(ListColumn):
    """A unit's own report for an occasion."""

    UNIT = ("Đơn vị", 220, _LEFT, lambda row: row.unit_name)
    DUE = ("Hạn nội bộ", 130, _LEFT, _receipt_due, lambda row: row.due)
    RECEIVED = (
        "Ngày nhận",
        90,
        _CENTER,
        lambda row: format_date(row.received_on) if row.received_on else "",
        lambda row: row.received_on,
    )
    STATE = (
        "Tình trạng",
        170,
        _LEFT,
        lambda row: row.state.label,
        None,
        lambda row: _RECEIPT_TONES.get(row.state, Tone.NORMAL),
    )
    CONTENT = ("Nội dung", 160, _LEFT, lambda row: row.content)


def _submission_tone(row: SubmissionRow) -> Tone:
    return _TONES.get(row.state, Tone.NORMAL)


class SubmissionColumn(ListColumn):
    """A document that went out."""

    DATE = (
        "Ngày gửi",
        84,
        _CENTER,
        lambda row: format_date(row.sent_on) if row.sent_on else "",
        lambda row: row.sent_on,
    )
    NUMBER = ("Số, ký hiệu", 110, _LEFT, lambda row: row.number)
    TEXT = ("Nội dung", 280, _LEFT, lambda row: row.text)
    TO = ("Nơi nhận", 120, _LEFT, lambda row: row.to)
    VIA = ("Hình thức", 120, _LEFT, lambda row: row.via)
    DUE = ("Hạn", 130, _LEFT, lambda row: row.due_words, lambda row: row.last_good_day)
    STATE = ("Đúng hạn", 90, _LEFT, lambda row: row.state.label, None, _submission_tone)
    FILES = ("Tệp", 40, Qt.AlignmentFlag.AlignRight, lambda row: str(row.file_count), lambda row: row.file_count)
