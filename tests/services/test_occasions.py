from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.obligation import DueState, Occurrence, OccurrenceState
from danvan_desktop.domain.report import Report, ReportState
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow, Sending
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def row_of(world: World, place: int, sequence: int = 1, today: date | None = None) -> OccasionRow:
    key = OccasionKey(world.office.obligations[place], YEAR, sequence)
    return next(row for row in world.occasions.year_occasions(YEAR, today) if row.key == key)


def test_occasions_are_computed_and_stand_by_their_date(world: World) -> None:
    rows = world.occasions.year_occasions(YEAR)
    assert [(row.due_words, row.state.label, row.days_words) for row in rows] == [
        ("chậm nhất 31/03/2026", "Quá hạn", "trễ 76 ngày"),
        ("chậm nhất 25/06/2026", "Sắp đến hạn", "còn 10 ngày"),
        ("trước ngày 05/11/2026", "Chưa đến hạn", "còn 142 ngày"),
        ("chưa có", "Chưa có ngày hạn", ""),
        ("chưa có", "Chưa có ngày hạn", ""),
    ]


def test_the_units_are_the_assigned_ones_else_the_printed_actor(world: World) -> None:
    assert row_of(world, 0).unit_names == ("Văn phòng Sở",)
    assert row_of(world, 0).unit_ids == {world.office.units[0]}
    assert row_of(world, 2).unit_names == ("Văn phòng",)


def test_a_duty_before_a_day_is_overdue_on_that_day(world: World) -> None:
    assert row_of(world, 0, today=date(YEAR, 11, 4)).state is DueState.DUE_SOON
    assert row_of(world, 0, today=date(YEAR, 11, 4)).days_words == "hôm nay"
    assert row_of(world, 0, today=date(YEAR, 11, 5)).state is DueState.OVERDUE


def test_the_clerk_sets_a_date_the_plan_does_not_give_and_takes_it_back(world: World) -> None:
    key = row_of(world, 1, 2).key
    world.occasions.set_due(key, date(YEAR, 12, 10))
    assert row_of(world, 1, 2).due_words == "10/12/2026 (tự đặt)"
    assert row_of(world, 1, 1).due_words == "chưa có"
    world.occasions.set_due(key, None)
    assert row_of(world, 1, 2).state is DueState.NO_DATE


def test_an_internal_date_after_the_outer_one_is_refused(world: World) -> None:
    key = row_of(world, 0).key
    world.occasions.set_internal_due(key, date(YEAR, 11, 4))
    with pytest.raises(ValidationError, match=r"Hạn nội bộ 05/11/2026 sau ngày cuối còn đúng hạn \(04/11/2026\)"):
        world.occasions.set_internal_due(key, date(YEAR, 11, 5))


def test_drafting_and_signing_are_shown_until_the_day_is_past(world: World) -> None:
    key = row_of(world, 4).key
    world.occasions.set_state(key, OccurrenceState.SIGNING)
    assert row_of(world, 4).state is DueState.SIGNING
    assert row_of(world, 4, today=date(YEAR, 6, 26)).state is DueState.OVERDUE


@pytest.mark.parametrize(("day", "state"), [(31, DueState.SENT), (30, DueState.SENT)])
def test_sent_in_time_is_sent(world: World, day: int, state: DueState) -> None:
    world.occasions.record_sent(row_of(world, 2).key, Sending(date(YEAR, 3, day), "15/KH-SXD"))
    assert row_of(world, 2).state is state


def test_sent_after_the_last_good_day_is_late_with_number_recipient_and_file(world: World) -> None:
    before = dump(world.store)
    sending = Sending(date(YEAR, 4, 1), "15/KH-SXD", "UBND tỉnh", "Trục liên thông", (world.file("kh.pdf"),))
    world.occasions.record_sent(row_of(world, 2).key, sending)
    row = row_of(world, 2)
    assert row.occasion.record is not None
    assert (row.state, row.days_words) == (DueState.SENT_LATE, "")
    assert (row.occasion.record.sent_number, row.occasion.record.sent_to) == ("15/KH-SXD", "UBND tỉnh")
    assert len(world.evidence.items(Proven.OCCURRENCE, row.occasion.record.id)) == 1
    world.store.undo()
    assert dump(world.store) == before


def test_sent_is_recorded_with_a_date_only_and_going_back_clears_it(world: World) -> None:
    key = row_of(world, 2).key
    with pytest.raises(ValidationError, match="Chưa ghi ngày gửi"):
        world.occasions.set_state(key, OccurrenceState.SENT)
    world.occasions.record_sent(key, Sending(date(YEAR, 3, 30), "15"))
    world.occasions.set_state(key, OccurrenceState.OPEN)
    record = row_of(world, 2).occasion.record
    assert record is not None
    assert (record.sent_on, record.sent_number) == (None, "")


