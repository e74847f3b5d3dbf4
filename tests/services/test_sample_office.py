"""A scripted year: every single action of it is undone and done again to the byte, also after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.task import TaskState
from danvan_desktop.paths import resource
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork
from tests.offices import NOVEMBER, sample_office, services_for
from tests.services.plan_rooms import snapshot
from tests.stores import open_store

YEAR = 2026


@dataclass
class ScriptedYear:
    """The store after the whole year, and what every table held after each action; `states[0]` is the empty store."""

    folder: Path
    store: Store
    states: list[dict[str, Any]]
    position: int

    def turn(self, direction: str) -> None:
        if direction == "reopen":
            self.store.close()
            self.store = open_store(self.folder, FixedClock(NOVEMBER))
            return
        last = len(self.states) - 1
        step = -1 if direction == "undo" else 1
        if 0 <= self.position + step <= last:
            self.store.undo() if step < 0 else self.store.redo()
            self.position += step
        else:
            with pytest.raises(DanvanError):
                self.store.undo() if step < 0 else self.store.redo()


@pytest.fixture(scope="module")
def scripted_year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScriptedYear]:
    folder = tmp_path_factory.mktemp("year")
    store = open_store(folder, FixedClock(NOVEMBER))
    states = [snapshot(store)]
    committed = UnitOfWork.commit

    def commit_and_remember(uow: UnitOfWork) -> Changes:
        changes = committed(uow)
        if changes.seq:
            states.append(snapshot(store))
        return changes

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnitOfWork, "commit", commit_and_remember)
        SampleOffice(services_for(store, FixedClock(NOVEMBER)), resource("samples")).build()
    year = ScriptedYear(folder, store, states, len(states) - 1)
    yield year
    year.store.close()


def test_the_year_has_more_than_a_hundred_actions_and_each_changed_something(scripted_year: ScriptedYear) -> None:
    states = scripted_year.states
    assert len(states) > 100
    assert all(one != other for one, other in pairwise(states))


def test_every_single_action_is_taken_back_and_done_again(scripted_year: ScriptedYear) -> None:
    while scripted_year.position > 0:
        scripted_year.turn("undo")
        assert snapshot(scripted_year.store) == scripted_year.states[scripted_year.position]
    while scripted_year.position < len(scripted_year.states) - 1:
        scripted_year.turn("redo")
        assert snapshot(scripted_year.store) == scripted_year.states[scripted_year.position]


@settings(max_examples=15)
@given(st.lists(st.sampled_from(["undo", "undo", "redo", "reopen"]), max_size=25))
def test_any_walk_through_the_history_meets_the_same_states(scripted_year: ScriptedYear, walk: list[str]) -> None:
    for direction in walk:
        scripted_year.turn(direction)
    assert snapshot(scripted_year.store) == scripted_year.states[scripted_year.position]


def test_the_sample_shows_every_state_a_clerk_meets(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    plan = services.plans.plans(YEAR)[0]
    rows = services.progress.task_rows(plan.id, YEAR)
    assert {TaskState.DONE, TaskState.IN_PROGRESS, TaskState.UNASSIGNED} <= {row.state for row in rows}
    assert any(row.is_overdue for row in rows)
    assert any(row.evidence_count for row in rows)
    states = {row.state.value for row in services.occasions.year_occasions(YEAR)}
    assert {"sent", "sent_late", "drafting", "not_due"} <= states
    store.close()


def test_the_office_alone_can_be_built_without_its_year(tmp_path: Path) -> None:
    store = open_store(tmp_path, FixedClock(NOVEMBER))
    services = services_for(store, FixedClock(NOVEMBER))
    SampleOffice(services, resource("samples")).build_office_only()
    assert len(services.units.units()) == 11
    assert services.plans.plans() == []
    store.close()


def test_the_sample_shows_units_reports_and_an_internal_day(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    rows = services.occasions.year_occasions(YEAR)
    assert [row.receipt_words for row in rows if row.receipts] == ["6/6 đơn vị đã nộp"]
    assert any(row.occasion.internal_due for row in rows)
    store.close()
