"""The dialogs the tab “Đơn vị phải gửi” opens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.roster_duties import RosterDutiesDialog
from danvan_desktop.gui.dialogs.roster_entry import RosterEntryDialog
from danvan_desktop.gui.dialogs.roster_import import RosterImportDialog
from danvan_desktop.gui.dialogs.roster_receipt import FilesPanel, ReceiptAsked, RosterReceiptDialog
from danvan_desktop.gui.dialogs.roster_sheet import RosterSheetDialog
from danvan_desktop.gui.dialogs.roster_twins import RosterTwinsDialog
from danvan_desktop.gui.dialogs.roster_urging import RosterUrgingDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.roster_services import RosterServices
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.views_roster import DutyColumn


class RosterDoors:
    """Opens each dialog with what it needs; what it hands back is one intention of a service."""

    def __init__(self, services: RosterServices, export: DocumentExport, actions: Actions, parent: QWidget) -> None:
        self._services = services
        self._export = export
        self._actions = actions
        self._parent = parent

    def import_list(self, year: int) -> None:
        """Read a list of units and take its rows over."""
        self._open(RosterImportDialog(self._services.imports, self._actions, year, self._parent))

    def add_entry(self, year: int) -> None:
        """Ask for a unit and add it."""
        roster = self._services.roster

        def save(entry: RosterEntry) -> None:
            self._actions.run(lambda: roster.add(entry))

        self._open(RosterEntryDialog(RosterEntry(0, ""), roster.kinds(), year, save, self._parent))

    def edit_entry(self, entry: RosterEntry, year: int) -> None:
        """Show a unit to be changed."""
        roster = self._services.roster

        def save(changed: RosterEntry) -> None:
            self._actions.run(lambda: roster.edit(changed))

        self._open(RosterEntryDialog(entry, roster.kinds(), year, save, self._parent))

    def delete_entries(self, entry_ids: Sequence[int]) -> None:
        """Take units off the list; undo brings them back."""
        self._actions.run(lambda: self._services.roster.delete(entry_ids))

    def merge_twins(self) -> None:
        """Show the names that may mean the same unit."""
        self._open(RosterTwinsDialog(self._services.roster, self._actions, self._parent))

    def show_duties(self, year: int) -> None:
        """Show what the units owe in a year."""
        services = self._services
        self._open(RosterDutiesDialog(services.roster, services.duties, self._actions, year, self._parent))

    def record(self, asked: ReceiptAsked) -> None:
        """Ask when something came in, and record it."""
        receipts, actions = self._services.receipts, self._actions
        panel = EvidencePanel(self._services.evidence, actions)

        def show(duty_id: int, entry_id: int) -> None:
            receipt = receipts.receipt(duty_id, entry_id)
            attach = partial(receipts.attach, duty_id, entry_id)
            panel.show_proven(Proven.ROSTER_RECEIPT, receipt.id if receipt else None, attach)

        self._open(RosterReceiptDialog(asked, receipts, actions, FilesPanel(panel, show), self._parent))

    def fill_sheet(self, year: int, duty_id: int | None) -> None:
        """Record many units on one sheet, beginning with that of a duty, or of the points when it is None."""
        self._open(RosterSheetDialog(self._services.sheets, self._actions, year, duty_id, self._parent))

    def urge(self, year: int, duties: Sequence[DutyColumn], duty_id: int | None) -> None:
        """Show the words to send to those who have not sent one duty, or any of them when it is None."""
        self._open(RosterUrgingDialog(self._services.urging, year, duties, duty_id, self._parent))

    def export(self, year: int) -> None:
        """Write the overview and each duty as a workbook where the clerk wants it."""
        self._export.export(self._parent, ExportOrder(DocumentKind.ROSTER, year), FileFormat.XLSX)

    @staticmethod
    def _open(dialog: QDialog) -> None:
        """Show a dialog until it is closed; it listens to no action afterwards."""
        dialog.exec()
        dialog.deleteLater()
