from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.gui.pages.roster_services import RosterServices
from tests.roster_world import RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path, empty=True)


def test_the_bundle_holds_the_office_s_own_services(world: RosterWorld) -> None:
    services = RosterServices.of(world.of)
    assert services.roster is world.of.roster
    assert services.duties is world.of.roster_duties
    assert services.receipts is world.of.roster_receipts
    assert services.imports is world.of.roster_import
    assert services.sheets is world.of.roster_entry_sheets
    assert services.urging is world.of.roster_urging
    assert services.evidence is world.of.evidence
