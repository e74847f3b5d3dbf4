from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.services.submissions import submissions_of
from danvan_desktop.services.views_occasions import Sending
from tests.tracking_office import YEAR, World, open_world

MANIFEST = f"# 1. a\n{'a' * 64}  a\n# 2. b\n{'b' * 64}  b\n"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_duties_and_dossiers_stand_in_one_list_by_date(world: World) -> None:
    first = world.occasions.year_occasions(YEAR)[0]
    world.occasions.record_sent(first.key, Sending(date(YEAR, 6, 1), "20/BC", "Sở Nội vụ", "Bưu điện"))
    sent = SentDossier(1, 1, date(YEAR, 3, 2), "9/CV", "Sở Nội vụ", "Nộp trực tiếp", "x.zip", MANIFEST)
    rows = submissions_of(world.occasions.year_occasions(YEAR), [sent])
    assert [(row.number, row.file_count) for row in rows] == [("9/CV", 2), ("20/BC", 0)]
    assert rows[0].text == "Hồ sơ tự chấm điểm"
    assert rows[0].state.label == "Đã gửi"
    assert rows[1].due_words
