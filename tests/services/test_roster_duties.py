from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.domain.roster import RosterDuty, RosterEntry
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.services.plan_import import AcceptChoices
from danvan_desktop.services.roster_receipts import Receiving
from tests.roster_world import YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path)


def test_what_binds_other_units_to_send_is_proposed_and_nothing_else(world: RosterWorld) -> None:
    offers = world.of.roster_duties.offers(YEAR)
    assert [offer.name for offer in offers if offer.is_proposed] == [
        "Kế hoạch của đơn vị",
        "Báo cáo 06 tháng",
        "Báo cáo năm",
        "Tự chấm điểm",
    ]
    own = next(offer for offer in offers if offer.binding is None)
    assert (own.name, own.reason) == ("Gửi báo cáo tổng hợp về Chính phủ", "không nêu đơn vị khác")
    assert offers[1].due_words == "trước ngày 10/05/2026"
    assert offers[0].due_words == "chưa có hạn"
    assert world.of.roster_duties.binds_others(world.plan_id)


def test_taking_is_one_action_and_nothing_is_taken_twice(world: RosterWorld) -> None:
    before = world.dump()
    world.take_proposed()
    assert [column.duty.name for column in world.sheet().duties] == [
        "Kế hoạch của đơn vị",
        "Báo cáo 06 tháng",
        "Báo cáo năm",
        "Tự chấm điểm",
    ]
    offers = world.of.roster_duties.offers(YEAR)
    assert not any(offer.is_proposed for offer in offers)
    assert {offer.reason for offer in offers if offer.is_taken} == {"đang theo dõi"}
    with pytest.raises(ValidationError, match="Không có mốc mới"):
        world.of.roster_duties.take(YEAR, [offers[0].key])
    world.of.undo.undo()
    assert world.dump() == before


def test_next_year_has_the_yearly_duties_again(world: RosterWorld) -> None:
    with world.store.begin("Không thời hạn") as uow:
        plan = world.of.plans.plan(world.plan_id)
        uow.save(replace(plan, open_ended=True))
        uow.commit()
    world.take_proposed()
    assert [offer.name for offer in world.of.roster_duties.offers(YEAR + 1) if offer.is_proposed] == [
        "Kế hoạch của đơn vị",
        "Báo cáo năm",
    ]


def test_a_duty_of_the_office_s_own_is_added_edited_and_deleted(world: RosterWorld) -> None:
    before = world.dump()
    world.of.roster_duties.add(
        RosterDuty(0, YEAR, " Báo cáo  chuyên đề ", due=date(YEAR, 8, 1), kinds=("Ủy ban nhân dân", ""))
    )
    duty = world.column("Báo cáo chuyên đề").duty
    assert duty.kinds == ("Ủy ban nhân dân",)
    world.of.roster_duties.edit(replace(duty, name="Báo cáo bão lụt", due_operator=DueOperator.BEFORE))
    assert world.column("Báo cáo bão lụt").last_good_day == date(YEAR, 7, 31)
    world.of.roster_receipts.record(duty.id, world.ids("Ủy ban nhân dân xã An Phú"), Receiving(date(YEAR, 5, 1)))
    full = world.dump()
    world.of.roster_duties.delete(duty.id)
    assert world.sheet().duties == ()
    world.of.undo.undo()
    assert world.dump() == full
    for _ in range(3):
        world.of.undo.undo()
    assert world.dump() == before


def test_the_office_is_asked_with_its_first_binding_plan_only(world: RosterWorld) -> None:
    asked = world.of.roster_duties.is_to_be_asked
    assert asked(world.plan_id)
    copied = world.of.year_opening.open(world.plan_id, YEAR + 1).created[0]
    assert not asked(copied)
    assert not asked(world.plan_id)
    world.of.undo.undo()
    world.of.settings.save(Settings(0, follows_units=True))
    assert not asked(world.plan_id)


def test_the_date_of_the_plan_is_known_beside_one_of_its_own(world: RosterWorld) -> None:
    world.take_proposed()
    duty = world.column("Báo cáo 06 tháng").duty
    world.of.roster_duties.edit(replace(duty, due=date(YEAR, 6, 1)))
    assert world.of.roster_duties.plan_due(duty) == "trước ngày 10/05/2026"
    assert world.of.roster_duties.plan_due(RosterDuty(0, YEAR, "Khác")) == ""


@pytest.mark.parametrize(
    "draft",
    [
        RosterDuty(0, YEAR, " "),
        RosterDuty(0, YEAR, "Báo cáo", due=date(YEAR + 2, 1, 1)),
        RosterDuty(0, YEAR, "báo cáo NĂM"),
    ],
)
def test_duties_without_name_far_away_or_there_already_are_refused(world: RosterWorld, draft: RosterDuty) -> None:
    world.of.roster_duties.add(RosterDuty(0, YEAR, "Báo cáo năm"))
    with pytest.raises(ValidationError) as refused:
        world.of.roster_duties.add(draft)
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("number", "year", "names"),
    [
        ("002", 2023, {"Kế hoạch của đơn vị", "Báo cáo 06 tháng", "Báo cáo năm", "Tự chấm điểm"}),
        ("004", 2022, {"Kế hoạch của đơn vị"}),
    ],
)
def test_the_real_plans_of_supervising_offices_give_their_roster(
    shared_plans: Path, tmp_path: Path, number: str, year: int, names: set[str]
) -> None:
    # R2.04, R2.05, R2.13, R4.08
    for world in open_roster_world(tmp_path / "real", empty=True):
        review = world.of.plan_import.read(next(shared_plans.glob(f"{number}*.txt")))
        world.of.plan_import.accept(review, AcceptChoices(PlanRole.OWN, year))
        offers = [offer for offer in world.of.roster_duties.offers(year) if offer.is_proposed]
        assert names <= {offer.name for offer in offers}
        world.of.roster_duties.take(year, [offer.key for offer in offers])
        world.of.roster.add_all([RosterEntry(0, "Sở Nội vụ"), RosterEntry(0, "UBND xã Bến Lội")])
        sheet = world.of.roster.sheet(year)
        assert all(column.totals.obliged == 2 for column in sheet.duties)
        half = [column for column in sheet.duties if column.duty.name == "Báo cáo 06 tháng"]
        assert [column.last_good_day for column in half] == ([date(2023, 5, 9)] if number == "002" else [])
