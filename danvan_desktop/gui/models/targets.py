"""The editable table of targets: numerator, denominator, verdict and note are typed in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import Index, ListColumn, ListModel
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.targets import TargetStanding

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight

_TONES = {Verdict.MET: Tone.GOOD, Verdict.NOT_MET: Tone.BAD, Verdict.PARTLY: Tone.WARNING, Verdict.PENDING: Tone.MUTED}


def _numerator(row: TargetStanding) -> str:
    value = row.result.numerator if row.result else None
    return "" if value is None else format_points(value)


def _denominator(row: TargetStanding) -> str:
    value = row.result.denominator if row.result else None
    return "" if value is None else format_points(value)


class TargetColumn(ListColumn):
    """A target with the figures of the year."""

    NUMBER = ("TT", 44, _RIGHT, lambda row: str(row.target.position), lambda row: row.target.position)
    TEXT = ("Chỉ tiêu", 400, _LEFT, lambda row: row.target.text)
    MEASURE = ("Cách đo", 150, _LEFT, lambda row: row.target.measure.label)
    REQUIRED = ("Yêu cầu", 90, _RIGHT, lambda row: row.required)
    NUMERATOR = ("Tử số / số đạt", 110, _RIGHT, _numerator)
    DENOMINATOR = ("Mẫu số", 90, _RIGHT, _denominator)
    ACTUAL = ("Đạt được", 130, _RIGHT, lambda row: row.actual)
    VERDICT = ("Đánh giá", 120, _LEFT, lambda row: row.verdict.label, None, lambda row: _TONES[row.verdict])
    NOTE = ("Ghi chú", 160, _LEFT, lambda row: row.result.note if row.result else "")


_COLUMNS = list(TargetColumn)

TO_TYPE = "nhập số"
"""What stands in a cell of figures nothing was typed into yet."""


class TargetModel(ListModel[TargetStanding]):
    """Targets in order; a cell the clerk finished typing is announced by `cell_typed(row, column, text)`."""

    cell_typed = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TargetColumn, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Figures and notes can be typed; a denominator only of percentages, a verdict only where nothing computes it."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self._is_open(index) else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As every list; figures still to be typed say so, and editing starts from the text behind that."""
        if role == Qt.ItemDataRole.EditRole:
            return super().data(index, int(Qt.ItemDataRole.DisplayRole))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole} and self._awaits_figure(index):
            return TO_TYPE if role == Qt.ItemDataRole.DisplayRole else tone_brush(Tone.MUTED)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Announce a typed text that differs from the shown one; the service decides what becomes of it."""
        if role != Qt.ItemDataRole.EditRole or not self._is_open(index):
            return False
        if str(value) != self.data(index, int(Qt.ItemDataRole.EditRole)):
            self.cell_typed.emit(self.row_at(index), _COLUMNS[index.column()], str(value))
        return True

    def _awaits_figure(self, index: Index) -> bool:
        is_figure = index.isValid() and _COLUMNS[index.column()] in {TargetColumn.NUMERATOR, TargetColumn.DENOMINATOR}
        return is_figure and self._is_open(index) and not super().data(index)

    def _is_open(self, index: Index) -> bool:
        column, row = _COLUMNS[index.column()], self.row_at(index)
        if column is TargetColumn.DENOMINATOR:
            return row.target.unit == "%"
        if column is TargetColumn.VERDICT:
            return not row.is_computed
        if column is TargetColumn.NUMERATOR:
            return row.target.measure in {Measure.QUANTITATIVE, Measure.RELATIVE}
        return column is TargetColumn.NOTE
