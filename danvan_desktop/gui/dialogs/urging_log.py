"""Sổ công văn đôn đốc: what was written to which unit, and the numbers the văn thư gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date, parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_urging_log_dialog import Ui_UrgingLogDialog
from danvan_desktop.gui.models.list_model import ListColumn, ListModel, fit_columns
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.views_urging_letters import LetterRow

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def _reply_words(row: LetterRow) -> str:
    return format_date(row.letter.reply_by) if row.letter.reply_by else "không ghi"


class LetterColumn(ListColumn):
    """The columns of the log."""

    WRITTEN_ON = ("Ngày", 90, _LEFT, lambda row: format_date(row.letter.written_on), lambda row: row.letter.written_on)
    NUMBER = ("Số, ký hiệu", 110, _LEFT, lambda row: row.letter.number or "chưa có số")
    UNIT = ("Đơn vị", 230, _LEFT, lambda row: row.unit_name)
    COUNT = ("Số nội dung", 105, _RIGHT, lambda row: str(len(row.letter.items)), lambda row: len(row.letter.items))
    REPLY_BY = ("Trả lời trước", 100, _LEFT, _reply_words, lambda row: row.letter.reply_by)
    ITEMS = ("Nội dung đôn đốc", 240, _LEFT, lambda row: row.items_words)


class LogDeeds(NamedTuple):
    """What the dialog reads and does."""

    read: Callable[[], list[LetterRow]]
    issue: Callable[[int, str, date], object]
    remove: Callable[[int], object]


class UrgingLogDialog(QDialog):
    """Lists the letters of a year; number and date of the chosen one are edited below the list."""

    def __init__(self, deeds: LogDeeds, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._year = year
        self._model: ListModel[LetterRow] = ListModel(LetterColumn, self)
        ui = self._ui = Ui_UrgingLogDialog()
        ui.setupUi(self)
        ui.issued_on_edit.set_reader(date_reader(year))
        ui.letters_table.setModel(self._model)
        ui.letters_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        roomy(ui.letters_table)
        fit_columns(ui.letters_table, LetterColumn)
        ui.letters_table.selectionModel().currentRowChanged.connect(self._show_chosen)
        ui.save_button.clicked.connect(self.issue)
        ui.remove_button.clicked.connect(self.remove)
        ui.close_button.clicked.connect(self.reject)
        self._reload()
        keep_within(self, parent)

    def issue(self) -> None:
        """Note number and date of the chosen letter. Raises `ValidationError` for a date that is none."""
        row = self._chosen()
        if row is None:
            return
        typed = self._ui.issued_on_edit.text().strip()
        day = parse_date(typed, self._year) if typed else row.letter.written_on
        self._deeds.issue(row.letter.id, self._ui.number_edit.text(), day)
        self._reload(row.letter.id)

    def remove(self) -> None:
        """Take the chosen letter out of the log; undo brings it back."""
        row = self._chosen()
        if row is not None:
            self._deeds.remove(row.letter.id)
            self._reload()

    def _reload(self, letter_id: int | None = None) -> None:
        rows = self._deeds.read()
        self._model.set_rows(rows)
        without = sum(not row.letter.number for row in rows)
        self._ui.count_label.setText(
            f"Năm {self._year} đã lập {len(rows)} công văn đôn đốc"
            + (f", {without} công văn chưa ghi số." if without else ".")
        )
        index = self._model.find_row(lambda row: row.letter.id == letter_id)
        self._ui.letters_table.setCurrentIndex(index if index.isValid() else self._model.index(0, 0))
        self._show_chosen()

    def _chosen(self) -> LetterRow | None:
        index = self._ui.letters_table.currentIndex()
        return self._model.row_at(index) if index.isValid() else None

    def _show_chosen(self) -> None:
        row = self._chosen()
        for widget in (self._ui.number_edit, self._ui.issued_on_edit, self._ui.save_button, self._ui.remove_button):
            widget.setEnabled(row is not None)
        self._ui.number_edit.setText(row.letter.number if row else "")
        self._ui.issued_on_edit.set_date(row.letter.written_on if row else None)
