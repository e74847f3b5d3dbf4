from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.services.roster_receipts import Receiving
from danvan_desktop.storage.repositories.roster import receipt_file_counts
from tests.roster_world import YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path)


def test_files_are_counted_for_each_receipt_of_the_year(world: RosterWorld) -> None:
    world.take_proposed()
    duty = world.column("Báo cáo năm").duty.id
    files = []
    for name in ("bia.pdf", "phu luc.pdf"):
        path = world.folder / name
        path.write_bytes(name.encode())
        files.append(path)
    world.of.roster_receipts.record(duty, world.ids("Sở Nội vụ"), Receiving(date(YEAR, 5, 4), "12/BC-SNV"))
    world.of.roster_receipts.attach(duty, world.ids("Sở Nội vụ")[0], files)
    world.of.roster_receipts.record(duty, world.ids("Sở Tư pháp"), Receiving(date(YEAR, 5, 4)))
    receipt = world.cell("Sở Nội vụ", "Báo cáo năm").receipt
    assert receipt is not None
    assert receipt_file_counts(world.store, YEAR) == {receipt.id: 2}
    assert receipt_file_counts(world.store, YEAR + 1) == {}
    assert world.cell("Sở Nội vụ", "Báo cáo năm").file_count == 2
