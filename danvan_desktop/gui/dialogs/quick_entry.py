"""Ghi nhanh: results of many tasks on one sheet, pasted from Excel or typed, saved all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.sheet_desk import SheetDesk
from danvan_desktop.gui.forms.ui_quick_entry_dialog import Ui_QuickEntryDialog
from danvan_desktop.gui.models.quick_entry import COLUMNS, FIXED, QuickModel
from danvan_desktop.gui.widgets.cursor import put_cursor
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.text_choice_delegate import TextChoiceDelegate
from danvan_desktop.services.quick_entry import STATE_WORDS, QuickEntryService
from danvan_desktop.services.views_quick_entry import Finding, QuickColumn, QuickRow

_WIDTHS = (44, 160, 84, 130, 200, 66, 130, 56, 104)
_LEAST_TEXT = 170


class QuickEntryDialog(QDialog):
    """A sheet with a row for each task; `fresh_rows(per_unit)` prepares it. It stays open while something is wrong.

    `rows()` is what was typed, for whoever wants to show it again after the dialog was closed without saving.
    """

    def __init__(
        self,
        entries: QuickEntryService,
        actions: Actions,
        year: int,
        fresh_rows: Callable[[bool], Sequence[QuickRow]],
        kept: Sequence[QuickRow] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._actions = actions
        self._year = year
        self._fresh_rows = fresh_rows
        self._model = QuickModel(self)
        self._ui = Ui_QuickEntryDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._desk: SheetDesk[Finding] = SheetDesk(
            ui.rows_table, self._model, ui.findings_list, ui.findings_label, _place_of
        )
        self._set_up_table()
        self._connect()
        self._model.set_rows(kept or fresh_rows(False))
        self._show_findings(())
        self._count()
        keep_within(self, parent)

    def rows(self) -> list[QuickRow]:
        """The sheet as it stands."""
        return self._model.rows

    def accept(self) -> None:
        """Save all rows, then close; with findings they are listed and nothing is stored."""
        self._ui.save_button.setFocus()  # ends the editing of a cell
        findings = self._entries.findings(self._model.rows, self._year)
        self._show_findings(findings)
        if findings:
            return
        self._actions.run(lambda: self._entries.save(self._model.rows, self._year))
        self._model.set_rows(())
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the results what the other columns leave."""
        super().resizeEvent(event)
        header, place = self._ui.rows_table.horizontalHeader(), _place(QuickColumn.TEXT)
        others = header.length() - header.sectionSize(place)
        header.resizeSection(place, max(_LEAST_TEXT, self._ui.rows_table.viewport().width() - others))

    def _set_up_table(self) -> None:
        table = self._ui.rows_table
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        units = TextChoiceDelegate(self._entries.unit_names(self._year), table)
        table.setItemDelegateForColumn(_place(QuickColumn.UNIT), units)
        table.setItemDelegateForColumn(_place(QuickColumn.STATE), TextChoiceDelegate(STATE_WORDS, table))

    def _connect(self) -> None:
        ui = self._ui
        ui.per_unit_check.toggled.connect(self._prepare)
        ui.paste_button.clicked.connect(self.paste)
        ui.fill_button.clicked.connect(self._desk.fill_down)
        ui.add_row_button.clicked.connect(self._add_row)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        self._model.dataChanged.connect(self._count)
        self._model.modelReset.connect(self._count)
        self._desk.connect_keys(self.paste)

    def paste(self) -> None:
        """Lay the copied range of Excel on the sheet, from the cursor or by its headings."""
        index = self._ui.rows_table.currentIndex()
        row, column = max(0, index.row()), max(len(FIXED), index.column())
        pasted = self._entries.paste(
            self._model.rows, QGuiApplication.clipboard().text(), row, COLUMNS[column - len(FIXED)]
        )
        self._model.set_rows(pasted.rows)
        put_cursor(self._ui.rows_table, self._model.index(row, column))
        self._show_findings([*pasted.findings, *self._entries.findings(pasted.rows, self._year)])

    def _add_row(self) -> None:
        index = self._ui.rows_table.currentIndex()
        if index.isValid():
            place = self._model.add_row_like(index.row())
            put_cursor(self._ui.rows_table, self._model.index(place, _place(QuickColumn.UNIT)))

    def _prepare(self, per_unit: bool) -> None:
        """Other rows for what was not typed in yet; typed rows stay, in front."""
        typed = [row for row in self._model.rows if not row.is_empty]
        done = {(row.task_id, row.unit) for row in typed}
        fresh = [row for row in self._fresh_rows(per_unit) if (row.task_id, row.unit) not in done]
        self._model.set_rows([*typed, *fresh])

    def _count(self) -> None:
        filled = sum(not row.is_empty for row in self._model.rows)
        self._ui.save_button.setText(f"&Ghi {filled} kết quả")
        self._ui.save_button.setEnabled(filled > 0)
        self._ui.count_label.setText(f"{self._model.rowCount()} dòng, {filled} dòng có kết quả – năm {self._year}")

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        self._model.set_findings(findings)
        self._desk.show(findings, f"Có {len(findings)} điều cần xem lại, chưa dòng nào được ghi:")


def _place(column: QuickColumn) -> int:
    return len(FIXED) + COLUMNS.index(column)


def _place_of(finding: Finding) -> int:
    return _place(finding.column or QuickColumn.TEXT)
