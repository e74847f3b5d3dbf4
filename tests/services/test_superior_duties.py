"""Duties of a superior plan are offered to the office, copied with their dates, and never twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, occasions_in
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.services.superior_duties import SuperiorDutyService
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnished, snapshot
from tests.services.superior_rooms import add_superior
from tests.stores import MOMENT


class Office:
    def __init__(self, store: Store, room: Room) -> None:
        self.store, self.room = store, room
        self.superior = add_superior(store)
        self.service = SuperiorDutyService(store, FixedClock(MOMENT))

    def ids(self) -> list[int]:
        return [duty.id for duty in self.store.select(Obligation, plan_id=self.superior.id, order_by=("position",))]

    def own(self) -> list[Obligation]:
        return self.store.select(Obligation, plan_id=self.room.plan, order_by=("position",))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with furnished(tmp_path) as (store, room):
        yield Office(store, room)


def test_those_that_name_the_office_are_proposed_and_what_it_has_already_is_not(office: Office) -> None:
    half, year, other = office.service.offers(office.superior.id, office.room.plan)
    assert (half.is_proposed, half.reason) == (True, "nêu “các sở ban ngành”")
    assert half.due_words == "trước ngày 10/05 hằng năm"
    assert (year.is_proposed, year.reason) == (False, "đã có trong kế hoạch của cơ quan")
    assert (other.is_proposed, other.reason) == (False, "không nêu cơ quan")


def test_those_that_bind_stand_first_wherever_the_plan_names_them(office: Office) -> None:
    wanted = [offer.duty.id for offer in office.service.offers(office.superior.id, None)]
    with office.store.begin("Đổi thứ tự") as uow:
        for duty in uow.select(Obligation, plan_id=office.superior.id):
            uow.save(replace(duty, position=0 if duty.id == wanted[-1] else duty.position))
        uow.commit()
    assert [offer.duty.id for offer in office.service.offers(office.superior.id, None)] == wanted


def test_without_an_own_plan_everything_that_binds_is_proposed(office: Office) -> None:
    proposed = [offer.is_proposed for offer in office.service.offers(office.superior.id, None)]
    assert proposed == [True, True, False]
    assert office.service.has_offers(office.superior.id)
    assert not office.service.has_offers(office.room.plan)


def test_a_duty_is_copied_with_its_date_its_receiver_and_where_it_comes_from(office: Office) -> None:
    before = len(office.own())
    office.service.take(office.superior.id, office.room.plan, office.ids()[:1])
    copy = office.own()[-1]
    assert len(office.own()) == before + 1
    assert copy.text == (
        "Gửi báo cáo 06 tháng về UBND tỉnh. (theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Minh Hà)"
    )
    assert (copy.unit_name, copy.recipient, copy.first_line) == ("Sở Tư pháp tỉnh Minh Hà", "UBND tỉnh", None)
    assert [occasion.last_good_day for occasion in occasions_in(copy, 2026)] == [date(2026, 5, 9)]


def test_the_same_duty_is_never_taken_twice(office: Office) -> None:
    office.service.take(office.superior.id, office.room.plan, office.ids()[:1])
    with pytest.raises(ValidationError, match="Không có nghĩa vụ mới"):
        office.service.take(office.superior.id, office.room.plan, office.ids()[:1])
    assert not office.service.offers(office.superior.id, office.room.plan)[0].is_proposed
    assert not office.service.has_offers(office.superior.id)


def test_two_duties_with_the_same_words_and_date_are_taken_once(office: Office) -> None:
    first = office.store.get(Obligation, office.ids()[0])
    with office.store.begin("Thêm nghĩa vụ trùng") as uow:
        uow.save(replace(first, id=uow.new_id(), position=9))
        uow.commit()
    before = len(office.own())
    office.service.take(office.superior.id, office.room.plan, office.ids())
    assert len(office.own()) == before + 3  # the half-year one once, the yearly and the other one


def test_taking_over_is_one_undo_step(office: Office) -> None:
    before = snapshot(office.store)
    office.service.take(office.superior.id, office.room.plan, office.ids())
    office.store.undo()
    assert snapshot(office.store) == before


def test_only_own_plans_in_force_in_that_year_are_offered(office: Office) -> None:
    with office.store.begin("Thêm kế hoạch năm sau") as uow:
        uow.save(Plan(uow.new_id(), year=2027))
        later = uow.save(Plan(uow.new_id(), PlanRole.SUPERIOR, year=2027))
        uow.commit()
    assert [plan.id for plan in office.service.own_plans(office.superior.id)] == [office.room.plan]
    assert [plan.year for plan in office.service.own_plans(later.id)] == [2027]
