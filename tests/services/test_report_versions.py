"""A sent report is corrected in a version of its own; the sent one stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.report import ReportKind, ReportState
from danvan_desktop.domain.report_period import report_title
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.services.plan_rooms import snapshot

YEAR = 2026


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def sent(services: Services) -> int:
    """The yearly report of the sample, recorded as sent."""
    report_id = services.reports.reports(YEAR)[0].id
    services.reports.record_sent(report_id, "141", date(YEAR, 11, 17), "UBND tỉnh", "Sở Nội vụ")
    return report_id


def figures(services: Services, report_id: int):
    return services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id))


def words(services: Services, report_id: int) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in services.reports.sections(report_id)]


def test_a_version_says_what_it_replaces_and_begins_with_the_same_words(office) -> None:
    _, services = office
    former = sent(services)
    version = services.reports.get(services.reports.correct(former).created[0])
    first, *rest = version.preamble.split("\n")
    assert first == "Báo cáo này thay thế Báo cáo số 141/BC-STP ngày 17/11/2026."
    assert "\n".join(rest) == services.reports.get(former).preamble
    assert (version.state, version.number, version.signed_on, version.frozen) == (ReportState.DRAFTING, "", None, "")
    assert report_title(version) == "Báo cáo năm (thay thế)"
    assert words(services, version.id) == words(services, former)


def test_the_sent_report_stays_while_its_version_is_corrected_and_sent(office) -> None:
    _, services = office
    former = sent(services)
    before, printed = services.reports.get(former), figures(services, former)
    version = services.reports.correct(former).created[0]
    section = services.reports.sections(version)[0]
    services.reports.edit_section(section.id, text="Đã sửa.")
    services.reports.record_sent(version, "150", date(YEAR, 11, 18), "UBND tỉnh", "")
    assert services.reports.get(former) == before
    assert figures(services, former) == printed
    assert figures(services, version).sections[0].paragraphs[0] == "Đã sửa."


def test_a_version_of_a_version_names_only_the_one_before_it(office) -> None:
    _, services = office
    version = services.reports.correct(sent(services)).created[0]
    services.reports.record_sent(version, "150/BC-STP", date(YEAR, 11, 18), "UBND tỉnh", "")
    second = services.reports.get(services.reports.correct(version).created[0])
    assert second.preamble.count("thay thế") == 1
    assert second.preamble.startswith("Báo cáo này thay thế Báo cáo số 150/BC-STP ngày 18/11/2026.")


def test_only_a_sent_report_is_replaced_and_only_once(office) -> None:
    store, services = office
    draft = services.reports.start(None, YEAR, ReportKind.AD_HOC).created[0]
    with pytest.raises(ValidationError, match="chưa ghi nhận gửi"):
        services.reports.correct(draft)
    former = sent(services)
    services.reports.correct(former)
    before = snapshot(store)
    with pytest.raises(ValidationError, match="đã có bản thay thế"):
        services.reports.correct(former)
    assert snapshot(store) == before


def test_a_version_is_undone_and_deleted_without_a_trace_on_the_sent_one(office) -> None:
    store, services = office
    former = sent(services)
    before = snapshot(store)
    version = services.reports.correct(former).created[0]
    store.undo()
    assert snapshot(store) == before
    version = services.reports.correct(former).created[0]
    services.reports.delete(version)
    assert snapshot(store) == before
    assert store.undo_label() == "Xóa báo cáo năm (thay thế) 2026"