def test_a_duty_on_demand_has_the_occasions_the_clerk_adds(world: World) -> None:
    duty = world.office.obligations[3]
    assert all(row.key.obligation_id != duty for row in world.occasions.year_occasions(YEAR))
    world.occasions.add_occasion(duty, YEAR, date(YEAR, 6, 20))
    world.occasions.add_occasion(duty, YEAR)
    rows = [row for row in world.occasions.year_occasions(YEAR) if row.key.obligation_id == duty]
    assert [(row.key.sequence, row.state) for row in rows] == [(1, DueState.DUE_SOON), (2, DueState.NO_DATE)]


def test_files_and_notes_make_the_record_of_an_occasion_once(world: World) -> None:
    key = row_of(world, 0).key
    world.occasions.attach(key, [world.file("du-thao.docx")])
    world.occasions.set_note(key, "chờ số liệu của Thanh tra\x00 ")
    record = row_of(world, 0).occasion.record
    assert record is not None
    assert record.note == "chờ số liệu của Thanh tra"
    assert world.store.count(Occurrence) == 1


def test_an_occasion_the_plan_does_not_have_is_refused(world: World) -> None:
    with pytest.raises(ValidationError, match="không còn trong kế hoạch"):
        world.occasions.set_internal_due(OccasionKey(world.office.obligations[0], YEAR, 9), date(YEAR, 1, 1))


def test_the_report_of_an_occasion_is_sent_on_its_own_page_and_then_stays_sent(world: World) -> None:
    key = row_of(world, 0).key
    with world.store.begin("Lập báo cáo") as uow:
        report = uow.save(Report(uow.new_id(), world.office.plan_id, YEAR, number="45/BC"))
        uow.save(Occurrence(uow.new_id(), key.obligation_id, YEAR, 1, report_id=report.id))
        uow.commit()
    with pytest.raises(ValidationError, match="báo cáo đang soạn"):
        world.occasions.record_sent(key, Sending(date(YEAR, 11, 1)))
    world.occasions.set_state(key, OccurrenceState.SIGNING)
    with world.store.begin("Gửi báo cáo") as uow:
        uow.save(replace(report, state=ReportState.SENT))
        uow.commit()
    for intention in (
        lambda: world.occasions.record_sent(key, Sending(date(YEAR, 11, 1))),
        lambda: world.occasions.set_state(key, OccurrenceState.OPEN),
    ):
        with pytest.raises(ValidationError, match="báo cáo số 45/BC đã ghi nhận gửi"):
            intention()


def test_a_duty_has_no_two_occasions_on_one_day(world: World) -> None:
    first, second = row_of(world, 1, 1).key, row_of(world, 1, 2).key
    world.occasions.set_due(first, date(YEAR, 7, 10))
    before = dump(world.store)
    with pytest.raises(ValidationError, match=r"đã có mốc ngày 10/07/2026 \(Kỳ 1/2026\)") as refused:
        world.occasions.set_due(second, date(YEAR, 7, 10))
    assert "dùng mốc đã có" in refused.value.remedy
    with pytest.raises(ValidationError, match="đã có mốc ngày 10/07/2026"):
        world.occasions.add_occasion(first.obligation_id, YEAR, date(YEAR, 7, 10))
    assert dump(world.store) == before
    world.occasions.set_due(first, date(YEAR, 7, 10))  # its own day is no clash


@pytest.mark.parametrize("day", [date(YEAR - 1, 12, 31), date(YEAR + 2, 1, 1), date(2062, 7, 10)])
def test_a_due_date_far_from_the_year_is_refused(world: World, day: date) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match="không thuộc năm làm việc 2026"):
        world.occasions.set_due(row_of(world, 1, 1).key, day)
    assert dump(world.store) == before


def test_a_report_of_the_year_may_be_due_in_the_january_after(world: World) -> None:
    world.occasions.set_due(row_of(world, 1, 2).key, date(YEAR + 1, 1, 10))
    assert row_of(world, 1, 2).due_words == "10/01/2027 (tự đặt)"


def test_a_sending_far_from_the_year_is_refused(world: World) -> None:
    with pytest.raises(ValidationError, match="cách xa năm làm việc"):
        world.occasions.record_sent(row_of(world, 0).key, Sending(date(2062, 11, 1)))
