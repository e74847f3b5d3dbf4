"""“Đơn vị phụ trách” beside the sheet: which unit still owes which criterion, and giving criteria to units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.forms.ui_score_units_dialog import Ui_ScoreUnitsDialog
from danvan_desktop.gui.models.score_tree import points_words
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_units import OwedLeaf, UnitDebt

NOBODY = "Chưa giao đơn vị nào"
_EVERY = "(tất cả)"
_NOBODY_ID = 0
_ROLE = int(Qt.ItemDataRole.UserRole)


class ScoreUnitsDialog(QDialog):
    """Stays open beside the page; `assign_requested(criterion_ids, unit_id)`, None for nobody, and `jump_requested`."""

    assign_requested = Signal(list, object)
    jump_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._debts: Sequence[UnitDebt] = ()
        self._is_editable = False
        self._ui = Ui_ScoreUnitsDialog()
        self._ui.setupUi(self)
        ui = self._ui
        roomy(ui.units_tree)
        ui.units_tree.setItemDelegate(LineRowsDelegate(ui.units_tree))
        for column, width in enumerate((500, 84)):
            ui.units_tree.header().resizeSection(column, width)
        ui.unit_filter_combo.activated.connect(self._show)
        ui.owed_check.toggled.connect(self._show)
        ui.units_tree.itemSelectionChanged.connect(self._show_buttons)
        ui.units_tree.itemActivated.connect(self._jump)
        ui.assign_button.clicked.connect(self._assign)
        ui.jump_button.clicked.connect(self._jump)
        ui.close_button.clicked.connect(self.close)

    def show_debts(self, debts: Sequence[UnitDebt], units: Iterable[Unit], *, is_editable: bool) -> None:
        """Show who owes what; criteria may be given to `units`."""
        self._debts, self._is_editable = debts, is_editable
        named = [(unit.name, unit.id) for unit in units]
        listed = [(NOBODY, _NOBODY_ID) if debt.unit is None else (debt.unit.name, debt.unit.id) for debt in debts]
        _fill(self._ui.unit_filter_combo, [(_EVERY, None), *listed])
        _fill(self._ui.assign_combo, [*named, ("(không giao đơn vị nào)", _NOBODY_ID)])
        self._ui.summary_label.setText(_summary(debts))
        self._show()

    def chosen(self) -> list[int]:
        """The ids of the selected criteria, those of a unit whose line is selected included."""
        found: list[int] = []
        for item in self._ui.units_tree.selectedItems():
            below = [item.child(row) for row in range(item.childCount())] or [item]
            found.extend(int(leaf.data(0, _ROLE)) for leaf in below if leaf.data(0, _ROLE) is not None)
        return list(dict.fromkeys(found))

    def _show(self) -> None:
        tree, wanted = self._ui.units_tree, self._ui.unit_filter_combo.currentData()
        only_owed, kept = self._ui.owed_check.isChecked(), set(self.chosen())
        with QSignalBlocker(tree):
            tree.clear()
            for debt in self._debts:
                unit_id = _NOBODY_ID if debt.unit is None else debt.unit.id
                leaves = [leaf for leaf in debt.leaves if leaf.missing or not only_owed]
                if leaves and wanted in {None, unit_id}:
                    self._add(debt, leaves, kept)
            tree.expandAll()
        self._show_buttons()

    def _add(self, debt: UnitDebt, leaves: Sequence[OwedLeaf], kept: set[int]) -> None:
        name = NOBODY if debt.unit is None else debt.unit.name
        owed = f"còn nợ {debt.owed}/{len(debt.leaves)}" if debt.owed else f"xong {len(debt.leaves)}/{len(debt.leaves)}"
        heading = QTreeWidgetItem(self._ui.units_tree, [name, "", owed])
        font = heading.font(0)
        font.setBold(True)
        for column in (0, 2):
            heading.setFont(column, font)
        for leaf in leaves:
            criterion = leaf.row.criterion
            words = "; ".join(leaf.missing) or "đủ"
            item = QTreeWidgetItem(
                heading, [f"{criterion.number}. {criterion.text}".lstrip(". "), points_words(leaf.row), words]
            )
            item.setData(0, _ROLE, criterion.id)
            item.setToolTip(0, criterion.text)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(2, tone_colour(Tone.WARNING if leaf.missing else Tone.GOOD))
            item.setSelected(criterion.id in kept)

    def _show_buttons(self) -> None:
        chosen = self.chosen()
        self._ui.assign_button.setEnabled(self._is_editable and bool(chosen))
        self._ui.assign_button.setText(f"&Phân công {len(chosen)} tiêu chí" if chosen else "&Phân công")
        self._ui.jump_button.setEnabled(len(chosen) == 1)

    def _assign(self) -> None:
        unit_id = self._ui.assign_combo.currentData()
        self.assign_requested.emit(self.chosen(), unit_id or None)

    def _jump(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.jump_requested.emit(chosen[0])


def _summary(debts: Sequence[UnitDebt]) -> str:
    owing = [debt for debt in debts if debt.owed and debt.unit is not None]
    nobody = sum(len(debt.leaves) for debt in debts if debt.unit is None)
    words = [f"{len(owing)} đơn vị còn nợ {sum(debt.owed for debt in owing)} tiêu chí." if owing else ""]
    words.append(f"{nobody} tiêu chí chưa giao đơn vị nào." if nobody else "Mọi tiêu chí đã có đơn vị phụ trách.")
    return " ".join(filter(None, words))


def _fill(combo: QComboBox, items: Sequence[tuple[str, int | None]]) -> None:
    """Offer these, with the choice kept while it is among them."""
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in items:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen) if chosen is not None else 0))
