"""“Thường xuyên”, “hằng năm” and what returns each month: no result in the period is shown as such, never as overdue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.services import Services
from danvan_desktop.services.task_details import read_task_details
from danvan_desktop.services.views_overview import Concern
from danvan_desktop.services.views_plans import OutlineKind
from danvan_desktop.services.views_tracking import NO_RESULT, TaskFilter
from tests.offices import services_for
from tests.tracking_office import YEAR, World, open_world

TODAY = datetime(YEAR, 12, 20, 9, 30)

TIMINGS = {
    "thường xuyên": (TimingKind.REGULAR, None, None),
    "hằng năm": (TimingKind.YEARLY, None, None),
    "tháng 12 hằng năm": (TimingKind.YEARLY, "--03-31", None),
    "ngày 10 hằng tháng": (TimingKind.PERIODIC, "---10", Period.MONTH),
    "ngày 5 tháng cuối quý": (TimingKind.PERIODIC, "---05", Period.QUARTER),
    "hằng quý": (TimingKind.PERIODIC, None, Period.QUARTER),
    "theo quy định": (TimingKind.AS_REGULATED, None, None),
}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture(params=TIMINGS.values(), ids=TIMINGS.keys())
def task(request, world: World) -> Task:
    """A task of this timing with units and without any result, and an internal day long past."""
    kind, due, period = request.param
    row = next(row for row in world.rows() if row.state is TaskState.ASSIGNED and row.lead_ids)
    with world.store.begin("Nhiệm vụ có nhịp") as uow:
        stored = uow.get(Task, row.task.id)
        changed = replace(
            stored, timing_kind=kind, due=due, due_operator=DueOperator.BY if due else None, period=period
        )
        uow.save(changed)
        for entry in uow.select(ProgressEntry, task_id=stored.id):
            uow.delete(ProgressEntry, entry.id)
        for outcome in uow.select(TaskOutcome, task_id=stored.id):
            uow.delete(TaskOutcome, outcome.id)
        uow.commit()
    world.settings.save(Settings(0, result_rhythm=ResultRhythm.QUARTER, internal_lead_days=30))
    return changed


@pytest.fixture
def services(world: World) -> Services:
    return services_for(world.store, FixedClock(TODAY))


def test_the_lists_and_filters_of_tracking_say_so(world: World, services: Services, task: Task) -> None:
    rows = services.progress.task_rows(world.office.plan_id, YEAR)
    [row] = [row for row in rows if row.task.id == task.id]
    assert (row.is_overdue, row.lacks_result) == (False, True)
    assert NO_RESULT in row.state_words
    assert row not in TaskFilter(overdue=True).select(rows)
    assert row in TaskFilter(no_result=True).select(rows)
    shares = services.progress.unit_shares(task.id, YEAR, row.state)
    assert shares
    assert not any(share.is_late for share in shares)


def test_the_plan_page_says_so(world: World, services: Services, task: Task) -> None:
    outline = services.plans.outline(world.office.plan_id, YEAR)
    assert [row.overdue_days for row in outline.rows if row.id == task.id and row.kind is OutlineKind.TASK] == [0]
    assert read_task_details(world.store, task.id, YEAR, TODAY.date()).overdue_days == 0


def test_the_overview_counts_it_as_without_result(world: World, services: Services, task: Task) -> None:
    overview = services.overview.overview(YEAR, world.office.plan_id)
    rows = services.progress.task_rows(world.office.plan_id, YEAR)
    assert overview.tally(Concern.OVERDUE_TASKS).count == sum(row.is_overdue for row in rows)
    assert overview.tally(Concern.NO_RESULT).count == sum(row.lacks_result for row in rows)
    lines = [line for line in overview.to_do if line.concern is Concern.OVERDUE_TASKS]
    assert task.id not in {line.object_id for line in lines}


def test_the_calendar_and_the_list_to_urge_by_never_call_it_late(world: World, services: Services, task: Task) -> None:
    items = [item for item in services.calendar.items(YEAR, world.office.plan_id) if item.object_id == task.id]
    assert not any(item.is_late for item in items if item.noun == "task")
    assert not any("quá hạn" in item.state.lower() for item in items)
    urged = [item for item in services.urging.items(YEAR, world.office.plan_id) if item.text.endswith(task.text)]
    assert urged
    assert {(item.is_late, item.days_words) for item in urged} == {(False, NO_RESULT)}


def test_the_exports_say_so(world: World, services: Services, task: Task, tmp_path: Path) -> None:
    order = ExportOrder(DocumentKind.PROGRESS, YEAR, world.office.plan_id)
    table = services.documents.figures(order)
    [row] = [row for row in table.rows if row.task == task.text and not row.is_group]
    assert NO_RESULT in row.state
    assert "quá hạn" not in row.state
    path = services.documents.export(order, tmp_path / "tiến độ.xlsx", FileFormat.XLSX)
    sheet = load_workbook(path).worksheets[0]
    [cells] = [[str(cell.value) for cell in line] for line in sheet.iter_rows() if task.text in [c.value for c in line]]
    assert any(NO_RESULT in cell for cell in cells)
    assert not any("quá hạn" in cell for cell in cells)
