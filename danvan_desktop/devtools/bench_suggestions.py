"""Suggested points of a large sheet against the bare reading of what they are worked out from, and opening the page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from danvan_desktop.devtools.bench_scoring import MOMENT, YEAR, large_set, scored_store
from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.domain.target import Measure, Target, TargetResult
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.services.score_suggestions import ScoreSuggestionService
from danvan_desktop.services.score_view import read_view
from danvan_desktop.storage.repositories.scoring import links_of_set
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

SUGGESTING_AIM = 4.0
"""The whole sheet may take so many times the bare reading; 0.2 s for 300 leaves on the machine of architecture.md."""

_RESULTS_OF_A_TASK = 5
_TEXT = "Tổ chức thực hiện nội dung {number} của kế hoạch công tác dân vận năm 2026 và báo cáo kết quả"


def suggestion_ratios(folder: Path, leaves: int = 300, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Working out the suggestions of a sheet whose every leaf is linked to a task, a target and a duty."""
    full_set, lines = large_set(leaves)
    with (
        tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as name,
        scored_store(Path(name), full_set, lines) as store,
    ):
        link_every_leaf(store)
        sheet = store.select(ScoreSheet, year=YEAR)[0]
        service = ScoreSuggestionService(store, FixedClock(MOMENT))
        view = read_view(store, sheet)
        ours, bare = paired_medians(lambda: service.rows(view), lambda: _bare_reading(store, sheet.set_id), repeats)
    yield Ratio(f"suggestions of {leaves} linked leaves ÷ reading their sources", ours, bare, SUGGESTING_AIM)


def link_every_leaf(store: Store) -> None:
    """Give the store a plan of a task with results, a target and a duty for each leaf, and link them."""
    with store.begin("bench") as uow:
        plan = uow.save(Plan(uow.new_id(), year=YEAR, state=PlanState.RUNNING))
        group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, "1", "Nhiệm vụ"))
        set_id = uow.select(ScoreSheet, year=YEAR)[0].set_id
        tree = CriteriaTree(uow.select(Criterion, set_id=set_id))
        for number, leaf in enumerate(tree.leaves(), 1):
            sources = (
                (SourceKind.TASK, _task(uow, plan.id, group.id, number)),
                (SourceKind.TARGET, _target(uow, plan.id, number)),
                (SourceKind.OBLIGATION, _duty(uow, plan.id, number)),
            )
            for place, (kind, object_id) in enumerate(sources, 1):
                text = _TEXT.format(number=number)
                uow.save(CriterionLink(uow.new_id(), leaf.id, kind, object_id, text, position=place))
        uow.commit()


def _task(uow: UnitOfWork, plan_id: int, group_id: int, number: int) -> int:
    task = uow.save(Task(uow.new_id(), plan_id, group_id, number, f"1.{number}", _TEXT.format(number=number)))
    for day in range(1, _RESULTS_OF_A_TASK + 1):
        uow.save(ProgressEntry(uow.new_id(), task.id, None, YEAR, date(YEAR, 4, day), "Đã tổ chức thực hiện"))
    uow.save(TaskOutcome(uow.new_id(), task.id, YEAR, TaskState.DONE, date(YEAR, 5, 1)))
    return task.id


def _target(uow: UnitOfWork, plan_id: int, number: int) -> int:
    text = f"Tỷ lệ nội dung {number} đạt ít nhất 90%"
    target = uow.save(Target(uow.new_id(), plan_id, number, text, Measure.QUANTITATIVE, Decimal(90), "%"))
    uow.save(TargetResult(uow.new_id(), target.id, YEAR, Decimal(95), Decimal(100)))
    return target.id


def _duty(uow: UnitOfWork, plan_id: int, number: int) -> int:
    text = f"Báo cáo nội dung {number} gửi UBND tỉnh"
    duty = uow.save(Obligation(uow.new_id(), plan_id, number, text, ObligationKind.REPORT, due=f"{YEAR}-06-10"))
    uow.save(Occurrence(uow.new_id(), duty.id, YEAR, 1, sent_on=date(YEAR, 6, 9)))
    return duty.id


def _bare_reading(store: Store, set_id: int) -> int:
    """Read everything the suggestions are worked out from, and do nothing with it."""
    read: tuple[Sequence[object], ...] = (
        links_of_set(store, set_id),
        store.select(Task),
        store.select(Target),
        store.select(Obligation),
        store.select(TaskOutcome, year=YEAR),
        store.select(ProgressEntry, year=YEAR),
        store.select(TargetResult, year=YEAR),
        store.select(Occurrence, year=YEAR),
    )
    return sum(map(len, read))
