"""The table of conditions on the points of one criterion: precondition and lowered maximum, edited in place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from danvan_desktop.domain.criteria import Criterion, Modifier, ModifierKind
from danvan_desktop.gui.dialogs.criteria_levels import free_name
from danvan_desktop.gui.forms.ui_criteria_row_panel import Ui_CriteriaRowPanel
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.row_height import roomy

_TEXT, _MAX, _CLAUSE = range(3)
_NEW = {
    ModifierKind.PRECONDITION: "Chưa bảo đảm điều kiện",
    ModifierKind.LOWER_MAX: "Trường hợp hạ điểm tối đa",
}


class CriteriaModifiers(QObject):
    """Edits the conditions of a leaf; `edited(Criterion)` announces the changed criterion, `refused(sentence)` a bad cell."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, ui: Ui_CriteriaRowPanel) -> None:
        super().__init__(ui.modifiers_table)
        self._ui = ui
        self._criterion: Criterion | None = None
        table = ui.modifiers_table
        roomy(table)
        table.horizontalHeader().setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().resizeSection(_MAX, 60)
        table.horizontalHeader().resizeSection(_CLAUSE, 84)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.itemChanged.connect(self._keep)
        ui.add_precondition_button.clicked.connect(lambda: self._add(ModifierKind.PRECONDITION))
        ui.add_lower_max_button.clicked.connect(lambda: self._add(ModifierKind.LOWER_MAX))
        ui.remove_modifier_button.clicked.connect(self._remove)

    def show_criterion(self, criterion: Criterion | None, *, is_leaf: bool) -> None:
        """Show the conditions of a leaf; a group has none."""
        self._criterion = criterion
        ui = self._ui
        has_any = criterion is not None and bool(criterion.modifiers)
        shown: list[tuple[QWidget, bool]] = [
            (ui.modifiers_label, is_leaf),
            (ui.modifiers_table, is_leaf and has_any),
            (ui.add_precondition_button, is_leaf),
            (ui.add_lower_max_button, is_leaf),
            (ui.remove_modifier_button, is_leaf and has_any),
        ]
        for widget, is_shown in shown:
            widget.setVisible(is_shown)
        if criterion is not None:
            self._fill(criterion)

    def _fill(self, criterion: Criterion) -> None:
        table = self._ui.modifiers_table
        table.blockSignals(True)
        table.setRowCount(len(criterion.modifiers))
        for place, modifier in enumerate(criterion.modifiers):
            for column, text in enumerate((modifier.text, write_number(modifier.max_points), modifier.clause)):
                item = QTableWidgetItem(text)
                if column == _MAX:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    if modifier.kind is ModifierKind.PRECONDITION:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                table.setItem(place, column, item)
        table.blockSignals(False)

    def _keep(self) -> None:
        criterion = self._criterion
        if criterion is None:
            return
        changed: list[Modifier] = []
        for place, modifier in enumerate(criterion.modifiers):
            points = read_number(self._cell(place, _MAX))
            if isinstance(points, str):
                self._fill(criterion)
                self.refused.emit(points)
                return
            text, clause = self._cell(place, _TEXT), self._cell(place, _CLAUSE)
            changed.append(replace(modifier, text=text, max_points=points, clause=clause))
        self._announce(replace(criterion, modifiers=tuple(changed)))

    def _cell(self, place: int, column: int) -> str:
        item = self._ui.modifiers_table.item(place, column)
        return "" if item is None else item.text()

    def _add(self, kind: ModifierKind) -> None:
        criterion = self._criterion
        if criterion is not None:
            text = free_name(_NEW[kind], {modifier.text for modifier in criterion.modifiers})
            added = Modifier(kind, text, Decimal(0))
            self._announce(replace(criterion, modifiers=(*criterion.modifiers, added)))

    def _remove(self) -> None:
        place = self._ui.modifiers_table.currentRow()
        if self._criterion is not None and 0 <= place < len(self._criterion.modifiers):
            kept = self._criterion.modifiers
            self._announce(replace(self._criterion, modifiers=(*kept[:place], *kept[place + 1 :])))

    def _announce(self, changed: Criterion) -> None:
        if changed != self._criterion:
            self.edited.emit(changed)
