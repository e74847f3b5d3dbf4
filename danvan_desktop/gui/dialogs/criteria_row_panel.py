"""What does not fit into a row of the criteria tree: levels, unit, floor, conditions, who scores, guidance, evidence."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.criteria import Criterion, Method, ScoredBy
from danvan_desktop.gui.dialogs.criteria_levels import CriteriaLevels
from danvan_desktop.gui.dialogs.criteria_modifiers import CriteriaModifiers
from danvan_desktop.gui.forms.ui_criteria_row_panel import Ui_CriteriaRowPanel
from danvan_desktop.gui.models.criteria_tree import CriterionRow
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.committed_text import forget_typing

_MEASURED = {
    Method.TIERS: "Đơ&n vị của số liệu (%, cuộc …)",
    Method.PER_UNIT: "Đơ&n vị tính (mô hình, lượt …)",
}


class CriteriaRowPanel(QWidget):
    """Edits one criterion; `edited(Criterion)` announces the whole changed criterion, `refused(sentence)` a bad number."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion: Criterion | None = None
        self._ui = Ui_CriteriaRowPanel()
        self._ui.setupUi(self)
        self._levels = CriteriaLevels(self._ui)
        self._modifiers = CriteriaModifiers(self._ui)
        for part in (self._levels, self._modifiers):
            part.edited.connect(self.edited)
            part.refused.connect(self.refused)
        self._ui.guidance_edit.set_rows(2)
        self._ui.asked_edit.set_rows(2)
        self._ui.floor_edit.set_language(read_number, write_number)
        self._ui.floor_edit.committed.connect(self._keep)
        self._ui.unit_edit.committed.connect(self._keep)
        self._ui.upper_check.clicked.connect(self._keep)
        self._ui.guidance_edit.committed.connect(self._keep)
        self._ui.asked_edit.committed.connect(self._keep)

    def show_row(self, row: CriterionRow | None, *, is_editable: bool) -> None:
        """Show a row of the tree, or nothing."""
        criterion = row.criterion if row is not None else None
        if criterion is None or self._criterion is None or criterion.id != self._criterion.id:
            forget_typing(self)
        self._criterion = criterion
        ui = self._ui
        is_leaf = row is not None and row.is_leaf
        method = criterion.method if criterion is not None and is_leaf else None
        self._levels.show_criterion(criterion, method)
        self._modifiers.show_criterion(criterion, is_leaf=is_leaf)
        shown: list[tuple[QWidget, bool]] = [
            *((widget, method is Method.DEDUCT) for widget in (ui.floor_label, ui.floor_edit)),
            *((widget, method in _MEASURED) for widget in (ui.unit_label, ui.unit_edit)),
            *((widget, is_leaf) for widget in (ui.upper_check, ui.guidance_label, ui.guidance_edit)),
            *((widget, is_leaf) for widget in (ui.asked_label, ui.asked_edit)),
        ]
        for widget, is_shown in shown:
            widget.setVisible(is_shown)
        self.setEnabled(is_editable)
        ui.row_label.setText(_heading(row))
        if criterion is None:
            return
        if method in _MEASURED:
            ui.unit_label.setText(_MEASURED[method])
        ui.unit_edit.set_text(criterion.unit)
        ui.floor_edit.set_number(criterion.floor)
        ui.upper_check.setChecked(criterion.scored_by is ScoredBy.UPPER)
        ui.guidance_edit.set_text(criterion.guidance)
        ui.asked_edit.set_text(criterion.evidence_asked)

    def _keep(self) -> None:
        criterion, ui = self._criterion, self._ui
        if criterion is None:
            return
        changed = replace(
            criterion,
            floor=ui.floor_edit.number(),
            unit=ui.unit_edit.text(),
            scored_by=ScoredBy.UPPER if ui.upper_check.isChecked() else ScoredBy.SELF,
            guidance=ui.guidance_edit.toPlainText(),
            evidence_asked=ui.asked_edit.toPlainText(),
        )
        if changed != criterion:
            self.edited.emit(changed)


def _heading(row: CriterionRow | None) -> str:
    if row is None:
        return "Chọn một tiêu chí để xem chi tiết."
    number = f"{row.criterion.number}. " if row.criterion.number else ""
    words = f"{number}{row.criterion.text}"
    return words if row.is_leaf else f"{words}\nNhóm: điểm là tổng của các tiêu chí con."
