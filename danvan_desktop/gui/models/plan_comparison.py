"""The columns of the comparison of a stored plan with an amended one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.plan_comparison import ComparedRow

_NOUNS = {"task": "Nhiệm vụ", "target": "Chỉ tiêu", "obligation": "Nghĩa vụ", "form": "Thể thức"}
_TONES = {
    Change.SAME: Tone.MUTED,
    Change.ADDED: Tone.GOOD,
    Change.REMOVED: Tone.BAD,
    Change.KEPT: Tone.WARNING,
}


def change_words(row: ComparedRow) -> str:
    """What happens to the row; a reworded one may change in other ways too, one of the form says which line it is."""
    if row.noun == "form":
        return f"Sửa: {'; '.join(row.details).lower()}"
    more = row.change is Change.REWORDED and bool(row.details)
    return f"{row.change.label}, phân công" if more else row.change.label


def _tone(row: ComparedRow) -> Tone:
    return _TONES.get(row.change, Tone.NORMAL)


class ComparisonColumn(ListColumn):
    """A stored object beside what it becomes."""

    NOUN = ("Phần", 80, Qt.AlignmentFlag.AlignLeft, lambda row: _NOUNS[row.noun], None, _tone)
    CHANGE = ("Thay đổi", 165, Qt.AlignmentFlag.AlignLeft, change_words, None, _tone)
    OLD = ("Đang lưu", 320, Qt.AlignmentFlag.AlignLeft, lambda row: row.old_text, None, _tone)
    NEW = ("Bản mới", 200, Qt.AlignmentFlag.AlignLeft, lambda row: row.new_text, None, _tone)
