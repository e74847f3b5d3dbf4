from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from danvan_desktop.gui.pages.tracking_services import TrackingServices
from tests.offices import sample_office


def test_the_bundle_takes_each_service_by_its_name(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    bundle = TrackingServices.of(services)
    assert all(getattr(bundle, field.name) is getattr(services, field.name) for field in fields(bundle))
    store.close()
