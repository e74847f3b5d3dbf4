"""The columns of the table “Mốc và nghĩa vụ”."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_occasions import OccasionRow

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
    record = row.occasion.record
    return "" if record is None or record.internal_due is None else format_date(record.internal_due)


class OccasionColumn(ListColumn):
    """An occasion of a duty as it stands today."""

    TEXT = ("Nghĩa vụ", 330, _LEFT, lambda row: row.occasion.obligation.text)
    KIND = ("Loại", 112, _LEFT, lambda row: row.occasion.obligation.kind.label)
    PERIOD = ("Kỳ", 84, _LEFT, lambda row: row.occasion.label)
    UNIT = ("Đơn vị thực hiện", 150, _LEFT, lambda row: ", ".join(row.unit_names) or "chưa phân công")
    DUE = ("Hạn", 140, _LEFT, lambda row: row.due_words, lambda row: row.occasion.last_good_day)
    INTERNAL = (
        "Hạn nội bộ",
        90,
        _CENTER,
        _internal_due,
        lambda row: row.occasion.record.internal_due if row.occasion.record else None,
    )
    STATE = ("Trạng thái", 110, _LEFT, lambda row: row.state.label, None, due_tone)
    DAYS = ("Còn lại", 90, _LEFT, lambda row: row.days_words, lambda row: row.days_left, due_tone)
    SENT = ("Đã gửi", 150, _LEFT, sent_words)
