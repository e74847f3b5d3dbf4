"""Tasks a draft repeats, side by side: the clerk keeps both or leaves one out; nothing is merged in silence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from danvan_desktop.domain.draft_plan import DraftTask
from danvan_desktop.domain.draft_review import DuplicatePair
from danvan_desktop.gui.dialogs.draft_outline import timing_words, unit_words
from danvan_desktop.gui.widgets.cell_widgets import clear_cells

_CHOICES = ("Giữ cả hai", "Bỏ bên phải", "Bỏ bên trái")


class ReviewDuplicates(QObject):
    """Fills the table of pairs; `left_out_changed(paragraph indexes)` when the clerk chose otherwise."""

    left_out_changed = Signal(object)

    def __init__(self, table: QTableWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._pairs: list[DuplicatePair] = []
        self._left_out: frozenset[int] = frozenset()
        header = table.horizontalHeader()
        for column, mode in enumerate(
            (QHeaderView.ResizeMode.Stretch,) * 2 + (QHeaderView.ResizeMode.ResizeToContents,)
        ):
            header.setSectionResizeMode(column, mode)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().hide()

    def show(self, pairs: Sequence[DuplicatePair], left_out: frozenset[int]) -> None:
        """Show the pairs and which tasks are left out."""
        self._left_out = left_out
        if list(pairs) != self._pairs:
            self._pairs = list(pairs)
            clear_cells(self._table)
            self._table.setRowCount(len(pairs))
            for row, pair in enumerate(pairs):
                self._table.setItem(row, 0, _task_item(pair.first))
                self._table.setItem(row, 1, _task_item(pair.second))
                self._table.setCellWidget(row, 2, self._combo(pair))
        for row, pair in enumerate(pairs):
            combo = self._table.cellWidget(row, 2)
            if isinstance(combo, QComboBox):
                first_is_out = pair.first.paragraph_index in left_out
                combo.setCurrentIndex(1 if pair.second.paragraph_index in left_out else 2 if first_is_out else 0)

    def _combo(self, pair: DuplicatePair) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(f"Xử lý nhiệm vụ trùng “{pair.first.text[:60]}”")
        combo.addItems(_CHOICES)
        combo.setMaximumHeight(combo.sizeHint().height())  # at the top of a row that may be taller than the view
        combo.activated.connect(lambda choice: self._choose(pair, choice))
        return combo

    def _choose(self, pair: DuplicatePair, choice: int) -> None:
        first, second = pair.first.paragraph_index, pair.second.paragraph_index
        out = {1: {second}, 2: {first}}.get(choice, set())
        left_out = (self._left_out - {first, second}) | out
        if left_out != self._left_out:
            self.left_out_changed.emit(frozenset(left_out))


def _task_item(task: DraftTask) -> QTableWidgetItem:
    place = f"Dòng {task.lines.first}"
    detail = " · ".join(part for part in (place, unit_words(task), timing_words(task.timing)) if part)
    item = QTableWidgetItem(f"{detail}\n{task.text}")
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    item.setToolTip(task.text)
    return item
