"""Who owes the points of a leaf: the choice in the editor, and the list by units beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.page import Page
from danvan_desktop.services.score_units import ScoreUnitService
from danvan_desktop.services.score_view import SheetRow, SheetView

if TYPE_CHECKING:
    from danvan_desktop.gui.dialogs.score_units import ScoreUnitsDialog

_NOBODY = "(chưa giao)"


class ScoringUnits(QObject):
    """Assigns the selected leaf by a combo box it is given; `jump_requested(criterion_id)` selects a row of the page."""

    jump_requested = Signal(int)

    def __init__(self, service: ScoreUnitService, actions: Actions, page: Page) -> None:
        super().__init__(page)
        self._service = service
        self._actions = actions
        self._page = page
        self._view: SheetView | None = None
        self._row: SheetRow | None = None
        self._combo: QComboBox | None = None
        self._dialog: ScoreUnitsDialog | None = None

    def choose_by(self, combo: QComboBox) -> None:
        """Let the clerk choose the unit of the selected leaf there."""
        self._combo = combo
        combo.activated.connect(self._assign_current)

    def show_view(self, view: SheetView | None) -> None:
        """Work on a sheet from now on."""
        self._view = view
        if self._combo is not None:
            with QSignalBlocker(self._combo):
                self._combo.clear()
                self._combo.addItem(_NOBODY, None)
                for unit in self._service.units(view.sheet.year) if view is not None else ():
                    self._combo.addItem(unit.name, unit.id)
        if self._dialog is not None:
            self._fill()

    def show_row(self, row: SheetRow | None) -> None:
        """Show who is responsible for the selected leaf; a unit that is no more stands there as well."""
        self._row = row
        if self._combo is None:
            return
        unit_id = None if row is None or row.line is None else row.line.unit_id
        with QSignalBlocker(self._combo):
            if unit_id is not None and self._combo.findData(unit_id) < 0 and row is not None:
                self._combo.addItem(row.unit_name, unit_id)
            self._combo.setCurrentIndex(max(0, self._combo.findData(unit_id)) if unit_id is not None else 0)
        self._combo.setEnabled(self._view is not None and self._view.sheet.state.is_editable)

    def open(self) -> None:
        """Show who owes what beside the page."""
        from danvan_desktop.gui.dialogs.score_units import ScoreUnitsDialog  # noqa: PLC0415 - imported when opened
        from danvan_desktop.gui.widgets.dialog_size import keep_within  # noqa: PLC0415 - the same

        if self._dialog is None:
            self._dialog = ScoreUnitsDialog(self._page)
            self._dialog.assign_requested.connect(self._assign)
            self._dialog.jump_requested.connect(self.jump_requested)
            keep_within(self._dialog, self._page)
        self._fill()
        self._dialog.show()
        self._dialog.raise_()

    def _fill(self) -> None:
        if self._dialog is None:
            return
        if self._view is None:
            self._dialog.close()
            return
        units = self._service.units(self._view.sheet.year)
        is_editable = self._view.sheet.state.is_editable
        self._dialog.show_debts(self._service.debts(self._view), units, is_editable=is_editable)

    def _assign_current(self) -> None:
        if self._row is not None and self._combo is not None:
            self._assign([self._row.criterion.id], self._combo.currentData())

    def _assign(self, criterion_ids: list[int], unit_id: int | None) -> None:
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._service.assign(sheet_id, criterion_ids, unit_id))
