"""Looking at a list of units, each row with what becomes of it, before it goes into the roster."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_roster_import_dialog import Ui_RosterImportDialog
from danvan_desktop.gui.messages import ANY_FILTER, EXCEL_FILTER, WORD_FILTER, choose_file
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.models.roster_import import DraftRowColumn, RosterImportModel
from danvan_desktop.gui.widgets.cursor import put_cursor
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.roster_import import RosterImportService
from danvan_desktop.services.views_roster_import import RosterDraft

_LIST_FILTER = "Danh sách Excel, Word (*.xlsx *.docx)"
_Read = Callable[[], RosterDraft]


class RosterImportDialog(QDialog):
    """Reads lists from the clipboard, a file, a collective unit or the recipients of a plan; takes the ticked rows."""

    def __init__(
        self, imports: RosterImportService, actions: Actions, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._actions = actions
        self._draft = RosterDraft("", ())
        self._sources: list[_Read] = []
        self._model = RosterImportModel(self)
        self._ui = Ui_RosterImportDialog()
        self._ui.setupUi(self)
        self._offer_sources(year)
        self._connect()
        self._show(self._draft)
        keep_within(self, parent)

    def accept(self) -> None:
        """Take the ticked rows as one action, then close. Raises what taking raises."""
        self._actions.run(lambda: self._imports.take(self._model.ticked()))
        super().accept()

    def paste(self) -> None:
        """Read what was copied. Raises `DanvanError` when it is no list."""
        self._show(self._imports.read_text(QGuiApplication.clipboard().text()))

    def _offer_sources(self, year: int) -> None:
        combo = self._ui.source_combo
        for unit in self._imports.collectives():
            combo.addItem(f"Tập hợp đơn vị: {unit.name}")
            self._sources.append(partial(self._imports.from_collective, unit.id))
        for plan in self._imports.plans(year):
            combo.addItem(f"Nơi nhận của {plan_title(plan)}")
            self._sources.append(partial(self._imports.from_recipients, plan.id))
        for widget in (self._ui.source_label, combo, self._ui.source_button):
            widget.setVisible(bool(self._sources))

    def _connect(self) -> None:
        ui = self._ui
        ui.rows_table.setModel(self._model)
        roomy(ui.rows_table)
        fit_columns(ui.rows_table, DraftRowColumn)
        ui.paste_button.clicked.connect(self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        ui.file_button.clicked.connect(self._choose_file)
        ui.source_button.clicked.connect(self._read_source)
        self._model.ticks_changed.connect(self._show_count)
        self._model.renamed.connect(self._rename)
        ui.accept_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)

    def _choose_file(self) -> None:
        path = choose_file(self, "Chọn danh sách đơn vị", (_LIST_FILTER, EXCEL_FILTER, WORD_FILTER, ANY_FILTER))
        if path is not None:
            self._show(self._imports.read_file(path))

    def _read_source(self) -> None:
        self._show(self._sources[self._ui.source_combo.currentIndex()]())

    def _rename(self, place: int, name: str) -> None:
        self._show(self._imports.renamed(self._draft, place, name))
        put_cursor(self._ui.rows_table, self._model.index(place, 0))

    def _show(self, draft: RosterDraft) -> None:
        ui, self._draft = self._ui, draft
        self._model.set_ticked(draft.rows, lambda row: row.verdict.is_proposed)
        ui.summary_label.setText(f"Đã đọc {draft.source}: {draft.words}." if draft.rows else "Chưa đọc danh sách nào.")
        ui.findings_label.setText("\n".join(draft.findings))
        ui.findings_label.setVisible(bool(draft.findings))

    def _show_count(self) -> None:
        count = len(self._model.ticked())
        self._ui.accept_button.setEnabled(count > 0)
        self._ui.accept_button.setText(f"&Nhận {count} đơn vị" if count else "&Nhận")
