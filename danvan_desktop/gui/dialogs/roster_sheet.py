"""Ghi nhanh for other units: a sheet of receipts for each duty and one of points and ratings, pasted or typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.sheet_desk import SheetDesk
from danvan_desktop.gui.forms.ui_roster_sheet_dialog import Ui_RosterSheetDialog
from danvan_desktop.gui.models.roster_sheet import RosterSheetModel
from danvan_desktop.gui.widgets.cursor import put_cursor
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.text_choice_delegate import TextChoiceDelegate
from danvan_desktop.services.roster_entry_sheets import RosterEntrySheetService
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet

_WIDTHS = (250, 120, 130, 160)
_WAYS = ("Trục liên thông văn bản", "Thư điện tử công vụ", "Bưu điện", "Nộp trực tiếp")


class RosterSheetDialog(QDialog):
    """Saves the sheet shown as one action and stays open for the next one; what was typed on others is kept meanwhile."""

    def __init__(
        self,
        sheets: RosterEntrySheetService,
        actions: Actions,
        year: int,
        duty_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._actions = actions
        self._year = year
        self._all = sheets.sheets(year)
        self._shown = 0
        self._model = RosterSheetModel(self)
        self._ui = Ui_RosterSheetDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._desk: SheetDesk[EntryFinding] = SheetDesk(
            ui.rows_table, self._model, ui.findings_list, ui.findings_label, self._model.place_of
        )
        ui.rows_table.horizontalHeader().setStretchLastSection(True)
        self._ui.sheet_combo.addItems([sheet.title for sheet in self._all])
        self._connect()
        first = next((place for place, sheet in enumerate(self._all) if sheet.duty_id == duty_id), len(self._all) - 1)
        self._ui.sheet_combo.setCurrentIndex(first)
        self._show(self._all[first])
        self._shown = first
        keep_within(self, parent)

    def save(self) -> None:
        """Store the sheet shown; with findings they are listed and nothing is stored."""
        self._ui.save_button.setFocus()  # ends the editing of a cell
        sheet = self._model.sheet
        findings = self._sheets.findings(sheet)
        self._show_findings(findings)
        if findings:
            return
        self._actions.run(lambda: self._sheets.save(sheet))
        self._all[self._shown] = self._sheets.sheets(self._year)[self._shown]
        self._show(self._all[self._shown])
        self._ui.findings_label.setText("Đã lưu bảng.")
        self._ui.findings_label.show()

    def paste(self) -> None:
        """Lay the copied range on the sheet. Raises `DanvanError` for what cannot be read."""
        index = self._ui.rows_table.currentIndex()
        sheet, findings = self._sheets.paste(
            self._model.sheet, QGuiApplication.clipboard().text(), max(0, index.row()), max(0, index.column() - 1)
        )
        self._model.set_sheet(sheet)
        self._show_findings([*findings, *self._sheets.findings(sheet)])

    def _connect(self) -> None:
        ui = self._ui
        ui.sheet_combo.activated.connect(self._choose)
        ui.paste_button.clicked.connect(self.paste)
        ui.fill_button.clicked.connect(self._desk.fill_down)
        ui.save_button.clicked.connect(self.save)
        ui.close_button.clicked.connect(self.reject)
        self._model.dataChanged.connect(self._count)
        self._model.modelReset.connect(self._count)
        self._desk.connect_keys(self.paste)

    def _choose(self, place: int) -> None:
        self._all[self._shown] = self._model.sheet
        self._shown = place
        self._show(self._all[place])

    def _show(self, sheet: EntrySheet) -> None:
        table = self._ui.rows_table
        self._model.set_sheet(sheet)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        for column, kind in enumerate(sheet.columns, 1):
            choices = {EntryColumn.VIA: _WAYS, EntryColumn.RATING: tuple(self._sheets.ratings())}.get(kind, ())
            delegate = TextChoiceDelegate(choices, table) if choices else None
            table.setItemDelegateForColumn(column, delegate)  # type: ignore[arg-type]  # None gives the usual one
        put_cursor(table, self._model.index(0, 1))
        self._show_findings(())

    def _count(self) -> None:
        self._ui.count_label.setText(self._model.sheet.words)
        self._ui.save_button.setEnabled(self._model.rowCount() > 0)

    def _show_findings(self, findings: Sequence[EntryFinding]) -> None:
        self._model.set_findings(findings)
        self._desk.show(findings, f"Có {len(findings)} điều cần xem lại, bảng chưa được lưu:")
