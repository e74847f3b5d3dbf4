from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.tracking_rows import period_of
from danvan_desktop.services.views_tracking import TaskRow
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_the_period_is_the_half_year_only_of_plans_that_report_by_half_years() -> None:
    today = date(2026, 6, 15)
    assert period_of(2026, today, Period.SIX_MONTHS) == (date(2026, 1, 1), date(2026, 6, 30))
    assert period_of(2026, date(2026, 7, 1), Period.SIX_MONTHS) == (date(2026, 7, 1), date(2026, 12, 31))
    assert period_of(2026, today, Period.YEAR) == (date(2026, 1, 1), date(2026, 12, 31))
    assert period_of(2025, today, Period.SIX_MONTHS) == (date(2025, 1, 1), date(2025, 12, 31))


def test_rows_stand_in_the_order_of_the_plan_with_their_group(world: World) -> None:
    rows = world.rows()
    assert [row.task.id for row in rows] == list(world.office.tasks)
    assert (rows[8].group_number, rows[8].group_title[:8]) == ("2", "Cải cách")


def test_counts_last_result_and_state_agree_with_the_entries_one_by_one(world: World) -> None:
    for row in world.rows():
        entries = world.store.select(ProgressEntry, task_id=row.task.id, year=YEAR)
        assert row.entry_count == len(entries)
        newest = max(entries, key=lambda entry: (entry.entered_on, entry.id), default=None)
        assert (row.last_date, row.last_text) == ((newest.entered_on, newest.text) if newest else (None, ""))
        in_period = any(entry.entered_on <= date(YEAR, 6, 30) for entry in entries)
        assert row.has_result_in_period is in_period


def test_a_task_without_units_is_unassigned_and_one_past_its_day_is_overdue(world: World) -> None:
    rows = world.rows()
    assert [row.state for row in rows[-3:]] == [TaskState.UNASSIGNED] * 3
    late = next(row for row in rows if row.task.due == "2026-02-20")
    assert late.overdue_days == (date(2026, 6, 15) - date(2026, 2, 20)).days
    assert not any(row.is_overdue for row in world.progress.task_rows(world.office.plan_id, YEAR, date(2026, 1, 1)))


def test_a_task_led_by_a_collective_counts_for_each_member(world: World) -> None:
    row = next(row for row in world.rows() if world.office.collective_id in row.lead_ids)
    assert set(world.office.units[:9]) <= row.lead_ids
    assert row.lead_names == ("Các phòng, đơn vị thuộc Sở",)


def test_the_period_passes_with_the_half_year(world: World) -> None:
    december = world.progress.task_rows(world.office.plan_id, YEAR, date(2026, 12, 1))
    assert all(row.lacks_result for row in december if not row.state.is_closed)
    with world.store.begin("Bỏ kỳ 06 tháng") as uow:
        duty = uow.get(Obligation, world.office.obligations[1])
        uow.save(replace(duty, period=None))
        uow.commit()
    december = world.progress.task_rows(world.office.plan_id, YEAR, date(2026, 12, 1))
    assert not all(row.lacks_result for row in december if not row.state.is_closed)


def test_another_year_of_the_plan_starts_empty(world: World) -> None:
    rows = world.progress.task_rows(world.office.plan_id, YEAR + 1)
    assert {row.state for row in rows} == {TaskState.ASSIGNED, TaskState.UNASSIGNED}
    assert sum(row.entry_count for row in rows) == 0


def test_unit_rows_count_the_tasks_each_unit_leads(world: World) -> None:
    rows = world.rows()
    by_unit = {row.unit_id: row for row in world.progress.unit_rows(world.office.plan_id, YEAR)}
    assert list(by_unit) == list(world.office.units)
    for unit_id, unit in by_unit.items():
        led = [row for row in rows if unit_id in row.lead_ids]
        assert unit.leads == len(led) == unit.done + unit.in_progress + unit.not_begun + unit.not_feasible
        assert unit.overdue == sum(row.is_overdue for row in led)
        assert unit.entry_count == world.store.count(ProgressEntry, unit_id=unit_id)


def test_a_plan_without_tasks_has_neither_task_rows_nor_unit_rows(world: World) -> None:
    assert world.progress.task_rows(99_999, YEAR) == []
    assert world.progress.unit_rows(99_999, YEAR) == []


def monthly_row(world: World, today: date, year: int = YEAR) -> TaskRow:
    task_id = world.office.tasks[34]
    with world.store.begin("Giao ban hằng tháng") as uow:
        task = replace(
            uow.get(Task, task_id), timing_kind=TimingKind.PERIODIC, due="---20", due_operator=DueOperator.BY
        )
        uow.save(task)
        for entry in uow.select(ProgressEntry, task_id=task_id):
            uow.delete(ProgressEntry, entry.id)
        uow.save(ProgressEntry(uow.new_id(), task_id, world.office.units[0], YEAR, date(YEAR, 5, 20), "Đã giao ban"))
        uow.commit()
    rows = world.progress.task_rows(world.office.plan_id, year, today)
    return next(row for row in rows if row.task.id == task_id)


def test_a_monthly_task_lacks_a_result_in_each_month_anew_and_is_never_overdue(world: World) -> None:
    in_may = monthly_row(world, date(YEAR, 5, 31))
    assert (in_may.lacks_result, in_may.is_overdue, in_may.state_words) == (False, False, "Đang thực hiện")
    in_june = monthly_row(world, date(YEAR, 6, 30))
    assert (in_june.lacks_result, in_june.is_overdue) == (True, False)
    assert in_june.state_words == "Đang thực hiện, chưa có kết quả trong kỳ (tháng 6/2026)"
    assert in_june.result_months == {5}


def test_a_year_that_is_over_counts_as_a_whole_for_a_monthly_task_too(world: World) -> None:
    assert not monthly_row(world, date(YEAR + 1, 3, 1)).lacks_result


def test_a_task_given_to_units_of_another_level_is_not_unassigned(world: World) -> None:
    task_id = world.office.tasks[39]  # nobody has it yet
    before = next(row for row in world.rows() if row.task.id == task_id)
    assert before.is_without_lead
    with world.store.begin("Tên in") as uow:
        uow.save(replace(before.task, printed_units=("Sở Nội vụ tỉnh khác",)))
        uow.commit()
    after = next(row for row in world.rows() if row.task.id == task_id)
    assert (after.is_without_lead, after.lead_names, after.unit_ids) == (False, ("Sở Nội vụ tỉnh khác",), frozenset())
    assert after.state is not TaskState.UNASSIGNED
