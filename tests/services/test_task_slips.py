from __future__ import annotations

from dataclasses import replace
from datetime import date

import docx
import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.task import Assignment, Role
from danvan_desktop.services.task_slips import TaskSlipService
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path):
    yield from open_world(tmp_path)


@pytest.fixture
def slips(world) -> TaskSlipService:
    return TaskSlipService(world.store, world.clock)


def slip_of(slips: TaskSlipService, world: World, unit_id: int):
    return slips.slips(world.office.plan_id, YEAR, [unit_id])[0]


def test_a_slip_holds_the_open_tasks_of_the_screen_with_the_units_own_roles(slips, world):
    rows = world.progress.task_rows(world.office.plan_id, YEAR)
    for unit in slips.units(world.office.plan_id, YEAR):
        open_rows = [row for row in rows if unit.unit_id in row.unit_ids and not row.state.is_closed]
        slip = slip_of(slips, world, unit.unit_id)
        assert [task.text for task in slip.tasks] == [row.task.text for row in open_rows]
        assert unit.task_count == len(open_rows)
        for row, task in zip(open_rows, slip.tasks, strict=True):
            assert task.role.startswith("Chủ trì") is (unit.unit_id in row.lead_ids)
            assert ("(chủ trì: " in task.role) is (unit.unit_id not in row.lead_ids)


def test_a_slip_names_the_reports_still_to_be_sent_and_the_internal_days(slips, world):
    office = world.office
    world.occasions.set_internal_due(OccasionKey(office.obligations[0], YEAR, 1), date(YEAR, 10, 25))
    (duty,) = slip_of(slips, world, office.units[0]).duties
    assert (duty.recipient, duty.due, duty.internal) == ("Sở Nội vụ", "trước ngày 05/11/2026", "25/10/2026")
    world.occasions.record_sent(OccasionKey(office.obligations[0], YEAR, 1), Sending(date(YEAR, 6, 1)))
    assert slip_of(slips, world, office.units[0]).duties == ()


def test_a_duty_without_any_day_stands_on_the_slip_of_each_unit_it_is_given_to(slips, world):
    office = world.office
    with world.store.begin("Giao việc không có hạn") as uow:
        duty = Obligation(uow.new_id(), office.plan_id, 90, "Theo dõi, đôn đốc các phòng", ObligationKind.OTHER)
        uow.save(duty)
        uow.save(Assignment(uow.new_id(), None, duty.id, office.collective_id, Role.LEAD))
        uow.commit()
    for unit_id in office.units[:9]:
        (line,) = [line for line in slip_of(slips, world, unit_id).standing if line.text == duty.text]
        assert line.due == "trong năm"
    assert duty.text not in {line.text for line in slip_of(slips, world, office.units[9]).standing}
    world.occasions.add_occasion(duty.id, YEAR, date(YEAR, 12, 20))
    assert duty.text in {line.text for line in slip_of(slips, world, office.units[0]).duties}
    assert duty.text not in {line.text for line in slip_of(slips, world, office.units[0]).standing}


def test_units_report_to_the_only_van_phong_and_that_one_to_the_leaders(slips, world):
    office = world.office
    assert slip_of(slips, world, office.units[1]).report_to == "Văn phòng Sở"
    assert slip_of(slips, world, office.units[0]).report_to == "lãnh đạo cơ quan"
    with world.store.begin("Đổi loại đơn vị") as uow:
        uow.save(replace(uow.get(Unit, office.units[0]), kind=UnitKind.DIVISION))
        uow.commit()
    assert slip_of(slips, world, office.units[1]).report_to == "SXD"


def test_a_unit_that_is_given_nothing_has_no_slip(slips, world):
    with world.store.begin("Thêm đơn vị") as uow:
        idle = uow.save(Unit(uow.new_id(), "Phòng Mới", position=99))
        uow.commit()
    assert idle.id not in [unit.unit_id for unit in slips.units(world.office.plan_id, YEAR)]
    with pytest.raises(NotFoundError, match="Phòng Mới"):
        slip_of(slips, world, idle.id)


def test_every_unit_gets_its_file(slips, world, tmp_path):
    units = slips.units(world.office.plan_id, YEAR)
    chosen = slips.slips(world.office.plan_id, YEAR, [unit.unit_id for unit in units], date(YEAR, 7, 1))
    paths = slips.writer(chosen, tmp_path)()
    assert [path.name for path in paths] == [f"Phiếu giao việc {YEAR} - {unit.name}.docx" for unit in units]
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(paths[1])).paragraphs)
    assert "chậm nhất ngày 01/07/2026" in text


def test_a_year_without_a_plan_of_the_office_is_told(slips, world):
    assert slips.own_plan(YEAR) == world.office.plan_id
    with pytest.raises(NotFoundError, match="năm 1999"):
        slips.own_plan(1999)
