"""The words of recorded results as a report takes them up, task by task."""

from __future__ import annotations

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


def result_lines(reader: Store | UnitOfWork, group_id: int, year: int) -> list[str]:
    """One line per task of a group that has results in `year`, in the order of the plan.

    A line is “- ” and the texts of the entries by date, each text once; tasks without results are left out.
    """
    tasks = reader.select(Task, order_by=("position", "id"), group_id=group_id)
    ids = tuple(task.id for task in tasks)
    entries = reader.select(ProgressEntry, order_by=("entered_on", "id"), task_id=ids, year=year) if ids else []
    texts: dict[int, dict[str, None]] = {}
    for entry in entries:
        texts.setdefault(entry.task_id, {})[_sentence(entry.text)] = None
    return ["- " + " ".join(texts[task.id]) for task in tasks if task.id in texts]


def _sentence(text: str) -> str:
    joined = " ".join(text.split())
    return joined if joined.endswith((".", "!", "?", "…")) else joined + "."
