from datetime import date

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.scoring import ScoreLine, SheetState
from danvan_desktop.services.score_units import ScoreUnitService, UnitDebt
from danvan_desktop.services.units import UnitService
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    units = UnitService(office.store)
    units.add(Unit(0, "Văn phòng Sở", "VP", kind=UnitKind.OFFICE))
    units.add(Unit(0, "Thanh tra Sở", "TTr", kind=UnitKind.DIVISION))
    units.add(Unit(0, "Phòng cũ", kind=UnitKind.DIVISION, active_to=date(2025, 6, 30)))
    members = tuple(unit.id for unit in units.units()[:2])
    units.add(Unit(0, "Các phòng", kind=UnitKind.COLLECTIVE, is_collective=True, member_ids=members))
    yield office
    office.store.close()


@pytest.fixture
def service(office: ScoreOffice) -> ScoreUnitService:
    return ScoreUnitService(office.store)


def unit(office: ScoreOffice, name: str) -> Unit:
    return office.store.select(Unit, name=name)[0]


def ids(office: ScoreOffice, *numbers: str) -> list[int]:
    return [office.id_of(number) for number in numbers]


def owed(debts: tuple[UnitDebt, ...]) -> dict[str, dict[str, str]]:
    return {
        (debt.unit.name if debt.unit else ""): {
            leaf.row.criterion.number: "; ".join(leaf.missing) for leaf in debt.leaves
        }
        for debt in debts
    }


def test_many_leaves_are_given_to_a_unit_in_one_action_and_taken_back(office, service) -> None:
    before = snapshot(office.store)
    office_unit = unit(office, "Văn phòng Sở")
    service.assign(office.sheet_id, ids(office, "1.1", "1.2"), office_unit.id)
    assert office.store.undo_label() == "Phân công 2 tiêu chí"
    assert [office.row(number).unit_name for number in ("1.1", "1.2", "1.3")] == ["VP", "VP", ""]
    assert office.view().sheet.state is SheetState.SCORING
    office.store.undo()
    assert snapshot(office.store) == before
    service.assign(office.sheet_id, ids(office, "1.1"), office_unit.id)
    assert office.store.undo_label() == "Phân công đơn vị phụ trách tiêu chí 1.1"
    service.assign(office.sheet_id, ids(office, "1.1"), None)
    assert office.store.count(ScoreLine) == 0, "a line with nothing on it is none"


def test_each_unit_is_told_what_it_still_owes_and_the_rest_stands_last(office, service, tmp_path) -> None:
    file = tmp_path / "Quyết định.pdf"
    file.write_bytes(b"x")
    service.assign(office.sheet_id, ids(office, "1.1", "1.2", "1.4"), unit(office, "Thanh tra Sở").id)
    service.assign(office.sheet_id, ids(office, "2.1.2"), unit(office, "Văn phòng Sở").id)
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    office.scoring.set_counts(*office.at("1.4"), (0, 0))
    office.scoring.set_passed(*office.at("2.1.2"), passed=True)
    office.evidence.attach(*office.at("2.1.2"), [file])
    debts = service.debts(office.view())
    told = owed(debts)
    assert told["Văn phòng Sở"] == {"2.1.2": ""}
    assert told["Thanh tra Sở"] == {"1.1": "chưa chấm", "1.2": "thiếu minh chứng", "1.4": ""}
    assert list(told) == ["Văn phòng Sở", "Thanh tra Sở", ""]
    assert [debt.owed for debt in debts][:2] == [0, 2]
    assert len(debts[-1].leaves) == 21 - 4


def test_only_real_units_of_the_year_can_owe(office, service) -> None:
    assert [found.name for found in service.units(YEAR)] == ["Văn phòng Sở", "Thanh tra Sở"]
    assert "Phòng cũ" in {found.name for found in service.units(2025)}
    with pytest.raises(ValidationError, match="tập hợp đơn vị"):
        service.assign(office.sheet_id, ids(office, "1.1"), unit(office, "Các phòng").id)
    with pytest.raises(ValidationError, match="không hoạt động trong năm 2026"):
        service.assign(office.sheet_id, ids(office, "1.1"), unit(office, "Phòng cũ").id)
    with pytest.raises(ValidationError, match="không phải là tiêu chí để chấm"):
        service.assign(office.sheet_id, ids(office, "2.1"), unit(office, "Văn phòng Sở").id)


def test_points_and_words_come_and_go_under_the_unit(office, service) -> None:
    service.assign(office.sheet_id, ids(office, "1.2"), unit(office, "Văn phòng Sở").id)
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    office.scoring.clear(*office.at("1.2"))
    assert office.row("1.2").unit_name == "VP"
    assert office.row("1.2").points is None


def test_the_next_sheet_of_the_same_set_is_assigned_as_the_last_one_was(office, service) -> None:
    service.assign(office.sheet_id, ids(office, "1.1"), unit(office, "Văn phòng Sở").id)
    service.assign(office.sheet_id, ids(office, "1.2"), unit(office, "Thanh tra Sở").id)
    UnitService(office.store).end_validity(unit(office, "Thanh tra Sở").id, date(2026, 12, 31))
    before = snapshot(office.store)
    office.scoring.create_sheet(2027, office.set_id)
    rows = {row.criterion.number: row for row in office.scoring.view(2027).rows}
    assert rows["1.1"].unit_name == "VP"
    assert rows["1.2"].unit_name == "", "the unit is no more"
    assert rows["1.1"].points is None
    office.store.undo()
    assert snapshot(office.store) == before


def test_a_unit_that_owes_a_criterion_cannot_be_deleted(office, service) -> None:
    service.assign(office.sheet_id, ids(office, "1.1"), unit(office, "Văn phòng Sở").id)
    with pytest.raises(ValidationError, match="1 tiêu chí phụ trách"):
        UnitService(office.store).delete(unit(office, "Văn phòng Sở").id)


def test_a_criterion_that_was_only_assigned_may_still_be_deleted_and_divided(office, service) -> None:
    service.assign(office.sheet_id, ids(office, "1.1", "1.2"), unit(office, "Văn phòng Sở").id)
    office.rows.delete_criterion(office.id_of("1.1"))
    office.rows.add_criterion(office.set_id, office.id_of("1.2"))
    assert office.store.count(ScoreLine) == 0
    service.assign(office.sheet_id, ids(office, "1.3"), unit(office, "Văn phòng Sở").id)
    office.scoring.set_amounts(*office.at("1.3"), D(4), D(5))
    with pytest.raises(ValidationError, match="đã được chấm"):
        office.rows.delete_criterion(office.id_of("1.3"))


def test_a_sheet_on_its_way_is_not_assigned_any_more(office, service) -> None:
    office.score_everything()
    office.sheets.advance(office.sheet_id)
    with pytest.raises(ValidationError, match="trình lãnh đạo"):
        service.assign(office.sheet_id, ids(office, "1.1"), unit(office, "Văn phòng Sở").id)
