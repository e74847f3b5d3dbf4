from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.unit_activity import refuse_inactive

ENDED = Unit(1, "Phòng Quản lý đô thị", active_from=date(2020, 1, 1), active_to=date(2026, 6, 30))


def test_a_unit_acts_from_its_first_to_its_last_day() -> None:
    refuse_inactive(ENDED, date(2020, 1, 1))
    refuse_inactive(ENDED, date(2026, 6, 30))


@pytest.mark.parametrize("day", [date(2019, 12, 31), date(2026, 7, 1)])
def test_outside_its_validity_the_message_names_both_ends(day: date) -> None:
    with pytest.raises(ValidationError, match="từ 01/01/2020 đến 30/06/2026") as refused:
        refuse_inactive(ENDED, day)
    assert refused.value.remedy == "Hãy sửa ngày, hoặc chọn đơn vị khác."


def test_a_collective_does_nothing_itself() -> None:
    with pytest.raises(ValidationError, match="tập hợp đơn vị"):
        refuse_inactive(Unit(2, "Các phòng", is_collective=True), date(2026, 1, 1))
