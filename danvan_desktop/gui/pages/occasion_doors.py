"""The dialogs “Mốc và nghĩa vụ” opens on an occasion."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.extension import Extended, ExtensionDialog
from danvan_desktop.gui.dialogs.occasion import OccasionDialog
from danvan_desktop.gui.dialogs.report_request import ReportRequestDialog
from danvan_desktop.gui.dialogs.sending import SendingDialog
from danvan_desktop.gui.dialogs.submission_register import SubmissionRegisterDialog
from danvan_desktop.gui.dialogs.unit_reports import UnitReportsDialog
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.services.report_requests import ReportRequest, request_of
from danvan_desktop.services.submissions import submissions_of
from danvan_desktop.services.views_occasions import OccasionRow, Sending


class OccasionDoors:
    """Opens each dialog with what it needs; what it hands back is one intention of a service."""

    def __init__(self, services: TrackingServices, actions: Actions, parent: QWidget) -> None:
        self._services = services
        self._actions = actions
        self._parent = parent

    def record_sent(self, row: OccasionRow) -> None:
        """Ask for number, date and way, and record the sending."""
        occasions = self._services.occasions

        def record(sending: Sending) -> None:
            self._actions.run(lambda: occasions.record_sent(row.key, sending))

        SendingDialog(row, record, occasions.today(), self._parent).exec()

    def add(self, duties: Sequence[Obligation], year: int) -> None:
        """Ask for a duty and a date and add an occasion; duties on demand are offered first."""

        def add(obligation_id: int, due: date | None) -> None:
            self._actions.run(lambda: self._services.occasions.add_occasion(obligation_id, year, due))

        first_on_demand = sorted(duties, key=lambda duty: duty.due is not None or duty.period is not None)
        OccasionDialog(first_on_demand, year, add, self._parent).exec()

    def add_request(self, year: int) -> None:
        """Ask what was requested, by whom and until when, and enter it."""
        requests = self._services.report_requests

        def add(request: ReportRequest) -> None:
            self._actions.run(lambda: requests.add(year, request))

        ReportRequestDialog(requests.units(), year, add, parent=self._parent).exec()

    def edit_request(self, row: OccasionRow) -> None:
        """Correct the request an occasion answers."""
        requests, record = self._services.report_requests, row.occasion.record
        if record is None or not record.is_request:
            return

        def save(request: ReportRequest) -> None:
            self._actions.run(lambda: requests.edit(row.key, request))

        ReportRequestDialog((), row.key.year, save, request_of(record), self._parent).exec()

    def extend(self, row: OccasionRow) -> None:
        """Ask until when and why, and extend the occasion."""
        extensions = self._services.extensions

        def extend(extension: Extension) -> None:
            self._actions.run(lambda: extensions.extend(row.key, extension))

        def withdraw() -> None:
            self._actions.run(lambda: extensions.withdraw_last(row.key))

        occasion = row.occasion
        words = f"{occasion.text} ({occasion.label}), hạn: {row.due_words}"
        extended = Extended(words, occasion.year, occasion.first_good_day, occasion.extensions)
        ExtensionDialog(extended, extend, withdraw, self._parent).exec()

    def show_receipts(self, row: OccasionRow) -> None:
        """Show the units' own reports of the occasion."""
        services = self._services
        UnitReportsDialog(row, services.unit_reports, services.occasions, self._actions, self._parent).exec()

    def show_register(self, rows: Sequence[OccasionRow], year: int) -> None:
        """Show what was sent in the year."""
        sent = submissions_of(rows, self._services.sent_dossiers.sent(year))
        SubmissionRegisterDialog(sent, year, self._parent).exec()
