"""Chooses which totals of a register the figures of a target are; what comes of it is shown at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn, RuleKind, Total
from danvan_desktop.domain.register_period import ALL_PERIODS
from danvan_desktop.domain.register_sought import SoughtTotal, is_asked
from danvan_desktop.domain.target import PERCENT, Target
from danvan_desktop.gui.forms.ui_target_source_dialog import Ui_TargetSourceDialog
from danvan_desktop.services.target_standing import TargetStanding

Sources = Sequence[SoughtTotal]

_ROWS = "Số dòng của sổ"
_NONE = "(không có)"
_EVERY_ROW = "(mọi dòng)"
_TELLING = frozenset({ColumnType.CHOICE, ColumnType.YES_NO, ColumnType.UNIT})
"""The types of columns rows can be told apart by."""


@dataclass(frozen=True, slots=True)
class SourceLookup:
    """What the dialog asks: the registers, what a column (register, column) holds, how the target stands with sources."""

    registers: tuple[Register, ...]
    names_in: Callable[[str, str], Mapping[str, str]]
    preview: Callable[[Sources], TargetStanding]


class TargetSourceDialog(QDialog):
    """Hands the chosen totals to `link`, none at all where figures are to be typed again; stays open while it refuses."""

    def __init__(
        self, target: Target, lookup: SourceLookup, link: Callable[[Sources], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._lookup = lookup
        self._link = link
        self._ui = Ui_TargetSourceDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(target.text)
        _fill(ui.register_combo, [(register.name, register.key) for register in lookup.registers])
        _fill(ui.period_combo, [(period.label, period.label) for period in ALL_PERIODS])
        ui.unlink_button.setEnabled(bool(target.sources))
        self._connect()
        self._show(target.sources)

    def sources(self) -> tuple[SoughtTotal, ...]:
        """The totals chosen: numerator first, then the parts of the denominator."""
        ui = self._ui
        plain = SoughtTotal(self._register().key, period=ui.period_combo.currentData())
        told = replace(plain, where=ui.where_combo.currentData() or "", equals=ui.equals_combo.currentData() or "")
        below = told if ui.both_check.isChecked() else plain
        parts = [combo.currentData() for combo in (ui.denominator_combo, ui.plus_combo)]
        chosen = [replace(below, column=column) for column in parts if column is not None]
        return (replace(told, column=ui.numerator_combo.currentData()), *chosen)

    def accept(self) -> None:
        """Take the figures from there, then close; raises what `link` raises."""
        self._link(self.sources())
        super().accept()

    def _unlink(self) -> None:
        self._link(())
        super().accept()

    def _connect(self) -> None:
        ui = self._ui
        ui.register_combo.activated.connect(self._choose_register)
        ui.where_combo.activated.connect(self._choose_column)
        for combo in (ui.period_combo, ui.numerator_combo, ui.equals_combo, ui.denominator_combo, ui.plus_combo):
            combo.activated.connect(self._show_preview)
        ui.both_check.toggled.connect(self._show_preview)
        ui.link_button.clicked.connect(self.accept)
        ui.unlink_button.clicked.connect(self._unlink)
        ui.close_button.clicked.connect(self.reject)

    def _register(self) -> Register:
        return self._lookup.registers[max(self._ui.register_combo.currentIndex(), 0)]

    def _show(self, sources: Sources) -> None:
        """Show the totals of the target, or what suits the first register."""
        ui = self._ui
        if not sources:
            self._choose_register()
            return
        first = sources[0]
        _choose(ui.register_combo, first.register)
        self._fill_columns()
        _choose(ui.period_combo, first.period)
        _choose(ui.numerator_combo, first.column)
        _choose(ui.where_combo, first.where)
        self._fill_values()
        _choose(ui.equals_combo, first.equals)
        for combo, sought in zip((ui.denominator_combo, ui.plus_combo), sources[1:], strict=False):
            _choose(combo, sought.column)
        ui.both_check.setChecked(any(sought.where for sought in sources[1:]))
        self._show_preview()

    def _choose_register(self) -> None:
        self._fill_columns()
        for combo, column in zip(
            (self._ui.numerator_combo, self._ui.denominator_combo, self._ui.plus_combo),
            suiting_columns(self._register(), self._target),
            strict=False,
        ):
            _choose(combo, column)
        self._fill_values()
        self._show_preview()

    def _choose_column(self) -> None:
        self._fill_values()
        self._show_preview()

    def _fill_columns(self) -> None:
        ui, register = self._ui, self._register()
        asked = [column for column in register.columns if column in register.shown or self._asks_for(column)]
        numbers = [(column.title, column.key) for column in asked if column.type.is_number]
        telling = [(column.title, column.key) for column in asked if column.type in _TELLING]
        _fill(ui.numerator_combo, [(_ROWS, ""), *numbers])
        for combo in (ui.denominator_combo, ui.plus_combo):
            _fill(combo, [(_NONE, None), (_ROWS, ""), *numbers])
        _fill(ui.where_combo, [(_EVERY_ROW, ""), *telling])

    def _asks_for(self, column: RegisterColumn) -> bool:
        """Whether the target takes figures from a column that may have been hidden since."""
        return any(is_asked(sought, self._register().key, column.key) for sought in self._target.sources)

    def _fill_values(self) -> None:
        ui, column = self._ui, self._ui.where_combo.currentData()
        names = self._lookup.names_in(self._register().key, column) if column else {}
        _fill(ui.equals_combo, [(name, value) for value, name in names.items()])
        ui.equals_combo.setEnabled(bool(names))

    def _show_preview(self) -> None:
        ui = self._ui
        has_denominator = ui.denominator_combo.currentData() is not None
        ui.plus_combo.setEnabled(has_denominator)
        if not has_denominator:
            _choose(ui.plus_combo, None)
        ui.both_check.setEnabled(bool(ui.where_combo.currentData()) and has_denominator)
        standing = self._lookup.preview(self.sources())
        told = (standing.calculation, f"Yêu cầu: {standing.required}. Đánh giá: {standing.proposal.label}.")
        ui.preview_label.setText("\n".join(filter(None, (*told, *standing.findings))))


def suiting_columns(register: Register, target: Target) -> tuple[str, ...]:
    """The columns that likely are meant: of a percentage what a rule of the register keeps below what, else the rows."""
    added = {column.key for column in register.shown if column.total is not Total.NONE}
    if target.unit == PERCENT:
        for rule in register.rules:
            if rule.kind is RuleKind.AT_MOST and added.issuperset({rule.left, *rule.right}):
                return (rule.left, *rule.right)
    single = next((column.key for column in register.shown if _stands_alone(column)), "")
    return (single if not register.placed_by else "",)


def _stands_alone(column: RegisterColumn) -> bool:
    """Whether a column holds figures of its own that are not added up, such as the value of an index."""
    return column.type is ColumnType.DECIMAL and column.is_required


def _fill(combo: QComboBox, items: Iterable[tuple[str, str | None]]) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in items:
            combo.addItem(text, value)


def _choose(combo: QComboBox, value: str | None) -> None:
    places = [place for place in range(combo.count()) if combo.itemData(place) == value]
    combo.setCurrentIndex(places[0] if places else 0)
