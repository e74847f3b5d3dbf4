from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import DueState, Obligation
from danvan_desktop.domain.timing import TimingKind
from danvan_desktop.services.report_requests import ReportRequest, request_of
from danvan_desktop.services.views_occasions import OccasionRow, Sending
from tests.tracking_office import YEAR, World, dump, open_world

ASKED = ReportRequest(
    "Báo cáo chuyên đề về đối thoại với Nhân dân", "Sở Nội vụ", "120/SNV-CV", date(YEAR, 6, 1), date(YEAR, 6, 20)
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def requests(world: World) -> list[OccasionRow]:
    rows = world.occasions.year_occasions(YEAR)
    return [row for row in rows if row.occasion.record is not None and row.occasion.record.is_request]


def test_a_request_is_an_occasion_with_who_asked_the_document_and_the_day(world: World) -> None:
    # R2.10: the clerk makes it by hand from a received request
    before = dump(world.store)
    world.report_requests.add(YEAR, ASKED._replace(unit_ids=world.office.units[:2]))
    [row] = requests(world)
    assert (row.occasion.text, row.occasion.recipient) == (ASKED.text, "Sở Nội vụ")
    assert (row.occasion.label, row.due_words) == ("Đột xuất, số 120/SNV-CV", "chậm nhất 20/06/2026")
    assert (row.state, row.days_left) == (DueState.DUE_SOON, 5)
    assert row.unit_names == ("Văn phòng Sở", "Thanh tra Sở")
    assert row.receipt_words == "0/2 đơn vị đã nộp"
    assert row.occasion.record is not None
    assert request_of(row.occasion.record) == ASKED
    world.store.undo()
    assert dump(world.store) == before


def test_requests_hang_on_the_duty_on_demand_the_plan_has_or_on_a_new_one(world: World) -> None:
    world.report_requests.add(YEAR, ASKED)
    world.report_requests.add(YEAR, ASKED._replace(number="121/SNV-CV"))
    first, second = requests(world)
    assert first.key.obligation_id == second.key.obligation_id
    duty = world.store.get(Obligation, first.key.obligation_id)
    assert (duty.timing_kind, duty.plan_id) == (TimingKind.ON_DEMAND, world.office.plan_id)


def test_two_requests_may_fall_due_on_one_day_but_one_is_entered_once(world: World) -> None:
    world.report_requests.add(YEAR, ASKED)
    world.report_requests.add(YEAR, ASKED._replace(text="Báo cáo số liệu tiếp công dân"))
    before = dump(world.store)
    with pytest.raises(ValidationError, match="Yêu cầu này đã có") as refused:
        world.report_requests.add(YEAR, ASKED)
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_request_is_extended_answered_and_registered_like_any_occasion(world: World) -> None:
    world.report_requests.add(YEAR, ASKED)
    [row] = requests(world)
    world.extensions.extend(row.key, Extension(date(YEAR, 6, 30), "chờ số liệu"))
    with pytest.raises(ValidationError, match="đã được gia hạn"):
        world.report_requests.edit(row.key, ASKED._replace(due=date(YEAR, 7, 1)))
    world.occasions.record_sent(row.key, Sending(date(YEAR, 7, 1), "200/BC", "Sở Nội vụ"))
    [row] = requests(world)
    assert row.state is DueState.SENT_LATE
    with pytest.raises(ValidationError, match="đã trả lời"):
        world.report_requests.edit(row.key, ASKED._replace(text="khác"))


def test_a_request_without_a_day_waits_for_one(world: World) -> None:
    world.report_requests.add(YEAR, ReportRequest("Báo cáo nhanh"))
    [row] = requests(world)
    assert (row.state, row.due_words, row.occasion.label) == (DueState.NO_DATE, "chưa có", "Đột xuất")
    world.report_requests.edit(row.key, ReportRequest("Báo cáo nhanh", due=date(YEAR, 6, 16)))
    assert requests(world)[0].state is DueState.DUE_SOON


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"text": "  "}, "nội dung yêu cầu"),
        ({"due": date(YEAR - 1, 12, 1)}, "không thuộc năm làm việc"),
        ({"due": date(YEAR, 5, 1)}, "trước ngày của văn bản yêu cầu"),
        ({"requested_on": date(1990, 1, 1)}, "cách xa năm làm việc"),
    ],
)
def test_a_request_that_cannot_be_is_refused(world: World, changed, complaint) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as refused:
        world.report_requests.add(YEAR, ASKED._replace(**changed))
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_year_without_a_plan_of_the_office_is_refused(world: World) -> None:
    with pytest.raises(ValidationError, match="chưa có kế hoạch"):
        world.report_requests.add(YEAR - 5, ASKED._replace(due=None, requested_on=None))


def test_active_real_units_may_be_asked(world: World) -> None:
    assert [unit.id for unit in world.report_requests.units()] == list(world.office.units)
