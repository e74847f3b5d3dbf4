"""Reports: begun from results, edited, frozen when they are sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import DueState, ObligationKind
from danvan_desktop.domain.report import Report, ReportKind, ReportSection, ReportState, SectionContent
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.services.plan_rooms import snapshot

YEAR = 2026
SENT_ON = date(2026, 11, 17)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def report_of(services: Services) -> Report:
    return services.reports.reports(YEAR)[0]


def section_of(services: Services, heading: str) -> ReportSection:
    return next(item for item in services.reports.sections(report_of(services).id) if item.heading == heading)


def test_a_new_report_holds_the_results_of_each_topic(office: tuple[Store, Services]) -> None:
    _, services = office
    section = section_of(services, "Hướng về cơ sở, trợ giúp người yếu thế")
    lines = section.text.split("\n")
    assert len(lines) == 4
    assert all(line.startswith("- ") and line.endswith(".") for line in lines)
    assert "214 vụ việc" in lines[0]
    assert "187 vụ việc" in lines[0]


def test_a_new_report_takes_signer_and_recipients_from_the_agency(office: tuple[Store, Services]) -> None:
    _, services = office
    report, agency = report_of(services), services.agency.get()
    assert agency is not None
    assert (report.signer_name, report.recipients) == (agency.signer_name, agency.recipients)
    assert "số 18/KH-STP ngày 05/02/2026" in report.preamble


def test_a_report_for_an_occasion_moves_it_to_being_drafted_and_sending_closes_it(
    office: tuple[Store, Services],
) -> None:
    _, services = office
    due = [
        row
        for row in services.occasions.year_occasions(YEAR)
        if row.occasion.obligation.kind is ObligationKind.SCORING_DOSSIER
    ]
    plan_id = services.plans.plans(YEAR)[0].id
    started = services.reports.start(plan_id, YEAR, ReportKind.THEMATIC, due[0].occasion)
    assert _state(services, due[0].occasion.obligation.id) is DueState.DRAFTING
    services.reports.record_sent(started.created[0], "140/BC-STP", SENT_ON, "Sở Nội vụ", "")
    assert _state(services, due[0].occasion.obligation.id) is DueState.SENT


def test_what_was_recorded_of_the_occasion_since_it_was_listed_is_kept(office):
    _, services = office
    plan_id = services.plans.plans(YEAR)[0].id
    listed = services.occasions.year_occasions(YEAR)[-1]
    services.occasions.set_note(listed.key, "Chờ số liệu của Trung tâm")
    services.reports.start(plan_id, YEAR, ReportKind.THEMATIC, listed.occasion)
    (row,) = [row for row in services.occasions.year_occasions(YEAR) if row.key == listed.key]
    assert (row.occasion.record.note, row.state) == ("Chờ số liệu của Trung tâm", DueState.DRAFTING)


def test_an_occasion_whose_report_was_sent_takes_no_second_one(office):
    _, services = office
    plan_id = services.plans.plans(YEAR)[0].id
    listed = services.occasions.year_occasions(YEAR)[-1]
    report_id = services.reports.start(plan_id, YEAR, ReportKind.THEMATIC, listed.occasion).created[0]
    services.reports.record_sent(report_id, "9", date(YEAR, 11, 10), "UBND tỉnh", "")
    with pytest.raises(ValidationError, match="đã ghi nhận gửi"):
        services.reports.start(plan_id, YEAR, ReportKind.THEMATIC, listed.occasion)


def _state(services: Services, obligation_id: int) -> DueState:
    rows = services.occasions.year_occasions(YEAR)
    return next(row.state for row in rows if row.occasion.obligation.id == obligation_id)


def test_a_sent_report_keeps_its_figures_while_progress_goes_on(office: tuple[Store, Services]) -> None:
    _, services = office
    report = report_of(services)
    services.reports.record_sent(report.id, "141", SENT_ON, "UBND tỉnh Minh Hà", "Sở Nội vụ")
    sent = services.documents.figures(_order(report.id))
    task = services.progress.task_rows(report.plan_id or 0, YEAR)[-1].task
    services.progress.add_entry(task.id, YEAR, EntryDraft(None, date(2026, 11, 18), "Đã mở lớp."))
    assert services.documents.figures(_order(report.id)) == sent


def _order(report_id: int) -> ExportOrder:
    return ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id)


ACTIONS: list[tuple[str, Callable[[Services, Report], Changes]]] = [
    ("edit", lambda s, r: s.reports.edit(replace(r, number="12", signed_on=SENT_ON))),
    ("edit_section", lambda s, r: s.reports.edit_section(s.reports.sections(r.id)[0].id, text="Khác.")),
    ("rename", lambda s, r: s.reports.edit_section(s.reports.sections(r.id)[0].id, heading="Khác")),
    ("add_section", lambda s, r: s.reports.add_section(r.id, s.reports.sections(r.id)[2].id, 2, "Mục thêm")),
    ("move_section", lambda s, r: s.reports.move_section(s.reports.sections(r.id)[0].id, 1)),
    ("delete_section", lambda s, r: s.reports.delete_section(s.reports.sections(r.id)[0].id)),
    ("insert", lambda s, r: s.reports.insert_results(s.reports.sections(r.id)[2].id, ["- Thêm một dòng."])),
    ("sent", lambda s, r: s.reports.record_sent(r.id, "141", SENT_ON, "UBND tỉnh", "Sở Nội vụ")),
    ("delete", lambda s, r: s.reports.delete(r.id)),
    ("start", lambda s, r: s.reports.start(r.plan_id, YEAR, ReportKind.HALF_YEARLY)),
]


@pytest.mark.parametrize("action", [action for _, action in ACTIONS], ids=[name for name, _ in ACTIONS])
def test_every_action_on_a_report_is_undone_to_the_byte(
    office: tuple[Store, Services], action: Callable[[Services, Report], Changes]
) -> None:
    store, services = office
    before = snapshot(store)
    action(services, report_of(services))
    assert snapshot(store) != before
    store.undo()
    assert snapshot(store) == before


@pytest.mark.parametrize("name", [name for name, _ in ACTIONS if name != "start"])
def test_a_sent_report_refuses_every_change(office: tuple[Store, Services], name: str) -> None:
    store, services = office
    services.reports.record_sent(report_of(services).id, "141", SENT_ON, "UBND tỉnh", "")
    before = snapshot(store)
    with pytest.raises(ValidationError, match="đã ghi nhận gửi"):
        dict(ACTIONS)[name](services, report_of(services))
    assert snapshot(store) == before


def test_sending_needs_a_number_a_recipient_and_a_day_that_has_come(office: tuple[Store, Services]) -> None:
    _, services = office
    report = report_of(services)
    for number, day, to in (("", SENT_ON, "UBND"), ("1", SENT_ON, ""), ("1", date(2026, 12, 1), "UBND")):
        with pytest.raises(ValidationError):
            services.reports.record_sent(report.id, number, day, to, "")
    assert report_of(services).state is ReportState.DRAFTING


def test_what_is_missing_is_named_and_never_stops_the_export(office: tuple[Store, Services], tmp_path: Path) -> None:
    _, services = office
    report = report_of(services)
    services.reports.edit(replace(report, signer_name="", recipients=()))
    assert services.reports.missing(report.id) == ("số báo cáo", "ngày ký", "họ tên người ký", "nơi nhận")
    written = services.documents.export(_order(report.id), tmp_path / "báo cáo.docx")
    assert written.stat().st_size > 0


def test_inserted_results_are_not_written_twice(office: tuple[Store, Services]) -> None:
    _, services = office
    section = section_of(services, "Quán triệt, tuyên truyền về công tác dân vận")
    lines = [line.text for line in services.reports.insertable(section.id)]
    services.reports.insert_results(section.id, [*lines, "- Dòng mới."])
    assert section_of(services, section.heading).text == section.text + "\n- Dòng mới."


def test_a_heading_without_a_topic_has_nothing_to_insert(office: tuple[Store, Services]) -> None:
    _, services = office
    sections = services.reports.sections(report_of(services).id)
    plain = next(section for section in sections if section.content is SectionContent.TEXT)
    assert services.reports.insertable(plain.id) == []
