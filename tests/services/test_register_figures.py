from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.services.register_figures import RegisterFiguresService
from danvan_desktop.services.register_views import total_words
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def figures(world: RegisterWorld, year: int = YEAR) -> RegistersFigures:
    return RegisterFiguresService(world.store, world.clock, world.registers).figures(year)


def test_registers_with_rows_are_printed_as_the_screen_shows_them(world: RegisterWorld) -> None:
    found = figures(world)
    assert [table.name for table in found.registers] == [
        "Quán triệt, học tập",
        "Tiếp công dân, đơn thư",
        "Khó khăn, vướng mắc",
    ]
    table = found.registers[0]
    assert table.rows[0] == (date(2026, 2, 5), "Quyết định số 23-QĐ/TW", "", "Văn phòng Sở", 58, 62, "")
    assert found.as_of == world.clock.today()


def test_totals_are_those_of_the_screen(world: RegisterWorld) -> None:
    letters = figures(world).registers[1]
    assert letters.year_total.figures == {"backlog": 2, "received": 15, "solved": 17, "remaining": 0}
    assert [period.label for period in letters.periods] == ["Quý I", "Quý II", "Quý III", "Quý IV"]
    assert letters.periods[0].figures == letters.year_total.figures
    sheet = world.registers.sheet("reception_stat", YEAR)
    total = world.registers.totals("reception_stat", YEAR, sheet.register.granularity)[0]
    assert total_words(sheet.register, total).startswith("2 dòng · Đơn tồn đầu kỳ: 2 · Đơn nhận trong kỳ: 15")
    assert letters.rows[0][9] == 3


def test_a_year_without_rows_says_what_to_do(world: RegisterWorld) -> None:
    with pytest.raises(NotFoundError, match="chưa có dòng nào") as refused:
        figures(world, 2031)
    assert refused.value.remedy
