from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.register import Register
from danvan_desktop.domain.register_cells import Value
from danvan_desktop.domain.register_kinds import (
    DIFFICULTY,
    EXEMPLARY_MODEL,
    INDEX_VALUE,
    INSPECTION,
    RECEPTION_STAT,
    STUDY_SESSION,
)
from danvan_desktop.domain.register_rules import broken_rule, missing_columns

EARLY, LATE = date(2026, 3, 1), date(2026, 4, 1)


@pytest.mark.parametrize(
    ("register", "values", "complaint"),
    [
        (RECEPTION_STAT, {"solved": 5}, ""),
        (RECEPTION_STAT, {"solved": 5, "received": 5}, ""),
        (RECEPTION_STAT, {"solved": 6, "received": 5, "backlog": 1}, ""),
        (RECEPTION_STAT, {"solved": 7, "received": 5, "backlog": 1}, "là 7, lớn hơn"),
        (RECEPTION_STAT, {"solved": 1, "backlog": 0}, "là 1, lớn hơn"),
        (STUDY_SESSION, {"participants": 62, "total": 62}, ""),
        (STUDY_SESSION, {"participants": 63, "total": 62}, "“Số người dự” là 63, lớn hơn “Tổng số phải dự” là 62."),
        (INDEX_VALUE, {"rank": 4, "ranked": 34}, ""),
        (INDEX_VALUE, {"rank": 35, "ranked": 34}, "“Xếp hạng” là 35"),
        (INSPECTION, {"state": "Đang theo dõi"}, ""),
        (INSPECTION, {"state": "Đã khắc phục"}, "“Trạng thái” là “Đã khắc phục” nhưng chưa có “Ngày khắc phục xong”."),
        (INSPECTION, {"state": "Đã khắc phục", "closed_on": LATE}, ""),
        (INSPECTION, {"held_on": LATE, "closed_on": EARLY}, "01/03/2026 trước “Ngày” 01/04/2026"),
        (INSPECTION, {"held_on": EARLY, "closed_on": EARLY}, ""),
        (DIFFICULTY, {"state": "Đã chuyển"}, "chưa có “Chuyển đến”"),
        (DIFFICULTY, {"state": "Đã trả lời", "answer": "Đã có văn bản"}, ""),
        (DIFFICULTY, {"state": "Đóng", "answer": "Đã có văn bản"}, "chưa có “Ngày đóng”"),
        (EXEMPLARY_MODEL, {"state": "Được công nhận"}, "chưa có “Ngày công nhận”"),
    ],
)
def test_rules_between_columns(register: Register, values: dict[str, Value], complaint: str) -> None:
    broken = broken_rule(register, values)
    if complaint:
        assert broken is not None
        assert complaint in broken.message
        assert broken.remedy
    else:
        assert broken is None


def test_only_rules_on_the_touched_column_are_asked_when_one_cell_is_edited() -> None:
    values: dict[str, Value] = {"participants": 63, "total": 62}
    assert broken_rule(STUDY_SESSION, values, {"note"}) is None
    assert broken_rule(STUDY_SESSION, values, {"total"}) is not None


def test_a_hidden_column_is_neither_needed_nor_missing() -> None:
    without = replace(INSPECTION, hidden=frozenset({"closed_on", "unit"}))
    assert broken_rule(without, {"state": "Đã khắc phục"}) is None
    assert missing_columns(without, {}) == ("Ngày",)


def test_required_columns_without_content_are_named() -> None:
    assert missing_columns(STUDY_SESSION, {"held_on": EARLY}) == ("Văn bản được quán triệt",)
