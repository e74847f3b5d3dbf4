"""“So sánh hai quy định”: what a new criteria set changes, word by word, and which criterion is which."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QWidget

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.criteria_comparison import ComparedPart, SetChange
from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices
from danvan_desktop.gui.dialogs.criterion_pairing import CriterionPairing
from danvan_desktop.gui.forms.ui_criteria_comparison_dialog import Ui_CriteriaComparisonDialog
from danvan_desktop.gui.marked_words import marked_pair
from danvan_desktop.gui.models.criteria_comparison import CriteriaComparisonColumn
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.criteria_comparison import SetComparison

_NOUNS = ("criterion", "criteria_set", "criterion_match", "rating_band", "rating_rule")
_CHANGED, _EVERYTHING = "changed", "everything"


class CriteriaComparisonDialog(QDialog):
    """Stays open beside the page and follows every change of the two sets."""

    def __init__(
        self, services: ComparisonServices, actions: Actions, new_set_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._comparison: SetComparison | None = None
        self._ui = Ui_CriteriaComparisonDialog()
        self._ui.setupUi(self)
        self._rows: ListModel[ComparedPart] = ListModel(CriteriaComparisonColumn, self)
        self._pairing = CriterionPairing(self._ui.pairing_combo, services.sets, actions)
        self._set_up()
        self._offer_sets(new_set_id)
        self.reload()
        actions.changed.connect(self._note_changes)
        keep_within(self, parent)

    def reload(self) -> None:
        """Compare the chosen sets as they stand."""
        ui = self._ui
        old, new = ui.old_combo.currentData(), ui.new_combo.currentData()
        can_compare = old is not None and new is not None and old != new
        self._comparison = self._services.sets.compare(old, new) if can_compare else None
        ui.export_button.setEnabled(can_compare)
        if self._comparison is not None:
            self._pairing.show_sides(old, self._comparison.old_criteria)
        ui.summary_label.setText(_summary(self._comparison))
        self._show_rows()

    def _set_up(self) -> None:
        ui = self._ui
        ui.rows_view.setModel(self._rows)
        roomy(ui.rows_view)
        fit_columns(ui.rows_view, CriteriaComparisonColumn)
        header = ui.rows_view.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (2, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        ui.comparison_splitter.setSizes([300, 130])
        ui.filter_combo.addItem("Chỉ chỗ thay đổi", _CHANGED)
        ui.filter_combo.addItem("Tất cả", _EVERYTHING)
        for change in SetChange:
            if change is not SetChange.SAME:
                ui.filter_combo.addItem(change.label, change)
        for combo in (ui.old_combo, ui.new_combo):
            combo.activated.connect(self.reload)
        ui.filter_combo.activated.connect(self._show_rows)
        ui.rows_view.selectionModel().currentRowChanged.connect(self._show_row)
        ui.export_button.clicked.connect(self._export)
        ui.close_button.clicked.connect(self.close)

    def _offer_sets(self, new_set_id: int | None) -> None:
        ui, sets = self._ui, self._services.sets.sets()
        for combo in (ui.old_combo, ui.new_combo):
            for each in sets:
                combo.addItem(_set_name(each), each.id)
                combo.setItemData(combo.count() - 1, _set_name(each), Qt.ItemDataRole.ToolTipRole)
        new = new_set_id if new_set_id is not None else next((each.id for each in sets), None)
        earlier = [each.id for each in sets if new is not None and each.id < new]
        old = next(iter(earlier), None) or next((each.id for each in sets if each.id != new), None)
        _choose(ui.new_combo, new)
        _choose(ui.old_combo, old)

    def _show_rows(self) -> None:
        ui = self._ui
        at = max(0, ui.rows_view.currentIndex().row())
        chosen = ui.filter_combo.currentData()
        rows = self._comparison.rows if self._comparison is not None else ()
        self._rows.set_rows(row for row in rows if _is_shown(row, chosen))
        if self._rows.rows:
            ui.rows_view.setCurrentIndex(self._rows.index(min(at, len(self._rows.rows) - 1), 0))
        self._show_row(ui.rows_view.currentIndex())

    def _show_row(self, index: QModelIndex) -> None:
        ui, row = self._ui, self._rows.row_at(index) if index.isValid() else None
        old, new = marked_pair(row.old_text, row.new_text) if row else ("", "")
        ui.old_edit.setHtml(old)
        ui.new_edit.setHtml(new)
        ui.details_label.setText("; ".join(row.details) if row else "")
        sides = (row.old, row.new) if row else (None, None)
        self._pairing.show_pair(*sides, is_settled=bool(row and row.is_settled))

    def _export(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        sets = self._services.sets
        self._services.exchange.write_file(
            self, "Xuất bảng so sánh", "So sanh hai quy dinh.xlsx", lambda path: sets.export(comparison, path)
        )

    def _note_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(*_NOUNS):
            self.reload()


def _set_name(header: CriteriaSet) -> str:
    return f"{header.name} ({header.state.label.lower()})"


def _choose(combo: QComboBox, set_id: int | None) -> None:
    combo.setCurrentIndex(-1 if set_id is None else combo.findData(set_id))


def _is_shown(row: ComparedPart, chosen: object) -> bool:
    if chosen == _EVERYTHING:
        return True
    return row.is_changed if chosen == _CHANGED else chosen in row.changes


def _summary(comparison: SetComparison | None) -> str:
    if comparison is None:
        return "Hãy chọn hai bộ tiêu chí khác nhau; chỉ có một bộ thì nhập hoặc nhân bản bộ thứ hai trước."
    counts = [f"{change.label.lower()} {count}" for change in SetChange if (count := comparison.count(change))]
    return f"Số dòng: {'; '.join(counts)}."
