"""What changed since a plan was made is listed with what a tick does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.task import Assignment, Origin, Role, Task, TaskOutcome, TaskState
from danvan_desktop.services.year_changes import ChangeKind, YearChange, changes_since, last_successor, successor_of
from danvan_desktop.storage.store import Store
from tests.stores import open_store

OLD, HEIR, LONE, OFFICE = 1, 2, 3, 4


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A plan of 2026 whose units, documents, signer and tasks have changed by the end of the year."""
    with open_store(tmp_path) as store:
        with store.begin("Dựng kế hoạch") as uow:
            ended = date(2026, 6, 30)
            uow.save(Unit(OLD, "Phòng Quản lý đô thị", active_to=ended))
            uow.save(Unit(HEIR, "Phòng Hạ tầng", aliases=("Phòng Quản lý đô thị",), active_from=date(2026, 7, 1)))
            uow.save(Unit(LONE, "Ban Quản lý chợ", active_to=ended))
            uow.save(Unit(OFFICE, "Văn phòng Sở"))
            uow.save(LegalDocument(11, "Quyết định", "12/QĐ", replaced_by_id=12))
            uow.save(LegalDocument(12, "Quyết định", "34/QĐ", replaced_by_id=13))
            uow.save(LegalDocument(13, "Quyết định", "56/QĐ"))
            uow.save(Person(21, "Trần Thị Hồng Ẩn", may_sign=True, active=False))
            uow.save(Plan(30, year=2026, signer_name="Trần Thị Hồng Ẩn", state=PlanState.RUNNING))
            uow.save(Citation(31, 30, 11, "Quyết định số 12/QĐ"))
            uow.save(TaskGroup(32, 30, None, 1, None, ""))
            for place, text in enumerate(("Việc A", "Việc B", "Việc A", "Việc thêm"), 41):
                uow.save(Task(place, 30, 32, place, str(place - 40), text))
            uow.save(replace(uow.get(Task, 43), duplicate_of_id=41))
            uow.save(replace(uow.get(Task, 44), origin=Origin.ADDED))
            uow.save(TaskOutcome(51, 42, 2026, TaskState.NOT_FEASIBLE, ended, "Hết kinh phí"))
            for place, (unit, printed) in enumerate(
                ((OLD, ""), (LONE, ""), (OFFICE, "Văn phòng"), (OFFICE, "Phòng HC"))
            ):
                uow.save(Assignment(61 + place, 41 + place, None, unit, Role.LEAD, printed))
            uow.commit()
        yield store


def found(store: Store, year: int = 2027) -> dict[ChangeKind, list[YearChange]]:
    grouped: dict[ChangeKind, list[YearChange]] = {}
    for change in changes_since(store, store.get(Plan, 30), 2026, year):
        grouped.setdefault(change.kind, []).append(change)
    return grouped


def test_every_kind_is_listed_in_its_order_with_what_a_tick_does(store: Store) -> None:
    changes = found(store)
    assert list(changes) == list(ChangeKind)
    heir, lone = changes[ChangeKind.UNIT_ENDED]
    assert (heir.words, heir.ticked, heir.successor_id) == (
        "Phòng Quản lý đô thị (đến 30/06/2026; 1 phân công)",
        "giao cho Phòng Hạ tầng",
        HEIR,
    )
    assert (lone.ticked, lone.may_be_ticked, lone.is_proposed) == ("chưa phân công", False, False)
    assert [change.words for change in changes[ChangeKind.UNIT_RENAMED]] == [
        "Kế hoạch ghi “Phòng HC”, danh mục nay ghi “Văn phòng Sở”"
    ]
    assert [(change.object_id, change.successor_id) for change in changes[ChangeKind.DOCUMENT]] == [(11, 13)]
    assert changes[ChangeKind.PERSON][0].words == "Người ký Trần Thị Hồng Ẩn"
    assert changes[ChangeKind.NOT_FEASIBLE][0].words == "2 Việc B – lý do: Hết kinh phí"
    proposed = {kind: changes[kind][0].is_proposed for kind in ChangeKind if kind.is_of_tasks}
    assert proposed == {ChangeKind.NOT_FEASIBLE: False, ChangeKind.DUPLICATE: False, ChangeKind.ADDED: True}


def test_a_plan_that_nothing_happened_to_has_no_list(store: Store) -> None:
    with store.begin("Kế hoạch khác") as uow:
        uow.save(Plan(90, year=2026, state=PlanState.RUNNING))
        uow.commit()
    assert changes_since(store, store.get(Plan, 90), 2026, 2027) == []


def test_of_an_open_ended_plan_units_and_documents_matter_only(store: Store) -> None:
    with store.begin("Nhiều năm") as uow:
        uow.save(replace(uow.get(Plan, 30), open_ended=True))
        uow.commit()
    assert list(found(store)) == [ChangeKind.UNIT_ENDED, ChangeKind.DOCUMENT]


def test_a_unit_that_still_exists_on_new_years_day_is_not_listed(store: Store) -> None:
    with store.begin("Kéo dài") as uow:
        uow.save(replace(uow.get(Unit, OLD), active_to=date(2027, 1, 1)))
        uow.save(replace(uow.get(Unit, LONE), active_to=None))
        uow.commit()
    assert ChangeKind.UNIT_ENDED not in found(store)


def test_two_heirs_are_none_and_a_ring_of_documents_ends() -> None:
    gone = Unit(1, "Phòng Nội vụ", active_to=date(2026, 6, 30))
    heirs = [Unit(place, f"Phòng {place}", aliases=("Phòng Nội vụ",)) for place in (2, 3)]
    assert successor_of(gone, [gone, *heirs], date(2027, 1, 1)) is None
    assert successor_of(gone, [gone, heirs[0]], date(2027, 1, 1)) == heirs[0]
    ring = {1: LegalDocument(1, "Luật", replaced_by_id=2), 2: LegalDocument(2, "Luật", replaced_by_id=1)}
    assert last_successor(ring, 1) == 2
