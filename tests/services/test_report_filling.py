"""Numbers and tables in the places of their fields."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.document import Table
from danvan_desktop.domain.report import ReportKind
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


def test_a_table_put_into_the_text_is_not_printed_again_behind_it(office) -> None:
    _, services = office
    report_id = begun(services, "")
    section = next(one for one in services.reports.sections(report_id) if one.content.value == "targets")

    def tables() -> int:
        return sum(isinstance(block, Table) for block in document_of(printed(services, report_id)).blocks)

    before = tables()
    services.reports.edit_section(section.id, text="Trước bảng.\n[[Bảng chỉ tiêu]]\nSau bảng.")
    assert tables() == before


def test_the_table_of_a_register_has_the_rows_of_the_period(office) -> None:
    _, services = office
    name = next(one.name for one in services.report_fields.offered(begun(services, "")) if "dòng" in one.words)
    report_id = begun(services, f"[[{name}]]")
    (table,) = printed(services, report_id).register_tables
    register = next(one for one in services.registers.registers() if one.name.lower() == name[5:].lower())
    assert len(table.rows) == services.registers.counts(YEAR)[register.key]
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_a_result_with_marks_in_it_is_taken_over_as_it_was_written(office) -> None:
    _, services = office
    report_id = begun(services, "")
    section = services.reports.sections(report_id)[0]
    services.reports.insert_results(section.id, ["- Đạt **xuất sắc** và 5__6__7"])
    blocks = document_of(printed(services, report_id)).blocks
    assert "Đạt **xuất sắc** và 5__6__7" in {
        "".join(run.text for run in block.runs) for block in blocks if hasattr(block, "runs")
    }
