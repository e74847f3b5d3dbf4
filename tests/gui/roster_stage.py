"""The tab “Đơn vị phải gửi” and its dialogs over the invented province, wired as the page factory wires them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.roster_services import RosterServices
from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel
from danvan_desktop.services.views_roster import DutyColumn
from tests.roster_world import YEAR, RosterWorld

Dialog = TypeVar("Dialog", bound=QWidget)

HALF = "Báo cáo 06 tháng"
PLAN = "Kế hoạch của đơn vị"


class RosterStage:
    """A world with its actions; what is opened is looked after by qtbot."""

    def __init__(self, qtbot: QtBot, world: RosterWorld) -> None:
        self.qtbot = qtbot
        self.world = world
        self.actions = Actions()
        self.services = RosterServices.of(world.of)
        self.runner = TaskRunner()
        self.export = DocumentExport(world.of.documents, self.runner)

    def show(self, dialog: Dialog) -> Dialog:
        """Show a dialog without waiting for it."""
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def panel(self) -> TrackingRosterPanel:
        """The tab, filled, and filled again after every action."""
        panel = self.show(TrackingRosterPanel(self.services, self.export, self.actions))
        panel.resize(1100, 560)
        panel.reload(YEAR)
        self.actions.changed.connect(lambda _changes: panel.reload(YEAR))
        return panel


def column(duty: RosterDuty) -> DutyColumn:
    """A duty as a column without date."""
    return DutyColumn(duty, None, None, DueOperator.BY)
