"""The selected task: its state, the log of its results with their evidence, and the quick entry beside it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.not_feasible import NotFeasibleDialog
from danvan_desktop.gui.forms.ui_entry_log_panel import Ui_EntryLogPanel
from danvan_desktop.gui.models.entries import EntryColumn, ShareColumn
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.tracking import number_words
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.tracking_entry import EntryForm
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.unit_shares import UnitShare
from danvan_desktop.services.views_entries import EntryRow, quantity_words, totals_of
from danvan_desktop.services.views_tracking import TaskRow

_LOG_TAB, _EVIDENCE_TAB, _SHARES_TAB = 0, 1, 2


class EntryLogPanel(QWidget):
    """Shows one task; every button is one intention of the progress service.

    `extension_wanted(TaskRow, year)` asks to extend the task.
    """

    extension_wanted = Signal(object, int)

    def __init__(
        self,
        progress: ProgressService,
        evidence: EvidenceService,
        actions: Actions,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._progress = progress
        self._actions = actions
        self._row: TaskRow | None = None
        self._year = 0
        self._is_filling = False
        self._entries: ListModel[EntryRow] = ListModel(EntryColumn, self)
        self._shares: ListModel[UnitShare] = ListModel(ShareColumn, self)
        self._ui = Ui_EntryLogPanel()
        self._ui.setupUi(self)
        self._evidence = EvidencePanel(evidence, actions, self)
        self._form = EntryForm(progress, actions, clock, self)
        self._set_up()

    def show_task(self, row: TaskRow | None, year: int) -> None:
        """Show a task as it stands in `year`, or that none is selected."""
        self._row, self._year = row, year
        self._form.show_task(None if row is None else row.task.id, year)
        self._ui.task_label.set_text("Chọn một nhiệm vụ ở bảng trên." if row is None else _heading(row))
        self._ui.state_label.setText("" if row is None else _state(row))
        is_closed = row is not None and row.state.is_closed
        self._ui.done_button.setVisible(row is not None and not is_closed)
        self._ui.not_feasible_button.setVisible(row is not None and not is_closed)
        self._ui.reopen_button.setVisible(is_closed)
        self._ui.extend_button.setVisible(row is not None and not is_closed and row.deadline is not None)
        self._show_entries()
        self._show_shares()

    def select_entry(self, entry_id: int) -> None:
        """Put the cursor on a result of the shown task."""
        self._ui.log_tabs.setCurrentIndex(_LOG_TAB)
        choose_row(self._ui.entries_table, self._entries, lambda row: row.entry.id == entry_id)

    def _set_up(self) -> None:
        ui = self._ui
        ui.log_tabs.setCornerWidget(ui.entry_buttons)
        ui.evidence_layout.addWidget(self._evidence)
        ui.form_layout.addWidget(self._form)
        ui.log_splitter.setStretchFactor(0, 1)
        ui.log_splitter.setStretchFactor(1, 1)
        ui.log_splitter.setSizes([500, 500])
        set_up_list(ui.entries_table, self._entries, EntryColumn, lines=2, wide=EntryColumn.TEXT)
        set_up_list(ui.shares_table, self._shares, ShareColumn)
        ui.entries_table.selectionModel().selectionChanged.connect(self._show_entry)
        ui.entries_table.doubleClicked.connect(self._correct_entry)
        ui.done_button.clicked.connect(self._close_done)
        ui.not_feasible_button.clicked.connect(self._close_not_feasible)
        ui.reopen_button.clicked.connect(self._reopen)
        ui.extend_button.clicked.connect(lambda: self.extension_wanted.emit(self._row, self._year))
        ui.edit_entry_button.clicked.connect(self._correct_entry)
        ui.delete_entry_button.clicked.connect(self._delete_entry)
        for key, slot in ((Qt.Key.Key_F2, self._correct_entry), (Qt.Key.Key_Delete, self._delete_entry)):
            shortcut = QShortcut(QKeySequence(key), ui.entries_table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _show_entries(self) -> None:
        chosen = current_row(self._ui.entries_table, self._entries)
        rows = [] if self._row is None else self._progress.entries(self._row.task.id, self._year)
        self._is_filling = True
        self._entries.set_rows(rows)
        view = self._ui.entries_table
        if chosen is None or not choose_row(view, self._entries, lambda row: row.entry.id == chosen.entry.id):
            choose_row(view, self._entries, lambda _row: True)
        self._is_filling = False
        self._ui.log_tabs.setTabText(_LOG_TAB, f"Nhật ký ({len(rows)})")
        totals = quantity_words(totals_of(row.entry for row in rows))
        self._ui.totals_label.setText(f"Cộng: {totals}")
        self._ui.totals_label.setVisible(bool(totals))
        self._show_entry()

    def _show_shares(self) -> None:
        row = self._row
        shares = [] if row is None else self._progress.unit_shares(row.task.id, self._year, row.state)
        self._shares.set_rows(shares)
        reported = sum(share.entry_count > 0 for share in shares)
        self._ui.log_tabs.setTabText(_SHARES_TAB, f"Đơn vị ({reported}/{len(shares)})")

    def _show_entry(self, _selected: QItemSelection | None = None) -> None:
        if self._is_filling:  # it is shown once, when the log is complete
            return
        row = current_row(self._ui.entries_table, self._entries)
        self._ui.edit_entry_button.setEnabled(row is not None)
        self._ui.delete_entry_button.setEnabled(row is not None)
        if row is None:
            self._evidence.show_nothing("Chọn một kết quả ở tab Nhật ký để xem minh chứng của nó.")
        else:
            self._evidence.show_proven(Proven.PROGRESS_ENTRY, row.entry.id)
        self._ui.log_tabs.setTabText(_EVIDENCE_TAB, f"Minh chứng ({self._evidence.count})")

    def _correct_entry(self) -> None:
        row = current_row(self._ui.entries_table, self._entries)
        if row is not None:
            self._form.correct(row)

    def _delete_entry(self) -> None:
        row = current_row(self._ui.entries_table, self._entries)
        if row is not None:
            self._actions.run(lambda: self._progress.delete_entry(row.entry.id))
            self._form.forget(row.entry.id)

    def _close_done(self) -> None:
        if self._row is not None:
            task_id, year = self._row.task.id, self._year
            self._actions.run(lambda: self._progress.set_outcome(task_id, year, TaskState.DONE))

    def _close_not_feasible(self) -> None:
        if self._row is None:
            return
        task, year = self._row.task, self._year

        def close(reason: str) -> None:
            self._actions.run(lambda: self._progress.set_outcome(task.id, year, TaskState.NOT_FEASIBLE, reason))

        NotFeasibleDialog(task.text, close, self).exec()

    def _reopen(self) -> None:
        if self._row is not None:
            task_id, year = self._row.task.id, self._year
            self._actions.run(lambda: self._progress.reopen(task_id, year))


def _heading(row: TaskRow) -> str:
    number = number_words(row)
    return f"{number}. {row.task.text}" if number else row.task.text


def _state(row: TaskRow) -> str:
    words = f"{row.state_words} – {row.outcome_reason}" if row.outcome_reason else row.state_words
    return f"{words} – thời hạn {row.due_words}" if row.extensions else words
