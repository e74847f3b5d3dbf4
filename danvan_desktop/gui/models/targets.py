"""The editable table of targets: numerator, denominator, rating, verdict and note are typed in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import Index, ListColumn, ListModel
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.target_standing import TargetStanding

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight

_TONES = {Verdict.MET: Tone.GOOD, Verdict.NOT_MET: Tone.BAD, Verdict.PARTLY: Tone.WARNING, Verdict.PENDING: Tone.MUTED}


def _numerator(row: TargetStanding) -> str:
    value = row.reached.numerator
    return "" if value is None else format_points(value)


def _denominator(row: TargetStanding) -> str:
    value = row.reached.denominator
    return "" if value is None or not row.is_ratio else format_points(value)


def _actual(row: TargetStanding) -> str:
    return f"⚠ {row.actual}" if row.findings else row.actual


class TargetColumn(ListColumn):
    """A target with the figures of the year."""

    NUMBER = ("TT", 40, _RIGHT, lambda row: str(row.target.position), lambda row: row.target.position)
    TEXT = ("Chỉ tiêu", 400, _LEFT, lambda row: row.target.text)
    REQUIRED = ("Yêu cầu", 130, _LEFT, lambda row: row.required)
    NUMERATOR = ("Tử số / số đạt", 110, _RIGHT, _numerator)
    DENOMINATOR = ("Mẫu số", 80, _RIGHT, _denominator)
    ACTUAL = (
        "Đạt được",
        150,
        _LEFT,
        _actual,
        None,
        lambda row: Tone.WARNING if row.findings else Tone.NORMAL,
    )
    VERDICT = ("Đánh giá", 130, _LEFT, lambda row: row.verdict_words, None, lambda row: _TONES[row.verdict])
    NOTE = ("Ghi chú", 150, _LEFT, lambda row: row.result.note if row.result else "")


_COLUMNS = list(TargetColumn)
_EXPLAINED = frozenset({TargetColumn.NUMERATOR, TargetColumn.DENOMINATOR, TargetColumn.ACTUAL, TargetColumn.VERDICT})

TO_TYPE = "nhập số"
"""What stands in a cell of figures nothing was typed into yet."""

NO_DECISION = "Chưa đánh giá"
BY_FIGURES = "Theo số liệu"
FROM_SHEET = "Theo bảng tự chấm điểm"


def verdict_choices(row: TargetStanding) -> tuple[str, ...]:
    """What the clerk may decide; the first takes a decision back and lets the figures speak, where they do."""
    undecided = NO_DECISION if row.proposal is Verdict.PENDING else BY_FIGURES
    return (undecided, *(verdict.label for verdict in Verdict if verdict is not Verdict.PENDING))


def rating_choices(row: TargetStanding) -> tuple[str, ...]:
    """The ratings of the sheet's set from the best to the lowest; the first takes a typed one back."""
    return (FROM_SHEET, *row.reached.ratings)


class TargetModel(ListModel[TargetStanding]):
    """Targets in order; a cell the clerk finished typing is announced by `cell_typed(row, column, text)`."""

    cell_typed = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TargetColumn, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Typed figures, decisions and notes can be changed in place; live figures are taken over by a button."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self._is_open(index) else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As every list; figures still to be typed say so, and editing starts from the text behind that."""
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(index)
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid() and _COLUMNS[index.column()] in _EXPLAINED:
            row = self.row_at(index)
            return "\n".join(filter(None, (row.calculation, *row.findings))) or super().data(index, role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole} and self._awaits_figure(index):
            return TO_TYPE if role == Qt.ItemDataRole.DisplayRole else tone_brush(Tone.MUTED)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Announce a typed text that differs from the shown one; the service decides what becomes of it."""
        if role != Qt.ItemDataRole.EditRole or not self._is_open(index):
            return False
        if str(value) != self._edited(index):
            self.cell_typed.emit(self.row_at(index), _COLUMNS[index.column()], str(value))
        return True

    def _edited(self, index: Index) -> str:
        """The text editing starts from."""
        column, row = _COLUMNS[index.column()], self.row_at(index)
        if column is TargetColumn.VERDICT:
            return row.verdict.label if row.is_decided else verdict_choices(row)[0]
        if column is TargetColumn.ACTUAL:
            return (row.result.rating if row.result else "") or FROM_SHEET
        return column.text(row)

    def _awaits_figure(self, index: Index) -> bool:
        is_figure = index.isValid() and _COLUMNS[index.column()] in {TargetColumn.NUMERATOR, TargetColumn.DENOMINATOR}
        return is_figure and self._is_open(index) and not super().data(index)

    def _is_open(self, index: Index) -> bool:
        column, row = _COLUMNS[index.column()], self.row_at(index)
        if column is TargetColumn.DENOMINATOR:
            return not row.is_live and (row.is_ratio or row.target.measure is Measure.RELATIVE)
        if column is TargetColumn.ACTUAL:
            return row.target.measure is Measure.RATING
        if column is TargetColumn.NUMERATOR:
            return not row.is_live and row.target.measure in {Measure.QUANTITATIVE, Measure.RELATIVE}
        return column in {TargetColumn.NOTE, TargetColumn.VERDICT}
