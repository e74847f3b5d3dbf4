"""Chỉ tiêu: figures of the year typed in place, the verdict beside them, evidence below."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.target import TargetResult, Verdict
from danvan_desktop.domain.text import parse_decimal
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_tracking_targets_panel import Ui_TrackingTargetsPanel
from danvan_desktop.gui.models.targets import TargetColumn, TargetModel
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.row_height import RoomyDelegate
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.targets import TargetService, TargetStanding

_COLUMNS = list(TargetColumn)
_NOTHING = "Kế hoạch chưa có chỉ tiêu nào. Chỉ tiêu được lấy từ kế hoạch (trang Kế hoạch, thẻ Chỉ tiêu)."


class VerdictDelegate(RoomyDelegate):
    """Offers the verdicts as a list where the clerk judges."""

    def createEditor(  # noqa: N802 - Qt's name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A list of the verdicts, on the present one."""
        combo = QComboBox(parent)
        combo.addItems([verdict.label for verdict in Verdict])
        combo.setCurrentText(str(index.data()))
        return combo


class TrackingTargetsPanel(QWidget):
    """The targets of one plan in one year; `plan_wanted` is emitted when there is none."""

    plan_wanted = Signal()

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
        self._ui.evidence_box.setVisible(bool(rows))
        self._ui.hint_label.setVisible(bool(rows))
        self._show_evidence()

    def select_target(self, target_id: int) -> None:
        """Put the cursor on the figures of a target."""
        column = _COLUMNS.index(TargetColumn.NUMERATOR)
        choose_row(self._ui.targets_table, self._model, lambda row: row.target.id == target_id, column)

    def _set_up(self) -> None:
        ui = self._ui
        ui.evidence_layout.addWidget(self._evidence)
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.targets_table, self._model, TargetColumn, lines=2, wide=TargetColumn.TEXT)
        verdicts = _COLUMNS.index(TargetColumn.VERDICT)
        ui.targets_table.setItemDelegateForColumn(verdicts, VerdictDelegate(ui.targets_table))
        ui.targets_splitter.setSizes([460, 150])
        ui.targets_table.selectionModel().currentRowChanged.connect(self._show_evidence)
        # queued: the table is read anew only after the editor of the cell has closed
        self._model.cell_typed.connect(self._store_cell, Qt.ConnectionType.QueuedConnection)
        self._empty.clicked.connect(self.plan_wanted)

    def _show_evidence(self) -> None:
        if self._is_filling:
            return
        row = current_row(self._ui.targets_table, self._model)
        if row is None:
            self._evidence.show_nothing("")
        elif row.result is None:
            self._evidence.show_nothing("Hãy nhập số liệu hoặc đánh giá trước, rồi đính kèm tài liệu.")
        else:
            self._evidence.show_proven(Proven.TARGET_RESULT, row.result.id)

    def _store_cell(self, row: TargetStanding, column: TargetColumn, text: str) -> None:
        target_id, year = row.target.id, self._year
        if column is TargetColumn.NOTE:
            self._actions.run(lambda: self._targets.set_note(target_id, year, text))
        elif column is TargetColumn.VERDICT:
            verdict = next((item for item in Verdict if item.label == text), Verdict.PENDING)
            self._actions.run(lambda: self._targets.judge(target_id, year, verdict))
        else:
            figures = _figures(row.result, column, _number(text))
            self._actions.run(lambda: self._targets.set_figures(target_id, year, *figures))


def _number(text: str) -> Decimal | None:
    return parse_decimal(text) if text.strip() else None


def _figures(
    result: TargetResult | None, column: TargetColumn, value: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    numerator = result.numerator if result else None
    denominator = result.denominator if result else None
    return (value, denominator) if column is TargetColumn.NUMERATOR else (numerator, value)
