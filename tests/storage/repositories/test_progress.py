from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, TaskOutcome
from danvan_desktop.storage.repositories.progress import (
    assignments_of_plan,
    evidence_counts,
    outcomes_of_plan,
    task_tallies,
    unit_tallies,
)
from tests.tracking_office import YEAR, World, open_world

FIRST, LAST = date(YEAR, 2, 1), date(YEAR, 2, 28)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_task_tallies_agree_with_counting_by_hand_and_include_the_ends_of_the_period(world: World) -> None:
    tallies = {tally.task_id: tally for tally in task_tallies(world.store, world.office.plan_id, YEAR, FIRST, LAST)}
    assert len(tallies) == 30
    for task_id, tally in tallies.items():
        entries = world.store.select(ProgressEntry, task_id=task_id)
        newest = max(entries, key=lambda entry: (entry.entered_on, entry.id))
        inside = sum(FIRST <= entry.entered_on <= LAST for entry in entries)
        assert (tally.entry_count, tally.count_in_period) == (len(entries), inside)
        assert (tally.last_on, tally.last_text) == (newest.entered_on, newest.text)
        assert tally.first_on == min(entry.entered_on for entry in entries)
    assert sum(tally.count_in_period for tally in tallies.values()) == 28


def test_of_results_of_one_day_the_one_entered_last_is_the_latest(world: World) -> None:
    with world.store.begin("Hai kết quả") as uow:
        for text in ("trước", "sau"):
            uow.save(ProgressEntry(uow.new_id(), world.office.tasks[35], None, YEAR, date(YEAR, 5, 5), text))
        uow.commit()
    tallies = task_tallies(world.store, world.office.plan_id, YEAR, FIRST, LAST)
    assert next(tally.last_text for tally in tallies if tally.task_id == world.office.tasks[35]) == "sau"


def test_unit_tallies_agree_with_counting_by_hand(world: World) -> None:
    tallies = unit_tallies(world.store, world.office.plan_id, YEAR, FIRST, LAST)
    assert {tally.unit_id for tally in tallies} == set(world.office.units)
    for tally in tallies:
        entries = world.store.select(ProgressEntry, unit_id=tally.unit_id)
        assert (tally.entry_count, tally.last_on) == (len(entries), max(entry.entered_on for entry in entries))


def test_evidence_is_counted_once_per_task_however_many_results_it_proves(world: World) -> None:
    task = world.office.tasks[0]
    first, second = (entry.id for entry in world.store.select(ProgressEntry, task_id=task)[:2])
    world.evidence.attach(Proven.PROGRESS_ENTRY, first, [world.file("a.pdf"), world.file("b.pdf")])
    world.evidence.attach(Proven.PROGRESS_ENTRY, second, [world.file("a.pdf")])
    assert evidence_counts(world.store, world.office.plan_id, YEAR) == {task: 2}
    assert evidence_counts(world.store, world.office.plan_id, YEAR - 1) == {}


def test_assignments_and_outcomes_are_those_of_the_plan_alone(world: World) -> None:
    assert len(assignments_of_plan(world.store, world.office.plan_id)) == 74
    assert set(assignments_of_plan(world.store, world.office.plan_id)) == {
        item for item in world.store.select(Assignment) if item.task_id is not None
    }
    assert outcomes_of_plan(world.store, world.office.plan_id, YEAR) == world.store.select(TaskOutcome)
    assert outcomes_of_plan(world.store, 99_999, YEAR) == assignments_of_plan(world.store, 99_999) == []


def test_the_tallies_are_read_through_the_indexes(world: World) -> None:
    statement = (
        "EXPLAIN QUERY PLAN SELECT count(*) FROM progress_entry JOIN task ON task.id = progress_entry.task_id "
        "WHERE task.plan_id = :plan AND progress_entry.year = :year"
    )
    plan = world.store.rows(text(statement).bindparams(plan=world.office.plan_id, year=YEAR))
    assert all("SCAN" not in step[3] for step in plan), plan
