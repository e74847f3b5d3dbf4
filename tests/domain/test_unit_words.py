"""The first words of a unit's name suggest its kind."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.agency import UnitKind
from danvan_desktop.domain.unit_words import likely_unit_kind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Các phòng, đơn vị thuộc Sở", UnitKind.COLLECTIVE),
        ("Trưởng các phòng", UnitKind.COLLECTIVE),
        ("Trường Chính trị", UnitKind.SUBORDINATE),
        ("Ban Giám đốc Sở", UnitKind.LEADERSHIP),
        ("Ban Chỉ đạo quy chế dân chủ", UnitKind.STEERING_COMMITTEE),
        ("Ban Quản lý dự án", UnitKind.BOARD),
        ("Công đoàn cơ sở", UnitKind.MASS_ORGANISATION),
        ("VĂN PHÒNG SỞ", UnitKind.OFFICE),
        ("Trung tâm Trợ giúp pháp lý", UnitKind.SUBORDINATE),
        ("Uỷ ban nhân dân các xã", UnitKind.EXTERNAL),
        ("Sở Nội vụ", UnitKind.EXTERNAL),
        ("Phòng  Nghiệp vụ 1", UnitKind.DIVISION),
        ("Tổ", UnitKind.TASK_FORCE),
        ("Tống đạt", UnitKind.DIVISION),
    ],
)
def test_the_first_words_suggest_the_kind(printed: str, kind: UnitKind) -> None:
    assert likely_unit_kind(printed) is kind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Lãnh đạo các phòng chuyên môn", UnitKind.COLLECTIVE),
        ("Lãnh đạo Văn phòng", UnitKind.LEADERSHIP),
        ("Đảng ủy các xã, phường", UnitKind.COLLECTIVE),
        ("Giám đốc Sở Nội vụ", UnitKind.EXTERNAL),
        ("UBND xã Bến Lội", UnitKind.EXTERNAL),
        ("Thường trực Hội đồng nhân dân xã", UnitKind.EXTERNAL),
        ("Thường trực Đảng ủy", UnitKind.PARTY_COMMITTEE),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", UnitKind.EXTERNAL),
    ],
)
def test_bodies_beside_and_above_the_office_are_told_from_its_own(printed: str, kind: UnitKind) -> None:
    assert likely_unit_kind(printed) is kind
