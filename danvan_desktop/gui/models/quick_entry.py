"""The sheet of “Ghi nhanh” as a table: which task, then the cells that are typed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.tones import Tone, tone_brush, tone_colour
from danvan_desktop.services.views_quick_entry import Finding, QuickColumn, QuickRow

FIXED = ("Số", "Nhiệm vụ")
COLUMNS = tuple(QuickColumn)
_RIGHT = {QuickColumn.AMOUNT, QuickColumn.PERCENT}


class QuickModel(QAbstractTableModel):
    """Holds the rows while they are typed; nothing is stored here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuickRow] = []
        self._findings: dict[tuple[int, QuickColumn | None], str] = {}

    @property
    def rows(self) -> list[QuickRow]:
        """The rows as they stand."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[QuickRow]) -> None:
        """Show other rows; what was found is forgotten."""
        self.beginResetModel()
        self._rows = list(rows)
        self._findings = {}
        self.endResetModel()

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Mark the cells that are wrong; the tooltip says what to do."""
        self._findings = {
            (finding.row, finding.column): f"{finding.message} {finding.remedy}"
            for finding in findings
            if finding.row is not None
        }
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def add_row_like(self, place: int) -> int:
        """Insert an empty row of the same task and day behind `place`; gives its place."""
        self.beginInsertRows(self.index(-1, -1), place + 1, place + 1)
        like = self._rows[place]
        blank = replace(like, unit="", text="", amount="", measure="", percent="", state="")
        self._rows.insert(place + 1, blank)
        self._findings = {}
        self.endInsertRows()
        return place + 1

    def fill_down(self, cells: Collection[tuple[int, int]]) -> None:
        """Copy the topmost chosen cell of each column into the chosen cells below it; one cell alone takes the one above."""
        for column in {column for _, column in cells if column >= len(FIXED)}:
            places = sorted(row for row, each in cells if each == column)
            source = places[0] if len(places) > 1 else places[0] - 1
            if source >= 0:
                words = self._rows[source].cell(COLUMNS[column - len(FIXED)])
                for place in places:
                    self._put(place, column, words)

    def clear_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty the chosen cells that are typed."""
        for row, column in cells:
            if column >= len(FIXED):
                self._put(row, column, "")

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number and task, then the typed columns."""
        return 0 if parent is not None and parent.isValid() else len(FIXED) + len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The typed columns can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= len(FIXED) else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words, what was found as tooltip and tone, numbers right."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        typed = COLUMNS[column - len(FIXED)] if column >= len(FIXED) else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return (row.number, row.task_text)[column] if typed is None else row.cell(typed)
        found = self._findings.get((index.row(), typed)) if typed is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return found or (row.task_text if typed is None else row.cell(typed))
        return _look(role, typed, is_wrong=found is not None)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() < len(FIXED):
            return False
        self._put(index.row(), index.column(), str(value))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The headings; rows are counted from one, as the findings say them."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        titles: Sequence[str] = (*FIXED, *(column.label for column in COLUMNS))
        return titles[section]

    def _put(self, row: int, column: int, words: str) -> None:
        typed = COLUMNS[column - len(FIXED)]
        self._rows[row] = self._rows[row].with_cells({typed: words})
        self._findings.pop((row, typed), None)
        index = self.index(row, column)
        self.dataChanged.emit(index, index)


def _look(role: int, typed: QuickColumn | None, *, is_wrong: bool) -> Any:
    """How a cell is drawn: wrong ones on a tinted ground, because an empty cell may be what is wrong."""
    if role == Qt.ItemDataRole.ForegroundRole:
        return tone_brush(Tone.BAD if is_wrong else Tone.MUTED if typed is None else Tone.NORMAL)
    if role == Qt.ItemDataRole.BackgroundRole and is_wrong:
        colour = tone_colour(Tone.BAD)
        colour.setAlpha(45)
        return colour
    if role == Qt.ItemDataRole.TextAlignmentRole and typed in _RIGHT:
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return None
