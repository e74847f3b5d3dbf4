"""What is not finished in a year that is about to be closed; read from the very rows of the lists it opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, is_in_force
from danvan_desktop.domain.report import Report, ReportState
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.domain.target import Verdict
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.tracking_rows import plan_year, task_rows
from danvan_desktop.storage.store import Store

_SENT = {DueState.SENT, DueState.SENT_LATE}


class OpenEndKind(StrEnum):
    """What kind of thing was left open, in the order the list shows them."""

    OCCASION = "occasion"
    TASK = "task"
    TARGET = "target"
    REPORT = "report"
    SHEET = "sheet"
    PLAN = "plan"

    @property
    def label(self) -> str:
        """The Vietnamese heading of its group."""
        return {
            OpenEndKind.OCCASION: "Mốc chưa gửi",
            OpenEndKind.TASK: "Nhiệm vụ chưa có kết quả",
            OpenEndKind.TARGET: "Chỉ tiêu chưa đánh giá",
            OpenEndKind.REPORT: "Báo cáo chưa gửi",
            OpenEndKind.SHEET: "Bảng tự chấm điểm chưa gửi",
            OpenEndKind.PLAN: "Kế hoạch còn là bản nháp",
        }[self]


class OpenEnd(NamedTuple):
    """One thing left open; `plan_id` is the plan to work on and `object_id` what to select to see it, where there is one."""

    kind: OpenEndKind
    words: str
    detail: str = ""
    plan_id: int | None = None
    object_id: int | None = None


def open_ends(store: Store, targets: TargetService, year: int, today: date) -> list[OpenEnd]:
    """Everything left open in a year, grouped by kind; tasks and targets are those of the office's own plans."""
    plans = [plan for plan in store.select(Plan) if is_in_force(plan, year)]
    own = [plan for plan in plans if plan.role is PlanRole.OWN]
    return [
        *_occasions(store, year, today),
        *_tasks(store, own, year, today),
        *_targets(targets, own, year),
        *_papers(store, year),
        *_drafts(store, year),
    ]


def counted(ends: Sequence[OpenEnd]) -> str:
    """How many of each kind: “Mốc chưa gửi: 2; Chỉ tiêu chưa đánh giá: 1”; empty when nothing is left open."""
    counts = {kind: sum(end.kind is kind for end in ends) for kind in OpenEndKind}
    return "; ".join(f"{kind.label}: {count}" for kind, count in counts.items() if count)


def _occasions(store: Store, year: int, today: date) -> Iterator[OpenEnd]:
    for row in rows_of_year(store, year, today):
        if row.state not in _SENT:
            detail = f"{row.occasion.label} · {row.due_words} · {row.state.label}"
            yield OpenEnd(OpenEndKind.OCCASION, row.occasion.text, detail, row.plan.id, row.key.obligation_id)


def _tasks(store: Store, plans: Sequence[Plan], year: int, today: date) -> Iterator[OpenEnd]:
    for plan in plans:
        for row in task_rows(store, plan_year(store, plan.id, year, today)):
            if not row.entry_count and not row.state.is_closed:
                words = f"{row.number_words} {row.task.text}".strip()
                units = ", ".join(row.lead_names) or "chưa phân công"
                yield OpenEnd(OpenEndKind.TASK, words, units, plan.id, row.task.id)


def _targets(targets: TargetService, plans: Sequence[Plan], year: int) -> Iterator[OpenEnd]:
    for plan in plans:
        for standing in targets.standings(plan.id, year):
            if standing.verdict is Verdict.PENDING:
                yield OpenEnd(OpenEndKind.TARGET, standing.target.text, standing.required, plan.id, standing.target.id)


def _papers(store: Store, year: int) -> Iterator[OpenEnd]:
    for report in store.select(Report, year=year):
        if report.state is not ReportState.SENT:
            words = report.subject or report.kind.label
            yield OpenEnd(OpenEndKind.REPORT, words, report.state.label, report.plan_id, report.id)
    for sheet in store.select(ScoreSheet, year=year):
        if not sheet.state.is_frozen:
            yield OpenEnd(OpenEndKind.SHEET, f"Bảng tự chấm điểm năm {year}", sheet.state.label)


def _drafts(store: Store, year: int) -> Iterator[OpenEnd]:
    for plan in store.select(Plan, year=year, state=PlanState.DRAFT):
        yield OpenEnd(OpenEndKind.PLAN, plan_title(plan), plan.state.label, plan.id, plan.id)
