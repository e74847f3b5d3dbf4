"""The services of a test store, wired by the program's own wiring, and the sample office built with them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from danvan_desktop.domain.clock import Clock, FixedClock
from danvan_desktop.paths import resource
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from danvan_desktop.wiring import wire_services
from tests.stores import open_store

NOVEMBER = datetime(2026, 11, 18, 9, 30)  # local time of the office


def services_for(store: Store, clock: Clock) -> Services:
    """All services of the program over a test store."""
    return wire_services(store, clock, resource("samples"))


def sample_office(tmp_path: Path) -> tuple[Store, Services]:
    """A store with the whole sample year, on 18/11/2026."""
    clock = FixedClock(NOVEMBER)
    store = open_store(tmp_path, clock)
    services = services_for(store, clock)
    SampleOffice(services, resource("samples")).build()
    return store, services
