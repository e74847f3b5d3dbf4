"""The outline of a plan as a tree: sections, groups and tasks with units, due words and state words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.models.list_model import ROW_ROLE, Index, ListColumn
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow

_LEFT = Qt.AlignmentFlag.AlignLeft


def _tone_of_state(row: OutlineRow) -> Tone:
    if row.overdue_days:
        return Tone.BAD
    if row.task_state is TaskState.DONE:
        return Tone.GOOD
    return Tone.WARNING if row.task_state is TaskState.UNASSIGNED else Tone.NORMAL


def _units(row: OutlineRow) -> str:
    leads = ", ".join(row.leads)
    helping = ", ".join(row.cooperators)
    return "\n".join(line for line in (leads, f"+ {helping}" if helping else "") if line)


class PlanTreeColumn(ListColumn):
    """The columns of the outline; the first carries the branches of the tree."""

    TEXT = ("Nội dung", 380, _LEFT, lambda row: row.words)
    UNITS = ("Đơn vị", 145, _LEFT, _units)
    TIMING = ("Thời gian", 110, _LEFT, lambda row: row.timing)
    STATE = ("Trạng thái", 102, _LEFT, lambda row: row.state, None, _tone_of_state)


COLUMNS = tuple(PlanTreeColumn)


class PlanTreeModel(QAbstractItemModel):
    """Shows outline rows; each index carries the place of its row in the list as internal id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[OutlineRow] = ()
        self._children: dict[int | None, list[int]] = {}
        self._place: list[int] = []
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def rows(self) -> Sequence[OutlineRow]:
        """The rows shown, in reading order."""
        return self._rows

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show other rows; parents stand before their children."""
        self.beginResetModel()
        self._rows = rows
        self._children = {}
        self._place = []
        for number, row in enumerate(rows):
            siblings = self._children.setdefault(row.parent, [])
            self._place.append(len(siblings))
            siblings.append(number)
        self.endResetModel()

    def row_at(self, index: Index) -> OutlineRow:
        """The outline row of an index of this model."""
        return self._rows[index.internalId()]

    def index_of(self, kind: OutlineKind, object_id: int) -> QModelIndex:
        """The index of a section, group or task; an invalid one when it is not shown."""
        for number, row in enumerate(self._rows):
            if row.id == object_id and row.kind is kind:
                return self.createIndex(self._place[number], 0, number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a child of `parent`."""
        above = parent.internalId() if parent is not None and parent.isValid() else None
        siblings = self._children.get(above, ())
        if not (0 <= row < len(siblings) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another method
        """The index of the row above in the tree."""
        if not index.isValid():
            return QModelIndex()
        above = self._rows[index.internalId()].parent
        return QModelIndex() if above is None else self.createIndex(self._place[above], 0, above)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of children."""
        if parent is None or not parent.isValid():
            return len(self._children.get(None, ()))
        return len(self._children.get(parent.internalId(), ())) if parent.column() == 0 else 0

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802 - Qt's name and signature
        """The number of columns."""
        return len(COLUMNS)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, whole text as tooltip, tone of the state, bold headings, and the row itself under `ROW_ROLE`."""
        if not index.isValid():
            return None
        row, column = self._rows[index.internalId()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            return tone_brush(column.tone(row))
        if role == Qt.ItemDataRole.FontRole:
            return None if row.kind is OutlineKind.TASK else self._bold
        return row if role == ROW_ROLE else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_LEFT | Qt.AlignmentFlag.AlignVCenter)
        return COLUMNS[section].title if role == Qt.ItemDataRole.DisplayRole else None


def filtered(
    rows: Sequence[OutlineRow], typed: str, is_wanted: Callable[[OutlineRow], bool] | None = None
) -> tuple[OutlineRow, ...]:
    """The tasks that hold every typed word (accents aside) and are wanted, with the headings above them.

    A heading that holds the words itself keeps all its wanted tasks. Without a filter every row stays.
    """
    words = fold(typed).split()
    if not words and is_wanted is None:
        return tuple(rows)
    kept: set[int] = set()
    named: set[int] = set()
    for number, row in enumerate(rows):
        under_named = row.parent is not None and row.parent in named
        holds = all(word in _searched(row) for word in words) or under_named
        if row.kind is not OutlineKind.TASK:
            named |= {number} if words and holds else set()
            kept |= {number} if words and holds and is_wanted is None else set()
        elif holds and (is_wanted is None or is_wanted(row)):
            kept.add(number)
    for number in sorted(kept, reverse=True):
        above = rows[number].parent
        while above is not None and above not in kept:
            kept.add(above)
            above = rows[above].parent
    return _renumbered(rows, sorted(kept))


def _searched(row: OutlineRow) -> str:
    return fold(" ".join((row.number, row.text, *row.leads, *row.cooperators)))


def _renumbered(rows: Sequence[OutlineRow], kept: Sequence[int]) -> tuple[OutlineRow, ...]:
    places = {number: place for place, number in enumerate(kept)}
    return tuple(replace(rows[number], parent=places.get(_parent_of(rows[number]))) for number in kept)


def _parent_of(row: OutlineRow) -> int:
    return -1 if row.parent is None else row.parent
