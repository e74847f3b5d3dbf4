"""A sheet of other units while it is typed: the name of each unit, then the cells of the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.models.sheet import SheetModel
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet

_RIGHT = {EntryColumn.SELF_POINTS, EntryColumn.APPRAISED_POINTS}


class RosterSheetModel(SheetModel):
    """Holds one `EntrySheet`; nothing is stored here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = EntrySheet(0, None, "", ())

    @property
    def sheet(self) -> EntrySheet:
        """The sheet as it stands."""
        return self._sheet

    def set_sheet(self, sheet: EntrySheet) -> None:
        """Show another sheet; what was found is forgotten."""
        self.beginResetModel()
        self._sheet = sheet
        self._marks = {}
        self.endResetModel()

    def set_findings(self, findings: Iterable[EntryFinding]) -> None:
        """Mark the cells that are wrong; the tooltip says what to do."""
        self.mark(
            (finding.row, self.place_of(finding), f"{finding.message} {finding.remedy}")
            for finding in findings
            if finding.row is not None
        )

    def place_of(self, finding: EntryFinding) -> int:
        """The column a finding stands in; that of the name when it concerns the whole row."""
        columns = self._sheet.columns
        return 0 if finding.column not in columns else columns.index(finding.column) + 1

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of units."""
        return 0 if parent is not None and parent.isValid() else len(self._sheet.rows)

    def titles(self) -> Sequence[str]:
        """The unit, then what is typed."""
        return ("Đơn vị", *(column.label for column in self._sheet.columns))

    def words(self, row: int, column: int) -> str:
        """The name of the unit, or what was typed."""
        entry = self._sheet.rows[row]
        return entry.name if column == 0 else entry.cells[column - 1]

    def is_number(self, column: int) -> bool:
        """Whether the column holds points."""
        return column > 0 and self._sheet.columns[column - 1] in _RIGHT

    def store_words(self, row: int, column: int, words: str) -> None:
        """Keep what was typed in the sheet."""
        rows = list(self._sheet.rows)
        rows[row] = rows[row].with_cells({column - 1: words})
        self._sheet = replace(self._sheet, rows=tuple(rows))
