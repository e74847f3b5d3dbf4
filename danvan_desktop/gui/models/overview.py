"""The columns of “Việc cần làm hôm nay”."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_overview import ToDo, Urgency

_LEFT = Qt.AlignmentFlag.AlignLeft
_TONES = {Urgency.CALM: Tone.NORMAL, Urgency.SOON: Tone.WARNING, Urgency.LATE: Tone.BAD}


def urgency_tone(urgency: Urgency) -> Tone:
    """The tone that underlines how pressing something is."""
    return _TONES[urgency]


def _when_tone(line: ToDo) -> Tone:
    return urgency_tone(line.urgency)


class ToDoColumn(ListColumn):
    """A line of what is to be done."""

    WHEN = ("Khi nào", 96, _LEFT, lambda line: line.when, lambda line: line.days_left, _when_tone)
    WHAT = ("Việc cần làm", 320, _LEFT, lambda line: line.what)
    WHO = ("Đơn vị", 120, _LEFT, lambda line: line.who)
