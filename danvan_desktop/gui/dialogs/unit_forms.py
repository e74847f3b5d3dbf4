"""Biểu mẫu and phiếu giao việc for phòng, ban: which units get one, and until when they answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_unit_forms_dialog import Ui_UnitFormsDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.views_unit_forms import FormUnit

_UNIT_ROLE = int(Qt.ItemDataRole.UserRole)


class PaperWords(NamedTuple):
    """What is written for the units, in the words of the dialog; `noun` stands on its button."""

    title: str
    intro: str
    units: str
    until: str
    noun: str


FORM_WORDS = PaperWords(
    "Biểu mẫu gửi phòng, ban",
    "Mỗi đơn vị một tệp Excel ghi các nhiệm vụ đang mở của đơn vị; đơn vị điền các ô nền vàng rồi gửi lại để "
    "“Nhận lại biểu mẫu”.",
    "Đơn &vị nhận biểu mẫu",
    "Gửi lại trước &hết ngày",
    "biểu mẫu",
)
SLIP_WORDS = PaperWords(
    "Phiếu giao việc",
    "Mỗi đơn vị một tệp Word ghi các nhiệm vụ đang mở (vai trò, thời gian, sản phẩm), báo cáo phải gửi và nơi báo "
    "cáo kết quả của đơn vị.",
    "Đơn &vị nhận phiếu",
    "Báo cáo trước &hết ngày",
    "phiếu",
)


class UnitFormsDialog(QDialog):
    """Every unit is chosen at first; `save(unit_ids, return_by)` writes the files and says whether it did."""

    def __init__(
        self,
        units: Sequence[FormUnit],
        year: int,
        save: Callable[[list[int], date | None], bool],
        parent: QWidget | None = None,
        words: PaperWords = FORM_WORDS,
    ) -> None:
        super().__init__(parent)
        self._year = year
        self._save = save
        ui = self._ui = Ui_UnitFormsDialog()
        ui.setupUi(self)
        self._noun = words.noun
        self.setWindowTitle(words.title)
        ui.intro_label.setText(words.intro)
        ui.units_label.setText(words.units)
        ui.return_by_label.setText(words.until)
        ui.return_by_edit.set_reader(date_reader(year))
        roomy(ui.units_list)
        for unit in units:
            silent = f", {unit.no_result} chưa có kết quả trong kỳ" if unit.no_result else ""
            item = QListWidgetItem(f"{unit.name} – {unit.task_count} nhiệm vụ{silent}", ui.units_list)
            item.setData(_UNIT_ROLE, unit)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        ui.units_list.itemChanged.connect(self._count)
        ui.all_button.clicked.connect(lambda: self._choose(lambda _unit: True))
        ui.silent_button.clicked.connect(lambda: self._choose(lambda unit: unit.no_result > 0))
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        self._count()
        keep_within(self, parent)

    def accept(self) -> None:
        """Write the forms, then close. Raises `ValidationError` for a date that is none."""
        typed = self._ui.return_by_edit.text().strip()
        if self._save(self._chosen(), parse_date(typed, self._year) if typed else None):
            super().accept()

    def _items(self) -> list[QListWidgetItem]:
        return [self._ui.units_list.item(row) for row in range(self._ui.units_list.count())]

    def _choose(self, is_wanted: Callable[[FormUnit], bool]) -> None:
        for item in self._items():
            wanted = is_wanted(item.data(_UNIT_ROLE))
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def _chosen(self) -> list[int]:
        return [item.data(_UNIT_ROLE).unit_id for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        count = len(self._chosen())
        self._ui.save_button.setText(f"&Xuất {count} {self._noun}…")
        self._ui.save_button.setEnabled(count > 0)
