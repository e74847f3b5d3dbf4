"""An amended plan beside the stored one: the clerk sees what changes, corrects what was paired wrongly, and accepts."""

from __future__ import annotations

import html

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_plan_comparison_dialog import Ui_PlanComparisonDialog
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.marked_words import marked_pair
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.plan_comparison import ComparisonColumn
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.plan_comparison import AmendmentChoices, ComparedRow, Comparison
from danvan_desktop.services.plan_import import ImportReview

_NEW = -1
_SHOWN = 90


class PlanComparisonDialog(QDialog):
    """Shows the difference; accepting updates the stored plan as one action."""

    def __init__(
        self,
        service: PlanAmendmentService,
        actions: Actions,
        review: ImportReview,
        plan_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = actions
        self._review = review
        self._plan_id = plan_id
        self._pairings: dict[str, dict[int, int | None]] = {}
        self._kept: frozenset[int] = frozenset()
        self._ui = Ui_PlanComparisonDialog()
        self._ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._rows: ListModel[ComparedRow] = ListModel(ComparisonColumn, self)
        self._comparison = self._compare()
        self._prepare()
        self._show()
        self._ui.rows_view.setFocus()

    def accept(self) -> None:
        """Write the amended plan over the stored one; a refusal leaves the dialog open."""
        choices = AmendmentChoices(self._pairings, self._kept, self._ui.reason_edit.text())
        self._actions.run(lambda: self._service.accept(self._review, self._plan_id, choices))
        super().accept()

    def _compare(self) -> Comparison:
        return self._service.compare(self._review, self._plan_id, AmendmentChoices(self._pairings, self._kept))

    def _prepare(self) -> None:
        ui = self._ui
        ui.rows_view.setModel(self._rows)
        roomy(ui.rows_view)
        fit_columns(ui.rows_view, ComparisonColumn)
        header = ui.rows_view.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        ui.comparison_splitter.setSizes([220, 150])
        ui.rows_view.selectionModel().currentRowChanged.connect(self._show_row)
        ui.changed_check.toggled.connect(self._show)
        ui.pairing_combo.activated.connect(self._pair)
        ui.accept_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(key_sequence(keys), self, self.accept)

    def _show(self) -> None:
        """Show the rows; the selected place stays."""
        ui, comparison = self._ui, self._comparison
        at = max(0, ui.rows_view.currentIndex().row())
        only_changed = ui.changed_check.isChecked()
        form = [
            ComparedRow("form", None, None, each.old, each.new, Change.REWORDED, (each.label,))
            for each in comparison.form
        ]
        rows = [row for row in comparison.rows if not only_changed or row.change is not Change.SAME]
        self._rows.set_rows([*form, *rows])
        counts = [f"{change.label.lower()} {count}" for change in Change if (count := comparison.count(change))]
        ui.summary_label.setText(f"<b>{html.escape(plan_title(comparison.plan))}</b>. Nhiệm vụ: {'; '.join(counts)}.")
        ui.rows_view.setCurrentIndex(self._rows.index(min(at, len(self._rows.rows) - 1), 0))
        self._show_row(ui.rows_view.currentIndex())

    def _show_row(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index) if index.isValid() else None
        ui = self._ui
        old, new = marked_pair(row.old_text, row.new_text) if row else ("", "")
        ui.old_edit.setHtml(old)
        ui.new_edit.setHtml(new)
        ui.details_label.setText("; ".join(row.details) if row else "")
        self._offer_pairings(row)

    def _offer_pairings(self, row: ComparedRow | None) -> None:
        """For what the amended plan has: the stored ones it may be; for what it has no more: to drop or to keep it."""
        combo = self._ui.pairing_combo
        combo.clear()
        is_own = row is not None and row.new is None and row.change is Change.SAME
        combo.setEnabled(row is not None and row.noun != "form" and not row.must_stay and not is_own)
        if row is None or row.noun == "form":
            return
        if row.new is None:
            combo.addItem("Bỏ khỏi kế hoạch", False)
            combo.addItem("Giữ lại, ghi là không còn trong kế hoạch sửa đổi", True)
            combo.setCurrentIndex(1 if row.change is not Change.REMOVED else 0)
            return
        combo.addItem("(chưa có: thêm mới)", _NEW)
        stored = [each for each in self._comparison.rows if each.noun == row.noun and each.old_id is not None]
        for each in sorted(stored, key=lambda each: each.new is not None):
            paired = " (đang ghép với phần khác)" if each.new not in {None, row.new} else ""
            combo.addItem(f"{each.old_text[:_SHOWN]}{paired}", each.old_id)
        combo.setCurrentIndex(combo.findData(_NEW if row.old_id is None else row.old_id))

    def _pair(self) -> None:
        """The clerk says what the selected row is; the rest is paired anew around it."""
        row = self._rows.row_at(self._ui.rows_view.currentIndex())
        chosen = self._ui.pairing_combo.currentData()
        if row.new is None and row.old_id is not None:
            self._kept = self._kept | {row.old_id} if chosen else self._kept - {row.old_id}
        elif row.new is not None:
            mine = {new: old for new, old in self._pairings.get(row.noun, {}).items() if old is None or old != chosen}
            self._pairings[row.noun] = {**mine, row.new: None if chosen == _NEW else int(chosen)}
        self._comparison = self._compare()
        self._show()
