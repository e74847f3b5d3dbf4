from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.services.unit_names import find_unit, initials_of, name_key

UNITS = (
    Unit(1, "Văn phòng Ủy ban nhân dân tỉnh", aliases=("VPUB",), position=1),
    Unit(2, "Phòng Nghiệp vụ 1", aliases=("Phòng Thanh tra 1",), position=2),
    Unit(3, "Phòng Nghiệp vụ 2", position=3),
    Unit(4, "Phòng Hành chính - Quản trị", position=4, active_to=date(2025, 6, 30)),
    Unit(5, "Phòng Hành chính – Quản trị", position=5, active_from=date(2025, 7, 1)),
    Unit(6, "Phòng Kỹ thuật", position=6),
)


@pytest.mark.parametrize(
    ("written", "unit_id"),
    [
        ("P. NV1", 2),
        ("P.NV 1", 2),
        ("phong nghiep vu 1", 2),
        ("PHÒNG NGHIỆP VỤ 2", 3),
        ("phòng thanh tra 1", 2),
        ("VPUB", 1),
        ("Văn phòng Uỷ ban nhân dân tỉnh", 1),
        ("Phòng Kĩ thuật", 6),
        ("Phòng Nghiệp vụ", None),
        ("…", None),
        ("PN", None),
    ],
)
def test_a_unit_is_found_however_its_name_is_written(written: str, unit_id: int | None) -> None:
    found = find_unit(UNITS, written)
    assert (found.id if found else None) == unit_id


def test_of_two_units_of_one_name_the_one_active_on_the_day_is_meant() -> None:
    name = "Phòng Hành chính-Quản trị"
    assert find_unit(UNITS, name, date(2025, 1, 1)) == UNITS[3]
    assert find_unit(UNITS, name, date(2026, 1, 1)) == UNITS[4]
    assert find_unit(UNITS, name) == UNITS[4]


def test_initials_two_units_share_mean_none_of_them() -> None:
    units = (Unit(1, "Phòng Nội vụ 1"), Unit(2, "Phòng Nghiệp vụ 1"))
    assert find_unit(units, "PNV1") is None
    assert initials_of("Phòng Nghiệp vụ 12") == "pnv12"
    assert name_key("P. NV-1") == "pnv1"


def test_bodies_known_by_their_initials_are_the_same_in_full() -> None:
    assert name_key("Ủy ban nhân dân thị xã") == name_key("UBND thị xã")
    assert name_key("Thường trực HĐND") == name_key("Thường trực Hội đồng nhân dân")
