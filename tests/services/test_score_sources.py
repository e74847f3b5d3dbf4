from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.criterion_link import SourceKind
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.score_source import Source
from danvan_desktop.domain.task import Task
from danvan_desktop.services.score_sources import passages_of_year, read_sources
from danvan_desktop.services.year_opening import YearOpeningService
from danvan_desktop.storage.repositories.scoring import links_of_set
from tests.linked_office import BRIEFING, HALF_YEAR, IN_TIME, SURVEY, LinkedOffice, linked_office, register_link
from tests.stores import MOMENT


@pytest.fixture
def office(tmp_path) -> LinkedOffice:
    office = linked_office(tmp_path)
    yield office
    office.store.close()


def sources(office: LinkedOffice, number: str, year: int = 2026) -> tuple[Source, ...]:
    links = links_of_set(office.store, office.score.set_id)
    return read_sources(office.store, links, year, MOMENT.date())[office.score.id_of(number)]


def test_sources_stand_in_the_order_of_their_links_whatever_their_kind(office: LinkedOffice) -> None:
    office.link(
        "1.2",
        office.duty(HALF_YEAR),
        register_link(SoughtTotal("inspection")),
        office.task(BRIEFING),
        office.target(IN_TIME),
    )
    office.link("1.3", office.task(BRIEFING))
    assert [source.kind for source in sources(office, "1.2")] == [
        SourceKind.OBLIGATION,
        SourceKind.REGISTER,
        SourceKind.TASK,
        SourceKind.TARGET,
    ]
    assert [source.words for source in sources(office, "1.3")] == [f"Nhiệm vụ 1.1: {BRIEFING}"]


def test_a_link_outlives_the_roll_over_and_any_number_of_years(office: LinkedOffice) -> None:
    office.link("1.2", office.task(BRIEFING), office.duty(HALF_YEAR), office.target(IN_TIME))
    copying = YearOpeningService(office.store, office.clock)
    plan_id = office.ids["plan"]
    for year in (2027, 2028):
        plan_id = copying.open(plan_id, year).created[0]
        with office.store.begin("Thực hiện") as uow:
            uow.save(replace(uow.get(Plan, plan_id), state=office.store.get(Plan, office.ids["plan"]).state))
            uow.commit()
    found = sources(office, "1.2", 2028)
    assert [source.plan_id for source in found] == [plan_id] * 3
    assert not any(source.finding for source in found)
    assert found[1].words == "Phải gửi: Báo cáo 06 tháng gửi UBND tỉnh trước ngày 15/6/2028"
    assert {source.plan_id for source in sources(office, "1.2", 2026)} == {office.ids["plan"]}


def test_a_source_that_is_in_no_plan_of_the_year_says_so_and_comes_back_by_undo(office: LinkedOffice) -> None:
    office.link("2.1.3", office.task(SURVEY))
    with office.store.begin("Xóa nhiệm vụ") as uow:
        uow.delete(Task, office.ids[SURVEY])
        uow.commit()
    (gone,) = sources(office, "2.1.3")
    assert gone.object_id is None
    assert gone.finding == f"Nhiệm vụ: {SURVEY}: không còn trong kế hoạch năm 2026; hãy chọn lại nguồn."
    office.store.undo()
    assert sources(office, "2.1.3")[0].object_id == office.ids[SURVEY]


def test_the_offices_own_plan_stands_before_the_superior_one(office: LinkedOffice) -> None:
    with office.store.begin("Kế hoạch cấp trên") as uow:
        uow.save(replace(uow.get(Plan, office.ids["plan"]), role=PlanRole.SUPERIOR))
        own = uow.save(replace(uow.get(Plan, office.ids["plan"]), id=uow.new_id(), role=PlanRole.OWN))
        task = uow.get(Task, office.ids[SURVEY])
        uow.save(replace(task, id=uow.new_id(), plan_id=own.id))
        uow.commit()
    assert [passage.plan_id for passage in passages_of_year(office.store, 2026)][:2] == [own.id, office.ids["plan"]]
    assert passages_of_year(office.store, 2025) == []


def test_without_links_nothing_is_read(office: LinkedOffice) -> None:
    assert read_sources(office.store, [], 2026, date(2026, 6, 15)) == {}
