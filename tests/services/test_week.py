from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.overview import OverviewService
from danvan_desktop.services.views_occasions import OccasionFilter, OccasionKey
from danvan_desktop.services.views_overview import Concern
from danvan_desktop.services.views_tracking import TaskFilter, silent_units
from danvan_desktop.services.week import WeekService
from tests.tracking_office import YEAR, open_world


@pytest.fixture
def world(tmp_path):
    yield from open_world(tmp_path)


@pytest.fixture
def week(world) -> WeekService:
    return WeekService(world.store, world.clock, OverviewService(world.store, world.clock))


def test_the_numbers_are_those_of_tong_quan(week, world):
    numbers = dict(week.figures(YEAR).numbers)
    seen = OverviewService(world.store, world.clock).overview(YEAR, world.office.plan_id)
    assert numbers["Nhiệm vụ của kế hoạch"] == str(seen.task_count)
    for concern in (Concern.OVERDUE_TASKS, Concern.OVERDUE_OCCASIONS, Concern.SILENT_UNITS, Concern.UNSCORED):
        assert numbers[concern.label] == seen.tally(concern).number_words
    assert Concern.BACKUP.label not in numbers


def test_what_is_late_and_who_is_silent_are_the_lists_of_the_screen(week, world):
    figures = week.figures(YEAR)
    rows = world.progress.task_rows(world.office.plan_id, YEAR)
    late_tasks = TaskFilter(overdue=True).select(rows)
    late_occasions = OccasionFilter(overdue=True).select(world.occasions.year_occasions(YEAR))
    assert len(figures.late) == len(late_tasks) + len(late_occasions) > 3
    units = silent_units(world.progress.unit_rows(world.office.plan_id, YEAR))
    assert list(figures.silent) == [unit.name for unit in units]


def test_the_week_looks_seven_days_ahead_whatever_the_office_is_warned_by(week, world):
    with world.store.begin("Hạn trong tuần") as uow:
        for place, day in enumerate(("15", "22", "23")):
            task = uow.get(Task, world.office.tasks[place])
            timing = {"timing_kind": TimingKind.BY_DATE, "due": f"{YEAR}-06-{day}", "due_operator": DueOperator.BY}
            uow.save(replace(task, text=f"Hạn {day}/6", **timing))
        uow.commit()
    world.settings.save(replace(world.settings.get(), due_soon_days=2))
    world.occasions.set_due(OccasionKey(world.office.obligations[1], YEAR, 1), date(YEAR, 6, 19))
    soon = week.figures(YEAR).soon
    own = [row for row in soon if row.text.startswith(("Hạn", "Báo cáo sơ kết"))]
    assert [(row.text.partition(" (")[0], row.when) for row in own] == [
        ("Hạn 15/6", "hôm nay"),
        ("Báo cáo sơ kết 06 tháng", "còn 4 ngày"),
        ("Hạn 22/6", "còn 7 ngày"),
    ]


def test_a_year_without_a_plan_says_what_to_do_first(week):
    with pytest.raises(NotFoundError, match="Chưa có kế hoạch năm 2029"):
        week.figures(YEAR + 3)
