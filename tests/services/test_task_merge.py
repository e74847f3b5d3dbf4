from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.extension import Extension, TaskExtension
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Role, Task, TaskOutcome, TaskState
from danvan_desktop.services.task_merge import merge_tasks
from danvan_desktop.services.tasks import TaskService
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT


def test_equal_texts_stand_once_and_results_and_units_move(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = TaskService(store, FixedClock(MOMENT))
        service.merge([room.tasks[3], room.tasks[1]])
        merged = service.task(room.tasks[1])
        assert merged.text == "Rà soát thủ tục hành chính."
        assert merged.original_text is None
        held = [
            (each.unit_id, each.role) for each in store.select(Assignment, task_id=merged.id, order_by=("position",))
        ]
        assert held == [(room.units[1], Role.LEAD), (room.units[2], Role.COOPERATE)]
        assert store.count(ProgressEntry, task_id=merged.id) == 1
        with pytest.raises(NotFoundError):
            service.task(room.tasks[3])


def test_different_texts_are_joined_in_reading_order_with_the_first_due_date_there_is(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = TaskService(store, FixedClock(MOMENT))
        service.merge([room.tasks[2], room.tasks[1]])
        merged = service.task(room.tasks[1])
        assert merged.text == "Rà soát thủ tục hành chính. Mở chuyên mục trên Cổng thông tin điện tử."
        assert merged.original_text == "Rà soát thủ tục hành chính. Mở chuyên mục trên Cổng thông tin."
        assert (merged.due, merged.first_line, merged.last_line) == ("2026-06-30", 7, 9)


def test_a_year_stays_closed_only_when_it_was_closed_for_all(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = TaskService(store, FixedClock(MOMENT))
        with store.begin("Kết thúc") as uow:
            uow.save(TaskOutcome(uow.new_id(), room.tasks[0], 2025, TaskState.DONE, date(2025, 12, 1)))
            uow.save(TaskOutcome(uow.new_id(), room.tasks[1], 2025, TaskState.DONE, date(2025, 12, 2)))
            uow.commit()
        service.merge([room.tasks[0], room.tasks[1]])
        assert [(each.year, each.task_id) for each in store.select(TaskOutcome)] == [(2025, room.tasks[0])]


def test_one_task_or_tasks_of_two_plans_cannot_be_merged(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        with pytest.raises(ValidationError, match="hai nhiệm vụ"):
            TaskService(store, FixedClock(MOMENT)).merge([room.tasks[0]])
        with store.begin("Kế hoạch khác") as uow:
            plan = uow.save(Plan(uow.new_id(), year=2025))
            group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, None, ""))
            other = uow.save(Task(uow.new_id(), plan.id, group.id, 1, None, "Việc"))
            with pytest.raises(ValidationError, match="nhiều kế hoạch"):
                merge_tasks(uow, [uow.get(Task, room.tasks[0]), other])


def test_the_extensions_of_a_year_are_those_of_the_first_task_that_has_any(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        first, second, third = (Extension(date(2026, month, 1), "chờ") for month in (7, 8, 9))
        with store.begin("Gia hạn") as uow:
            uow.save(TaskExtension(uow.new_id(), room.tasks[1], 2026, (first,)))
            uow.save(TaskExtension(uow.new_id(), room.tasks[3], 2026, (second,)))
            uow.save(TaskExtension(uow.new_id(), room.tasks[3], 2027, (third,)))
            uow.commit()
        TaskService(store, FixedClock(MOMENT)).merge([room.tasks[1], room.tasks[3]])
        kept = store.select(TaskExtension, order_by=("year",))
        assert [(each.task_id, each.year, each.extensions) for each in kept] == [
            (room.tasks[1], 2026, (first,)),
            (room.tasks[1], 2027, (third,)),
        ]
