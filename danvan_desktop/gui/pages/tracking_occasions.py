"""Mốc và nghĩa vụ: when reports and dossiers fall due, and what was done about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import DueState, Obligation, OccurrenceState
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_tracking_occasions_panel import Ui_TrackingOccasionsPanel
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.occasions import OccasionColumn, sent_words
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.occasion_doors import OccasionDoors
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.views_occasions import OccasionFilter, OccasionKey, OccasionRow

_STATES = (
    ("Chưa làm", OccurrenceState.OPEN),
    ("Đang soạn", OccurrenceState.DRAFTING),
    ("Trình ký", OccurrenceState.SIGNING),
)
_SENT = {DueState.SENT, DueState.SENT_LATE}
_NOTHING = "Năm này chưa có mốc nào. Nghĩa vụ báo cáo, gửi được lấy từ kế hoạch (trang Kế hoạch, thẻ Nghĩa vụ và mốc)."


class TrackingOccasionsPanel(QWidget):
    """The occasions of every plan in force in the year; `plan_wanted` is emitted when there is none."""

    plan_wanted = Signal()

    def __init__(
        self,
        services: TrackingServices,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._occasions = services.occasions
        self._doors = OccasionDoors(services, actions, self)
        self._actions = actions
        self._year = 0
        self._all: list[OccasionRow] = []
        self._duties: list[Obligation] = []
        self._model: ListModel[OccasionRow] = ListModel(OccasionColumn, self)
        self._ui = Ui_TrackingOccasionsPanel()
        self._ui.setupUi(self)
        self._evidence = EvidencePanel(services.evidence, actions, self)
        self._empty = EmptyState(_NOTHING, "Mở trang Kế hoạch", self)
        self._is_filling = False
        self._set_up()

    def reload(self, year: int) -> None:
        """Read the occasions of a year again."""
        self._year = year
        for edit in (self._ui.set_due_edit, self._ui.internal_due_edit):
            edit.set_reader(date_reader(year))
        self._all = self._occasions.year_occasions(year)
        self._duties = self._occasions.duties(year)
        self._add_action.setEnabled(bool(self._duties))
        self._show_rows()

    def show_only(self, filter_name: str) -> None:
        """Show only what is `overdue`, `due_soon` or `unsent`; anything else shows everything."""
        ui = self._ui
        chips = {"overdue": ui.overdue_button, "due_soon": ui.due_soon_button, "unsent": ui.unsent_button}
        for name, chip in chips.items():
            chip.setChecked(name == filter_name)
        ui.text_filter_edit.clear()
        self._show_rows()

    def select_duty(self, obligation_id: int, sequence: int | None = None) -> None:
        """Put the cursor on the occasion `sequence` of a duty, or on its first one."""
        self.show_only("")

        def is_wanted(row: OccasionRow) -> bool:
            return row.key.obligation_id == obligation_id and sequence in {None, row.key.sequence}

        choose_row(self._ui.occasions_table, self._model, is_wanted)

    def select_record(self, occurrence_id: int) -> None:
        """Put the cursor on the occasion of which this is recorded."""
        self.show_only("")

        def is_wanted(row: OccasionRow) -> bool:
            return row.occasion.record is not None and row.occasion.record.id == occurrence_id

        choose_row(self._ui.occasions_table, self._model, is_wanted)

    def show_register(self) -> None:
        """Open the register of what was sent in the year."""
        self._doors.show_register(self._all, self._year)

    def focus_filter(self) -> None:
        """Put the cursor into the text filter (Ctrl+F)."""
        self._ui.text_filter_edit.setFocus()
        self._ui.text_filter_edit.selectAll()

    def _set_up(self) -> None:
        ui = self._ui
        ui.evidence_layout.addWidget(self._evidence)
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.occasions_table, self._model, OccasionColumn, lines=2, wide=OccasionColumn.TEXT)
        ui.occasions_splitter.setSizes([400, 200])
        ui.state_combo.setPlaceholderText("Đã gửi")
        ui.state_combo.addItems([words for words, _ in _STATES])
        ui.occasions_table.selectionModel().currentRowChanged.connect(self._show_details)
        ui.occasions_table.activated.connect(self._record_sent_of)
        for chip in (ui.overdue_button, ui.due_soon_button, ui.unsent_button):
            chip.clicked.connect(self._show_rows)
        ui.text_filter_edit.textChanged.connect(self._show_rows)
        ui.clear_filter_button.clicked.connect(partial(self.show_only, ""))
        ui.set_due_edit.date_changed.connect(self._set_due)
        ui.internal_due_edit.date_changed.connect(self._set_internal_due)
        ui.state_combo.activated.connect(self._set_state)
        ui.note_edit.committed.connect(self._set_note)
        ui.sent_button.clicked.connect(partial(self._open, self._doors.record_sent))
        ui.extend_button.clicked.connect(partial(self._open, self._doors.extend))
        ui.receipts_button.clicked.connect(partial(self._open, self._doors.show_receipts))
        menu = QMenu(ui.add_button)
        menu.addAction("Yêu cầu báo cáo đột xuất…", lambda: self._doors.add_request(self._year))
        self._add_action = menu.addAction("Mốc của nghĩa vụ có sẵn…", lambda: self._doors.add(self._duties, self._year))
        ui.add_button.setMenu(menu)
        self._request_action = menu.addAction("Sửa yêu cầu đang chọn…", partial(self._open, self._doors.edit_request))
        self._empty.clicked.connect(self.plan_wanted)

    def _show_rows(self) -> None:
        view, chosen = self._ui.occasions_table, current_row(self._ui.occasions_table, self._model)
        rows = self._filter().select(self._all)
        self._is_filling = True
        self._model.set_rows(rows)
        if chosen is None or not choose_row(view, self._model, lambda row: row.key == chosen.key):
            choose_row(view, self._model, lambda _row: True)
        self._is_filling = False
        is_filtered = len(rows) != len(self._all)
        self._ui.shown_label.setText(f"{len(rows)}/{len(self._all)} mốc" if is_filtered else f"{len(rows)} mốc")
        self._ui.clear_filter_button.setEnabled(is_filtered)
        self._ui.table_stack.setCurrentWidget(self._ui.table_page if self._all else self._empty)
        self._ui.details_page.setVisible(bool(self._all))
        for chip, words, only in (
            (self._ui.overdue_button, "Quá hạn", OccasionFilter(overdue=True)),
            (self._ui.due_soon_button, "Sắp đến hạn", OccasionFilter(due_soon=True)),
            (self._ui.unsent_button, "Chưa gửi", OccasionFilter(unsent=True)),
        ):
            chip.setText(f"{words} ({len(only.select(self._all))})")
        self._show_details()

    def _filter(self) -> OccasionFilter:
        ui = self._ui
        return OccasionFilter(
            ui.overdue_button.isChecked(),
            ui.due_soon_button.isChecked(),
            ui.unsent_button.isChecked(),
            ui.text_filter_edit.text(),
        )

    def _show_details(self) -> None:
        if self._is_filling:  # shown once, when the table is complete
            return
        ui, row = self._ui, current_row(self._ui.occasions_table, self._model)
        ui.details_page.setEnabled(row is not None)
        if row is None:
            ui.obligation_label.set_text("Chọn một mốc ở bảng trên.")
            self._evidence.show_nothing("")
            return
        record = row.occasion.record
        to = f" – gửi {row.occasion.recipient}" if row.occasion.recipient else ""
        ui.obligation_label.set_text(f"{row.occasion.text} ({row.occasion.label}){to}")
        self._request_action.setEnabled(record is not None and record.is_request)
        ui.set_due_edit.set_date(row.occasion.printed_due)
        ui.set_due_edit.setEnabled(not row.occasion.extensions)
        internal = row.occasion.internal
        ui.internal_due_edit.set_date(None if internal is None or internal.is_computed else internal.day)
        ui.internal_due_edit.setPlaceholderText(internal.words if internal else "ngày/tháng/năm")
        ui.note_edit.set_text(record.note if record else "")
        states = [state for _, state in _STATES]
        ui.state_combo.setCurrentIndex(-1 if row.state in _SENT else states.index(record.state) if record else 0)
        ui.sent_label.set_text(_sent(row))
        ui.extend_button.setEnabled(row.state not in _SENT and row.occasion.last_good_day is not None)
        ui.sent_button.setText("Sửa lần &gửi…" if row.state in _SENT else "Ghi đã &gửi…")
        attach = partial(self._attach, row.key)
        self._evidence.show_proven(Proven.OCCURRENCE, record.id if record else None, attach)

    def _attach(self, key: OccasionKey, paths: Sequence[Path]) -> Changes:
        return self._occasions.attach(key, paths)

    def _run(self, intention: Callable[[OccasionKey], Changes]) -> None:
        row = current_row(self._ui.occasions_table, self._model)
        if row is not None:
            self._actions.run(lambda: intention(row.key))

    def _set_due(self, day: date | None) -> None:
        self._run(lambda key: self._occasions.set_due(key, day))

    def _set_internal_due(self, day: date | None) -> None:
        self._run(lambda key: self._occasions.set_internal_due(key, day))

    def _set_state(self) -> None:
        state = _STATES[self._ui.state_combo.currentIndex()][1]
        self._run(lambda key: self._occasions.set_state(key, state))

    def _set_note(self, note: str) -> None:
        self._run(lambda key: self._occasions.set_note(key, note))

    def _open(self, door: Callable[[OccasionRow], None]) -> None:
        row = current_row(self._ui.occasions_table, self._model)
        if row is not None:
            door(row)

    def _record_sent_of(self, _index: QModelIndex) -> None:
        self._open(self._doors.record_sent)


def _sent(row: OccasionRow) -> str:
    words = f"{row.state.label}, {row.days_words}" if row.days_words else row.state.label
    record = row.occasion.record
    if extensions := row.occasion.extensions:
        words += f" – gia hạn {len(extensions)} lần, hạn ban đầu {format_date(row.occasion.first_good_day)}"
    if row.state not in _SENT or record is None:
        return f"{words} – {row.receipt_words}" if row.receipts else words
    to = f" – gửi {record.sent_to}" if record.sent_to else ""
    via = f" ({record.sent_via})" if record.sent_via else ""
    return f"{words}: {sent_words(row)}{to}{via}"
