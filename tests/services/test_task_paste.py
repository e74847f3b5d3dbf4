from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.task import Role
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.task_paste import assignments_of, read_pasted
from tests.services.plan_rooms import furnished


def test_headings_empty_rows_and_numbers_of_a_copied_range_are_understood(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, _):
        copied = (
            'TT\tNội dung\tChủ trì\r\n1.\tViệc một\tVăn phòng Sở\r\n\t\t\r\n2.1\t"Việc hai,\nhai dòng"\t\r\nViệc ba\r\n'
        )
        rows = read_pasted(store, copied, 2026)
        assert [(row.number, row.text) for row in rows] == [
            ("1", "Việc một"), ("2.1", "Việc hai,\nhai dòng"), (None, "Việc ba"),
        ]  # fmt: skip


def test_units_are_found_whole_first_since_names_hold_commas(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        row = read_pasted(store, "Việc\tphong pho bien, giao duc phap luat; THANH TRA SỞ, Hội lạ", 2026)[0]
        assert row.lead_ids == (room.units[2], room.units[3])
        assert row.unknown_names == ("Hội lạ",)
        assert row.lead_names == ("Phòng Phổ biến, giáo dục pháp luật", "Thanh tra Sở")


@pytest.mark.parametrize(
    ("cell", "kind", "due", "operator"),
    [
        ("Thường xuyên", TimingKind.REGULAR, None, None),
        ("Hằng năm.", TimingKind.YEARLY, None, None),
        ("Trước ngày 30/9/2026", TimingKind.BEFORE_DATE, "2026-09-30", DueOperator.BEFORE),
        ("Chậm nhất 31/3", TimingKind.BY_DATE, "2026-03-31", DueOperator.BY),
        ("30/9/2026", TimingKind.BY_DATE, "2026-09-30", DueOperator.BY),
        ("Quý II", None, None, None),
        ("", None, None, None),
    ],
)
def test_timing_words_are_kept_and_read_only_where_they_are_certain(tmp_path: Path, cell, kind, due, operator) -> None:
    with furnished(tmp_path) as (store, _):
        timing = read_pasted(store, f"Việc\t\t\t{cell}", 2026)[0].timing
        assert (timing.kind, timing.due, timing.operator, timing.raw) == (kind, due, operator, cell or None)


def test_nothing_useful_in_the_clipboard_is_said_with_a_remedy(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, _):
        for text in ("", "\t\t\n", "STT\tNội dung\n"):
            with pytest.raises(ValidationError) as caught:
                read_pasted(store, text, 2026)
            assert "Ctrl+C" in caught.value.remedy


def test_assignments_of_a_row_are_dated_and_ordered(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        row = read_pasted(store, "Việc\tVăn phòng Sở\tThanh tra Sở; Thanh tra Sở", 2026)[0]
        held = list(assignments_of(row, 7, date(2026, 6, 15), count(100).__next__))
        assert [(each.unit_id, each.role, each.position) for each in held] == [
            (room.units[0], Role.LEAD, 1), (room.units[3], Role.COOPERATE, 2),
        ]  # fmt: skip
        assert {each.assigned_on for each in held} == {date(2026, 6, 15)}
