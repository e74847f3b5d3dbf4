from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.gui.models.occasions import OccasionColumn, due_tone, sent_words
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_occasions import Sending
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_an_overdue_occasion_says_so_in_words(world: World) -> None:
    row = world.occasions.year_occasions(YEAR)[0]
    cells = {column.name: column.text(row) for column in OccasionColumn}
    assert (cells["STATE"], cells["DAYS"], cells["PERIOD"]) == ("Quá hạn", "trễ 76 ngày", "Năm 2026")
    assert (cells["SENT"], cells["INTERNAL"], cells["UNIT"]) == ("", "", "Văn phòng")
    assert due_tone(row) is Tone.BAD


def test_a_sent_one_shows_its_number_and_date(world: World) -> None:
    key = world.occasions.year_occasions(YEAR)[0].key
    world.occasions.set_internal_due(key, date(YEAR, 3, 20))
    world.occasions.record_sent(key, Sending(date(YEAR, 3, 30), "15/KH"))
    row = next(row for row in world.occasions.year_occasions(YEAR) if row.key == key)
    assert sent_words(row) == "số 15/KH, 30/03/2026"
    assert OccasionColumn.INTERNAL.text(row) == "20/03/2026"
    assert due_tone(row) is Tone.GOOD
