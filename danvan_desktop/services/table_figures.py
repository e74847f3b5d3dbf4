"""The frozen figures of the assignment annex and the progress table, from the same rows the screens show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.figures import (
    AnnexRow,
    AssignmentFigures,
    ProgressFigures,
    ProgressRow,
    TaskFigureRow,
    TaskFigures,
)
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.report_period import ReportPeriod
from danvan_desktop.domain.task import Assignment, Role, Task, TaskState
from danvan_desktop.services.document_charts import plan_charts, progress_chart
from danvan_desktop.services.office_fields import agency_of, form_of, head_for, head_of_plan, signer_of
from danvan_desktop.services.past_standing import standing_on
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.storage.repositories.progress import assignments_of_plan
from danvan_desktop.storage.store import Store

TASK_FIGURE_LABELS = ("Chủ trì", "Hoàn thành", "Đang thực hiện", "Chưa có kết quả", "Không thực hiện được", "Quá hạn")
"""The counted columns of the table “tasks by unit” in a report; the states add up to the first column."""


class TableFiguresService:
    """Computes what annex and progress table print."""

    def __init__(self, store: Store, clock: Clock, progress: ProgressService) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress

    def assignment(self, plan_id: int, year: int, only: Collection[int] | None = None) -> AssignmentFigures:
        """The annex “Phân công nhiệm vụ” of a plan, with `only` some of its tasks; raises `NotFoundError`."""
        plan = self._store.get(Plan, plan_id)
        agency = agency_of(self._store)
        names = {unit.id: unit.name for unit in self._store.select(Unit)}
        given: dict[int, list[Assignment]] = {}
        for assignment in assignments_of_plan(self._store, plan_id):
            given.setdefault(assignment.task_id or 0, []).append(assignment)
        rows: list[AnnexRow] = []
        listed = self._progress.task_rows(plan_id, year)
        chosen = listed if only is None else [row for row in listed if row.task.id in only]
        for (number, title), tasks in _by_group(chosen):
            rows.append(AnnexRow(number, title, is_group=True))
            rows += [_annex_row(row.task, given.get(row.task.id, ()), names) for row in tasks]
        form = form_of(agency, plan.issued_on or self._clock.today())
        return AssignmentFigures(year, head_of_plan(agency, plan), tuple(rows), form=form)

    def progress(self, plan_id: int, year: int) -> ProgressFigures:
        """The table “Theo dõi tiến độ” as it stands today; raises `NotFoundError`."""
        plan = self._store.get(Plan, plan_id)
        agency = agency_of(self._store)
        listed = self._progress.task_rows(plan_id, year)
        rows: list[ProgressRow] = []
        for (number, title), tasks in _by_group(listed):
            rows.append(ProgressRow(number, title, is_group=True))
            rows += [_progress_row(row) for row in tasks]
        today = self._clock.today()
        return ProgressFigures(
            year,
            head_for(agency, "", "", today, is_numbered=False),
            today,
            tuple(rows),
            subject=plan.subject,
            signer=signer_of(agency),
            form=form_of(agency, today),
            charts=plan_charts(listed, self._progress.unit_rows_of(listed, plan_id, year), year, today),
        )

    def months(self, plan_id: int, period: ReportPeriod) -> Chart | None:
        """How the tasks stood month by month up to the end of a period; None before there are two months to compare."""
        year, day = period.first.year, min(period.last, self._clock.today())
        rows = self._progress.task_rows(plan_id, year)
        if not period.is_whole_year:
            rows = [standing_on(row, year, day) for row in rows]
        return progress_chart(rows, year, day)

    def task_figures(self, plan_id: int, period: ReportPeriod) -> TaskFigures:
        """Tasks by leading unit and state; the total row counts every task of the plan once.

        Of the whole year as every screen shows them today, of a shorter period as they stood at its end, or stand while it lasts.
        """
        year = period.first.year
        rows = self._progress.task_rows(plan_id, year)
        as_of = None if period.is_whole_year else min(period.last, self._clock.today())
        if as_of is not None:
            rows = [standing_on(row, year, as_of) for row in rows]
        units = [
            TaskFigureRow(
                row.name,
                (row.leads, row.done, row.in_progress, row.not_begun, row.not_feasible, row.overdue),
            )
            for row in self._progress.unit_rows_of(rows, plan_id, year)
            if row.leads
        ]
        without = [row for row in rows if row.is_without_lead]
        if without:
            units.append(TaskFigureRow("Chưa phân công chủ trì", _counts(without)))
        whole = TaskFigureRow("Toàn kế hoạch", _counts(rows), is_total=True)
        return TaskFigures(TASK_FIGURE_LABELS, (*units, whole), as_of)


def _counts(rows: Sequence[TaskRow]) -> tuple[int, ...]:
    waiting = {TaskState.ASSIGNED, TaskState.UNASSIGNED}
    return (
        len(rows),
        sum(row.state is TaskState.DONE for row in rows),
        sum(row.state is TaskState.IN_PROGRESS for row in rows),
        sum(row.state in waiting for row in rows),
        sum(row.state is TaskState.NOT_FEASIBLE for row in rows),
        sum(row.is_overdue for row in rows),
    )


def _by_group(rows: Iterable[TaskRow]) -> Iterable[tuple[tuple[str, str], list[TaskRow]]]:
    for _, found in groupby(rows, key=lambda row: row.task.group_id):
        tasks = list(found)
        yield (tasks[0].group_number, tasks[0].group_title), tasks


def _annex_row(task: Task, given: Sequence[Assignment], names: dict[int, str]) -> AnnexRow:
    def of(role: Role) -> str:
        return "; ".join(dict.fromkeys(item.printed_name or names[item.unit_id] for item in given if item.role is role))

    return AnnexRow(
        task.number or str(task.position),
        task.text,
        lead=of(Role.LEAD),
        cooperate=of(Role.COOPERATE),
        direct=of(Role.DIRECT),
        advise=of(Role.ADVISE),
        timing=task.timing_raw or (task.timing_kind.label if task.timing_kind else ""),
        deliverable=task.deliverable or "",
    )


def _progress_row(row: TaskRow) -> ProgressRow:
    return ProgressRow(
        row.task.number or str(row.task.position),
        row.task.text,
        units="; ".join((*row.lead_names, *row.cooperating_names)),
        timing=row.task.timing_raw or "",
        due=row.due_words,
        state=row.state_words,
        last_result_date=row.last_date,
        last_result=row.last_text,
        evidence_count=row.evidence_count,
    )
