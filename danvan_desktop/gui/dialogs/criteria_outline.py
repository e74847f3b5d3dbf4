"""The tab “Tiêu chí” of the editor of criteria sets: the tree edited in place and the panel beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

from danvan_desktop.domain.criteria import Criterion, CriterionKind, FullSet, Method
from danvan_desktop.domain.criteria_check import Finding
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criteria_row_panel import CriteriaRowPanel
from danvan_desktop.gui.forms.ui_criteria_set_dialog import Ui_CriteriaSetDialog
from danvan_desktop.gui.models.criteria_tree import CriteriaTreeColumn, CriteriaTreeModel, CriterionRow
from danvan_desktop.gui.models.list_model import Index, fit_columns
from danvan_desktop.gui.widgets.combo_delegate import ComboDelegate
from danvan_desktop.gui.widgets.kept_tree import KeptTree
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.services.criteria_rows import CriteriaRowService


class CriteriaOutline(QObject):
    """Edits the criteria of a set; `model` and `panel` announce what they refuse, which the dialog shows."""

    def __init__(self, ui: Ui_CriteriaSetDialog, rows: CriteriaRowService, actions: Actions) -> None:
        super().__init__(ui.criteria_page)
        self._ui = ui
        self._rows = rows
        self._actions = actions
        self._set_id: int | None = None
        self._is_editable = False
        self.model = CriteriaTreeModel(self)
        self.panel = CriteriaRowPanel(ui.criteria_page)
        ui.criterion_area.setWidget(self.panel)
        self._set_up_tree()
        self.model.edited.connect(self._edit)
        self.panel.edited.connect(self._edit)
        ui.add_group_button.clicked.connect(self._add_group)
        ui.add_child_button.clicked.connect(self._add_child)
        ui.up_button.clicked.connect(lambda: self._move(-1))
        ui.down_button.clicked.connect(lambda: self._move(1))
        ui.remove_button.clicked.connect(self._remove)

    def show_set(
        self,
        full_set: FullSet | None,
        findings: Sequence[Finding],
        sources: Mapping[int, int] | None = None,
        *,
        is_editable: bool,
    ) -> None:
        """Show the criteria of a set, or none; what was selected and open stays so."""
        self._set_id = full_set.criteria_set.id if full_set is not None else None
        self._is_editable = is_editable
        self._kept.reload(lambda: self.model.show_set(full_set, findings, sources, is_editable=is_editable))
        self._ui.add_group_button.setEnabled(is_editable)
        self._show_current()

    def choose(self, criterion_id: int) -> None:
        """Put the cursor on a criterion."""
        index = self.model.index_of(criterion_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._ui.criteria_tree.selectionModel().setCurrentIndex(index, flags)
            self._ui.criteria_tree.scrollTo(index)

    def _set_up_tree(self) -> None:
        tree = self._ui.criteria_tree
        tree.setModel(self.model)
        tree.setItemDelegate(LineRowsDelegate(tree))
        columns = list(CriteriaTreeColumn)
        tree.setItemDelegateForColumn(columns.index(CriteriaTreeColumn.METHOD), ComboDelegate(_methods, tree))
        tree.setItemDelegateForColumn(columns.index(CriteriaTreeColumn.KIND), ComboDelegate(_kinds, tree))
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setIndentation(14)
        fit_columns(tree, CriteriaTreeColumn)
        self._kept = KeptTree(tree, lambda index: self.model.row_at(index).criterion.id)
        tree.selectionModel().currentChanged.connect(self._show_current)
        self._ui.criteria_splitter.setSizes([740, 340])
        self._ui.criteria_splitter.setStretchFactor(0, 1)
        self._ui.criteria_splitter.setStretchFactor(1, 0)

    def _current(self) -> CriterionRow | None:
        index = self._ui.criteria_tree.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def _show_current(self) -> None:
        row = self._current()
        self.panel.show_row(row, is_editable=self._is_editable)
        for button in (self._ui.add_child_button, self._ui.up_button, self._ui.down_button, self._ui.remove_button):
            button.setEnabled(self._is_editable and row is not None)

    def _edit(self, criterion: Criterion) -> None:
        self._actions.run(lambda: self._rows.edit_criterion(criterion))

    def _add_group(self) -> None:
        if self._set_id is not None:
            set_id = self._set_id
            self.choose(self._actions.run(lambda: self._rows.add_criterion(set_id, None)).created[0])

    def _add_child(self) -> None:
        row = self._current()
        if self._set_id is not None and row is not None:
            set_id, parent_id = self._set_id, row.criterion.id
            self.choose(self._actions.run(lambda: self._rows.add_criterion(set_id, parent_id)).created[0])

    def _move(self, step: int) -> None:
        row = self._current()
        if row is not None:
            self._actions.run(lambda: self._rows.move_criterion(row.criterion.id, step))

    def _remove(self) -> None:
        row = self._current()
        if row is not None:
            self._actions.run(lambda: self._rows.delete_criterion(row.criterion.id))


def _methods(_index: Index) -> Sequence[tuple[str, Any]]:
    return [(method.label, method.value) for method in Method]


def _kinds(_index: Index) -> Sequence[tuple[str, Any]]:
    return [(kind.label, kind.value) for kind in CriterionKind]
