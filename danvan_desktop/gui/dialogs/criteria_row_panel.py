"""What does not fit into a row of the criteria tree: levels with points, floor, who scores, guidance, evidence asked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from danvan_desktop.domain.criteria import Criterion, Level, Method, ScoredBy
from danvan_desktop.gui.forms.ui_criteria_row_panel import Ui_CriteriaRowPanel
from danvan_desktop.gui.models.criteria_tree import CriterionRow
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.gui.widgets.row_height import roomy

_WORDS = {
    Method.LEVELS: ("&Các mức và điểm", "Mức mới"),
    Method.DEDUCT: ("&Loại vi phạm và điểm trừ mỗi lần", "Loại vi phạm mới"),
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
        roomy(self._ui.levels_table)
        self._ui.levels_table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._ui.levels_table.horizontalHeader().resizeSection(1, 64)
        self._ui.levels_table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._ui.guidance_edit.set_rows(2)
        self._ui.asked_edit.set_rows(2)
        self._ui.floor_edit.set_language(read_number, write_number)
        self._ui.levels_table.itemChanged.connect(self._keep_levels)
        self._ui.add_level_button.clicked.connect(self._add_level)
        self._ui.remove_level_button.clicked.connect(self._remove_level)
        self._ui.floor_edit.committed.connect(self._keep)
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
        shown: list[tuple[QWidget, bool]] = [
            *((widget, method in _WORDS) for widget in (ui.levels_label, ui.levels_table)),
            *((widget, method in _WORDS) for widget in (ui.add_level_button, ui.remove_level_button)),
            *((widget, method is Method.DEDUCT) for widget in (ui.floor_label, ui.floor_edit)),
            *((widget, is_leaf) for widget in (ui.upper_check, ui.guidance_label, ui.guidance_edit)),
            *((widget, is_leaf) for widget in (ui.asked_label, ui.asked_edit)),
        ]
        for widget, is_shown in shown:
            widget.setVisible(is_shown)
        self.setEnabled(is_editable)
        ui.row_label.setText(_heading(row))
        if criterion is None:
            return
        if method in _WORDS:
            ui.levels_label.setText(_WORDS[method][0])
        self._fill_levels(criterion)
        ui.floor_edit.set_number(criterion.floor)
        ui.upper_check.setChecked(criterion.scored_by is ScoredBy.UPPER)
        ui.guidance_edit.set_text(criterion.guidance)
        ui.asked_edit.set_text(criterion.evidence_asked)

    def _fill_levels(self, criterion: Criterion) -> None:
        table = self._ui.levels_table
        table.blockSignals(True)
        table.setRowCount(len(criterion.levels))
        for place, level in enumerate(criterion.levels):
            table.setItem(place, 0, QTableWidgetItem(level.text))
            points = QTableWidgetItem(write_number(level.points))
            points.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(place, 1, points)
        table.blockSignals(False)

    def _keep_levels(self) -> None:
        criterion, table = self._criterion, self._ui.levels_table
        if criterion is None:
            return
        levels = []
        for place in range(table.rowCount()):
            points = read_number(_text_of(table.item(place, 1)))
            if isinstance(points, str):
                self._fill_levels(criterion)
                self.refused.emit(points)
                return
            levels.append(Level(_text_of(table.item(place, 0)), points))
        self._announce(replace(criterion, levels=tuple(levels)))

    def _add_level(self) -> None:
        if self._criterion is not None and self._criterion.method in _WORDS:
            taken = {level.text for level in self._criterion.levels}
            name, number = _WORDS[self._criterion.method][1], 1
            text = name
            while text in taken:
                number += 1
                text = f"{name} {number}"
            self._announce(replace(self._criterion, levels=(*self._criterion.levels, Level(text, Decimal(0)))))

    def _remove_level(self) -> None:
        place = self._ui.levels_table.currentRow()
        if self._criterion is not None and 0 <= place < len(self._criterion.levels):
            levels = self._criterion.levels
            self._announce(replace(self._criterion, levels=(*levels[:place], *levels[place + 1 :])))

    def _keep(self) -> None:
        criterion, ui = self._criterion, self._ui
        if criterion is not None:
            changed = replace(
                criterion,
                floor=ui.floor_edit.number(),
                scored_by=ScoredBy.UPPER if ui.upper_check.isChecked() else ScoredBy.SELF,
                guidance=ui.guidance_edit.toPlainText(),
                evidence_asked=ui.asked_edit.toPlainText(),
            )
            self._announce(changed)

    def _announce(self, changed: Criterion) -> None:
        if changed != self._criterion:
            self.edited.emit(changed)


def _text_of(item: QTableWidgetItem | None) -> str:
    return "" if item is None else item.text()


def _heading(row: CriterionRow | None) -> str:
    if row is None:
        return "Chọn một tiêu chí để xem chi tiết."
    number = f"{row.criterion.number}. " if row.criterion.number else ""
    words = f"{number}{row.criterion.text}"
    return words if row.is_leaf else f"{words}\nNhóm: điểm là tổng của các tiêu chí con."
