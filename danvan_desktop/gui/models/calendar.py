"""The columns of the list beside the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.models.overview import urgency_tone
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.calendar import CalendarItem

_LEFT = Qt.AlignmentFlag.AlignLeft


def item_tone(item: CalendarItem) -> Tone:
    """The tone under the words of an item."""
    return urgency_tone(item.urgency)


class CalendarColumn(ListColumn):
    """Something due on a day."""

    DAY = ("Ngày", 84, Qt.AlignmentFlag.AlignHCenter, lambda item: format_date(item.day), lambda item: item.day)
    KIND = ("Loại", 76, _LEFT, lambda item: item.kind.label)
    TEXT = ("Việc", 220, _LEFT, lambda item: item.text)
    STATE = ("Tình trạng", 130, _LEFT, lambda item: item.state, None, item_tone)
    WHO = ("Đơn vị", 130, _LEFT, lambda item: item.who)
