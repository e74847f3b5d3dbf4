"""The table of levels, tiers, counted things or violations of one criterion, edited in place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from danvan_desktop.domain.criteria import Criterion, Level, Method
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_tiers import lower_words, parse_lower, parse_upper, upper_words
from danvan_desktop.gui.forms.ui_criteria_row_panel import Ui_CriteriaRowPanel
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.row_height import roomy

WORDS = {
    Method.LEVELS: ("&Các mức và điểm", "Mức mới"),
    Method.TIERS: ("&Các bậc: điểm, từ (≥, >), đến (<, ≤)", "Bậc mới"),
    Method.PER_UNIT: ("&Nội dung tính và điểm mỗi đơn vị", "Nội dung mới"),
    Method.DEDUCT: ("&Loại vi phạm và điểm trừ mỗi lần", "Loại vi phạm mới"),
}
_TEXT, _POINTS, _LOWER, _UPPER = range(4)


class CriteriaLevels(QObject):
    """Edits the levels of a criterion; `edited(Criterion)` announces the changed criterion, `refused(sentence)` a bad cell."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, ui: Ui_CriteriaRowPanel) -> None:
        super().__init__(ui.levels_table)
        self._ui = ui
        self._criterion: Criterion | None = None
        table = ui.levels_table
        roomy(table)
        table.horizontalHeader().setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        for column in (_POINTS, _LOWER, _UPPER):
            table.horizontalHeader().resizeSection(column, 60)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.itemChanged.connect(self._keep)
        ui.add_level_button.clicked.connect(self._add)
        ui.remove_level_button.clicked.connect(self._remove)

    def show_criterion(self, criterion: Criterion | None, method: Method | None) -> None:
        """Show the levels of a criterion whose effective method is this; nothing where the method has none."""
        self._criterion = criterion
        ui, is_shown = self._ui, method in WORDS
        for widget in (ui.levels_label, ui.levels_table, ui.add_level_button, ui.remove_level_button):
            widget.setVisible(is_shown)
        for column in (_LOWER, _UPPER):
            ui.levels_table.setColumnHidden(column, method is not Method.TIERS)
        if method is not None and is_shown:
            ui.levels_label.setText(WORDS[method][0])
        if criterion is not None:
            self._fill(criterion)

    def _fill(self, criterion: Criterion) -> None:
        table = self._ui.levels_table
        table.blockSignals(True)
        table.setRowCount(len(criterion.levels))
        for place, level in enumerate(criterion.levels):
            texts = level.text, write_number(level.points), lower_words(level), upper_words(level)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column != _TEXT:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
        table.blockSignals(False)

    def _keep(self) -> None:
        criterion, table = self._criterion, self._ui.levels_table
        if criterion is None:
            return
        levels = []
        for place in range(table.rowCount()):
            level = self._read(place)
            if isinstance(level, str):
                self._fill(criterion)
                self.refused.emit(level)
                return
            levels.append(level)
        self._announce(replace(criterion, levels=tuple(levels)))

    def _read(self, place: int) -> Level | str:
        """The level in a row of the table, or the complaint about one of its cells."""
        points = read_number(self._cell(place, _POINTS))
        if isinstance(points, str):
            return points
        if self._criterion is None or self._criterion.method is not Method.TIERS:
            return Level(self._cell(place, _TEXT), points)
        try:
            lower, lower_included = parse_lower(self._cell(place, _LOWER))
            upper, upper_included = parse_upper(self._cell(place, _UPPER))
        except ValidationError as error:
            return str(error)
        return Level(self._cell(place, _TEXT), points, lower, lower_included, upper, upper_included)

    def _cell(self, place: int, column: int) -> str:
        item = self._ui.levels_table.item(place, column)
        return "" if item is None else item.text()

    def _add(self) -> None:
        criterion = self._criterion
        if criterion is not None and criterion.method in WORDS:
            text = free_name(WORDS[criterion.method][1], {level.text for level in criterion.levels})
            self._announce(replace(criterion, levels=(*criterion.levels, Level(text, Decimal(0)))))

    def _remove(self) -> None:
        place = self._ui.levels_table.currentRow()
        if self._criterion is not None and 0 <= place < len(self._criterion.levels):
            levels = self._criterion.levels
            self._announce(replace(self._criterion, levels=(*levels[:place], *levels[place + 1 :])))

    def _announce(self, changed: Criterion) -> None:
        if changed != self._criterion:
            self.edited.emit(changed)


def free_name(name: str, taken: set[str]) -> str:
    """The name, with a number behind it when it is taken."""
    text, number = name, 1
    while text in taken:
        number += 1
        text = f"{name} {number}"
    return text
