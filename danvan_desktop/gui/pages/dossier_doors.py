"""The ways from the sheet to its dossier: check it, write it, record that it was sent, compare it later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from danvan_desktop.domain.text import format_size
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.dossier_check import DossierCheckDialog
from danvan_desktop.gui.dialogs.dossier_comparison import DossierComparisonDialog
from danvan_desktop.gui.dialogs.dossier_export import DossierExportDialog
from danvan_desktop.gui.dialogs.dossier_sending import DossierSending, DossierSendingDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.paper_output import documents_folder
from danvan_desktop.services.dossier import DossierOrder, DossierService
from danvan_desktop.services.dossier_check import DossierCheckService, Findings
from danvan_desktop.services.dossier_content import DossierLetter
from danvan_desktop.services.dossier_findings import FindingPlace
from danvan_desktop.services.dossier_writing import WrittenDossier
from danvan_desktop.services.sent_dossiers import SentDossierService, SentPackage
from danvan_desktop.services.views_occasions import Sending

_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class DossierServices:
    """What writes, checks and remembers dossiers."""

    dossier: DossierService
    checks: DossierCheckService
    sent: SentDossierService


class DossierDoors:
    """Opens what there is to do with a dossier over the window given; long work goes through the task runner."""

    def __init__(self, services: DossierServices, runner: TaskRunner, actions: Actions) -> None:
        self._dossier = services.dossier
        self._checks = services.checks
        self._sent = services.sent
        self._runner = runner
        self._actions = actions
        self._dialog: DossierCheckDialog | None = None
        self._last: DossierOrder | None = None

    def check(self, window: QWidget, year: int, go: Callable[[Destination], None]) -> None:
        """Read every evidence file and show what was found; `go` leads to the place of a finding."""
        checker = self._checks.checker(year, self._runner.report_bytes)

        def show(findings: Findings) -> None:
            dialog = self._opened(window, year, go)
            dialog.show_findings(year, findings)
            dialog.show()
            dialog.raise_()

        self._runner.run("Đang kiểm tra các tệp minh chứng", checker, show, can_cancel=True)

    def export(self, window: QWidget, year: int) -> None:
        """Ask for the letter and the place, then write the dossier."""
        dialog = DossierExportDialog(
            self._dossier, self._proposed(year), lambda order: self._write(window, order), window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def record(self, window: QWidget, year: int, sheet_id: int) -> None:
        """Ask for number, date and what went out, read it, and record the sending."""
        last = self._proposed(year)
        sending = Sending(self._sent.today(), last.letter.number, last.letter.to)
        is_written = self._last is not None and self._last.year == year and self._last.target.exists()
        known = DossierSending(sending, self._last.target if is_written and self._last is not None else None)
        dialog = DossierSendingDialog(year, known, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.record_requested.connect(lambda wanted: self._record(dialog, sheet_id, wanted))
        dialog.open()

    def compare(self, window: QWidget, year: int) -> None:
        """Hold a dossier against what was recorded as sent."""
        place = self._last.target if self._last is not None and self._last.year == year else None
        dialog = DossierComparisonDialog(self._sent.sent(year), place, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.compare_requested.connect(lambda sent_id, path: self._compare(dialog, sent_id, path))
        dialog.open()

    def _record(self, dialog: DossierSendingDialog, sheet_id: int, wanted: DossierSending) -> None:
        self._sent.check(sheet_id, wanted.sending)

        def keep(package: SentPackage | None) -> None:
            self._actions.run(lambda: self._sent.record(sheet_id, wanted.sending, package))
            dialog.accept()

        if wanted.package is None:
            keep(None)
            return
        read = self._sent.reader(wanted.package, self._runner.report_bytes)
        self._runner.run(f"Đang đọc “{wanted.package.name}”", read, keep, can_cancel=True)

    def _compare(self, dialog: DossierComparisonDialog, sent_id: int, place: Path) -> None:
        compare = self._sent.comparer(sent_id, place, self._runner.report_bytes)
        self._runner.run(f"Đang so lại “{place.name}”", compare, dialog.show_comparison, can_cancel=True)

    def _write(self, window: QWidget, order: DossierOrder) -> None:
        self._last = order
        work = self._dossier.writer(order, self._runner.report_bytes)
        label = f"Đang ghi “{order.target.name}”"
        self._runner.run(label, work, lambda written: _tell(window, written), can_cancel=True)

    def _proposed(self, year: int) -> DossierOrder:
        """The letter ordered last of that year in the folder used last, else the office's usual fields."""
        name, last = self._dossier.suggested_name(year), self._last
        if last is not None and last.year == year:
            return replace(last, target=last.target.with_name(name))
        letter = DossierLetter(to=self._dossier.suggested_addressee(year))
        return DossierOrder(year, documents_folder() / name, letter=letter)

    def _opened(self, window: QWidget, year: int, go: Callable[[Destination], None]) -> DossierCheckDialog:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        dialog = self._dialog = DossierCheckDialog(window)
        dialog.jump_requested.connect(lambda place: go(_destination(place)))
        dialog.check_requested.connect(lambda: self.check(window, year, go))
        dialog.export_requested.connect(lambda: self.export(window, year))
        return dialog


def _destination(place: FindingPlace) -> Destination:
    return Destination(place.page, place.noun, place.object_id)


def _tell(window: QWidget, written: WrittenDossier) -> None:
    """Say what was written and offer to look at it; what was left out is named."""
    box = QMessageBox(
        QMessageBox.Icon.Warning if written.left_out or written.notices else QMessageBox.Icon.Information,
        "Dân vận",
        f"Đã ghi hồ sơ “{written.path.name}”: {written.file_count} tệp, {format_size(written.size)}.",
        QMessageBox.StandardButton.NoButton,
        window,
    )
    box.setObjectName("dossier_box")
    box.setInformativeText("\n".join((str(written.path.parent), *_left_out_words(written), *written.notices)))
    open_button = box.addButton("Mở hồ sơ", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Đóng", QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is open_button:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.path)))


def _left_out_words(written: WrittenDossier) -> list[str]:
    if not written.left_out:
        return []
    named = [f"- {name}" for name in written.left_out[:_MOST_NAMED]]
    rest = len(written.left_out) - _MOST_NAMED
    more = [f"- và {rest} tệp khác (ghi rõ trong danh mục)"] if rest > 0 else []
    return ["Không kèm theo vì tệp mất hoặc đã bị thay đổi:", *named, *more]
