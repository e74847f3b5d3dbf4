"""The report page over the sample year, with actions that reach it as in the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.report import ReportPage, ReportServices
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office

YEAR = 2026


@dataclass
class ReportStage:
    qtbot: QtBot
    store: Store
    services: Services
    actions: Actions
    runner: TaskRunner
    page: ReportPage

    @property
    def ui(self):
        return self.page._ui

    def report(self):
        return self.services.reports.reports(YEAR)[-1]

    def section(self, heading: str):
        return next(item for item in self.services.reports.sections(self.report().id) if item.heading == heading)

    def close(self) -> None:
        """Leave the page as the window does: timers first, then the worker, then the store."""
        for timer in self.page.findChildren(QTimer):
            timer.stop()
        self.page.close()
        self.runner.close()
        self.store.close()

    def choose_section(self, heading: str) -> None:
        rows = [
            row for row in range(self.ui.sections_list.count()) if heading in self.ui.sections_list.item(row).text()
        ]
        self.ui.sections_list.setCurrentRow(rows[0])


def report_stage(qtbot: QtBot, folder: Path) -> ReportStage:
    store, services = sample_office(folder)
    actions, window = Actions(), QWidget()
    qtbot.addWidget(window)
    runner = TaskRunner(window)
    parts = ReportServices(
        services.reports,
        services.report_outlines,
        services.report_registers,
        services.report_fields,
        services.documents,
        services.occasions,
        FixedClock(NOVEMBER),
    )
    page = ReportPage(parts, DocumentExport(services.documents, runner), actions)
    qtbot.addWidget(page)
    actions.changed.connect(page.apply_changes)
    page.resize(1190, 650)
    page.show_year(YEAR, services.plans.plans(YEAR)[0].id)
    page.show()
    return ReportStage(qtbot, store, services, actions, runner, page)
