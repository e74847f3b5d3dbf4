from __future__ import annotations

from danvan_desktop.gui.models.overview import ToDoColumn, urgency_tone
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_overview import Concern, ToDo, Urgency

LATE = ToDo(Concern.OVERDUE_TASKS, "trễ 3 ngày", "Gửi kế hoạch", "Văn phòng", 7, -3, Urgency.LATE)


def test_a_line_says_when_what_and_who() -> None:
    assert [column.text(LATE) for column in ToDoColumn] == ["trễ 3 ngày", "Gửi kế hoạch", "Văn phòng"]


def test_lines_are_sorted_by_days_and_coloured_by_urgency() -> None:
    assert ToDoColumn.WHEN.sort_key(LATE) == -3
    assert ToDoColumn.WHEN.tone(LATE) is Tone.BAD
    assert [urgency_tone(urgency) for urgency in Urgency] == [Tone.NORMAL, Tone.WARNING, Tone.BAD]
