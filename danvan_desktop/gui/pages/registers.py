"""Sổ theo dõi: the registers of the office, one grid each, typed in place, pasted from Excel, added up by period."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.register import Register, RegisterColumn
from danvan_desktop.domain.register_period import ALL_PERIODS
from danvan_desktop.domain.register_totals import total_of
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.forms.ui_registers_page import Ui_RegistersPage
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.register_deeds import RegisterDesk, RegisterServices
from danvan_desktop.gui.pages.register_filter import RegisterFilter
from danvan_desktop.gui.pages.register_grid import RegisterGrid
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet, total_words

_NOTHING = (
    "Sổ “{name}” năm {year} chưa có dòng nào. Gõ ngay vào dòng trống dưới đây, hoặc sao chép các ô trong Excel rồi bấm"
    " “Dán từ Excel…” (Ctrl+V)."
)
_WARNED = (
    "Dòng còn thiếu có ô ghi “chưa có”. Dòng trùng kỳ nói về cùng những tháng với một dòng khác của cùng đơn vị, ví dụ Tháng 1"
    " và Quý I: số cộng cả năm bị tính hai lần."
)
_ALL_YEARS = "Mọi năm"
_KEY_ROLE = int(Qt.ItemDataRole.UserRole)


class RegistersPage(Page):
    """The screen “Sổ theo dõi”.

    `go_to` takes “register_row” with an id, the filter “register” with a key, or “rows” with the ids a number is made of.
    """

    name: ClassVar[str] = "registers"
    title: ClassVar[str] = "Sổ theo dõi"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {"register_row", "register_form", "evidence_link", "evidence", "unit", "person", "legal_document"}
    )

    def __init__(
        self, services: RegisterServices, export: DocumentExport, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._desk = RegisterDesk(services, export, actions, self)
        self._registers: tuple[Register, ...] = ()
        self._key = ""
        self._shown_year: int | None = None
        self._sheet: RegisterSheet | None = None
        self._ui = Ui_RegistersPage()
        self._ui.setupUi(self)
        self._grid = RegisterGrid(self._ui.rows_table, services.registers.offers, self._complaint)
        self._evidence = EvidencePanel(services.evidence, actions, self)
        self._filter = RegisterFilter(self._ui.text_filter_edit, self._ui.only_button, self._show_lines, self)
        self._set_up()

    def show_year(self, year: int, plan_id: int | None) -> None:
        """Show the rows of that year from now on."""
        if year != self._year:
            self._shown_year = year
        super().show_year(year, plan_id)

    def reload(self) -> None:
        """Read the registers and the chosen one again; register, cursor and an open editor stay."""
        self._registers = self._services.registers.registers()
        if self._key not in {register.key for register in self._registers}:
            self._key = self._registers[0].key
        self._show_registers()
        self._show_sheet()

    def go_to(self, destination: Destination) -> None:
        """Open a register, or a row in the year it belongs to."""
        only = [int(row) for row in destination.filter_value.split(",")] if destination.filter_name == "rows" else []
        row_id = only[0] if only else destination.object_id
        if destination.filter_name == "register":
            self._key = destination.filter_value
        elif row_id is not None:
            row = self._services.registers.row(row_id)
            self._key, self._shown_year = row.register, row.year
        self._stale = False
        self.reload()
        self._filter.show_only(only)
        self._show_lines()
        if destination.object_id is not None:
            self._grid.choose(destination.object_id)

    def _set_up(self) -> None:
        ui = self._ui
        roomy(ui.registers_list)
        ui.evidence_layout.addWidget(self._evidence)
        ui.evidence_box.hide()
        ui.registers_splitter.setStretchFactor(1, 1)
        ui.registers_splitter.setSizes([200, 900])
        ui.evidence_splitter.setSizes([400, 130])
        ui.period_combo.addItems([period.label for period in ALL_PERIODS])
        self._connect()
        QShortcut(key_sequence("Ctrl+N"), self).activated.connect(self._begin_row)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(ui.text_filter_edit.setFocus)
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Delete), self._delete),
            (QKeySequence(QKeySequence.StandardKey.Copy), self._copy),
            (QKeySequence(QKeySequence.StandardKey.Paste), self._paste),
        ):
            shortcut = QShortcut(keys, ui.rows_table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _connect(self) -> None:
        ui = self._ui
        ui.registers_list.currentItemChanged.connect(self._choose_register)
        ui.year_combo.currentIndexChanged.connect(self._choose_year)
        ui.period_combo.currentIndexChanged.connect(self._show_totals)
        ui.add_button.clicked.connect(self._begin_row)
        ui.paste_button.clicked.connect(self._paste)
        ui.delete_button.clicked.connect(self._delete)
        ui.export_button.clicked.connect(lambda: self._desk.export(self._shown_year or self._year))
        ui.add_register_button.clicked.connect(self._add_register)
        ui.columns_button.clicked.connect(self._edit_columns)
        ui.evidence_button.toggled.connect(ui.evidence_box.setVisible)
        ui.evidence_button.toggled.connect(self._show_row)
        ui.rows_table.selectionModel().currentRowChanged.connect(self._show_row)
        self._grid.model.modelReset.connect(self._show_row)
        # queued: the cell is stored only after its editor has closed
        self._grid.model.cell_typed.connect(self._store_cell, Qt.ConnectionType.QueuedConnection)

    def _show_registers(self) -> None:
        view, counts = self._ui.registers_list, self._services.registers.counts(self._year)
        with QSignalBlocker(view):
            view.clear()
            for register in self._registers:
                count = counts.get(register.key, 0)
                item = QListWidgetItem(f"{register.name} ({count})" if count else register.name, view)
                item.setData(_KEY_ROLE, register.key)
                item.setToolTip(register.name)
                if register.key == self._key:
                    view.setCurrentItem(item)

    def _show_sheet(self) -> None:
        self._sheet = self._services.registers.sheet(self._key, self._shown_year)
        years = {self._year, *self._services.registers.years(self._key), self._shown_year or self._year}
        _fill_years(self._ui.year_combo, years, self._shown_year)
        self._show_lines()
        self._show_totals()

    def _show_lines(self) -> None:
        ui, sheet = self._ui, self._sheet
        if sheet is None:
            return
        lines = self._filter.chosen(sheet)
        self._grid.show_sheet(sheet, lines)
        shown = f"{len(lines)} dòng" if len(lines) == len(sheet.lines) else f"{len(lines)}/{len(sheet.lines)} dòng"
        ui.count_label.setText(", ".join((shown, *sheet.warnings)))
        ui.count_label.setToolTip(_WARNED if sheet.warnings else "")
        ui.empty_label.setVisible(not sheet.lines)
        ui.empty_label.setText(_NOTHING.format(name=sheet.register.name, year=self._shown_year or self._year))
        for button in (ui.add_button, ui.paste_button):
            button.setEnabled(sheet.year is not None)
        self._show_row()

    def _show_totals(self) -> None:
        ui, sheet = self._ui, self._sheet
        has_year = sheet is not None and sheet.year is not None
        for widget in (ui.period_label, ui.period_combo, ui.totals_label):
            widget.setVisible(has_year)
        if sheet is not None and has_year:
            period = ALL_PERIODS[max(ui.period_combo.currentIndex(), 0)]
            total = total_of(sheet.register, (line.values for line in sheet.lines), period)
            ui.totals_label.setText(total_words(sheet.register, total))

    def _show_row(self) -> None:
        line = self._grid.current_line()
        self._ui.delete_button.setEnabled(line is not None)
        if not self._ui.evidence_button.isChecked():
            return
        if line is None:
            self._evidence.show_nothing("Chọn một dòng đã ghi để xem và đính kèm minh chứng của nó.")
        else:
            self._evidence.show_proven(Proven.REGISTER_ROW, line.row.id)

    def _choose_register(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._key = str(item.data(_KEY_ROLE))
            self._filter.show_only(())
            self._show_sheet()

    def _choose_year(self) -> None:
        self._shown_year = self._ui.year_combo.currentData()
        self._filter.show_only(())
        self._show_sheet()

    def _complaint(self, column: RegisterColumn, typed: str) -> str:
        line = self._grid.current_line()
        year = line.row.year if line is not None else self._shown_year or self._year
        return self._services.registers.complaint(self._key, year, column.key, typed)

    def _store_cell(self, line: RegisterLine | None, column: RegisterColumn, text: str) -> None:
        registers, key, year = self._services.registers, self._key, self._shown_year
        if line is not None:
            row_id = line.row.id
            self._actions.run(lambda: registers.edit_cell(row_id, column.key, text))
        elif year is not None:
            self._actions.run(lambda: registers.add_row(key, year, {column.key: text}))

    def _begin_row(self) -> None:
        if self._ui.add_button.isEnabled():
            self._grid.begin_row()

    def _delete(self) -> None:
        ids = [line.row.id for line in self._grid.selected_lines()]
        if ids:
            self._actions.run(lambda: self._services.registers.delete_rows(ids))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._grid.selected_text())

    def _paste(self) -> None:
        if self._shown_year is not None:
            self._desk.paste(self._key, self._shown_year, QGuiApplication.clipboard().text())

    def _add_register(self) -> None:
        if made := self._desk.add_register():
            self._key = made
            self.reload()

    def _edit_columns(self) -> None:
        self._desk.edit_columns(self._key)


def _fill_years(combo: QComboBox, years: Collection[int], shown: int | None) -> None:
    """Offer the years, the newest first, and all of them together; `shown` None is all."""
    with QSignalBlocker(combo):
        combo.clear()
        for year in sorted(years, reverse=True):
            combo.addItem(str(year), year)
        combo.addItem(_ALL_YEARS, None)
        combo.setCurrentIndex(combo.count() - 1 if shown is None else combo.findData(shown))
