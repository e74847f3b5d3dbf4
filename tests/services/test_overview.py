"""The overview on the sample year: every number is the length of the list it opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.plan import Plan, PlanState, Section, SectionRole, TaskGroup
from danvan_desktop.domain.task import Assignment, Role, Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_overview import Concern, ToDo, Urgency
from danvan_desktop.services.views_tracking import TaskFilter
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office, services_for
from tests.roster_world import RosterWorld, open_roster_world
from tests.stores import FixedClock, open_store

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services, int]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    with store:
        yield store, services, services.plan_choices.choices()[0].plan_id


def test_the_numbers_of_tasks_are_those_of_the_filtered_lists(office) -> None:
    _, services, plan_id = office
    seen = services.overview.overview(YEAR, plan_id)
    rows = services.progress.task_rows(plan_id, YEAR)
    assert seen.task_count == len(rows) == 20
    for concern, task_filter in (
        (Concern.OVERDUE_TASKS, TaskFilter(overdue=True)),
        (Concern.UNASSIGNED, TaskFilter(unassigned=True)),
        (Concern.NO_RESULT, TaskFilter(no_result=True)),
    ):
        assert seen.tally(concern).count == len(task_filter.select(rows)) == 1
    silent = [row for row in services.progress.unit_rows(plan_id, YEAR) if row.is_silent]
    assert seen.tally(Concern.SILENT_UNITS).count == len(silent)


def test_the_numbers_of_occasions_and_criteria_are_those_of_their_lists(office) -> None:
    _, services, plan_id = office
    seen = services.overview.overview(YEAR, plan_id)
    occasions = services.occasions.year_occasions(YEAR)
    assert seen.tally(Concern.OVERDUE_OCCASIONS).count == sum(row.state is DueState.OVERDUE for row in occasions)
    assert seen.tally(Concern.DUE_OCCASIONS).count == sum(row.is_due_soon for row in occasions) == 1
    unproven = [row for row in services.scoring.view(YEAR).rows if row.lacks_evidence]
    assert seen.tally(Concern.UNPROVEN).count == len(unproven) > 0


def test_each_bar_and_segment_is_as_long_as_the_list_it_opens(office) -> None:
    _, services, plan_id = office
    rows = services.progress.task_rows(plan_id, YEAR)
    bars = services.overview.overview(YEAR, plan_id).units
    assert [bar.name for bar in bars][:2] == ["Ban Giám đốc Sở", "Văn phòng Sở"]
    for bar in bars:
        for state, count in bar.counts:
            wanted = TaskFilter(unit_id=bar.unit_id, state=state, unassigned=bar.unit_id is None)
            assert count == len(wanted.select(rows)), (bar.name, state)


def test_the_last_month_shows_the_present_and_done_only_grows(office) -> None:
    _, services, plan_id = office
    seen = services.overview.overview(YEAR, plan_id)
    rows = services.progress.task_rows(plan_id, YEAR)
    assert [bar.month for bar in seen.months] == list(range(1, 12))
    last = seen.months[-1]
    assert last.done == sum(row.state is TaskState.DONE for row in rows)
    assert last.begun == sum(row.state is TaskState.IN_PROGRESS for row in rows)
    done = [bar.done for bar in seen.months]
    assert done == sorted(done)
    assert all(bar.done + bar.begun + bar.not_begun == 20 for bar in seen.months)


def test_the_end_of_a_past_month_counts_what_was_recorded_by_then(office) -> None:
    _, services, plan_id = office
    june = services.overview.overview(YEAR, plan_id).months[5]
    rows = services.progress.task_rows(plan_id, YEAR, date(YEAR, 6, 30))
    entries = [
        row
        for row in rows
        if any(item.entry.entered_on.month <= 6 for item in services.progress.entries(row.task.id, YEAR))
    ]
    assert june.done + june.begun == len(entries)


def test_the_score_is_that_of_the_scoring_page_among_its_bands(office) -> None:
    _, services, plan_id = office
    score = services.overview.overview(YEAR, plan_id).score
    result = services.scoring.result(YEAR)
    assert (score.total, score.rating, score.standing) == (result.total, result.rating, result.standing)
    assert [band.lower for band in score.bands] == sorted(band.lower for band in score.bands)
    assert score.scale == 100


def test_the_lines_begin_with_the_latest_and_say_the_days(office) -> None:
    _, services, plan_id = office
    lines = services.overview.overview(YEAR, plan_id).to_do
    assert [line.when for line in lines[:2]] == ["trễ 18 ngày", "còn 1 ngày"]
    assert lines[0].concern is Concern.OVERDUE_TASKS
    assert lines[0].urgency is Urgency.LATE
    assert lines[1].concern is Concern.DUE_OCCASIONS
    assert "đang soạn" in lines[1].what
    assert any(line.concern is Concern.UNPROVEN and "8 tiêu chí" in line.what for line in lines)


def test_a_store_that_was_never_copied_says_so_and_a_copy_ages(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        services = services_for(store, clock)
        tally = services.overview.overview(YEAR, None).tally(Concern.BACKUP)
        assert (tally.number_words, tally.urgency) == ("chưa có", Urgency.SOON)
        services.store_care.backup_now()
        assert services.overview.overview(YEAR, None).tally(Concern.BACKUP).count == 0
        clock.set(NOVEMBER + timedelta(days=9))
        seen = services.overview.overview(YEAR, None)
        assert (seen.tally(Concern.BACKUP).count, seen.tally(Concern.BACKUP).urgency) == (9, Urgency.SOON)
        assert "Bản sao lưu cuối đã 9 ngày" in seen.to_do[-1].what


def test_without_a_plan_there_is_nothing_to_count(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        seen = services_for(store, clock).overview.overview(YEAR, None)
        assert (seen.task_count, seen.units, seen.months, seen.score) == (0, (), (), None)
        assert [line.concern for line in seen.to_do] == [Concern.BACKUP]


def small_plan(store: Store) -> tuple[int, int, int]:
    with store.begin("Lập kế hoạch nhỏ") as uow:
        unit = uow.save(Unit(uow.new_id(), "Phòng Tổng hợp"))
        plan = uow.save(Plan(uow.new_id(), year=YEAR, state=PlanState.RUNNING))
        section = uow.save(Section(uow.new_id(), plan.id, 1, "II", "NHIỆM VỤ", SectionRole.CONTENT))
        group = uow.save(TaskGroup(uow.new_id(), plan.id, section.id, 1, "1", "Nhóm"))
        due = Task(
            uow.new_id(), plan.id, group.id, 1, "1", "Gửi kế hoạch", None,
            TimingKind.BEFORE_DATE, "trước 05/11", "--11-05", DueOperator.BEFORE,
        )  # fmt: skip
        task = uow.save(due)
        uow.save(Assignment(uow.new_id(), task.id, None, unit.id, Role.LEAD))
        uow.commit()
    return plan.id, task.id, unit.id


def test_a_unit_is_silent_until_it_reports(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        services = services_for(store, clock)
        plan_id, task_id, unit_id = small_plan(store)
        lines = services.overview.overview(YEAR, plan_id).to_do
        silent = [line for line in lines if line.concern is Concern.SILENT_UNITS]
        assert [(line.object_id, line.who) for line in silent] == [(unit_id, "Phòng Tổng hợp")]
        assert "chưa báo lần nào" in silent[0].what
        services.progress.add_entry(task_id, YEAR, EntryDraft(unit_id, date(YEAR, 11, 10), "Đã gửi"))
        seen = services.overview.overview(YEAR, plan_id)
        assert seen.tally(Concern.SILENT_UNITS).count == 0
        assert seen.tally(Concern.OVERDUE_TASKS).count == 1, "a result alone does not close a task"
        services.progress.set_outcome(task_id, YEAR, TaskState.DONE)
        assert services.overview.overview(YEAR, plan_id).tally(Concern.OVERDUE_TASKS).count == 0


def test_evidence_whose_file_is_gone_is_counted(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    file = tmp_path / "biên bản.pdf"
    file.write_bytes(b"x" * 10)
    with open_store(tmp_path, clock) as store:
        services = services_for(store, clock)
        plan_id, task_id, unit_id = small_plan(store)
        services.progress.add_entry(task_id, YEAR, EntryDraft(unit_id, date(YEAR, 11, 1), "Đã gửi", files=(file,)))
        assert services.overview.overview(YEAR, plan_id).tally(Concern.DAMAGED_EVIDENCE).count == 0
        (kept,) = (path for path in store.paths.evidence.glob("??/*"))
        kept.chmod(0o644)
        kept.unlink()
        seen = services.overview.overview(YEAR, plan_id)
        assert seen.tally(Concern.DAMAGED_EVIDENCE).count == 1
        assert any(line.concern is Concern.DAMAGED_EVIDENCE for line in seen.to_do)


def test_what_cannot_be_done_is_in_no_bar_of_the_year(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        services = services_for(store, clock)
        plan_id, task_id, _ = small_plan(store)
        services.progress.set_outcome(task_id, YEAR, TaskState.NOT_FEASIBLE, "không còn thẩm quyền", date(YEAR, 3, 2))
        months = services.overview.overview(YEAR, plan_id).months
        assert [bar.not_begun for bar in months] == [1, 1, *([0] * 9)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path)


def test_the_units_an_office_follows_are_told_of_once_their_day_is_near(world: RosterWorld) -> None:
    world.take_proposed()
    settings = world.of.settings.get()

    def lines() -> list[ToDo]:
        seen = world.of.overview.overview(YEAR, world.plan_id)
        return [line for line in seen.to_do if line.concern is Concern.ROSTER]

    world.of.settings.save(replace(settings, follows_units=False))
    assert lines() == []
    world.of.settings.save(replace(settings, follows_units=True))
    last = world.clock.today() + timedelta(days=settings.due_soon_days)
    near = [column for column in world.sheet().duties if column.last_good_day and column.last_good_day <= last]
    owing = {column.duty.name: column.totals.obliged - column.totals.received for column in near}
    assert owing
    assert len(lines()) == sum(bool(count) for count in owing.values())
    for line in lines():
        name = next(name for name in owing if name in line.what)
        assert f"Đôn đốc {owing[name]}/" in line.what
