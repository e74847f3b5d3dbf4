from __future__ import annotations

import pytest

from danvan_desktop.services.roster_names import KnownNames, may_be_same, roster_key, twins_in, without_head
from tests.roster_world import NAMES


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("UBND xã An Phú", "Ủy ban nhân dân xã An Phú", True),
        ("ubnd xa an phu", "Uỷ ban nhân dân xã An Phú", True),
        ("SỞ NỘI VỤ", "Sở Nội vụ", True),
        ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo", True),
        ("Sở KHCN", "Sở Khoa học và Công nghệ", True),
        ("UBND TP. Bình Sơn", "Ủy ban nhân dân thành phố Bình Sơn", True),
        ("Đài PT-TH tỉnh", "Đài Phát thanh - Truyền hình tỉnh", True),
        ("UBMTTQ VN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", True),
        ("Giám đốc Sở Nội vụ", "Sở Nội vụ", True),
        ("Chủ tịch UBND xã An Phú", "UBND xã An Phú", True),
        ("UBND xã An Phú", "UBND xã An Phước", False),
        ("Sở TN&MT", "Sở Thông tin và Mạng truyền", False),
        ("Sở Y tế", "Sở Tài chính", False),
        ("UBND phường 1", "UBND phường 11", False),
        ("", "Sở Nội vụ", False),
        ("&&&", "...", True),
    ],
)
def test_names_meet_however_they_are_spelled(one: str, other: str, same: bool) -> None:
    assert may_be_same(one, other) is same
    assert may_be_same(other, one) is same


def test_the_sixty_units_of_a_province_have_no_twins() -> None:
    assert twins_in(NAMES) == []


def test_twins_are_pairs_of_places_and_a_third_spelling_joins_the_first() -> None:
    names = ["Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở GD&ĐT", "so giao duc va dao tao"]
    assert twins_in(names) == [(0, 2), (0, 3)]


def test_five_thousand_names_are_compared_by_their_first_letters_only() -> None:
    names = [f"UBND xã Số {number}" for number in range(5000)]
    assert twins_in([*names, "Ủy ban nhân dân xã Số 4999"]) == [(4999, 5000)]


def test_known_names_tell_the_same_from_the_similar() -> None:
    known = KnownNames(["Sở Giáo dục và Đào tạo", "UBND xã An Phú"])
    assert known.equal("Ủy ban nhân dân xã An Phú") == "UBND xã An Phú"
    assert known.equal("Sở GD&ĐT") is None
    assert known.similar("Sở GD&ĐT") == "Sở Giáo dục và Đào tạo"
    assert known.similar("Sở Y tế") is None
    known.add("Sở Y tế")
    assert known.equal("SO Y TE") == "Sở Y tế"


def test_the_body_owes_whoever_heads_it() -> None:
    assert without_head("Giám đốc Sở Nội vụ") == "Sở Nội vụ"
    assert without_head("Trưởng ban Quản lý các khu công nghiệp") == "ban Quản lý các khu công nghiệp"
    assert without_head("Trường Chính trị tỉnh") == "Trường Chính trị tỉnh"
    assert roster_key("Chánh Văn phòng UBND tỉnh") == roster_key("Văn phòng Ủy ban nhân dân tỉnh")
