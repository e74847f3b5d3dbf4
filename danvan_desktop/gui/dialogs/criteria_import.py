"""A criteria set read from a file, looked at before it is accepted: the tree, and what to look at again row by row."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_criteria_import_dialog import Ui_CriteriaImportDialog
from danvan_desktop.gui.models.criteria_tree import CriteriaTreeColumn, CriteriaTreeModel
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.criteria_files import CriteriaPreview

_ROW = int(Qt.ItemDataRole.UserRole)


class CriteriaImportDialog(QDialog):
    """Shows a preview; accepted when the clerk takes the set, and nothing is kept before."""

    def __init__(self, preview: CriteriaPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CriteriaImportDialog()
        self._ui.setupUi(self)
        self._model = CriteriaTreeModel(self)
        self._show_tree(preview)
        self._show_findings(preview)
        self._ui.summary_label.setText(_summary(preview))
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def _show_tree(self, preview: CriteriaPreview) -> None:
        tree = self._ui.criteria_tree
        tree.setModel(self._model)
        tree.setItemDelegate(LineRowsDelegate(tree))
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setIndentation(14)
        fit_columns(tree, CriteriaTreeColumn)
        self._model.show_set(preview.full_set, check_set(preview.full_set), is_editable=False)
        tree.expandAll()

    def _show_findings(self, preview: CriteriaPreview) -> None:
        ui = self._ui
        roomy(ui.findings_list)
        for finding in preview.findings:
            item = QListWidgetItem(finding.sentence, ui.findings_list)
            item.setData(_ROW, finding.criterion_id)
        ui.findings_label.setText(f"Cần &xem lại ({len(preview.findings)})")
        ui.findings_label.setVisible(bool(preview.findings))
        ui.findings_list.setVisible(bool(preview.findings))
        ui.findings_list.itemClicked.connect(self._go_to_row)
        ui.findings_list.itemActivated.connect(self._go_to_row)

    def _go_to_row(self, item: QListWidgetItem) -> None:
        criterion_id = item.data(_ROW)
        index = self._model.index_of(criterion_id) if criterion_id is not None else None
        if index is not None and index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._ui.criteria_tree.selectionModel().setCurrentIndex(index, flags)
            self._ui.criteria_tree.scrollTo(index)


def _summary(preview: CriteriaPreview) -> str:
    full_set = preview.full_set
    tree = CriteriaTree(full_set.criteria)
    leaves, groups = sum(1 for _ in tree.leaves()), sum(1 for row in tree.walk() if not tree.is_leaf(row))
    header = full_set.criteria_set
    words = f"“{preview.file_name}”: {leaves} tiêu chí trong {groups} nhóm, thang điểm {format_points(header.scale)}"
    words += f", thưởng tối đa {format_points(header.bonus_cap)}, trừ tối đa {format_points(header.penalty_cap)}."
    usable = "Không còn điểm phải sửa." if preview.is_usable else "Bộ này sẽ là bản nháp cho đến khi sửa xong."
    return f"{words} {usable}"
