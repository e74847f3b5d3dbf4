"""Thể thức of a report: subject, period, number, date, opening and closing words, signer, Nơi nhận."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.report import Report
from danvan_desktop.domain.report_period import period_of_report
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_report_form_dialog import Ui_ReportFormDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.reports import ReportService

AUTHORITY_PREFIXES = ("", "KT.", "TM.", "TL.", "TUQ.", "Q.")
"""NĐ 30/2020/NĐ-CP, Phụ lục I, II.7."""


class ReportFormDialog(QDialog):
    """Edits the form of one report; a refused value leaves the dialog open."""

    def __init__(self, service: ReportService, actions: Actions, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = actions
        self._report = report
        self._ui = Ui_ReportFormDialog()
        self._ui.setupUi(self)
        keep_within(self, parent)
        self._ui.problem_label.hide()
        self._ui.authority_prefix_edit.addItems(AUTHORITY_PREFIXES)
        self._days = (self._ui.first_day_edit, self._ui.last_day_edit, self._ui.signed_on_edit)
        for edit in self._days:
            edit.set_reader(date_reader(report.year))
            edit.rejected.connect(partial(self._show_problem, edit))
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._fill(report)

    def _fill(self, report: Report) -> None:
        ui = self._ui
        ui.subject_edit.setText(report.subject)
        period = period_of_report(report)
        ui.first_day_edit.set_date(period.first)
        ui.last_day_edit.set_date(period.last)
        ui.number_edit.setText(report.number)
        ui.signed_on_edit.set_date(report.signed_on)
        ui.preamble_edit.setPlainText(report.preamble)
        ui.closing_edit.setPlainText(report.closing)
        ui.authority_prefix_edit.setCurrentText(report.authority_prefix)
        ui.position_for_edit.setText(report.position_for)
        ui.position_edit.setText(report.position)
        ui.signer_name_edit.setText(report.signer_name)
        ui.recipients_edit.setPlainText("\n".join(report.recipients))

    def accept(self) -> None:
        """Save and close; stays open while a date cannot be read."""
        for edit in self._days:
            if edit.complaint():
                self._show_problem(edit, edit.complaint())
                return
        changed = self._as_typed()
        self._actions.run(lambda: self._service.edit(changed))
        super().accept()

    def _as_typed(self) -> Report:
        ui = self._ui
        return replace(
            self._report,
            subject=ui.subject_edit.text(),
            first_day=ui.first_day_edit.date(),
            last_day=ui.last_day_edit.date(),
            number=ui.number_edit.text(),
            signed_on=ui.signed_on_edit.date(),
            preamble=ui.preamble_edit.toPlainText(),
            closing=ui.closing_edit.toPlainText(),
            authority_prefix=ui.authority_prefix_edit.currentText(),
            position_for=ui.position_for_edit.text(),
            position=ui.position_edit.text(),
            signer_name=ui.signer_name_edit.text(),
            recipients=tuple(ui.recipients_edit.toPlainText().splitlines()),
        )

    def _show_problem(self, edit: DateEdit, complaint: str) -> None:
        self._ui.problem_label.setText(complaint)
        self._ui.problem_label.show()
        edit.setFocus()
