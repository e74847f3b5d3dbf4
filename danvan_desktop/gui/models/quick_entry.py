"""The sheet of “Ghi nhanh” as a table: which task, then the cells that are typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.models.sheet import SheetModel
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.views_quick_entry import Finding, QuickColumn, QuickRow

FIXED = ("Số", "Nhiệm vụ")
COLUMNS = tuple(QuickColumn)
_TITLES = (*FIXED, *(column.label for column in COLUMNS))
_RIGHT = {QuickColumn.AMOUNT, QuickColumn.PERCENT}


class QuickModel(SheetModel):
    """Holds the rows while they are typed; nothing is stored here."""

    fixed = len(FIXED)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuickRow] = []

    @property
    def rows(self) -> list[QuickRow]:
        """The rows as they stand."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[QuickRow]) -> None:
        """Show other rows; what was found is forgotten."""
        self.beginResetModel()
        self._rows = list(rows)
        self._marks = {}
        self.endResetModel()

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Mark the cells that are wrong; the tooltip says what to do."""
        self.mark(
            (finding.row, len(FIXED) + COLUMNS.index(finding.column), f"{finding.message} {finding.remedy}")
            for finding in findings
            if finding.row is not None and finding.column is not None
        )

    def add_row_like(self, place: int) -> int:
        """Insert an empty row of the same task and day behind `place`; gives its place."""
        self.beginInsertRows(self.index(-1, -1), place + 1, place + 1)
        like = self._rows[place]
        blank = replace(like, unit="", text="", amount="", measure="", percent="", state="")
        self._rows.insert(place + 1, blank)
        self._marks = {}
        self.endInsertRows()
        return place + 1

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As every sheet; what the task is stands back behind what is typed."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            plain = Tone.MUTED if index.column() < len(FIXED) else Tone.NORMAL
            return tone_brush(Tone.BAD if self.is_marked(index) else plain)
        return super().data(index, role)

    def titles(self) -> Sequence[str]:
        """Number and task, then the typed columns."""
        return _TITLES

    def words(self, row: int, column: int) -> str:
        """The number or words of the task, or what was typed."""
        entry = self._rows[row]
        return (entry.number, entry.task_text)[column] if column < len(FIXED) else entry.cell(_typed(column))

    def is_number(self, column: int) -> bool:
        """Whether the column holds amounts."""
        return column >= len(FIXED) and _typed(column) in _RIGHT

    def store_words(self, row: int, column: int, words: str) -> None:
        """Keep what was typed in the row."""
        self._rows[row] = self._rows[row].with_cells({_typed(column): words})


def _typed(column: int) -> QuickColumn:
    return COLUMNS[column - len(FIXED)]
