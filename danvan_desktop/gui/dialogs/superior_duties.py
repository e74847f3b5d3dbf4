"""The duties a superior plan lays on the office, to be taken into the office's own plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from danvan_desktop.domain.text import NOT_KNOWN
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_superior_duties_dialog import Ui_SuperiorDutiesDialog
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.superior_duties import DutyOffer, SuperiorDutyService

_WIDTHS = (0, 150, 130, 120, 150)


class SuperiorDutiesDialog(QDialog):
    """Ticks the duties that bind the office; accepting copies the ticked ones as one action.

    Without an own plan of that year it only shows them: the button stays off and the text says what to do first.
    """

    def __init__(
        self, service: SuperiorDutyService, actions: Actions, plan_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = actions
        self._plan_id = plan_id
        self._offers: list[DutyOffer] = []
        self._ui = Ui_SuperiorDutiesDialog()
        self._ui.setupUi(self)
        self._prepare()
        self._show_offers()
        self._ui.duties_table.setFocus()

    def accept(self) -> None:
        """Take the ticked duties over."""
        own_id, duty_ids = self._own_id(), self._ticked()
        if own_id is None or not duty_ids:
            return
        self._actions.run(lambda: self._service.take(self._plan_id, own_id, duty_ids))
        super().accept()

    def _prepare(self) -> None:
        ui = self._ui
        for plan in self._service.own_plans(self._plan_id):
            ui.plan_combo.addItem(f"{plan_title(plan)} ({plan.year})", plan.id)
        header = ui.duties_table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            )
            ui.duties_table.setColumnWidth(column, width)
        ui.duties_table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        ui.duties_table.verticalHeader().hide()
        ui.plan_combo.currentIndexChanged.connect(self._show_offers)
        ui.duties_table.itemChanged.connect(self._show_count)
        ui.accept_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(key_sequence(keys), self, self.accept)

    def _show_offers(self) -> None:
        own_id, table = self._own_id(), self._ui.duties_table
        self._offers = self._service.offers(self._plan_id, own_id)
        table.setRowCount(len(self._offers))
        for row, offer in enumerate(self._offers):
            duty = offer.duty
            first = _fixed(duty.text)
            if offer.taken_as is None:
                first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                first.setCheckState(Qt.CheckState.Checked if offer.is_proposed else Qt.CheckState.Unchecked)
            table.setItem(row, 0, first)
            cells = (duty.unit_name, offer.due_words, duty.recipient, offer.reason)
            for column, text in enumerate(cells, 1):
                table.setItem(row, column, _fixed(text or NOT_KNOWN))
        table.setCurrentCell(0, 0)
        self._show_count()

    def _show_count(self) -> None:
        ui = self._ui
        count = len(self._ticked())
        has_plan = self._own_id() is not None
        if has_plan:
            text = "Các nghĩa vụ nêu cơ quan hoặc nhóm có cơ quan được đánh dấu sẵn; hạn và nơi gửi giữ như kế hoạch cấp trên."
        else:
            text = (
                "Chưa có kế hoạch của cơ quan cho năm này. Hãy lập hoặc nhập kế hoạch của cơ quan trước, rồi mở lại danh "
                "sách này để nhận nghĩa vụ."
            )
        ui.explanation_label.setText(text)
        ui.plan_combo.setEnabled(has_plan)
        ui.accept_button.setEnabled(has_plan and count > 0)
        ui.accept_button.setText(f"&Nhận {count} nghĩa vụ" if count else "&Nhận nghĩa vụ")

    def _own_id(self) -> int | None:
        chosen = self._ui.plan_combo.currentData()
        return None if chosen is None else int(chosen)

    def _ticked(self) -> list[int]:
        table = self._ui.duties_table
        ticked = []
        for row, offer in enumerate(self._offers):
            item = table.item(row, 0)
            if item is not None and offer.taken_as is None and item.checkState() is Qt.CheckState.Checked:
                ticked.append(offer.duty.id)
        return ticked


def _fixed(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    item.setToolTip(text)
    return item
