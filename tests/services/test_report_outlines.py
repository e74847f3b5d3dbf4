"""Outlines: taken over from an earlier report with chosen texts, kept by the office, given up again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import AgencyKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.services.plan_rooms import snapshot

YEAR = 2026
HALF = ReportKind.HALF_YEARLY
SHORTCOMINGS, PROPOSALS = "Hạn chế, vướng mắc", "Kiến nghị, đề xuất"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def half(services: Services, first: int) -> int:
    plan_id = services.plans.plans(YEAR)[0].id
    period = months_of(YEAR, first, first + 5)
    return services.reports.start(plan_id, YEAR, HALF, period=period).created[0]


def section(services: Services, report_id: int, heading: str):
    return next(each for each in services.reports.sections(report_id) if each.heading == heading)


def headings(services: Services, report_id: int) -> list[str]:
    return [each.heading for each in services.reports.sections(report_id)]


def both_halves(services: Services) -> tuple[int, int]:
    """A first half the clerk wrote in, and a second one as it was laid."""
    first = half(services, 1)
    words = section(services, first, SHORTCOMINGS)
    services.reports.edit_section(words.id, heading="Tồn tại", text="Trong 06 tháng đầu năm 2026 còn chậm.")
    services.reports.edit_section(section(services, first, PROPOSALS).id, text="Đề nghị mở lớp tập huấn.")
    services.reports.add_section(first, None, 1, "Cam kết")
    return first, half(services, 7)


def test_headings_and_chosen_texts_are_taken_over_and_results_are_of_the_own_period(office) -> None:
    _, services = office
    first, second = both_halves(services)
    results = {each.group_id: each.text for each in services.reports.sections(second) if each.group_id}
    assert [report.id for report in services.report_outlines.earlier(second)] == [first]
    assert services.report_outlines.earlier(first) == []
    taken = next(each for each in services.report_outlines.texts(first) if each.heading == "Tồn tại")
    services.report_outlines.take_over(second, first, {taken.id})
    assert section(services, second, "Tồn tại").text == "Trong 06 tháng cuối năm 2026 còn chậm."
    assert section(services, second, PROPOSALS).text == ""
    assert headings(services, second)[-1] == "Cam kết"
    assert "Nhiệm vụ trọng tâm 06 tháng đầu năm sau" in headings(services, second)
    assert {each.group_id: each.text for each in services.reports.sections(second) if each.group_id} == results


def test_what_was_written_in_the_new_report_stays(office) -> None:
    _, services = office
    first, second = both_halves(services)
    services.reports.edit_section(section(services, second, SHORTCOMINGS).id, text="Đã viết.")
    services.reports.edit_section(section(services, second, PROPOSALS).id, text="Đã đề nghị.")
    services.report_outlines.take_over(second, first, ())
    assert section(services, second, SHORTCOMINGS).text == "Đã viết."
    assert section(services, second, PROPOSALS).text == "Đã đề nghị."
    assert headings(services, second)[-1] == SHORTCOMINGS


def test_results_are_no_words_to_take_over(office) -> None:
    _, services = office
    first, _ = both_halves(services)
    assert [each.heading for each in services.report_outlines.texts(first)] == ["Tồn tại", PROPOSALS]


def test_a_report_of_the_next_year_takes_its_own_groups(office) -> None:
    _, services = office
    first, _ = both_halves(services)
    report_id = services.reports.start(None, YEAR + 1, HALF).created[0]
    services.report_outlines.take_over(report_id, first, ())
    taken = services.reports.sections(report_id)
    assert "Cam kết" in headings(services, report_id)
    assert {each.group_id for each in taken} == {None}


def test_the_outline_of_the_office_begins_every_later_report_of_its_kind_until_it_is_given_up(office) -> None:
    _, services = office
    first, second = both_halves(services)
    laid = headings(services, second)
    services.report_outlines.keep(first)
    assert services.report_outlines.has_own(HALF)
    assert not services.report_outlines.has_own(ReportKind.YEARLY)
    own = headings(services, half(services, 7))
    assert "Tồn tại" in own
    assert own[-1] == "Cam kết"
    assert "Nhiệm vụ trọng tâm 06 tháng đầu năm sau" in own
    services.report_outlines.restore(HALF)
    assert headings(services, half(services, 7)) == laid


def test_keeping_again_replaces_what_was_kept(office) -> None:
    _, services = office
    first, second = both_halves(services)
    services.report_outlines.keep(first)
    services.report_outlines.keep(second)
    assert headings(services, half(services, 7)) == headings(services, second)


@pytest.mark.parametrize("deed", ["take_over", "keep", "restore"])
def test_each_is_undone_to_the_byte(office, deed: str) -> None:
    store, services = office
    first, second = both_halves(services)
    services.report_outlines.keep(second)
    before = snapshot(store)
    outlines = services.report_outlines
    deeds = {
        "take_over": lambda: outlines.take_over(second, first, {each.id for each in outlines.texts(first)}),
        "keep": lambda: outlines.keep(first),
        "restore": lambda: outlines.restore(HALF),
    }
    deeds[deed]()
    assert snapshot(store) != before
    store.undo()
    assert snapshot(store) == before


def test_a_sent_report_takes_nothing_over(office) -> None:
    store, services = office
    first, second = both_halves(services)
    services.reports.record_sent(second, "12", date(YEAR, 11, 17), "UBND tỉnh", "")
    before = snapshot(store)
    with pytest.raises(ValidationError, match="đã ghi nhận gửi"):
        services.report_outlines.take_over(second, first, ())
    assert snapshot(store) == before


def test_the_headings_are_shown_with_the_numbers_the_office_prints(office) -> None:
    _, services = office
    report_id = services.reports.reports(YEAR)[0].id
    assert services.report_outlines.headings(report_id)[0].startswith("I. ")
    services.agency.save(replace(services.agency.get(), kind=AgencyKind.PARTY_COMMITTEE))
    assert services.report_outlines.headings(report_id)[0].startswith("I- ")
