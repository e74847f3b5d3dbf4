"""A sheet while it is typed: some fixed columns say what each row is about, the others are typed, filled down, cleared, marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.tones import Tone, tone_colour

Mark = tuple[int, int, str]
"""Row and column of a cell that is wrong, and what to do."""


class SheetModel(QAbstractTableModel):
    """What such sheets share; a subclass holds the rows and says words, titles and which columns hold numbers."""

    fixed = 1
    """How many columns at the left are not typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[tuple[int, int], str] = {}

    def titles(self) -> Sequence[str]:
        """The headings."""
        raise NotImplementedError

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def is_number(self, column: int) -> bool:
        """Whether a column stands at the right."""
        raise NotImplementedError

    def store_words(self, row: int, column: int, words: str) -> None:
        """Keep what was typed into a cell."""
        raise NotImplementedError

    def mark(self, marks: Iterable[Mark]) -> None:
        """Tint the cells that are wrong; their tooltip says what to do."""
        self._marks = {(row, column): words for row, column, words in marks}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def is_marked(self, index: Index) -> bool:
        """Whether the cell was found wrong."""
        return (index.row(), index.column()) in self._marks

    def fill_down(self, cells: Collection[tuple[int, int]]) -> None:
        """Copy the topmost chosen cell of each column into the chosen cells below it; one cell alone takes the one above."""
        for column in {column for _, column in cells if column >= self.fixed}:
            places = sorted(row for row, each in cells if each == column)
            source = places[0] if len(places) > 1 else places[0] - 1
            if source >= 0:
                words = self.words(source, column)
                for place in places:
                    self._put(place, column, words)

    def clear_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty the chosen cells that are typed."""
        for row, column in cells:
            if column >= self.fixed:
                self._put(row, column, "")

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The fixed columns, then the typed ones."""
        return 0 if parent is not None and parent.isValid() else len(self.titles())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The typed columns can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= self.fixed else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words, what was found as tooltip and tint, numbers right."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._marks.get((row, column)) or self.words(row, column)
        if role == Qt.ItemDataRole.BackgroundRole and self.is_marked(index):  # an empty cell may be what is wrong
            colour = tone_colour(Tone.BAD)
            colour.setAlpha(45)
            return colour
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_number(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() < self.fixed:
            return False
        self._put(index.row(), index.column(), str(value))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The headings; rows are counted from one, as the findings say them."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation is Qt.Orientation.Vertical else self.titles()[section]

    def _put(self, row: int, column: int, words: str) -> None:
        self.store_words(row, column, words)
        self._marks.pop((row, column), None)
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
