"""One store, one set of services that see each other's work."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency, Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.paths import resource
from danvan_desktop.services.services import Services
from danvan_desktop.wiring import MAKERS, wire_services
from tests.stores import MOMENT, open_store


def test_every_service_of_the_bundle_is_made(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        services = wire_services(store, FixedClock(MOMENT), resource("samples"))
        assert Services.__annotations__.keys() == MAKERS.keys()
        for name in MAKERS:
            made = getattr(services, name)
            assert type(made).__name__ == Services.__annotations__[name], name
            assert getattr(services, name) is made


def test_a_service_nobody_makes_is_an_error_of_the_program(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(AttributeError, match="weather"):
        _ = wire_services(store, FixedClock(MOMENT), resource("samples")).weather


def test_services_share_the_store_and_its_undo(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        services = wire_services(store, FixedClock(MOMENT), resource("samples"))
        services.agency.save(Agency(0, "Sở Thử nghiệm"))
        services.units.add(Unit(0, "Văn phòng", "VP"))
        assert [unit.name for unit in services.units.units()] == ["Văn phòng"]
        services.undo.undo()
        assert services.units.units() == []
        assert services.agency.get() is not None


def test_the_sample_criteria_come_from_the_shipped_folder(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        services = wire_services(store, FixedClock(MOMENT), resource("samples"))
        assert services.criteria.load_sample().created
