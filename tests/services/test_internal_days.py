from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.internal_due import InternalDue
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.services.internal_days import (
    deadline_of,
    internal_day,
    refuse_after_due,
    refuse_after_occasions,
    unit_days,
)
from tests.tracking_office import YEAR, World, open_world

DEADLINE = date(YEAR, 11, 4)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def given(role: Role, day: date | None = None) -> Assignment:
    return Assignment(1, 1, None, 1, role, internal_due=day)


def test_the_earliest_day_set_holds_else_the_rule_for_those_who_carry_out() -> None:
    days = [given(Role.LEAD, date(YEAR, 10, 5)), given(Role.COOPERATE, date(YEAR, 10, 1))]
    assert internal_day(days, YEAR, DEADLINE, 10) == InternalDue(date(YEAR, 10, 1))
    assert internal_day([given(Role.LEAD)], YEAR, DEADLINE, 10) == InternalDue(date(YEAR, 10, 25), is_computed=True)
    assert internal_day([given(Role.DIRECT)], YEAR, DEADLINE, 10) is None
    assert internal_day([given(Role.LEAD, date(YEAR - 1, 10, 1))], YEAR, DEADLINE, None) is None


def test_each_unit_of_a_task_has_its_part(world: World) -> None:
    world.settings.save(Settings(0, internal_lead_days=5))
    parts = unit_days(world.store, world.rows(), world.office.plan_id, YEAR)
    shared = [part for part in parts if part.row.task.id == world.office.tasks[29]]
    assert len({part.unit_id for part in shared}) == len(shared) == 10
    assert all((part.internal is None) == (part.row.deadline is None) for part in parts)


def test_a_day_after_the_task_or_the_last_occasion_is_refused(world: World) -> None:
    row = next(row for row in world.rows() if row.task.due == "2026-02-20")
    with pytest.raises(ValidationError, match="sau hạn của nhiệm vụ"):
        refuse_after_due(world.store, row.task, YEAR, date(YEAR, 2, 21))
    world.extensions.extend_task(row.task.id, YEAR, Extension(date(YEAR, 6, 20), "chờ"))
    refuse_after_due(world.store, row.task, YEAR, date(YEAR, 6, 20))
    assert deadline_of(world.store, world.store.get(Task, row.task.id), YEAR) == date(YEAR, 6, 20)
    duty = world.store.get(Obligation, world.office.obligations[2])
    refuse_after_occasions(world.store, duty, date(YEAR, 3, 31))
    with pytest.raises(ValidationError, match=r"sau mốc cuối của nghĩa vụ trong năm \(31/03/2026\)"):
        refuse_after_occasions(world.store, duty, date(YEAR, 4, 1))
