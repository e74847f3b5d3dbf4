"""Duties of a superior plan bind an office by its name or by the collectives it belongs to."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.binding import binding_words

SO = Agency(1, "Sở Tư pháp tỉnh Minh Hà")
XA = Agency(1, "Ủy ban nhân dân xã Bến Lội", kind=AgencyKind.PEOPLES_COMMITTEE)
DANG = Agency(1, "Đảng ủy xã Bến Lội", kind=AgencyKind.PARTY_COMMITTEE)
VAN_PHONG = Agency(1, "Văn phòng UBND tỉnh Minh Hà", kind=AgencyKind.OFFICE)


@pytest.mark.parametrize(
    ("agency", "actor", "text", "binds"),
    [
        (SO, "Sở Tư pháp", "Báo cáo", True),
        (SO, "Sở Nội vụ, Sở Tư pháp", "Báo cáo", True),
        (SO, "Các sở, ban, ngành tỉnh", "Gửi báo cáo", True),
        (SO, "Thủ trưởng các Sở, ngành", "Gửi báo cáo", True),
        (SO, "Các cơ quan, đơn vị", "Gửi báo cáo", True),
        (SO, "Sở Nội vụ", "Tổng hợp báo cáo của các sở, ban, ngành", False),
        (SO, "UBND các xã, phường", "Gửi báo cáo", False),
        (SO, None, "Yêu cầu các sở, ban, ngành gửi báo cáo UBND tỉnh (qua Sở Nội vụ)", True),
        (SO, None, "Tổng hợp các số liệu gửi về " + "Văn phòng " * 12 + "qua Sở Tư pháp", False),
        (XA, "UBND các xã, phường", "Gửi kế hoạch", True),
        (XA, "Uỷ ban nhân dân các xã, phường", "Gửi kế hoạch", True),
        (XA, "Ủy ban nhân dân xã Bến Lội", "Gửi kế hoạch", True),
        (XA, "Các sở, ban, ngành", "Gửi kế hoạch", False),
        (DANG, "Các cấp ủy trực thuộc", "Báo cáo", True),
        (DANG, "Đảng ủy các xã, phường", "Báo cáo", True),
        (VAN_PHONG, "Văn phòng UBND tỉnh", "Theo dõi", True),
        (VAN_PHONG, "Các sở, ban, ngành", "Theo dõi", True),
    ],
)
def test_a_duty_binds_those_it_names(agency: Agency, actor: str | None, text: str, binds: bool) -> None:
    assert (binding_words(agency, actor, text) is not None) is binds


def test_the_words_that_bind_are_told() -> None:
    assert binding_words(SO, "Các sở, ban, ngành", "") == "các sở ban ngành"
    assert binding_words(SO, "Sở Tư pháp", "") == "Sở Tư pháp tỉnh Minh Hà"


def test_an_office_without_a_name_is_bound_by_collectives_only() -> None:
    assert binding_words(Agency(1, ""), "Sở Tư pháp", "") is None
    assert binding_words(Agency(1, ""), "Các sở, ban, ngành", "") is not None
