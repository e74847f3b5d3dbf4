from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.unit_share import ShareState, share_state

OPEN = TaskState.IN_PROGRESS


def entries(*percents: int | None) -> list[ProgressEntry]:
    return [
        ProgressEntry(place, 1, 1, 2026, date(2026, 1 + place, 1), "Đã làm", percent)
        for place, percent in enumerate(percents)
    ]


@pytest.mark.parametrize(
    ("task_state", "percents", "state"),
    [
        (OPEN, (), ShareState.SILENT),
        (OPEN, (None,), ShareState.UNDER_WAY),
        (OPEN, (40, 100), ShareState.FINISHED),
        (OPEN, (100, None), ShareState.FINISHED),
        (OPEN, (100, 60), ShareState.UNDER_WAY),
        (TaskState.DONE, (None,), ShareState.FINISHED),
        (TaskState.DONE, (), ShareState.SILENT),
        (TaskState.NOT_FEASIBLE, (100,), ShareState.NOT_FEASIBLE),
        (TaskState.NOT_FEASIBLE, (), ShareState.NOT_FEASIBLE),
    ],
)
def test_a_unit_is_finished_by_its_own_last_percentage_or_with_the_task(task_state, percents, state) -> None:
    assert share_state(task_state, entries(*percents)) is state


def test_states_have_names_of_their_own() -> None:
    assert len({state.label for state in ShareState}) == len(ShareState)
