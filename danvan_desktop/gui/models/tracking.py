"""The columns of the task table and of the unit table of “Theo dõi”."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_tracking import TaskRow

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
NOBODY = "chưa phân công"


def number_words(row: TaskRow) -> str:
    """The number of a task under that of its group: “2.3”; without one of them the other."""
    return row.number_words


def state_tone(row: TaskRow) -> Tone:
    """The tone under the words of a task's state."""
    if row.is_overdue:
        return Tone.BAD
    if row.state is TaskState.DONE:
        return Tone.GOOD
    if row.state is TaskState.NOT_FEASIBLE:
        return Tone.MUTED
    return Tone.WARNING if row.lacks_result else Tone.NORMAL


def _place(row: TaskRow) -> tuple[int, int]:
    return row.task.group_id, row.task.position


def _due_key(row: TaskRow) -> str | None:
    if row.deadline is not None:
        return row.deadline.isoformat()
    return row.task.due


class TaskColumn(ListColumn):
    """A task as it stands in the year."""

    NUMBER = ("Số", 56, _LEFT, number_words, _place)
    TEXT = ("Nhiệm vụ", 370, _LEFT, lambda row: row.task.text)
    LEAD = (
        "Chủ trì",
        140,
        _LEFT,
        lambda row: ", ".join(row.lead_names) or NOBODY,
        None,
        lambda row: Tone.NORMAL if row.lead_names else Tone.WARNING,
    )
    DUE = ("Thời hạn", 150, _LEFT, lambda row: row.due_words, _due_key)
    STATE = ("Trạng thái", 180, _LEFT, lambda row: row.state_words, None, state_tone)
    LAST = (
        "Kết quả cuối",
        90,
        _CENTER,
        lambda row: format_date(row.last_date),
        lambda row: row.last_date,
        lambda row: Tone.NORMAL if row.last_date else Tone.MUTED,
    )
    EVIDENCE = ("Minh chứng", 88, _RIGHT, lambda row: str(row.evidence_count), lambda row: row.evidence_count)


def _count(number: int) -> str:
    return str(number) if number else "–"


class UnitColumn(ListColumn):
    """A unit with its tasks counted."""

    NAME = ("Đơn vị", 300, _LEFT, lambda row: row.name)
    LEADS = ("Chủ trì", 80, _RIGHT, lambda row: _count(row.leads), lambda row: row.leads)
    COOPERATES = ("Phối hợp", 80, _RIGHT, lambda row: _count(row.cooperates), lambda row: row.cooperates)
    DONE = ("Hoàn thành", 96, _RIGHT, lambda row: _count(row.done), lambda row: row.done)
    IN_PROGRESS = ("Đang thực hiện", 112, _RIGHT, lambda row: _count(row.in_progress), lambda row: row.in_progress)
    NOT_BEGUN = ("Chưa làm", 84, _RIGHT, lambda row: _count(row.not_begun), lambda row: row.not_begun)
    OVERDUE = (
        "Quá hạn",
        80,
        _RIGHT,
        lambda row: _count(row.overdue),
        lambda row: row.overdue,
        lambda row: Tone.BAD if row.overdue else Tone.NORMAL,
    )
    NO_RESULT = (
        "Chưa có kết quả",
        124,
        _RIGHT,
        lambda row: _count(row.no_result),
        lambda row: row.no_result,
        lambda row: Tone.WARNING if row.no_result else Tone.NORMAL,
    )
    LAST = ("Báo kết quả gần nhất", 150, _CENTER, lambda row: format_date(row.last_date), lambda row: row.last_date)
