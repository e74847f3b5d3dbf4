from __future__ import annotations

import pytest

from danvan_desktop.domain.roster_kinds import ROSTER_KINDS, kind_of
from tests.roster_world import NAMES


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Sở Nội vụ", "Sở, ban, ngành"),
        ("UBND xã An Phú", "Ủy ban nhân dân"),
        ("Uỷ ban nhân dân xã An Phú", "Ủy ban nhân dân"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Mặt trận, đoàn thể"),
        ("Hội đồng nhân dân thị xã", "Sở, ban, ngành"),
        ("Đảng ủy xã Bến Lội", "Cấp ủy, cơ quan đảng"),
        ("Đài Phát thanh - Truyền hình tỉnh", "Đơn vị sự nghiệp"),
        ("Ngân hàng số", "Sở, ban, ngành"),
        ("Hợp tác xã Đại Lộc", ""),
        ("", ""),
    ],
)
def test_the_beginning_of_a_name_says_its_block(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_every_unit_of_an_invented_province_has_a_block() -> None:
    assert {kind_of(name) for name in NAMES} <= {kind for kind, _ in ROSTER_KINDS}
