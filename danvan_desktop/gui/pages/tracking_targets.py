"""Chỉ tiêu: figures of the year typed in place or taken from registers, the verdict beside them, evidence below."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.target import Measure, TargetResult, Verdict
from danvan_desktop.domain.typed_number import parse_figure
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_tracking_targets_panel import Ui_TrackingTargetsPanel
from danvan_desktop.gui.models.list_model import ROW_ROLE
from danvan_desktop.gui.models.targets import FROM_SHEET, TargetColumn, TargetModel, rating_choices, verdict_choices
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.target_doors import TargetDoors
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.row_height import RoomyDelegate
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.target_standing import TargetStanding
from danvan_desktop.services.targets import TargetService

_COLUMNS = list(TargetColumn)
_NUMBERS = frozenset({TargetColumn.NUMERATOR, TargetColumn.DENOMINATOR, TargetColumn.ACTUAL})
_NOTHING = "Kế hoạch chưa có chỉ tiêu nào. Chỉ tiêu được lấy từ kế hoạch (trang Kế hoạch, thẻ Chỉ tiêu)."


class ChoiceDelegate(RoomyDelegate):
    """Offers what may be decided for a target as a list."""

    def __init__(self, choices: Callable[[TargetStanding], tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(  # noqa: N802 - Qt's name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A list of the choices, on the present one."""
        combo = QComboBox(parent)
        combo.addItems(self._choices(index.data(ROW_ROLE)))
        combo.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        return combo


class TrackingTargetsPanel(QWidget):
    """The targets of one plan in one year; `plan_wanted` is emitted when there is none.

    `rows_wanted` asks for the register rows (their ids) a live figure is made of.
    """

    plan_wanted = Signal()
    rows_wanted = Signal(object)

    def __init__(
        self, targets: TargetService, evidence: EvidenceService, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._targets = targets
        self._actions = actions
        self._year = 0
        self._is_filling = False
        self._model = TargetModel(self)
        self._ui = Ui_TrackingTargetsPanel()
        self._ui.setupUi(self)
        self._evidence = EvidencePanel(evidence, actions, self)
        self._doors = TargetDoors(targets, actions, self)
        self._empty = EmptyState(_NOTHING, "Mở trang Kế hoạch", self)
        self._set_up()

    def reload(self, plan_id: int | None, year: int) -> None:
        """Read the targets of a plan again; the cursor stays on its cell."""
        self._year = year
        view = self._ui.targets_table
        chosen, column = current_row(view, self._model), max(view.currentIndex().column(), 0)
        rows = [] if plan_id is None else self._targets.standings(plan_id, year)
        self._is_filling = True
        self._model.set_rows(rows)
        if chosen is None or not choose_row(view, self._model, lambda row: row.target.id == chosen.target.id, column):
            choose_row(view, self._model, lambda _row: True, _COLUMNS.index(TargetColumn.NUMERATOR))
        self._is_filling = False
        self._ui.table_stack.setCurrentWidget(self._ui.table_page if rows else self._empty)
        self._ui.details_page.setVisible(bool(rows))
        self._ui.hint_label.setVisible(bool(rows))
        self._show_details()

    def select_target(self, target_id: int) -> None:
        """Put the cursor on the figures of a target."""
        column = _COLUMNS.index(TargetColumn.NUMERATOR)
        choose_row(self._ui.targets_table, self._model, lambda row: row.target.id == target_id, column)

    def _set_up(self) -> None:
        ui = self._ui
        ui.evidence_layout.addWidget(self._evidence)
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.targets_table, self._model, TargetColumn, lines=2, wide=TargetColumn.TEXT)
        for column, choices in ((TargetColumn.VERDICT, verdict_choices), (TargetColumn.ACTUAL, rating_choices)):
            delegate = ChoiceDelegate(choices, ui.targets_table)
            ui.targets_table.setItemDelegateForColumn(_COLUMNS.index(column), delegate)
        ui.targets_splitter.setSizes([400, 210])
        ui.targets_table.selectionModel().currentRowChanged.connect(self._show_details)
        ui.targets_table.doubleClicked.connect(self._open_number)
        ui.rows_button.clicked.connect(self._open_rows)
        ui.source_button.clicked.connect(self._choose_source)
        ui.by_hand_button.clicked.connect(self._take_over)
        ui.follow_button.clicked.connect(self._follow)
        # queued: the table is read anew only after the editor of the cell has closed
        self._model.cell_typed.connect(self._store_cell, Qt.ConnectionType.QueuedConnection)
        self._empty.clicked.connect(self.plan_wanted)

    def _show_details(self) -> None:
        if self._is_filling:
            return
        ui, row = self._ui, self._chosen()
        told = () if row is None else (row.calculation, *(f"⚠ {finding}" for finding in row.findings))
        ui.calculation_label.setText("\n".join(filter(None, told)) or "Chưa có số liệu.")
        can_link = row is not None and row.target.measure in {Measure.QUANTITATIVE, Measure.RELATIVE}
        is_linked = row is not None and can_link and bool(row.target.sources)
        is_live = row is not None and row.is_live
        ui.source_button.setVisible(can_link)
        ui.rows_button.setVisible(is_linked and is_live)
        ui.rows_button.setEnabled(row is not None and bool(row.row_ids))
        ui.rows_button.setText(f"&Xem {len(row.row_ids)} dòng sổ" if row is not None else "")
        ui.by_hand_button.setVisible(is_linked)
        ui.follow_button.setVisible(is_linked and not is_live)
        if row is None:
            self._evidence.show_nothing("")
        else:
            attach = partial(self._targets.attach, row.target.id, self._year)
            self._evidence.show_proven(Proven.TARGET_RESULT, row.result.id if row.result else None, attach)

    def _chosen(self) -> TargetStanding | None:
        return current_row(self._ui.targets_table, self._model)

    def _open_number(self, index: QModelIndex) -> None:
        if self._model.row_at(index).is_live and _COLUMNS[index.column()] in _NUMBERS:
            self._open_rows()

    def _open_rows(self) -> None:
        if (row := self._chosen()) is not None and row.row_ids:
            self.rows_wanted.emit(row.row_ids)

    def _choose_source(self) -> None:
        if (row := self._chosen()) is not None:
            self._doors.choose_source(row.target, self._year)

    def _take_over(self) -> None:
        if (row := self._chosen()) is not None:
            self._doors.take_over(row)

    def _follow(self) -> None:
        if (row := self._chosen()) is not None:
            self._actions.run(lambda: self._targets.follow_registers(row.target.id, self._year))

    def _store_cell(self, row: TargetStanding, column: TargetColumn, text: str) -> None:
        target_id, year = row.target.id, self._year
        if column is TargetColumn.NOTE:
            self._actions.run(lambda: self._targets.set_note(target_id, year, text))
        elif column is TargetColumn.VERDICT:
            verdict = next((item for item in Verdict if item.label == text), Verdict.PENDING)
            self._actions.run(lambda: self._targets.judge(target_id, year, verdict))
        elif column is TargetColumn.ACTUAL:
            rating = "" if text == FROM_SHEET else text
            self._actions.run(lambda: self._targets.set_rating(target_id, year, rating))
        else:
            figures = _figures(row.result, column, parse_figure(text))
            self._actions.run(lambda: self._targets.set_figures(target_id, year, *figures))


def _figures(
    result: TargetResult | None, column: TargetColumn, value: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    numerator = result.numerator if result else None
    denominator = result.denominator if result else None
    return (value, denominator) if column is TargetColumn.NUMERATOR else (numerator, value)
