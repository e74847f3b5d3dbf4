"""The list of units: add, edit, order, end and delete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.unit import UnitDialog
from danvan_desktop.gui.forms.ui_units_panel import Ui_UnitsPanel
from danvan_desktop.gui.messages import ask
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.units import UnitListColumn
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.units import UnitService, UnitUse

_NOTHING = "Chưa có phòng, ban, đơn vị nào. Hãy thêm các đơn vị của cơ quan để giao nhiệm vụ."


class UnitsPanel(QWidget):
    """Shows the units in their order; a unit in use is not deleted, its validity is ended."""

    def __init__(self, units: UnitService, actions: Actions, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = units
        self._actions = actions
        self._clock = clock
        self._all: list[Unit] = []
        self._model: ListModel[Unit] = ListModel(UnitListColumn, self)
        self._ui = Ui_UnitsPanel()
        self._ui.setupUi(self)
        self._empty = EmptyState(_NOTHING, "Thêm đơn vị…", self)
        self._set_up()

    def reload(self) -> None:
        """Read the units again; the cursor stays on its unit."""
        self._all = self._units.units()
        self._show_rows()

    def select_unit(self, unit_id: int) -> None:
        """Put the cursor on a unit, an ended one included."""
        self._ui.text_filter_edit.clear()
        self._ui.ended_check.setChecked(True)
        choose_row(self._ui.units_table, self._model, lambda unit: unit.id == unit_id)

    def _set_up(self) -> None:
        ui = self._ui
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.units_table, self._model, UnitListColumn, wide=UnitListColumn.NAME)
        ui.units_table.selectionModel().currentRowChanged.connect(self._show_buttons)
        ui.units_table.activated.connect(self._edit_at)
        ui.units_table.horizontalHeader().sortIndicatorChanged.connect(self._show_buttons)
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.end_button.clicked.connect(self._end)
        ui.delete_button.clicked.connect(self._delete)
        ui.up_button.clicked.connect(self._move_up)
        ui.down_button.clicked.connect(self._move_down)
        ui.ended_check.toggled.connect(self._show_rows)
        ui.text_filter_edit.textChanged.connect(self._show_rows)
        self._empty.clicked.connect(self._add)
        for key, slot in ((Qt.Key.Key_F2, self._edit), (Qt.Key.Key_Delete, self._delete)):
            shortcut = QShortcut(QKeySequence(key), ui.units_table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _show_rows(self) -> None:
        view, chosen = self._ui.units_table, self._chosen()
        today, with_ended = self._clock.today(), self._ui.ended_check.isChecked()
        shown = [unit for unit in self._all if with_ended or unit.active_to is None or unit.active_to >= today]
        words = fold(self._ui.text_filter_edit.text()).split()
        self._model.set_rows(unit for unit in shown if all(word in _searched(unit) for word in words))
        if chosen is None or not choose_row(view, self._model, lambda unit: unit.id == chosen.id):
            choose_row(view, self._model, lambda _unit: True)
        hidden = len(self._all) - len(shown)
        self._ui.count_label.setText(f"{len(shown)} đơn vị" + (f", {hidden} đã ngừng hoạt động" if hidden else ""))
        self._ui.table_stack.setCurrentWidget(self._ui.table_page if self._all else self._empty)
        self._show_buttons()

    def _show_buttons(self) -> None:
        ui, chosen = self._ui, self._chosen()
        for button in (ui.edit_button, ui.end_button, ui.delete_button):
            button.setEnabled(chosen is not None)
        is_own_order = ui.units_table.horizontalHeader().sortIndicatorSection() < 0 and not ui.text_filter_edit.text()
        ui.up_button.setEnabled(is_own_order and chosen is not None and chosen != self._model.rows[0])
        ui.down_button.setEnabled(is_own_order and chosen is not None and chosen != self._model.rows[-1])

    def _chosen(self) -> Unit | None:
        return current_row(self._ui.units_table, self._model)

    def _add(self) -> None:
        self._open(Unit(0, ""), self._units.add)

    def _edit(self) -> None:
        if (unit := self._chosen()) is not None:
            self._open(unit, self._units.edit)

    def _edit_at(self, _index: QModelIndex) -> None:
        self._edit()

    def _end(self) -> None:
        if (unit := self._chosen()) is not None:
            self._open(unit, self._units.edit, asks_for_end=True)

    def _open(self, unit: Unit, save: Callable[[Unit], Changes], *, asks_for_end: bool = False) -> None:
        def store(typed: Unit) -> None:
            self._actions.run(lambda: save(typed))

        dialog = UnitDialog(unit, self._all, self._clock.today().year, store, self)
        if asks_for_end:
            dialog.ask_for_end()
        dialog.exec()

    def _delete(self) -> None:
        unit = self._chosen()
        if unit is None:
            return
        uses = self._units.uses_of(unit.id)
        if not uses:
            self._actions.run(lambda: self._units.delete(unit.id))
        elif ask(self, f"“{unit.name}” đang được dùng nên không xóa được.", _places(uses), "Kết thúc hoạt động…"):
            self._end()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        unit = self._chosen()
        if unit is None:
            return
        order = [other.id for other in self._model.rows]
        place = order.index(unit.id)
        order[place], order[place + step] = order[place + step], order[place]
        shown = set(order)
        whole = iter(order)  # units that are hidden keep their places between the shown ones
        ids = [next(whole) if other.id in shown else other.id for other in self._all]
        self._actions.run(lambda: self._units.reorder(ids))


def _searched(unit: Unit) -> str:
    return fold(" ".join((unit.name, unit.short_name, unit.head, unit.kind.label, *unit.aliases)))


def _places(uses: list[UnitUse]) -> str:
    listed = ", ".join(f"{use.count} {use.label}" for use in uses)
    return f"Đang dùng ở: {listed}. Thay vào đó, hãy ghi ngày kết thúc hoạt động; số liệu đã ghi được giữ nguyên."
