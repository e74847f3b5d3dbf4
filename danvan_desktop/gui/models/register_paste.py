"""The columns of rows copied from Excel before they go into a register."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.register_paste import PastedRow

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


def _verdict(row: PastedRow) -> str:
    if not row.is_good:
        return "Có lỗi"
    return "Cần xem" if row.notes else "Đúng"


def _tone(row: PastedRow) -> Tone:
    if not row.is_good:
        return Tone.BAD
    return Tone.WARNING if row.notes else Tone.GOOD


class PastedRowColumn(ListColumn):
    """A copied row with what was found in it."""

    NUMBER = ("Dòng", 50, _RIGHT, lambda row: str(row.number), lambda row: row.number)
    VERDICT = ("Kết luận", 80, _LEFT, _verdict, None, _tone)
    CELLS = ("Nội dung sao chép", 290, _LEFT, lambda row: " | ".join(cell for cell in row.cells if cell))
    FINDINGS = ("Lỗi, điều cần xem", 420, _LEFT, lambda row: " ".join((*row.errors, *row.notes)), None, _tone)
