from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency, AgencyKind, Unit, UnitKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.first_run import FirstRunService, Symbols, propose_symbols
from danvan_desktop.storage.store import Store
from tests.stores import open_store

AGENCY = Agency(0, "  Sở Tư pháp tỉnh  Minh Hà ", "Sở Tư pháp", "UBND tỉnh Minh Hà", "Minh Hà")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with open_store(tmp_path) as opened:
        yield opened


def test_the_office_and_its_units_are_founded_in_one_action_that_undo_takes_back(store: Store) -> None:
    names = ["Văn phòng Sở", "", "  Phòng Hành chính   tư pháp ", "Trung tâm Trợ giúp pháp lý"]
    changes = FirstRunService(store).begin(AGENCY, names)
    assert changes.label == "Khai báo cơ quan"
    assert store.select(Agency)[0].name == "Sở Tư pháp tỉnh Minh Hà"
    assert [(unit.name, unit.kind, unit.position) for unit in store.select(Unit)] == [
        ("Văn phòng Sở", UnitKind.OFFICE, 1),
        ("Phòng Hành chính tư pháp", UnitKind.DIVISION, 2),
        ("Trung tâm Trợ giúp pháp lý", UnitKind.SUBORDINATE, 3),
    ]
    assert len(store.history(10)) == 1
    store.undo()
    assert store.select(Agency) == []
    assert store.select(Unit) == []


def test_an_office_without_a_name_is_refused_and_nothing_is_kept(store: Store) -> None:
    with pytest.raises(ValidationError) as refused:
        FirstRunService(store).begin(Agency(0, "  "), ["Văn phòng"])
    assert refused.value.field == "name"
    assert store.count(Unit) == 0


def test_two_units_of_one_name_are_refused_and_nothing_is_kept(store: Store) -> None:
    with pytest.raises(ValidationError, match="Văn phòng"):
        FirstRunService(store).begin(AGENCY, ["Văn phòng Sở", "văn phòng sở"])
    assert store.count(Agency) == 0


def test_an_office_is_founded_only_once(store: Store) -> None:
    service = FirstRunService(store)
    service.begin(AGENCY, [])
    with pytest.raises(ValidationError, match="đã được khai báo"):
        service.begin(AGENCY, [])
    assert store.count(Agency) == 1


@pytest.mark.parametrize(
    ("name", "symbols"),
    [
        ("Sở Tư pháp", Symbols("KH-STP", "BC-STP")),
        ("Thanh tra tỉnh", Symbols("KH-TTT", "BC-TTT")),
        ("  ", Symbols()),
    ],
)
def test_symbols_are_proposed_from_the_first_letters(name: str, symbols: Symbols) -> None:
    assert propose_symbols(name) == symbols


@pytest.mark.parametrize(
    ("name", "plan"),
    [("Đảng ủy xã Minh Lương", "KH/ĐU"), ("Tỉnh ủy Minh Hà", "KH/TU"), ("Chi bộ Sở Tư pháp", "KH/CB"), (" ", "")],
)
def test_a_party_organisation_is_called_by_its_kind(name: str, plan: str) -> None:
    assert propose_symbols(name, AgencyKind.PARTY_COMMITTEE).plan == plan
