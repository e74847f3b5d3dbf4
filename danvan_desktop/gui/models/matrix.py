"""The matrix tasks × units: letters in cells, rows the tasks, columns the units."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.services.views_plans import Matrix, MatrixRow, UnitChoice, letters

_CYCLE = {frozenset[Role](): frozenset({Role.LEAD}), frozenset({Role.LEAD}): frozenset({Role.COOPERATE})}
"""What a click makes of a cell; anything else becomes empty."""


def next_roles(roles: frozenset[Role]) -> frozenset[Role]:
    """The roles after a click: none → C → P → none."""
    return _CYCLE.get(roles, frozenset())


class MatrixModel(QAbstractTableModel):
    """Shows a `Matrix`; the first column holds the task, every other one a unit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = Matrix((), ())

    def set_matrix(self, matrix: Matrix) -> None:
        """Show another state; the shape may change."""
        same_shape = len(matrix.rows) == len(self._matrix.rows) and matrix.units == self._matrix.units
        if not same_shape:
            self.beginResetModel()
        self._matrix = matrix
        if not same_shape:
            self.endResetModel()
        elif matrix.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def task_at(self, index: Index) -> MatrixRow:
        """The task of a cell."""
        return self._matrix.rows[index.row()]

    def unit_at(self, index: Index) -> UnitChoice | None:
        """The unit of a cell, None in the column of the tasks."""
        return self._matrix.units[index.column() - 1] if index.column() > 0 else None

    def roles_at(self, index: Index) -> frozenset[Role]:
        """The roles the cell's unit holds in the cell's task."""
        unit = self.unit_at(index)
        return frozenset() if unit is None else self.task_at(index).roles.get(unit.unit_id, frozenset())

    def without_lead(self) -> int:
        """How many tasks no unit leads."""
        return sum(not any(Role.LEAD in held for held in row.roles.values()) for row in self._matrix.rows)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of tasks."""
        return 0 if parent is not None and parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of units and one more."""
        return 0 if parent is not None and parent.isValid() else len(self._matrix.units) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Letters in the middle of their cells; the tooltip says in words who does what."""
        if not index.isValid():
            return None
        row, unit = self.task_at(index), self.unit_at(index)
        text = f"{row.number}  {row.text}" if row.number else row.text
        if role == Qt.ItemDataRole.DisplayRole:
            return text if unit is None else letters(self.roles_at(index))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            held = ", ".join(each.label for each in Role if each in self.roles_at(index)) or "không tham gia"
            return text if unit is None else f"{unit.name}: {held}"
        if role == Qt.ItemDataRole.TextAlignmentRole and unit is not None:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Short names of the units, whole names as tooltips."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "Nhiệm vụ" if section == 0 else self._matrix.units[section - 1].short_name
        if role == Qt.ItemDataRole.ToolTipRole and section > 0:
            return self._matrix.units[section - 1].name
        return None
