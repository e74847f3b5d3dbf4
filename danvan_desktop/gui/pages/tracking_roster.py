"""Đơn vị phải gửi: which units outside the office sent what, as units × duties; there only where the office follows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.roster_receipt import ReceiptAsked
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.forms.ui_tracking_roster_panel import Ui_TrackingRosterPanel
from danvan_desktop.gui.models.roster import RosterModel, cell_details
from danvan_desktop.gui.pages.roster_doors import RosterDoors
from danvan_desktop.gui.pages.roster_filters import RosterFilters
from danvan_desktop.gui.pages.roster_services import RosterServices
from danvan_desktop.gui.widgets.cursor import put_cursor
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.views_roster import RosterRow, RosterSheet

_NO_UNITS = (
    "Chưa có đơn vị nào phải gửi. Hãy nhập danh sách sở, ngành, UBND … từ Excel, Word, từ tập hợp đơn vị hoặc nơi nhận "
    "của kế hoạch; danh sách này không lẫn vào danh mục đơn vị của cơ quan."
)
_NO_DUTIES = "Danh sách đã có. Hãy chọn những mốc của kế hoạch mà các đơn vị phải gửi, hoặc thêm mốc khác."
_NAME_WIDTH, _KIND_WIDTH, _DUTY_WIDTH, _SCORE_WIDTH = 230, 120, 158, 160
_LINES_OF_HEADER = 3


class TrackingRosterPanel(QWidget):
    """The sheet of a year with its filters; dialogs do the rest."""

    def __init__(
        self, services: RosterServices, export: DocumentExport, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._doors = RosterDoors(services, export, actions, self)
        self._year = 0
        self._sheet = RosterSheet(0, (), ())
        self._model = RosterModel(self)
        self._ui = Ui_TrackingRosterPanel()
        self._ui.setupUi(self)
        self._empty = EmptyState(_NO_UNITS, "Nhập danh sách…", self)
        self._no_duties = EmptyState(_NO_DUTIES, "Mốc phải gửi…", self)
        self._filters = RosterFilters(self._ui, self)
        self._set_up()

    def reload(self, year: int) -> None:
        """Read the sheet of a year again."""
        self._year = year
        self._sheet = self._services.roster.sheet(year)
        self._filters.offer(self._sheet)
        self._show_rows()

    def select_entry(self, entry_id: int) -> None:
        """Put the cursor on a unit, no filter set."""
        self.show_only("")
        found = next((place for place, row in enumerate(self._model.rows) if row.entry.id == entry_id), None)
        if found is not None:
            self._choose(found, 0)

    def show_only(self, filter_name: str) -> None:
        """Show only what is `overdue`, `owing` or `late`; anything else shows everything."""
        self._filters.show_only(filter_name)
        self._show_rows()

    def focus_filter(self) -> None:
        """Put the cursor into the text filter (Ctrl+F)."""
        self._ui.text_filter_edit.setFocus()
        self._ui.text_filter_edit.selectAll()

    def _set_up(self) -> None:
        ui, table = self._ui, self._ui.roster_table
        for page in (self._empty, self._no_duties):
            ui.table_stack.addWidget(page)
        table.setModel(self._model)
        roomy(table)
        header = table.horizontalHeader()
        header.setMinimumHeight(_LINES_OF_HEADER * table.fontMetrics().lineSpacing() + 12)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        table.selectionModel().currentChanged.connect(self._show_cell)
        table.activated.connect(self._open_current)
        self._filters.changed.connect(self._show_rows)
        ui.duties_button.clicked.connect(self._show_duties)
        ui.receive_button.clicked.connect(self._record)
        ui.sheet_button.clicked.connect(self._fill_sheet)
        ui.urging_button.clicked.connect(self._urge)
        ui.export_button.clicked.connect(lambda: self._doors.export(self._year))
        self._empty.clicked.connect(self._import)
        self._no_duties.clicked.connect(self._show_duties)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self._make_menu()

    def _make_menu(self) -> None:
        menu = QMenu(self)
        for words, slot in (
            ("Nhập danh sách…", self._import),
            ("Thêm đơn vị…", lambda: self._doors.add_entry(self._year)),
            ("Sửa đơn vị…", self._edit),
            ("Xóa đơn vị đang chọn", self._delete),
            ("Tìm tên trùng…", self._doors.merge_twins),
        ):
            action = QAction(words, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        self._ui.list_button.setMenu(menu)

    def _show_rows(self) -> None:
        ui, table = self._ui, self._ui.roster_table
        duties, index = self._filters.duties(self._sheet), table.currentIndex()
        kept = self._model.rows[index.row()].entry.id if 0 <= index.row() < len(self._model.rows) else None
        rows = self._filters.select(self._sheet, duties)
        self._model.set_sheet(rows, duties)
        self._fit_columns()
        place = next((number for number, row in enumerate(rows) if row.entry.id == kept), 0)
        self._choose(place, max(0, index.column()))
        total = len(self._sheet.rows)
        ui.shown_label.setText(f"{len(rows)}/{total} đơn vị" if len(rows) != total else f"{total} đơn vị")
        self._filters.count(self._sheet, duties)
        page = ui.table_page if self._sheet.duties else self._no_duties
        ui.table_stack.setCurrentWidget(page if self._sheet.rows else self._empty)
        self._show_cell()

    def _fit_columns(self) -> None:
        header = self._ui.roster_table.horizontalHeader()
        last = self._model.columnCount() - 1
        for column in range(last + 1):
            width = {0: _NAME_WIDTH, 1: _KIND_WIDTH, last: _SCORE_WIDTH}.get(column, _DUTY_WIDTH)
            header.resizeSection(column, width)

    def _show_cell(self) -> None:
        index = self._ui.roster_table.currentIndex()
        if not 0 <= index.row() < len(self._model.rows):
            self._ui.cell_label.set_text("")
            return
        entry, duty = self._model.rows[index.row()].entry, self._model.duty_at(index.column())
        cell = self._model.cell_at(index.row(), index.column())
        if duty is not None and cell is not None:
            self._ui.cell_label.set_text(f"{entry.name} – {duty.duty.name}, {duty.due_words}: {cell_details(cell)}")
            return
        leader = (
            f"lãnh đạo phụ trách: {entry.leader_in_charge}" if entry.leader_in_charge else "chưa rõ lãnh đạo phụ trách"
        )
        self._ui.cell_label.set_text(
            "; ".join(part for part in (entry.name, leader, entry.contact, entry.note) if part)
        )

    def _choose(self, row: int, column: int) -> None:
        put_cursor(self._ui.roster_table, self._model.index(row, column))

    def _chosen_rows(self) -> list[RosterRow]:
        places = sorted({index.row() for index in self._ui.roster_table.selectedIndexes()})
        return [self._model.rows[place] for place in places]

    def _open_current(self) -> None:
        index = self._ui.roster_table.currentIndex()
        if self._model.duty_at(index.column()) is not None:
            self._record()
        elif index.column() == self._model.columnCount() - 1:
            self._doors.fill_sheet(self._year, None)
        else:
            self._edit()

    def _record(self) -> None:
        """Record a receipt of the chosen units for the duty under the cursor, else for the only one or the first shown."""
        index, rows = self._ui.roster_table.currentIndex(), self._chosen_rows()
        column = index.column() if self._model.duty_at(index.column()) is not None else 2
        duty = self._model.duty_at(column)
        if duty is None or not rows:
            return
        cell = self._model.cell_at(self._model.rows.index(rows[0]), column)
        if cell is not None:
            self._doors.record(ReceiptAsked(duty, tuple(rows), cell))

    def _fill_sheet(self) -> None:
        """Open the sheet of the duty under the cursor; under the points theirs, else the first shown."""
        column = self._ui.roster_table.currentIndex().column()
        duty = self._model.duty_at(column)
        is_points = column == self._model.columnCount() - 1
        first = next((each for _, each in self._filters.duties(self._sheet)), None)
        chosen = None if is_points else duty or first
        self._doors.fill_sheet(self._year, chosen.duty.id if chosen else None)

    def _urge(self) -> None:
        """Word the urging for the duty the filter names, else for all of them."""
        duties = self._filters.duties(self._sheet)
        duty_id = duties[0][1].duty.id if len(duties) == 1 else None
        self._doors.urge(self._year, self._sheet.duties, duty_id)

    def _edit(self) -> None:
        index = self._ui.roster_table.currentIndex()
        if 0 <= index.row() < len(self._model.rows):
            self._doors.edit_entry(self._model.rows[index.row()].entry, self._year)

    def _delete(self) -> None:
        if rows := self._chosen_rows():
            self._doors.delete_entries([row.entry.id for row in rows])

    def _import(self) -> None:
        self._doors.import_list(self._year)

    def _show_duties(self) -> None:
        self._doors.show_duties(self._year)
