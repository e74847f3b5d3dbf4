"""Tasks added and changed while a plan runs, each with its reason in the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.amendment import Amendment, AmendmentKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.task import Origin, Task
from danvan_desktop.services.amendments import AmendmentService, Basis
from danvan_desktop.services.plans import PlanService
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnish, snapshot
from tests.stores import MOMENT, open_store

BASIS = Basis(date(2026, 6, 1), "Tỉnh giao thêm", "Công văn số 12/UBND")
CLOCK = FixedClock(MOMENT)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Room]]:
    with open_store(tmp_path) as store:
        yield store, furnish(store)


def test_an_added_task_stands_last_in_its_group_and_in_the_register(office: tuple[Store, Room]) -> None:
    store, room = office
    service = AmendmentService(store, CLOCK)
    before = snapshot(store)
    group = store.select(TaskGroup, plan_id=room.plan, order_by=("position",))[-1]
    service.add_task(room.plan, " Tuyên truyền bầu cử ", BASIS, group.id)
    task = store.select(Task, group_id=group.id, order_by=("position",))[-1]
    assert (task.text, task.origin) == ("Tuyên truyền bầu cử", Origin.ADDED)
    (row,) = service.rows(room.plan)
    assert (row.passage.kind, row.passage.after, row.passage.task_id) == (AmendmentKind.ADDED, task.text, task.id)
    assert (row.amendment.made_on, row.amendment.reason, row.amendment.document_number) == tuple(BASIS)
    store.undo()
    assert snapshot(store) == before


def test_the_outline_tells_an_added_task_from_those_of_the_plan(office: tuple[Store, Room]) -> None:
    store, room = office
    AmendmentService(store, CLOCK).add_task(room.plan, "Tuyên truyền bầu cử", BASIS)
    outline = PlanService(store, CLOCK).outline(room.plan, 2026)
    assert [row.words for row in outline.rows if row.is_added] == ["(bổ sung) Tuyên truyền bầu cử"]


def test_a_changed_task_keeps_the_printed_words_and_the_register_both(office: tuple[Store, Room]) -> None:
    store, room = office
    service = AmendmentService(store, CLOCK)
    task = store.select(Task, plan_id=room.plan, origin=Origin.PLAN)[0]
    service.change_task(task.id, "Lời sau khi sửa đổi", BASIS)
    service.change_task(task.id, "Lời sau cùng", BASIS._replace(made_on=date(2026, 6, 10)))
    changed = store.get(Task, task.id)
    assert (changed.text, changed.original_text) == ("Lời sau cùng", task.original_text or task.text)
    rows = service.rows(room.plan)
    assert [(row.passage.before, row.passage.after) for row in rows] == [
        ("Lời sau khi sửa đổi", "Lời sau cùng"),
        (task.text, "Lời sau khi sửa đổi"),
    ]


def test_without_reason_words_change_or_with_a_day_to_come_nothing_is_recorded(office: tuple[Store, Room]) -> None:
    store, room = office
    service = AmendmentService(store, CLOCK)
    task = store.select(Task, plan_id=room.plan)[0]
    before = snapshot(store)
    for basis, text, words in (
        (BASIS._replace(reason=" "), "Khác", "lý do"),
        (BASIS._replace(made_on=date(2026, 7, 1)), "Khác", "chưa đến"),
        (BASIS, "  ", "nội dung nhiệm vụ"),
        (BASIS, task.text, "không đổi"),
    ):
        with pytest.raises(ValidationError, match=words):
            service.change_task(task.id, text, basis)
    with pytest.raises(ValidationError, match="lý do"):
        service.add_task(room.plan, "Việc", BASIS._replace(reason=""))
    assert snapshot(store) == before


def test_the_basis_can_be_corrected_and_goes_with_the_plan(office: tuple[Store, Room]) -> None:
    store, room = office
    service = AmendmentService(store, CLOCK)
    service.add_task(room.plan, "Việc", BASIS)
    amendment = store.select(Amendment)[0]
    service.edit_basis(amendment.id, Basis(date(2026, 5, 5), "Lý do đúng"))
    changed = store.get(Amendment, amendment.id)
    assert (changed.made_on, changed.reason, changed.document_number) == (date(2026, 5, 5), "Lý do đúng", "")
    assert changed.passages == amendment.passages
    assert service.today() == MOMENT.date()
    PlanService(store, CLOCK).delete(room.plan)
    assert store.count(Amendment) == 0
