"""A new report: laid as the page Báo cáo lays it, kept only when the caller commits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.report_draft import lay_report
from tests.offices import sample_office
from tests.stores import open_store

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
        report = lay_report(uow, None, ReportKind.HALF_YEARLY, months_of(YEAR, 1, 6))
        assert "06 tháng đầu năm" in report.subject
        assert report.plan_id is None
    assert store.select(Report, year=YEAR) == []


def test_a_report_of_the_second_half_says_so_everywhere_and_holds_its_own_results_only(office) -> None:
    store, services = office
    plan_id = services.plans.plans(YEAR)[0].id
    halves = [
        services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY, period=months_of(YEAR, *months)).created[0]
        for months in ((1, 6), (7, 12))
    ]
    first, second = (services.reports.get(report_id) for report_id in halves)
    for words in (second.subject, second.preamble, second.closing, store.undo_label()):
        assert "06 tháng cuối năm 2026" in words
        assert "đầu năm" not in words
    entries = store.select(ProgressEntry, year=YEAR)
    for report, holds in ((first, lambda day: day.month <= 6), (second, lambda day: day.month > 6)):
        text = "\n".join(section.text for section in services.reports.sections(report.id))
        inside = {entry.text for entry in entries if holds(entry.entered_on)}
        outside = {entry.text for entry in entries} - inside
        assert inside
        assert [entry for entry in inside if entry.rstrip(".") not in text] == []
        assert [entry for entry in outside if entry in text] == []


def test_another_period_takes_its_words_and_results_but_not_what_the_clerk_wrote(office) -> None:
    _, services = office
    plan_id = services.plans.plans(YEAR)[0].id
    report_id = services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY).created[0]
    filled = [section for section in services.reports.sections(report_id) if section.text]
    services.reports.edit_section(filled[0].id, text="Lời của cán bộ.")
    report = services.reports.get(report_id)
    services.reports.edit(replace(report, first_day=date(YEAR, 7, 1), last_day=date(YEAR, 12, 31)))
    moved = services.reports.get(report_id)
    assert "06 tháng cuối năm 2026" in moved.subject
    headings = [section.heading for section in services.reports.sections(report_id)]
    assert "Nhiệm vụ trọng tâm 06 tháng đầu năm sau" in headings
    texts = {section.id: section.text for section in services.reports.sections(report_id)}
    assert texts[filled[0].id] == "Lời của cán bộ."
    assert texts[filled[1].id] != filled[1].text


def test_a_period_of_another_year_is_refused(office) -> None:
    _, services = office
    report_id = services.reports.start(None, YEAR, ReportKind.THEMATIC).created[0]
    report = replace(services.reports.get(report_id), first_day=date(YEAR - 1, 12, 15), last_day=date(YEAR, 6, 14))
    with pytest.raises(ValidationError, match="không nằm trong năm"):
        services.reports.edit(report)


def test_an_office_without_a_name_leaves_dots_to_be_filled_in(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, store.begin("Lập báo cáo") as uow:
        plan = uow.save(Plan(uow.new_id(), subject="Thực hiện công tác dân vận", year=YEAR))
        report = lay_report(uow, plan.id, ReportKind.YEARLY, months_of(YEAR, 1, 12))
    assert "công tác dân vận, …… báo cáo kết quả" in report.preamble
    assert report.closing.endswith("của …….")
