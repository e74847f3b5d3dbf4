"""The services of a test store, wired by the program's own wiring, and the sample office built with them."""

from __future__ import annotations

import shutil
from datetime import datetime
from functools import cache
from pathlib import Path

from danvan_desktop.domain.clock import Clock, FixedClock
from danvan_desktop.paths import resource
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from danvan_desktop.wiring import wire_services
from tests.stores import kept_folder, open_store

NOVEMBER = datetime(2026, 11, 18, 9, 30)  # local time of the office


def services_for(store: Store, clock: Clock) -> Services:
    """All services of the program over a test store."""
    return wire_services(store, clock, resource("samples"))


def sample_office(tmp_path: Path) -> tuple[Store, Services]:
    """A store with the whole sample year, on 18/11/2026: a copy of one that was built before."""
    clock = FixedClock(NOVEMBER)
    shutil.copytree(_built(), tmp_path / "store")
    store = open_store(tmp_path, clock)
    return store, services_for(store, clock)


@cache
def _built() -> Path:
    folder, clock = kept_folder(), FixedClock(NOVEMBER)
    with open_store(folder, clock) as store:
        SampleOffice(services_for(store, clock), resource("samples")).build()
    return folder / "store"
