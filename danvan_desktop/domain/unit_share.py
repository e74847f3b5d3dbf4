"""How far one unit is with its part of a task that several units carry out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import TaskState


class ShareState(StrEnum):
    """State of a unit's part in a year; computed from its own results and how the task as a whole ended."""

    SILENT = "silent"
    UNDER_WAY = "under_way"
    FINISHED = "finished"
    NOT_FEASIBLE = "not_feasible"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ShareState.SILENT: "Chưa báo kết quả",
            ShareState.UNDER_WAY: "Đang thực hiện",
            ShareState.FINISHED: "Xong phần việc",
            ShareState.NOT_FEASIBLE: "Không thực hiện được",
        }[self]


def share_state(task_state: TaskState, entries: Sequence[ProgressEntry]) -> ShareState:
    """The state of a unit's part from its results, the latest last: 100 % in the latest that says one is finished.

    A unit that reported nothing stays silent even when the task as a whole is done: its report is still missing.
    """
    if task_state is TaskState.NOT_FEASIBLE:
        return ShareState.NOT_FEASIBLE
    if not entries:
        return ShareState.SILENT
    said = [entry.percent for entry in entries if entry.percent is not None]
    is_finished = task_state is TaskState.DONE or (bool(said) and said[-1] == 100)
    return ShareState.FINISHED if is_finished else ShareState.UNDER_WAY
