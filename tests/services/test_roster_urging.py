from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.services.roster_receipts import Receiving
from danvan_desktop.services.roster_urging import UrgingScope
from tests.roster_world import YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        ids = [entry.id for entry in world.of.roster.entries()]
        for name in ("Báo cáo 06 tháng", "Kế hoạch của đơn vị"):
            world.of.roster_receipts.record(world.column(name).duty.id, ids[:-2], Receiving(date(YEAR, 5, 4)))
        yield world


def test_each_unit_that_owes_is_told_what_and_how_late(world: RosterWorld) -> None:
    urgings = world.of.roster_urging.urgings(YEAR, UrgingScope(until=date(YEAR, 5, 30)))
    assert [(each.name, each.count) for each in urgings] == [
        ("Ủy ban nhân dân xã Xuân Lộc", 2),
        ("Ủy ban nhân dân xã Yên Khánh", 2),
    ]
    text = urgings[0].text
    assert text.startswith("Kính gửi: Ủy ban nhân dân xã Xuân Lộc\n")
    assert "- Kế hoạch của đơn vị;\n- Báo cáo 06 tháng (hạn trước ngày 10/05/2026, đã quá hạn 11 ngày)." in text
    assert "Kế hoạch số 31/KH-UBND" in text
    assert "gửi về Ủy ban nhân dân tỉnh Minh Hà chậm nhất ngày 30/05/2026" in text


def test_what_is_still_to_come_is_urged_only_when_asked_for(world: RosterWorld) -> None:
    urge = world.of.roster_urging.urgings
    year_end = world.column("Báo cáo năm").duty.id
    assert urge(YEAR, UrgingScope(year_end)) == []
    assert len(urge(YEAR, UrgingScope(year_end, with_coming=True))) == 60
    assert [each.count for each in urge(YEAR, UrgingScope(world.column("Báo cáo 06 tháng").duty.id))] == [1, 1]


def test_the_common_list_counts_and_names_them_for_each_duty(world: RosterWorld) -> None:
    words = world.of.roster_urging.summary(YEAR, UrgingScope())
    assert "Tình hình gửi văn bản đến ngày 20/05/2026:" in words
    assert (
        "Báo cáo 06 tháng (trước ngày 10/05/2026): đã nhận 58/60; còn 2 đơn vị chưa gửi: "
        "Ủy ban nhân dân xã Xuân Lộc; Ủy ban nhân dân xã Yên Khánh." in words
    )
    assert world.of.roster_urging.summary(YEAR + 1, UrgingScope()) == ""
