from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Level, Method, Modifier, ModifierKind, ScoredBy
from danvan_desktop.domain.criteria_comparison import SetChange, SetPart, compare_criteria
from danvan_desktop.domain.criteria_pairing import Settled
from tests.criteria_sets import FRAME, D, criterion


def changed(row_id: int, **fields: object):
    """The frame with one row changed, compared with the frame."""
    criteria = tuple(replace(row, **fields) if row.id == row_id else row for row in FRAME.criteria)
    rows = compare_criteria(FRAME, replace(FRAME, criteria=criteria), Settled())
    return [row for row in rows if row.is_changed]


def test_the_same_set_changes_nothing() -> None:
    rows = compare_criteria(FRAME, FRAME, Settled())
    assert {row.changes for row in rows} == {(SetChange.SAME,)}
    assert len(rows) == len(FRAME.criteria)
    assert {row.part for row in rows} == {SetPart.CRITERION}


@pytest.mark.parametrize(
    ("fields", "change", "detail"),
    [
        ({"max_points": D("5.5")}, SetChange.POINTS, "Điểm tối đa 6 → 5,5"),
        ({"number": "1.3"}, SetChange.RENUMBERED, "Số 1.2 → 1.3"),
        ({"number": ""}, SetChange.RENUMBERED, "Số 1.2 → (trống)"),
        ({"parent_id": 20}, SetChange.MOVED, "Trước đây thuộc tiêu chí 1"),
        ({"guidance": "Tính đến 30/11"}, SetChange.TEXT, "Hướng dẫn chấm: (trống) → Tính đến 30/11"),
        ({"evidence_asked": "Quyết định"}, SetChange.TEXT, "Minh chứng: (trống) → Quyết định"),
        ({"scored_by": ScoredBy.UPPER}, SetChange.METHOD, "Nay do cấp trên chấm"),
        ({"method": Method.DIRECT, "levels": ()}, SetChange.METHOD, "Cách chấm: Theo mức → Nhập điểm"),
        ({"unit": "%"}, SetChange.METHOD, "Đơn vị: (trống) → %"),
        ({"floor": D(1)}, SetChange.METHOD, "Không thấp hơn: (trống) → 1"),
        (
            {"levels": (Level("đủ", D(6)), Level("một phần", D("2.5")), Level("chưa", D(0)))},
            SetChange.METHOD,
            "Mức bỏ: một phần: 3 điểm",
        ),
        (
            {"modifiers": (Modifier(ModifierKind.LOWER_MAX, "Chậm", D(3)),)},
            SetChange.METHOD,
            "Điều kiện mới: Chậm (hạ điểm tối đa 3 điểm)",
        ),
    ],
)
def test_each_kind_of_change_is_named_with_its_values(fields, change: SetChange, detail: str) -> None:
    found = changed(12, **fields)
    assert len(found) == 1
    assert found[0].changes == (change,)
    assert detail in found[0].details


def test_a_change_of_the_words_is_a_change_and_an_accent_of_writing_is_none() -> None:
    assert changed(12, text="Nội dung 1.2 đã sửa")[0].changes == (SetChange.TEXT,)
    assert changed(12, text="  NỘI DUNG   1.2. ") == []


def test_several_changes_of_one_row_stand_together() -> None:
    found = changed(12, number="1.9", max_points=D(7), text="Nội dung 1.2 sửa")
    assert found[0].changes == (SetChange.RENUMBERED, SetChange.POINTS, SetChange.TEXT)


def test_new_and_removed_criteria_carry_their_points() -> None:
    less = replace(FRAME, criteria=tuple(row for row in FRAME.criteria if row.id != 23))
    more = replace(FRAME, criteria=(*FRAME.criteria, replace(criterion(99, "2.9", "8", 20), text="Hoàn toàn khác")))
    gone = [row for row in compare_criteria(FRAME, less, Settled()) if row.is_changed]
    come = [row for row in compare_criteria(FRAME, more, Settled()) if row.is_changed]
    assert [(row.changes, row.old_text, row.new_text, row.details) for row in gone] == [
        ((SetChange.REMOVED,), "Nội dung 2.3", "", ("30 điểm",))
    ]
    assert [(row.changes, row.old_text, row.new_text, row.details) for row in come] == [
        ((SetChange.ADDED,), "", "Hoàn toàn khác", ("8 điểm",))
    ]


def test_under_a_group_that_was_only_renumbered_nothing_moved() -> None:
    criteria = tuple(
        replace(row, number={"1": "I", "1.1": "I.1", "1.2": "I.2"}.get(row.number, row.number))
        for row in FRAME.criteria
    )
    rows = compare_criteria(FRAME, replace(FRAME, criteria=criteria), Settled())
    assert not any(SetChange.MOVED in row.changes for row in rows)
    assert sum(SetChange.RENUMBERED in row.changes for row in rows) == 3


def test_every_change_has_a_name() -> None:
    assert len({change.label for change in SetChange}) == len(SetChange)
