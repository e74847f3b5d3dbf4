from __future__ import annotations

from datetime import date
from pathlib import Path

from danvan_desktop.domain.plan import Plan, Section, SectionRole, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.storage.repositories.overview import closing_days, first_results
from tests.stores import open_store


def test_the_first_result_and_the_closing_day_of_each_task_of_one_plan_and_year(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Hai kế hoạch") as uow:
            tasks = []
            for year in (2025, 2026):
                plan = uow.save(Plan(uow.new_id(), year=year))
                section = uow.save(Section(uow.new_id(), plan.id, 1, None, "", SectionRole.CONTENT))
                group = uow.save(TaskGroup(uow.new_id(), plan.id, section.id, 1, None, ""))
                tasks += [uow.save(Task(uow.new_id(), plan.id, group.id, n, None, "Việc")) for n in range(2)]
            for task, year, month in ((0, 2025, 3), (2, 2026, 9), (2, 2026, 4), (2, 2025, 1)):
                uow.save(ProgressEntry(uow.new_id(), tasks[task].id, None, year, date(year, month, 5), "Đã làm"))
            uow.save(TaskOutcome(uow.new_id(), tasks[2].id, 2026, TaskState.DONE, date(2026, 10, 1)))
            uow.save(TaskOutcome(uow.new_id(), tasks[2].id, 2025, TaskState.DONE, date(2025, 12, 1)))
            uow.commit()
        plan_id = tasks[2].plan_id
        assert first_results(store, plan_id, 2026) == {tasks[2].id: date(2026, 4, 5)}
        assert closing_days(store, plan_id, 2026) == {tasks[2].id: date(2026, 10, 1)}
        assert closing_days(store, tasks[0].plan_id, 2026) == {}
