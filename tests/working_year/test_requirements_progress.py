"""Tasks, results, dated and recurring duties, sending and urging, as the five plans ask for them (C07, C08, C10–C14, C18, C19)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from danvan_desktop.domain.obligation import DueState, Extension, OccurrenceState
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.task import Role
from danvan_desktop.domain.timing import TimingKind
from danvan_desktop.domain.unit_report import ReceiptState
from danvan_desktop.services.calendar import CalendarKind
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import Sending
from danvan_desktop.services.views_tracking import TaskFilter
from tests.importers.plan.judge import REAL_PLANS
from tests.working_year.clerk import OFFICE_UNITS, Clerk
from tests.working_year.desks import Desk, desk, duty_of, founded, occasion_of

__all__ = ["desk", "founded"]

pytestmark = pytest.mark.skipif(not REAL_PLANS, reason="the real plans are not on this machine")


def unit_id(clerk: Clerk, name: str) -> int:
    return next(unit.id for unit in clerk.services.units.units() if unit.name == name)


def state_on(clerk: Clerk, subkind: str, day: date) -> DueState:
    rows = clerk.services.occasions.year_occasions(clerk.year, day)
    return next(row.state for row in rows if row.occasion.obligation.subkind == subkind)


@pytest.mark.parametrize(
    ("name", "subkind", "last_good_day"),
    [
        ("000", "submit_plan", date(2022, 3, 31)),  # R0.14: at latest
        ("000", "annual_report", date(2022, 10, 24)),  # R0.15: before the 25th
        ("000", "self_scoring", date(2022, 10, 24)),  # R0.17
        ("001", "annual_report", date(2024, 11, 1)),  # R1.17
        ("001", "self_scoring", date(2024, 11, 14)),  # R1.18
        ("002", "self_scoring", date(2023, 11, 9)),  # R2.07
        ("003", "internal_annual_report", date(2022, 11, 4)),  # R3.07
    ],
)
def test_a_dated_duty_is_overdue_the_day_after_its_last_good_day_and_not_before(desk, name, subkind, last_good_day):
    clerk = desk(name)
    assert occasion_of(clerk, subkind).occasion.last_good_day == last_good_day
    assert state_on(clerk, subkind, last_good_day) is not DueState.OVERDUE
    assert state_on(clerk, subkind, last_good_day + timedelta(days=1)) is DueState.OVERDUE


def test_the_half_year_and_the_year_report_have_a_day_each(desk: Desk):  # R2.08, R2.09
    clerk = desk("002")
    days = {
        row.occasion.obligation.subkind: row.occasion.last_good_day
        for row in clerk.occasions()
        if row.occasion.last_good_day
    }
    assert (days["half_year_report"], days["annual_report"]) == (date(2023, 5, 9), date(2023, 11, 9))


def test_reports_with_a_period_and_no_day_wait_for_the_clerk_s_day(desk: Desk):  # R2.11
    clerk = desk("002")
    undated = [row for row in clerk.occasions() if row.state is DueState.NO_DATE]
    assert sorted(row.occasion.label for row in undated) == ["Kỳ 1/2023", "Kỳ 2/2023", "Năm 2023"]
    clerk.services.occasions.set_due(undated[0].key, date(2023, 6, 20))
    assert [row.due_words for row in clerk.occasions() if row.key == undated[0].key] == ["20/06/2023 (tự đặt)"]


def test_a_duty_of_unspecified_rhythm_gets_its_days_from_the_clerk(desk: Desk):  # R0.12, R0.19, R4.11
    clerk = desk("000")
    duty = duty_of(clerk, "periodic_report")
    assert duty.timing_kind is TimingKind.PERIODIC_UNSPECIFIED
    first = occasion_of(clerk, "periodic_report")
    clerk.services.occasions.set_due(first.key, date(2022, 6, 10))
    clerk.services.occasions.add_occasion(duty.id, 2022, date(2022, 12, 10))
    rows = [row for row in clerk.occasions() if row.occasion.obligation.id == duty.id]
    assert [row.occasion.last_good_day for row in rows] == [date(2022, 6, 10), date(2022, 12, 10)]


def test_a_review_and_a_periodic_check_are_followed_like_other_duties(desk: Desk):  # R2.06, R2.18, R3.09, R4.11
    clerk = desk("003")
    duty = duty_of(clerk, "review")
    before = {row.key for row in clerk.occasions() if row.occasion.obligation.id == duty.id}
    clerk.services.occasions.add_occasion(duty.id, 2022, date(2022, 12, 20))
    (row,) = [r for r in clerk.occasions() if r.occasion.obligation.id == duty.id and r.key not in before]
    clerk.come_in(12, 18)
    clerk.services.occasions.record_sent(row.key, Sending(clerk.today, "15/BB"))
    (done,) = [r for r in clerk.occasions() if r.key == row.key]
    assert done.state is DueState.SENT


@pytest.mark.parametrize(("name", "subkind"), [("002", "thematic_or_adhoc_report"), ("004", "proposal")])
def test_a_report_asked_for_is_one_more_occasion_with_its_own_day(desk, name, subkind):  # R2.10, R4.12
    clerk = desk(name)
    duty = duty_of(clerk, subkind)
    assert not [row for row in clerk.occasions() if row.occasion.obligation.id == duty.id]
    clerk.services.occasions.add_occasion(duty.id, clerk.year, date(clerk.year, 7, 5))
    clerk.services.occasions.add_occasion(duty.id, clerk.year, date(clerk.year, 9, 5))
    rows = [row for row in clerk.occasions() if row.occasion.obligation.id == duty.id]
    assert [row.occasion.last_good_day for row in rows] == [date(clerk.year, 7, 5), date(clerk.year, 9, 5)]


def test_what_was_sent_stands_with_number_day_recipient_and_way(desk: Desk):  # R0.14, R0.15, R1.17, R2.07
    clerk = desk("000")
    row = occasion_of(clerk, "submit_plan")
    assert (row.occasion.obligation.recipient, row.occasion.obligation.via) == ("Ủy ban nhân dân tỉnh", "Sở Nội vụ")
    sending = Sending(date(2022, 4, 1), "12/KH-TTr", "UBND tỉnh", "Sở Nội vụ")
    clerk.services.occasions.record_sent(row.key, sending)
    sent = occasion_of(clerk, "submit_plan")
    record = sent.occasion.record
    assert sent.state is DueState.SENT_LATE
    assert (record.sent_number, record.sent_to, record.sent_via) == ("12/KH-TTr", "UBND tỉnh", "Sở Nội vụ")


def test_the_dossier_is_sent_apart_from_the_report_and_may_be_extended(desk: Desk):  # R0.17, R1.18
    clerk = desk("001")
    clerk.come_in(11, 1)
    report = occasion_of(clerk, "annual_report")
    dossier = occasion_of(clerk, "self_scoring")
    clerk.services.occasions.record_sent(report.key, Sending(clerk.today, "99/BC-SXD", "UBND tỉnh", "Sở Nội vụ"))
    extension = Extension(date(2024, 11, 20), "Chờ số liệu của Trung tâm", "301/SNV-CCHC")
    clerk.services.extensions.extend(dossier.key, extension)
    clerk.come_in(11, 18)
    assert occasion_of(clerk, "annual_report").state is DueState.SENT
    assert occasion_of(clerk, "self_scoring").state is DueState.DUE_SOON


def test_each_unit_owes_its_own_report_before_the_office_consolidates(desk: Desk):  # R3.07, R3.10
    clerk = desk("003")
    row = occasion_of(clerk, "internal_annual_report")
    clerk.give_out()
    clerk.services.unit_reports.expect_units_with_tasks(row.key)
    owing = clerk.services.unit_reports.receipts(row.key)
    assert len(owing) > 2
    first, second = owing[0], owing[1]
    clerk.services.unit_reports.receive(row.key, first.unit_id, date(2022, 11, 3), "Đã thực hiện 3 hội nghị")
    clerk.services.unit_reports.receive(row.key, second.unit_id, date(2022, 11, 9), "Bổ sung số liệu")
    states = {receipt.unit_id: receipt.state for receipt in clerk.services.unit_reports.receipts(row.key)}
    assert (states[first.unit_id], states[second.unit_id]) == (ReceiptState.RECEIVED, ReceiptState.RECEIVED_LATE)
    clerk.come_in(11, 20)
    consolidated = occasion_of(clerk, "consolidated_report")
    report = clerk.services.reports.start(clerk.plan_id, 2022, ReportKind.YEARLY, consolidated.occasion).created[0]
    clerk.services.reports.record_sent(report, "88", clerk.today, "UBND tỉnh", "")
    assert occasion_of(clerk, "consolidated_report").state is DueState.SENT


@pytest.mark.parametrize(("name", "lead"), [("000", None), ("001", None), ("003", "Phòng Hành chính - Quản trị")])
def test_what_is_late_is_listed_by_unit_for_urging(desk, name, lead):  # R0.18, R1.14, R1.16, R2.13, R3.08, R4.07
    clerk = desk(name)
    clerk.give_out()
    clerk.come_in(12, 28)
    rows = clerk.services.progress.unit_rows(clerk.plan_id, clerk.year)
    silent = {row.unit_id: row.no_result for row in rows if row.is_silent}
    assert silent
    for unit, count in silent.items():
        listed = TaskFilter(unit_id=unit, no_result=True).select(clerk.tasks())
        assert len([row for row in listed if unit in row.lead_ids]) == count
    late = [row for row in clerk.occasions() if row.state is DueState.OVERDUE]
    assert {row.days_words for row in late} <= {f"trễ {n} ngày" for n in range(1, 400)}
    if lead is not None:
        assert any(row.name == lead for row in rows)


def test_a_regular_task_without_result_is_shown_so_and_never_overdue(desk: Desk):  # R0.08, R1.15, R2.16, R3.03
    for name in ("000", "003", "004"):
        clerk = desk(name)
        clerk.come_in(12, 31)
        rows = [row for row in clerk.tasks() if row.task.due is None]
        assert rows
        assert not [row for row in rows if row.is_overdue]
        assert all(row.lacks_result for row in rows)


def test_a_task_without_a_word_of_time_keeps_none(desk: Desk):  # R4.05
    rows = desk("004").tasks()
    (untimed,) = [row for row in rows if row.task.timing_kind is None]
    assert (untimed.number_words, untimed.due_words) == ("7", "chưa có")
    kinds = {row.task.timing_kind for row in rows if row is not untimed}
    assert kinds == {TimingKind.REGULAR, TimingKind.YEARLY}


def test_a_result_carries_quantities_and_their_evidence(desk: Desk, tmp_path):  # R0.11, R1.09, R2.20
    clerk = desk("000")
    task = clerk.tasks()[12].task
    photo = tmp_path / "biên bản.txt"
    photo.write_text("Biên bản thăm hỏi tại hai xã", encoding="utf-8")
    amounts = (Quantity("xã", Decimal(2), "xã"), Quantity("suất quà", Decimal("15.5"), "triệu đồng"))
    draft = EntryDraft(unit_id(clerk, OFFICE_UNITS[0]), clerk.today, "Thăm hỏi hai xã", None, amounts, files=(photo,))
    clerk.services.progress.add_entry(task.id, 2022, draft)
    (row,) = [row for row in clerk.tasks() if row.task.id == task.id]
    assert (row.entry_count, row.evidence_count) == (1, 1)
    assert clerk.services.progress.entries(task.id, 2022)[0].entry.quantities == amounts


@pytest.mark.parametrize("name", ["003", "004"])
def test_each_unit_records_its_part_of_a_shared_task(desk, name):  # R3.05, R3.06, R4.19
    clerk = desk(name)
    clerk.give_out()
    row = max(clerk.tasks(), key=lambda row: len(row.unit_ids))
    real = {unit.id for unit in clerk.services.units.units() if not unit.is_collective}
    first, second = sorted(row.unit_ids & real)[:2]
    for unit in (first, second):
        draft = EntryDraft(unit, clerk.today, "Đã làm phần việc", None, (Quantity("hội nghị", Decimal(1), "cuộc"),))
        clerk.services.progress.add_entry(row.task.id, clerk.year, draft)
    shares = clerk.services.progress.unit_shares(row.task.id, clerk.year, row.state)
    assert {share.unit_id for share in shares if share.entry_count} == {first, second}


def test_a_collective_is_opened_into_the_real_units(desk: Desk):  # R3.05
    clerk = desk("003")
    clerk.give_out()
    units = {unit.id: unit for unit in clerk.services.units.units()}
    shared = [row for row in clerk.tasks() if any(units[number].is_collective for number in row.unit_ids)]
    assert shared
    for row in shared:
        assert {unit_id(clerk, name) for name in OFFICE_UNITS} <= row.unit_ids


def test_a_group_without_bullets_and_a_team_that_is_no_phong_are_given_tasks(desk: Desk):  # R1.07, R1.14, R1.15
    clerk = desk("001")
    last = clerk.tasks()[-1].task
    team = unit_id(clerk, OFFICE_UNITS[2])
    clerk.services.assignments.assign([last.id], team, Role.LEAD)
    assert clerk.tasks()[-1].lead_names == (OFFICE_UNITS[2],)
    assert duty_of(clerk, "inspection").timing_kind is TimingKind.REGULAR


def test_the_calendar_shows_external_and_internal_days(desk: Desk):  # R1.17, R2.08, R3.07
    clerk = desk("003")
    row = occasion_of(clerk, "internal_annual_report")
    clerk.services.occasions.set_internal_due(row.key, date(2022, 10, 20))
    items = {(item.kind, item.day) for item in clerk.services.calendar.items(2022, clerk.plan_id)}
    assert (CalendarKind.INTERNAL, date(2022, 10, 20)) in items
    assert (CalendarKind.OCCASION, date(2022, 11, 4)) in items


def test_drafting_and_signing_are_states_of_an_occasion(desk: Desk):
    clerk = desk("002")
    row = occasion_of(clerk, "half_year_report")
    clerk.services.occasions.set_state(row.key, OccurrenceState.SIGNING)
    assert occasion_of(clerk, "half_year_report").state is DueState.SIGNING
