"""The matrix tasks × units: see and give out a whole plan on one sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_matrix_dialog import Ui_MatrixDialog
from danvan_desktop.gui.models.matrix import MatrixModel, next_roles
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate, row_height
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.assignments import AssignmentService

_TASK_WIDTH = 330
_UNIT_WIDTH = 71
_KEYS = {
    Qt.Key.Key_C: Role.LEAD,
    Qt.Key.Key_P: Role.COOPERATE,
    Qt.Key.Key_D: Role.DIRECT,
    Qt.Key.Key_T: Role.ADVISE,
}
_EMPTYING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_CYCLING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MatrixDialog(QDialog):
    """Each click or letter is saved at once and can be undone like everything else."""

    def __init__(
        self, assignments: AssignmentService, actions: Actions, plan_id: int, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assignments = assignments
        self._actions = actions
        self._plan_id = plan_id
        self._year = year
        self._ui = Ui_MatrixDialog()
        self._ui.setupUi(self)
        self._model = MatrixModel(self)
        table = self._ui.matrix_table
        table.setModel(self._model)
        roomy(table)
        table.setItemDelegate(LineRowsDelegate(table))
        rows = table.verticalHeader()
        rows.setDefaultSectionSize(row_height(table.fontMetrics(), 2))
        table.installEventFilter(self)
        table.clicked.connect(self._cycle)
        self._ui.reject_button.clicked.connect(self.reject)
        actions.changed.connect(self._reload)
        self._reload()
        self._fit()
        keep_within(self, parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Letters set a role, Del empties the cell, the space bar goes through the usual roles."""
        if watched is self._ui.matrix_table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self._ui.matrix_table.currentIndex()
            if index.column() > 0 and self._take_key(index, Qt.Key(event.key()), event.modifiers()):
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, index: QModelIndex, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in _CYCLING:
            self._cycle(index)
        elif key in _EMPTYING:
            self._set(index, frozenset())
        elif key in _KEYS:
            self._set(index, self._model.roles_at(index) ^ {_KEYS[key]})
        else:
            return False
        return True

    def _cycle(self, index: QModelIndex) -> None:
        if index.column() > 0:
            self._set(index, next_roles(self._model.roles_at(index)))

    def _set(self, index: QModelIndex, roles: frozenset[Role]) -> None:
        task, unit = self._model.task_at(index), self._model.unit_at(index)
        if unit is not None:
            self._actions.run(lambda: self._assignments.set_roles(task.task_id, unit.unit_id, roles))

    def _reload(self, _changes: object = None) -> None:
        self._model.set_matrix(self._assignments.matrix(self._plan_id, self._year))
        missing = self._model.without_lead()
        words = f"{missing} nhiệm vụ chưa có đơn vị chủ trì" if missing else "Mọi nhiệm vụ đều có đơn vị chủ trì"
        self._ui.totals_label.setText(words)

    def _fit(self) -> None:
        header = self._ui.matrix_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        header.setDefaultSectionSize(_UNIT_WIDTH)
        header.resizeSection(0, _TASK_WIDTH)
        header.setMinimumHeight(self._title_lines() * self.fontMetrics().lineSpacing() + 8)

    def _title_lines(self) -> int:
        """The lines the longest unit name takes in its column."""
        titles = (
            str(self._model.headerData(column, Qt.Orientation.Horizontal))
            for column in range(1, self._model.columnCount())
        )
        flags = int(Qt.TextFlag.TextWordWrap)
        heights = (
            self.fontMetrics().boundingRect(0, 0, _UNIT_WIDTH - 10, 999, flags, title).height() for title in titles
        )
        return max(3, *(-(-height // self.fontMetrics().lineSpacing()) for height in heights))
