"""A sheet of other units while it is typed: the name of each unit, then the cells of the sheet."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet

_RIGHT = {EntryColumn.SELF_POINTS, EntryColumn.APPRAISED_POINTS}


class RosterSheetModel(QAbstractTableModel):
    """Holds one `EntrySheet`; nothing is stored here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = EntrySheet(0, None, "", ())
        self._findings: dict[tuple[int, int], str] = {}

    @property
    def sheet(self) -> EntrySheet:
        """The sheet as it stands."""
        return self._sheet

    def set_sheet(self, sheet: EntrySheet) -> None:
        """Show another sheet; what was found is forgotten."""
        self.beginResetModel()
        self._sheet = sheet
        self._findings = {}
        self.endResetModel()

    def set_findings(self, findings: Iterable[EntryFinding]) -> None:
        """Mark the cells that are wrong; the tooltip says what to do."""
        self._findings = {
            (finding.row, self.place_of(finding)): f"{finding.message} {finding.remedy}"
            for finding in findings
            if finding.row is not None
        }
        if self._sheet.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def place_of(self, finding: EntryFinding) -> int:
        """The column a finding stands in; that of the name when it concerns the whole row."""
        columns = self._sheet.columns
        return 0 if finding.column not in columns else columns.index(finding.column) + 1

    def fill_down(self, cells: Collection[tuple[int, int]]) -> None:
        """Copy the topmost chosen cell of each column into those below; one cell alone takes the one above."""
        for column in {column for _, column in cells if column > 0}:
            places = sorted(row for row, each in cells if each == column)
            source = places[0] if len(places) > 1 else places[0] - 1
            if source >= 0:
                words = self._sheet.rows[source].cells[column - 1]
                for place in places:
                    self._put(place, column, words)

    def clear_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty the chosen cells that are typed."""
        for row, column in cells:
            if column > 0:
                self._put(row, column, "")

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of units."""
        return 0 if parent is not None and parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The name, then what is typed."""
        return 0 if parent is not None and parent.isValid() else len(self._sheet.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() > 0 else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words, what was found as tooltip and tint, points right."""
        if not index.isValid():
            return None
        row, column = self._sheet.rows[index.row()], index.column()
        found = self._findings.get((index.row(), column))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.name if column == 0 else row.cells[column - 1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return found or (row.name if column == 0 else row.cells[column - 1])
        if role == Qt.ItemDataRole.BackgroundRole and found is not None:
            colour = tone_colour(Tone.BAD)
            colour.setAlpha(45)
            return colour
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 0 and self._sheet.columns[column - 1] in _RIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() == 0:
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
        return "Đơn vị" if section == 0 else self._sheet.columns[section - 1].label

    def _put(self, row: int, column: int, words: str) -> None:
        rows = list(self._sheet.rows)
        rows[row] = rows[row].with_cells({column - 1: words})
        self._sheet = replace(self._sheet, rows=tuple(rows))
        self._findings.pop((row, column), None)
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
