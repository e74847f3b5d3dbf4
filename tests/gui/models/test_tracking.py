from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.gui.models.tracking import NOBODY, TaskColumn, UnitColumn, number_words, state_tone
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_tracking import TaskRow, UnitRow


def row(number: str | None = "3", group: str = "II", state: TaskState = TaskState.ASSIGNED, late: int = 0, **values):
    return TaskRow(Task(1, 1, 1, 1, number, "Đối thoại"), group, "Nhóm", state, late, **values)


@pytest.mark.parametrize(
    ("number", "group", "shown"),
    [("2", "1", "1.2"), ("1.2", "1", "1.2"), ("a)", "1", "a)"), (None, "4.", "4"), ("2.", "II", "2"), (None, "", "")],
)
def test_a_task_is_numbered_under_its_group_where_that_makes_sense(number, group, shown) -> None:
    assert number_words(row(number, group)) == shown


def test_columns_say_in_words_what_is_missing() -> None:
    cells = {column.name: column.text(row()) for column in TaskColumn}
    assert cells["LEAD"] == NOBODY
    assert cells["LAST"] == "chưa có"
    assert cells["STATE"] == "Đã giao, chưa có kết quả trong kỳ"
    assert TaskColumn.LAST.sort_key(row(last_date=date(2026, 1, 2))) == date(2026, 1, 2)


def test_the_tone_underlines_the_state() -> None:
    assert state_tone(row(late=3)) is Tone.BAD
    assert state_tone(row(state=TaskState.DONE)) is Tone.GOOD
    assert state_tone(row(state=TaskState.NOT_FEASIBLE)) is Tone.MUTED
    assert state_tone(row()) is Tone.WARNING
    assert state_tone(row(has_result_in_period=True)) is Tone.NORMAL


def test_counts_of_a_unit_are_sorted_as_numbers_and_zero_is_a_dash() -> None:
    unit = UnitRow(1, "Văn phòng", leads=12)
    assert (UnitColumn.LEADS.text(unit), UnitColumn.LEADS.sort_key(unit)) == ("12", 12)
    assert UnitColumn.OVERDUE.text(unit) == "–"
    assert UnitColumn.OVERDUE.tone(UnitRow(1, "Văn phòng", overdue=1)) is Tone.BAD
