from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.roster import RosterScore
from danvan_desktop.services.roster_figures import RosterFiguresService
from danvan_desktop.services.roster_receipts import Receiving
from tests.roster_world import YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        duty = world.column("Báo cáo 06 tháng").duty.id
        world.of.roster_receipts.record(duty, world.ids("Sở Y tế"), Receiving(date(YEAR, 5, 12), "4/BC", "bưu điện"))
        world.of.roster_receipts.set_exempt(duty, world.ids("Công an tỉnh"), "ngành dọc")
        yield world


def test_the_overview_stands_first_then_each_duty_with_the_screen_s_numbers(world: RosterWorld) -> None:
    figures = RosterFiguresService(world.store, world.clock).figures(YEAR)
    assert [table.name for table in figures.tables] == [
        "Tổng hợp",
        "Kế hoạch của đơn vị",
        "Báo cáo 06 tháng",
        "Báo cáo năm",
        "Tự chấm điểm",
    ]
    overview, half = figures.tables[0], figures.tables[2]
    assert overview.total[5] == world.column("Báo cáo 06 tháng").totals.words == "1/59 đã nhận, 1 trễ"
    assert len(overview.rows) == len(half.rows) == 60
    row = next(row for row in half.rows if row[1] == "Sở Y tế")
    assert row[3:] == (date(YEAR, 5, 12), "4/BC", "bưu điện", "Gửi trễ", 3, "")
    exempt = next(row for row in half.rows if row[1] == "Công an tỉnh")
    assert exempt[3:] == (None, "", "", "Không phải gửi", None, "ngành dọc")
    assert (half.total[3], half.total[7]) == (1, 1)
    assert all(len(row) == len(table.columns) for table in figures.tables for row in (*table.rows, table.total))


def test_points_get_a_table_when_there_are_any(world: RosterWorld) -> None:
    with world.store.begin("Điểm") as uow:
        uow.save(
            RosterScore(uow.new_id(), world.entry("Sở Y tế").id, YEAR, Decimal(95), Decimal("92.5"), "Tốt", "Thiếu")
        )
        uow.commit()
    figures = RosterFiguresService(world.store, world.clock).figures(YEAR)
    table = figures.tables[-1]
    row = next(row for row in table.rows if row[1] == "Sở Y tế")
    assert row[3:] == (Decimal(95), Decimal("92.5"), Decimal("-2.5"), "Tốt", "Thiếu")
    assert table.lines == ("Tốt: 1 đơn vị", "chưa xếp loại: 59 đơn vị")
    assert figures.tables[0].total[-1] == "1/60 đã xếp loại"


def test_a_year_without_units_says_where_to_begin(world: RosterWorld) -> None:
    service = RosterFiguresService(world.store, world.clock)
    with pytest.raises(NotFoundError):
        service.figures(YEAR + 1)  # the units are there, but owe nothing yet
    world.of.roster.delete([entry.id for entry in world.of.roster.entries()])
    with pytest.raises(NotFoundError) as refused:
        service.figures(YEAR)
    assert "Đơn vị phải gửi" in refused.value.remedy
