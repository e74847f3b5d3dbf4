"""Stores of any size for timing: an invented office with years of tasks and results, the same texts every time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.agency import Agency, Unit, UnitKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanState, Section, SectionRole, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

LAST_YEAR = 2025
"""The year every store ends with, whatever its size, so that all of them show the same on screen."""

_UNITS = 20
_TASKS_OF_A_GROUP = 20
_TIMINGS = (
    (TimingKind.REGULAR, "Thường xuyên", None),
    (TimingKind.YEARLY, "Hằng năm", None),
    (TimingKind.BEFORE_DATE, "Trước ngày 15/11", "--11-15"),
)


def make_store(folder: Path, years: int, tasks: int = 300, entries: int = 12) -> StorePaths:
    """A closed store in `folder` with `years` plans of `tasks` tasks with `entries` results each; 0 years: an office only."""
    paths = StorePaths(folder)
    with Store.open(paths, FixedClock(datetime(LAST_YEAR, 11, 5, 8)), "Văn thư") as store:
        with store.begin("Lập cơ quan") as work:
            units = _found_office(work)
            work.commit()
        for year in range(LAST_YEAR - years + 1, LAST_YEAR + 1):
            with store.begin(f"Lập kế hoạch năm {year}") as work:
                _add_year(work, year, units, tasks, entries)
                work.commit()
    return paths


def _found_office(work: UnitOfWork) -> list[int]:
    work.save(Agency(work.new_id(), "Sở Tư pháp tỉnh Minh Hà", "Sở Tư pháp", "UBND tỉnh Minh Hà", "Minh Hà"))
    names = [f"Phòng nghiệp vụ số {number}" for number in range(1, _UNITS + 1)]
    units = [Unit(work.new_id(), name, kind=UnitKind.DIVISION, position=index) for index, name in enumerate(names)]
    return [work.save(unit).id for unit in units]


def _add_year(work: UnitOfWork, year: int, units: list[int], tasks: int, entries: int) -> None:
    subject = f"Công tác dân vận chính quyền năm {year}"
    plan = Plan(work.new_id(), number="15", symbol="KH-STP", subject=subject, year=year, state=PlanState.RUNNING)
    work.save(plan)
    section = Section(work.new_id(), plan.id, 1, "II", "NỘI DUNG, NHIỆM VỤ", SectionRole.CONTENT)
    work.save(section)
    for number in range(tasks):
        index = number // _TASKS_OF_A_GROUP
        if number % _TASKS_OF_A_GROUP == 0:
            group = TaskGroup(work.new_id(), plan.id, section.id, index, str(index + 1), f"Nhóm nhiệm vụ {index + 1}")
            work.save(group)
        task = _task(work, plan.id, group.id, number)
        _assign(work, task.id, units, number)
        _record(work, task.id, year, units[number % len(units)], entries)
    for position, due in enumerate(("--05-10", "--11-10", "--11-15")):
        text = f"Gửi báo cáo lần {position + 1} về Sở Nội vụ"
        duty = Obligation(work.new_id(), plan.id, position, text, ObligationKind.REPORT, due=due)
        work.save(duty)


def _task(work: UnitOfWork, plan_id: int, group_id: int, number: int) -> Task:
    kind, words, due = _TIMINGS[number % len(_TIMINGS)]
    text = f"Tổ chức đối thoại với người dân, doanh nghiệp đợt {number + 1}; kịp thời giải quyết kiến nghị từ cơ sở"
    operator = DueOperator.BEFORE if due else None
    task = Task(work.new_id(), plan_id, group_id, number, str(number + 1), text, None, kind, words, due, operator)
    return work.save(task)


def _assign(work: UnitOfWork, task_id: int, units: list[int], number: int) -> None:
    for offset, role in enumerate((Role.LEAD, Role.COOPERATE)):
        unit_id = units[(number + offset) % len(units)]
        work.save(Assignment(work.new_id(), task_id, None, unit_id, role, position=offset))


def _record(work: UnitOfWork, task_id: int, year: int, unit_id: int, entries: int) -> None:
    for number in range(entries):
        day = date(year, 1, 5) + timedelta(days=300 * number // entries)
        text = f"Đã tổ chức đợt {number + 1}, tiếp nhận {number + 7} ý kiến, giải quyết xong {number + 5} ý kiến"
        counted = (Quantity("cuộc đối thoại", Decimal(1), "cuộc"), Quantity("ý kiến", Decimal(number + 7), "ý kiến"))
        work.save(ProgressEntry(work.new_id(), task_id, unit_id, year, day, text, None, counted, "Văn thư"))
