"""Biểu mẫu, phiếu giao việc and công văn đôn đốc for phòng, ban: which units get one, and until when they answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_unit_forms_dialog import Ui_UnitFormsDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy

_UNIT_ROLE = int(Qt.ItemDataRole.UserRole)


class PaperUnit(Protocol):
    """A unit of the list: its line, and whether it is one of those the second button chooses."""

    @property
    def unit_id(self) -> int:
        """The unit."""

    @property
    def words(self) -> str:
        """Its line."""

    @property
    def is_pressing(self) -> bool:
        """Whether it is pressing."""


class PaperWords(NamedTuple):
    """What is written for the units, in the words of the dialog; `noun` stands on its button.

    `starts_pressing`: only the pressing units are chosen at first, if there are any.
    """

    title: str
    intro: str
    units: str
    until: str
    noun: str
    pressing: str = "Chỉ đơn vị &chưa có kết quả"
    pressing_tip: str = "Chọn những đơn vị còn nhiệm vụ chưa có kết quả trong kỳ"
    starts_pressing: bool = False


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
LETTER_WORDS = PaperWords(
    "Công văn đôn đốc",
    "Mỗi đơn vị một công văn (Word) nêu nhiệm vụ, báo cáo trễ hạn hoặc sắp đến hạn như ở “Đôn đốc”. Công văn đã ghi "
    "được vào “Sổ công văn đôn đốc”; lần sau tự dẫn công văn trước.",
    "Đơn &vị nhận công văn",
    "Báo cáo trước &hết ngày",
    "công văn",
    "Chỉ đơn vị có việc &trễ hạn",
    "Chọn những đơn vị có nội dung đã quá hạn",
    starts_pressing=True,
)


class UnitFormsDialog(QDialog):
    """Every unit, or every pressing one, is chosen at first; `save(unit_ids, return_by)` writes the files and says whether it did.

    `preview`, where papers can be looked at, shows the same and says whether they are to be written.
    """

    def __init__(
        self,
        units: Sequence[PaperUnit],
        year: int,
        save: Callable[[list[int], date | None], bool],
        parent: QWidget | None = None,
        words: PaperWords = FORM_WORDS,
        preview: Callable[[list[int], date | None], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._year = year
        self._save = save
        self._preview = preview
        ui = self._ui = Ui_UnitFormsDialog()
        ui.setupUi(self)
        self._noun = words.noun
        self.setWindowTitle(words.title)
        ui.intro_label.setText(words.intro)
        ui.units_label.setText(words.units)
        ui.return_by_label.setText(words.until)
        ui.silent_button.setText(words.pressing)
        ui.silent_button.setToolTip(words.pressing_tip)
        ui.return_by_edit.set_reader(date_reader(year))
        roomy(ui.units_list)
        for unit in units:
            item = QListWidgetItem(unit.words, ui.units_list)
            item.setData(_UNIT_ROLE, unit)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        ui.units_list.itemChanged.connect(self._count)
        ui.all_button.clicked.connect(lambda: self._choose(lambda _unit: True))
        ui.silent_button.clicked.connect(lambda: self._choose(lambda unit: unit.is_pressing))
        ui.preview_button.setVisible(preview is not None)
        ui.preview_button.clicked.connect(self._look)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        if words.starts_pressing and any(unit.is_pressing for unit in units):
            self._choose(lambda unit: unit.is_pressing)
        self._count()
        keep_within(self, parent)

    def accept(self) -> None:
        """Write the forms, then close. Raises `ValidationError` for a date that is none."""
        if self._save(self._chosen(), self._return_by()):
            super().accept()

    def _return_by(self) -> date | None:
        typed = self._ui.return_by_edit.text().strip()
        return parse_date(typed, self._year) if typed else None

    def _look(self) -> None:
        if self._preview is not None and self._preview(self._chosen(), self._return_by()):
            self.accept()

    def _items(self) -> list[QListWidgetItem]:
        return [self._ui.units_list.item(row) for row in range(self._ui.units_list.count())]

    def _choose(self, is_wanted: Callable[[PaperUnit], bool]) -> None:
        for item in self._items():
            wanted = is_wanted(item.data(_UNIT_ROLE))
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def _chosen(self) -> list[int]:
        return [item.data(_UNIT_ROLE).unit_id for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        count = len(self._chosen())
        self._ui.save_button.setText(f"&Xuất {count} {self._noun}…")
        for button in (self._ui.save_button, self._ui.preview_button):
            button.setEnabled(count > 0)
