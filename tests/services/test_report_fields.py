"""Live fields of a report: they say what the screens show, until the report was sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.document import Table
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.document_making import document_of
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def begun(services: Services, text: str) -> int:
    """A new yearly report that has `text` under its first heading."""
    plan_id = services.plans.plans(YEAR)[0].id
    report_id = services.reports.start(plan_id, YEAR, ReportKind.YEARLY).created[0]
    services.reports.edit_section(services.reports.sections(report_id)[0].id, text=text)
    return report_id


def printed(services: Services, report_id: int):
    return services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id))


def first_text(services: Services, report_id: int) -> str:
    return printed(services, report_id).sections[0].paragraphs[0]


def test_a_number_is_that_of_the_screens(office) -> None:
    _, services = office
    report_id = begun(services, "Có [[Số nhiệm vụ]] nhiệm vụ, xong [[Số nhiệm vụ hoàn thành]]")
    plan_id = services.plans.plans(YEAR)[0].id
    rows = services.progress.task_rows(plan_id, YEAR)
    done = sum(row.state.value == "done" for row in rows)
    assert first_text(services, report_id) == f"Có {len(rows)} nhiệm vụ, xong {done}"


def test_every_field_offered_says_what_it_prints(office) -> None:
    _, services = office
    report_id = begun(services, "")
    section = services.reports.sections(report_id)[0]
    offered = services.report_fields.offered(report_id)
    assert {one.name for one in offered} >= {"Số nhiệm vụ", "Tổng điểm tự chấm", "Bảng chỉ tiêu"}
    services.reports.edit_section(section.id, text="\n".join(f"[[{one.name}]]" for one in offered))
    assert services.report_fields.without_value(report_id) == ()
    lines = printed(services, report_id).sections[0].paragraphs
    for one, line in zip(offered, lines, strict=True):
        assert line == (f"[[{one.name}]]" if one.is_table else one.words)
    tables = [block for block in document_of(printed(services, report_id)).blocks if isinstance(block, Table)]
    assert len(tables) >= sum(one.is_table for one in offered)


def test_fields_live_until_the_report_was_sent(office) -> None:
    _, services = office
    report_id = begun(services, "Xong [[Số nhiệm vụ hoàn thành]]")
    plan_id = services.plans.plans(YEAR)[0].id
    open_task = next(row.task for row in services.progress.task_rows(plan_id, YEAR) if not row.state.is_closed)
    before = first_text(services, report_id)
    services.progress.set_outcome(open_task.id, YEAR, TaskState.DONE)
    live = first_text(services, report_id)
    assert live != before
    services.reports.record_sent(report_id, "9/BC-STP", date(YEAR, 11, 18), "UBND tỉnh", "")
    services.progress.reopen(open_task.id, YEAR)
    assert first_text(services, report_id) == live


def test_what_prints_as_dots_is_told_before_the_export(office) -> None:
    _, services = office
    report_id = begun(services, "Xong [[Số nhiệm vụ hoan thanh]]\n[[Bảng lạ]]")
    missing = services.documents.faults(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id))[0]
    assert missing[-2:] == ("số liệu “Số nhiệm vụ hoan thanh”", "số liệu “Bảng lạ”")
    assert first_text(services, report_id) == "Xong ……"
