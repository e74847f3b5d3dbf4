"""The rows of a list of units before they go into the roster: ticked to be taken, the names can be mended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.gui.models.list_model import Index, ListColumn
from danvan_desktop.gui.models.ticked_list import TickedModel
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_roster_import import RosterDraftRow, Verdict

_LEFT = Qt.AlignmentFlag.AlignLeft
_TONES = {
    Verdict.NEW: Tone.GOOD,
    Verdict.DETAILS: Tone.GOOD,
    Verdict.SIMILAR: Tone.WARNING,
    Verdict.COLLECTIVE: Tone.WARNING,
    Verdict.WRONG: Tone.BAD,
}


def _tone(row: RosterDraftRow) -> Tone:
    return _TONES.get(row.verdict, Tone.MUTED)


class DraftRowColumn(ListColumn):
    """A row of the list with what becomes of it."""

    NAME = ("Tên đơn vị", 240, _LEFT, lambda row: row.entry.name)
    VERDICT = ("Kết luận", 142, _LEFT, lambda row: row.verdict.label, None, _tone)
    WORDS = ("Vì sao", 230, _LEFT, lambda row: f"{row.place}: {row.words}" if row.words else row.place)
    KIND = ("Khối", 110, _LEFT, lambda row: row.entry.kind)
    LEADER = ("Lãnh đạo phụ trách", 126, _LEFT, lambda row: row.entry.leader_in_charge)
    CONTACT = ("Liên hệ", 90, _LEFT, lambda row: row.entry.contact)


class RosterImportModel(TickedModel[RosterDraftRow]):
    """`renamed(place, name)` is emitted when the clerk mends a name."""

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(DraftRowColumn, lambda row: row.verdict.may_be_taken, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """An editor begins with the name as it is."""
        return super().data(index, int(Qt.ItemDataRole.DisplayRole) if role == Qt.ItemDataRole.EditRole else role)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Tick a row, or hand its new name on."""
        if role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        if str(value) != self.row_at(index).entry.name:
            self.renamed.emit(index.row(), str(value))
        return True
