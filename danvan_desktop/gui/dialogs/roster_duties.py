"""The duties of a year that the units owe: taken from the plan, added, edited, followed no more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.roster_duty import RosterDutyDialog
from danvan_desktop.gui.dialogs.roster_offers import RosterOffersDialog
from danvan_desktop.gui.forms.ui_roster_duties_dialog import Ui_RosterDutiesDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.roster import DutyListColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.roster import RosterService
from danvan_desktop.services.roster_duties import RosterDutyService
from danvan_desktop.services.views_occasions import OccasionKey
from danvan_desktop.services.views_roster import DutyColumn


class RosterDutiesDialog(QDialog):
    """Every button is one intention, saved at once."""

    def __init__(
        self,
        roster: RosterService,
        duties: RosterDutyService,
        actions: Actions,
        year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._roster = roster
        self._duties = duties
        self._actions = actions
        self._year = year
        self._model: ListModel[DutyColumn] = ListModel(DutyListColumn, self)
        self._ui = Ui_RosterDutiesDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(f"Mốc phải gửi năm {year}")
        ui = self._ui
        ui.duties_table.setModel(self._model)
        roomy(ui.duties_table)
        fit_columns(ui.duties_table, DutyListColumn)
        ui.offers_button.clicked.connect(self.take_from_plan)
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.duties_table.activated.connect(self._edit)
        ui.delete_button.clicked.connect(self._delete)
        ui.close_button.clicked.connect(self.reject)
        actions.changed.connect(self._reload)
        self._reload()
        keep_within(self, parent)

    def take_from_plan(self) -> None:
        """Offer the occasions of the office's own plans of the year."""

        def take(keys: list[OccasionKey]) -> None:
            self._actions.run(lambda: self._duties.take(self._year, keys))

        RosterOffersDialog(self._duties.offers(self._year), take, self).exec()

    def _reload(self, _changes: object = None) -> None:
        ui, place = self._ui, self._ui.duties_table.currentIndex().row()
        sheet = self._roster.sheet(self._year)
        self._model.set_rows(sheet.duties)
        ui.duties_table.selectRow(min(max(0, place), len(sheet.duties) - 1))
        for button in (ui.edit_button, ui.delete_button):
            button.setEnabled(bool(sheet.duties))

    def _kinds(self) -> Sequence[str]:
        return self._roster.sheet(self._year).kinds

    def _chosen(self) -> DutyColumn | None:
        index = self._ui.duties_table.currentIndex()
        return self._model.row_at(index) if index.isValid() else None

    def _add(self) -> None:
        def save(duty: RosterDuty) -> None:
            self._actions.run(lambda: self._duties.add(duty))

        RosterDutyDialog(RosterDuty(0, self._year, ""), self._kinds(), "", save, self).exec()

    def _edit(self) -> None:
        def save(duty: RosterDuty) -> None:
            self._actions.run(lambda: self._duties.edit(duty))

        column = self._chosen()
        if column is not None:
            plan_due = self._duties.plan_due(column.duty)
            RosterDutyDialog(column.duty, self._kinds(), plan_due, save, self).exec()

    def _delete(self) -> None:
        column = self._chosen()
        if column is not None:
            self._actions.run(lambda: self._duties.delete(column.duty.id))
