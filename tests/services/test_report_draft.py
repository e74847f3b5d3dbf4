"""A new report: laid as the page Báo cáo lays it, kept only when the caller commits."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.report_draft import lay_report
from tests.offices import sample_office

YEAR = 2026
ORDER = ExportOrder(DocumentKind.REPORT, YEAR)


@pytest.fixture
def office(tmp_path: Path):
    store, services = sample_office(tmp_path)
    for report in services.reports.reports(YEAR):
        services.reports.delete(report.id)
    yield store, services
    store.close()


def test_without_a_report_the_export_is_what_a_new_one_would_print_and_keeps_nothing(office) -> None:
    store, services = office
    saved, label = services.undo.last_saved_at(), services.undo.undo_label()
    laid = services.documents.figures(ORDER)
    assert services.reports.reports(YEAR) == []
    assert (services.undo.last_saved_at(), services.undo.undo_label()) == (saved, label)
    services.reports.start(services.plans.plans(YEAR)[0].id, YEAR, ReportKind.YEARLY)
    assert isinstance(laid, ReportFigures)
    assert laid == services.documents.figures(ORDER)
    assert any(section.paragraphs for section in laid.sections)
    assert store.undo_label() == f"Lập báo cáo năm {YEAR}"


def test_a_report_laid_without_an_agency_or_plan_has_an_outline_and_gaps(office) -> None:
    store, _ = office
    with store.begin("Thử") as uow:
        report = lay_report(uow, None, YEAR, ReportKind.HALF_YEARLY)
        assert "06 tháng đầu năm" in report.subject
        assert report.plan_id is None
    assert store.select(Report, year=YEAR) == []
