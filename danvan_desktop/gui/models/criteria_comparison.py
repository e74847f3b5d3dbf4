"""The columns of two regulations side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.criteria_comparison import ComparedPart, SetChange, SetPart
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def change_words(row: ComparedPart) -> str:
    """How the row changed: “Đổi số, đổi điểm”; what is no criterion and a pairing of the clerk's own are said."""
    words = ", ".join(change.label if at == 0 else change.label.lower() for at, change in enumerate(row.changes))
    if row.part is not SetPart.CRITERION:
        return f"{row.part.value}: {words[:1].lower()}{words[1:]}"
    return f"{words} (tự ghép)" if row.is_settled else words


def _number(criterion: Criterion | None) -> str:
    return "" if criterion is None else criterion.number


def _points(criterion: Criterion | None) -> str:
    return "" if criterion is None else format_points(criterion.max_points)


def _tone(row: ComparedPart) -> Tone:
    tones = {SetChange.SAME: Tone.MUTED, SetChange.ADDED: Tone.GOOD, SetChange.REMOVED: Tone.BAD}
    return tones.get(row.changes[0], Tone.NORMAL)


class CriteriaComparisonColumn(ListColumn):
    """A row of the old set beside that of the new one."""

    CHANGE = ("Thay đổi", 190, _LEFT, change_words, None, _tone)
    OLD_NUMBER = ("Số cũ", 64, _LEFT, lambda row: _number(row.old), None, _tone)
    OLD_TEXT = ("Nội dung cũ", 300, _LEFT, lambda row: row.old_text, None, _tone)
    OLD_POINTS = ("Điểm cũ", 66, _RIGHT, lambda row: _points(row.old), None, _tone)
    NEW_NUMBER = ("Số mới", 64, _LEFT, lambda row: _number(row.new), None, _tone)
    NEW_TEXT = ("Nội dung mới", 300, _LEFT, lambda row: row.new_text, None, _tone)
    NEW_POINTS = ("Điểm mới", 76, _RIGHT, lambda row: _points(row.new), None, _tone)
