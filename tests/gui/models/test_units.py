from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.gui.models.units import UnitListColumn, validity_words


@pytest.mark.parametrize(
    ("begun", "ended", "words"),
    [
        (None, None, "đang hoạt động"),
        (date(2025, 7, 1), None, "từ 01/07/2025"),
        (None, date(2025, 6, 30), "đến 30/06/2025"),
        (date(2024, 1, 1), date(2025, 6, 30), "từ 01/01/2024 đến 30/06/2025"),
    ],
)
def test_validity_is_told_in_words(begun, ended, words) -> None:
    assert validity_words(Unit(1, "Phòng", active_from=begun, active_to=ended)) == words


def test_a_collective_tells_how_many_members_it_has() -> None:
    unit = Unit(1, "Các phòng", kind=UnitKind.COLLECTIVE, is_collective=True, member_ids=(2, 3), aliases=("a", "b"))
    cells = {column.name: column.text(unit) for column in UnitListColumn}
    assert (cells["MEMBERS"], cells["KIND"], cells["ALIASES"]) == ("2 đơn vị", "Tập hợp đơn vị", "a; b")
    assert UnitListColumn.MEMBERS.text(Unit(1, "Phòng")) == ""
