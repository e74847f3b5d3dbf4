"""Annex, progress table and table of tasks come from the rows of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.services import Services
from danvan_desktop.services.table_figures import TASK_FIGURE_LABELS
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


def figures(office: tuple[Store, Services], kind: DocumentKind):
    return office[1].documents.figures(ExportOrder(kind, YEAR))


def row(rows, number: str):
    return next(item for item in rows if item.number == number and not item.is_group)


def test_the_annex_prints_units_by_role_as_the_plan_prints_them(office: tuple[Store, Services]) -> None:
    task = row(figures(office, DocumentKind.ANNEX).rows, "3.2")
    assert (task.lead, task.direct, task.advise) == ("Thanh tra Sở", "Ban Giám đốc Sở", "Văn phòng Sở")
    assert task.timing == "Thường xuyên"


def test_the_annex_has_a_heading_for_each_topic(office: tuple[Store, Services]) -> None:
    rows = figures(office, DocumentKind.ANNEX).rows
    assert [item.number for item in rows if item.is_group] == ["1", "2", "3", "4", "5"]


def test_the_progress_table_says_lateness_in_words_and_counts_evidence(office: tuple[Store, Services]) -> None:
    rows = figures(office, DocumentKind.PROGRESS).rows
    assert "quá hạn 18 ngày" in row(rows, "5.2").state
    assert row(rows, "1.1").evidence_count == 1
    assert row(rows, "5.3").units == ""


def test_a_unit_is_counted_by_what_it_leads_and_the_last_row_by_the_plan(office: tuple[Store, Services]) -> None:
    table = figures(office, DocumentKind.REPORT).tasks
    assert table.labels == TASK_FIGURE_LABELS
    assert all(item.counts[0] == sum(item.counts[1:5]) for item in table.rows)
    assert table.rows[-1].is_total
    assert table.rows[-1].counts[0] == 20
    assert table.rows[-2].label == "Chưa phân công chủ trì"
    assert table.rows[-2].counts[0] == 1
