"""The fields that say which figure of a register counts: a column or the rows, of what, and only which rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.criteria import SHARE, Criterion, Method
from danvan_desktop.domain.register import ColumnType, Register, RuleKind
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.gui.forms.ui_criterion_links_dialog import Ui_CriterionLinksDialog

_ROWS = "Số dòng của sổ"
_NONE = "(không có)"
_EVERY_ROW = "(mọi dòng)"
_TELLING = frozenset({ColumnType.CHOICE, ColumnType.YES_NO, ColumnType.UNIT})
"""The types of columns rows can be told apart by."""


class RegisterFigure(QObject):
    """Drives the figure fields of the form; `changed` when the clerk chose another figure."""

    changed = Signal()

    def __init__(self, ui: Ui_CriterionLinksDialog, names_in: Callable[[str, str], Mapping[str, str]]) -> None:
        super().__init__(ui.figures_box)
        self._ui = ui
        self._names_in = names_in
        self._register: Register | None = None
        for combo in (ui.counted_combo, ui.whole_combo, ui.equals_combo):
            combo.activated.connect(self.changed)
        ui.where_combo.activated.connect(self._choose_column)

    def show(self, register: Register, sought: Sequence[SoughtTotal]) -> None:
        """Show the figure chosen in a register."""
        ui, first = self._ui, sought[0]
        self._register = register
        numbers = [(column.title, column.key) for column in register.shown if column.type.is_number]
        telling = [(column.title, column.key) for column in register.shown if column.type in _TELLING]
        _fill(ui.counted_combo, [(_ROWS, ""), *numbers], first.column)
        _fill(ui.whole_combo, [(_NONE, None), (_ROWS, ""), *numbers], sought[1].column if len(sought) > 1 else None)
        _fill(ui.where_combo, [(_EVERY_ROW, ""), *telling], first.where)
        self._fill_values(first.equals)

    def sought(self) -> tuple[SoughtTotal, ...]:
        """The figure as it is chosen: the count, then the whole it is of; a condition is on the count alone."""
        ui, key = self._ui, self._register.key if self._register is not None else ""
        first = SoughtTotal(key, ui.counted_combo.currentData() or "")
        if ui.where_combo.currentData() and ui.equals_combo.currentData():
            first = replace(first, where=ui.where_combo.currentData(), equals=ui.equals_combo.currentData())
        whole = ui.whole_combo.currentData()
        return (first,) if whole is None else (first, SoughtTotal(key, whole))

    def words(self, register: Register, sought: Sequence[SoughtTotal]) -> str:
        """The figure in words: “Đơn đã giải quyết / Đơn nhận trong kỳ”, “số dòng, chỉ “Được công nhận””."""
        first = sought[0]
        names = self._names_in(first.register, first.where) if first.where else {}
        only = f", chỉ dòng “{names.get(first.equals, first.equals)}”" if first.where else ""
        columns = [register.column(total.column) for total in sought]
        return " / ".join("số dòng" if column is None else column.title for column in columns) + only

    def _choose_column(self) -> None:
        self._fill_values("")
        self.changed.emit()

    def _fill_values(self, chosen: str) -> None:
        ui, column = self._ui, self._ui.where_combo.currentData()
        names = self._names_in(self._register.key, column) if column and self._register is not None else {}
        _fill(ui.equals_combo, [(name, value) for value, name in names.items()], chosen)
        ui.equals_combo.setEnabled(bool(names))


def suiting_figure(register: Register, criterion: Criterion) -> tuple[SoughtTotal, ...]:
    """The figure that likely is meant: of a share what a rule of the register keeps below what, else the rows."""
    is_share = criterion.method is Method.RATIO or criterion.unit == SHARE
    numbers = {column.key for column in register.shown if column.type.is_number}
    for rule in register.rules if is_share else ():
        if rule.kind is RuleKind.AT_MOST and numbers.issuperset({rule.left, rule.right[0]}):
            return SoughtTotal(register.key, rule.left), SoughtTotal(register.key, rule.right[0])
    return (SoughtTotal(register.key),)


def _fill(combo: QComboBox, items: Iterable[tuple[str, str | None]], chosen: str | None) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in items:
            combo.addItem(text, value)
    places = [place for place in range(combo.count()) if combo.itemData(place) == chosen]
    combo.setCurrentIndex(places[0] if places else 0)
