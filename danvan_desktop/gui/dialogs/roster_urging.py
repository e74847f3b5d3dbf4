"""Đôn đốc: the words to send to each unit that has not sent, to be copied one by one or all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_roster_urging_dialog import Ui_RosterUrgingDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.roster_urging import RosterUrgingService, UrgingScope
from danvan_desktop.services.views_roster import DutyColumn

_EVERYBODY = "Danh sách chung"
_NOTHING = "Không có đơn vị nào phải đôn đốc trong phạm vi đang chọn."


class RosterUrgingDialog(QDialog):
    """Shows a text for each unit and one about all of them; nothing is stored or sent."""

    def __init__(
        self,
        urging: RosterUrgingService,
        year: int,
        duties: Sequence[DutyColumn],
        duty_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._urging = urging
        self._year = year
        self._texts: list[str] = []
        self._ui = Ui_RosterUrgingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.duty_combo.addItem("Mọi mốc")
        for column in duties:
            ui.duty_combo.addItem(column.duty.name, column.duty.id)
        ui.duty_combo.setCurrentIndex(max(0, ui.duty_combo.findData(duty_id)) if duty_id is not None else 0)
        ui.until_edit.set_reader(date_reader(year))
        roomy(ui.units_list)
        ui.duty_combo.activated.connect(self._reload)
        ui.coming_check.toggled.connect(self._reload)
        ui.until_edit.date_changed.connect(self._reload)
        ui.units_list.currentRowChanged.connect(self._show)
        ui.copy_button.clicked.connect(self._copy)
        ui.copy_all_button.clicked.connect(self._copy_all)
        ui.close_button.clicked.connect(self.reject)
        self._reload()
        keep_within(self, parent)

    def _reload(self) -> None:
        ui = self._ui
        scope = UrgingScope(ui.duty_combo.currentData(), ui.coming_check.isChecked(), ui.until_edit.date())
        urgings = self._urging.urgings(self._year, scope)
        self._texts = [self._urging.summary(self._year, scope) or _NOTHING, *(each.text for each in urgings)]
        ui.units_list.clear()
        ui.units_list.addItems([_EVERYBODY, *(f"{each.name} ({each.count})" for each in urgings)])
        ui.units_list.setCurrentRow(0)
        ui.count_label.setText(f"{len(urgings)} đơn vị cần đôn đốc" if urgings else _NOTHING)
        for button in (ui.copy_button, ui.copy_all_button):
            button.setEnabled(bool(urgings))

    def _show(self, place: int) -> None:
        self._ui.text_edit.setPlainText(self._texts[place] if 0 <= place < len(self._texts) else "")

    def _copy(self) -> None:
        self._put(self._ui.text_edit.toPlainText(), "Đã chép lời đang xem.")

    def _copy_all(self) -> None:
        texts = self._texts[1:]
        self._put("\n\n——————\n\n".join(texts), f"Đã chép lời đôn đốc {len(texts)} đơn vị.")

    def _put(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._ui.count_label.setText(told)
