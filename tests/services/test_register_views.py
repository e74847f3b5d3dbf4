from __future__ import annotations

from datetime import date

from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_cells import encode_cells
from danvan_desktop.domain.register_kinds import STUDY_SESSION
from danvan_desktop.services.register_views import RegisterLine

CELLS = encode_cells({"held_on": date(2026, 2, 5), "unit": ("unit:7",), "participants": 58})


def line(cells: str = CELLS) -> RegisterLine:
    return RegisterLine(RegisterRow(1, "study_session", 2026, None, cells), STUDY_SESSION, lambda _item: "Văn phòng", 2)


def test_a_line_says_its_cells_and_what_it_lacks() -> None:
    texts = [line().text(column) for column in STUDY_SESSION.shown]
    assert texts == ["05/02/2026", "", "", "Văn phòng", "58", "", ""]
    assert line().lacks == ("Văn bản được quán triệt",)
    assert line().evidence_count == 2


def test_a_line_is_filtered_by_everything_it_shows_without_accents() -> None:
    assert all(word in line().folded for word in ("05/02/2026", "van phong", "58"))


def test_cells_are_read_only_when_they_are_looked_at() -> None:
    untouched = line("not json")
    assert untouched.row.id == 1
