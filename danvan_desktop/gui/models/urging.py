"""The columns of the list of what units are to be reminded of."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.urging import UrgeItem

_LEFT = Qt.AlignmentFlag.AlignLeft


def _tone(item: UrgeItem) -> Tone:
    return Tone.BAD if item.is_late else Tone.WARNING


class UrgeColumn(ListColumn):
    """One thing a unit is reminded of."""

    UNIT = ("Đơn vị", 150, _LEFT, lambda item: item.unit_name)
    DAYS = ("Trễ, còn lại", 110, _LEFT, lambda item: item.days_words, lambda item: item.days_left, _tone)
    TEXT = ("Việc", 290, _LEFT, lambda item: item.text)
    DUE = ("Hạn", 120, _LEFT, lambda item: item.due_words, lambda item: item.due)
    KIND = ("Loại", 120, _LEFT, lambda item: item.kind.label)
    STATE = ("Tình trạng", 140, _LEFT, lambda item: item.state)
