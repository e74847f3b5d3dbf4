"""The words of recorded results as a report takes them up, task by task."""

from __future__ import annotations

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report_period import ReportPeriod
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.reader import Reader


def result_lines(reader: Reader, group_id: int, period: ReportPeriod) -> list[str]:
    """One line per task of a group that has results in `period`, in the order of the plan.

    A line is “- ” and the texts of the entries by date, each text once; tasks without results are left out.
    """
    tasks = reader.select(Task, order_by=("position", "id"), group_id=group_id)
    ids = tuple(task.id for task in tasks)
    entries = (
        reader.select(ProgressEntry, order_by=("entered_on", "id"), task_id=ids, year=period.first.year) if ids else []
    )
    texts: dict[int, dict[str, None]] = {}
    for entry in entries:
        if period.first <= entry.entered_on <= period.last:
            texts.setdefault(entry.task_id, {})[_sentence(entry.text)] = None
    return ["- " + " ".join(texts[task.id]) for task in tasks if task.id in texts]


def _sentence(text: str) -> str:
    joined = " ".join(text.split())
    return joined if joined.endswith((".", "!", "?", "…")) else joined + "."
