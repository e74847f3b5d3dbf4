"""The words of recorded results as a report takes them up, task by task, each with where it comes from."""

from __future__ import annotations

from typing import NamedTuple

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report_period import ReportPeriod
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import format_date
from danvan_desktop.storage.reader import Reader

_SHOWN = 60


class ResultLine(NamedTuple):
    """A line of a report and the entries behind it: “2.1 Tuyên truyền …: Văn phòng Sở, 05/03/2026”."""

    text: str
    sources: tuple[str, ...]


def result_lines(reader: Reader, group_id: int, period: ReportPeriod) -> list[ResultLine]:
    """One line per task of a group that has results in `period`, in the order of the plan.

    A line is “- ” and the texts of the entries by date, each text once; tasks without results are left out, and tasks
    of the same results share a line.
    """
    tasks = reader.select(Task, order_by=("position", "id"), group_id=group_id)
    ids = tuple(task.id for task in tasks)
    entries = (
        reader.select(ProgressEntry, order_by=("entered_on", "id"), task_id=ids, year=period.first.year) if ids else []
    )
    inside: dict[int, list[ProgressEntry]] = {}
    for entry in entries:
        if period.first <= entry.entered_on <= period.last:
            inside.setdefault(entry.task_id, []).append(entry)
    names = {unit.id: unit.name for unit in reader.select(Unit)} if inside else {}
    lines: dict[str, list[str]] = {}
    for task in tasks:
        if task.id in inside:
            texts = dict.fromkeys(_sentence(entry.text) for entry in inside[task.id])
            sources = (_source(task, entry, names) for entry in inside[task.id])
            lines.setdefault("- " + " ".join(texts), []).extend(sources)
    return [ResultLine(text, tuple(dict.fromkeys(sources))) for text, sources in lines.items()]


def _source(task: Task, entry: ProgressEntry, names: dict[int, str]) -> str:
    words = task.text if len(task.text) <= _SHOWN else f"{task.text[:_SHOWN].rstrip()}…"
    unit = names.get(entry.unit_id or 0, "")
    return f"{task.number or task.position}. {words}: {', '.join(filter(None, (unit, format_date(entry.entered_on))))}"


def _sentence(text: str) -> str:
    joined = " ".join(text.split())
    return joined if joined.endswith((".", "!", "?", "…")) else joined + "."
