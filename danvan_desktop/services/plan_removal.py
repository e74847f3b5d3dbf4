"""Taking parts of a plan out of the store together with everything that hangs on them, inside one unit of work."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from danvan_desktop.domain.amendment import Amendment
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.plan import Plan, Section, TaskGroup
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Assignment, Task, TaskOutcome
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.services.roster_rows import unlink_roster
from danvan_desktop.storage.unit_of_work import UnitOfWork


def remove_tasks(uow: UnitOfWork, task_ids: Collection[int]) -> None:
    """Remove tasks with their assignments, results, links to evidence, extensions and outcomes; evidence files stay."""
    ids = tuple(task_ids)
    if not ids:
        return
    entries = uow.select(ProgressEntry, task_id=ids)
    _remove_links(uow, Proven.PROGRESS_ENTRY, [entry.id for entry in entries])
    _remove_all(uow, ProgressEntry, entries)
    _remove_all(uow, TaskOutcome, uow.select(TaskOutcome, task_id=ids))
    _remove_all(uow, TaskExtension, uow.select(TaskExtension, task_id=ids))
    _remove_all(uow, Assignment, uow.select(Assignment, task_id=ids))
    for twin in uow.select(Task, duplicate_of_id=ids):
        if twin.id not in ids:
            uow.save(replace(twin, duplicate_of_id=None))
    tasks = uow.select(Task, id=ids)
    for task in tasks:
        if task.duplicate_of_id is not None:
            uow.save(replace(task, duplicate_of_id=None))
    _remove_all(uow, Task, tasks)


def remove_groups(uow: UnitOfWork, group_ids: Collection[int]) -> None:
    """Remove groups with their tasks; headings of reports that followed a group keep their text."""
    ids = tuple(group_ids)
    if not ids:
        return
    remove_tasks(uow, [task.id for task in uow.select(Task, group_id=ids)])
    for section in uow.select(ReportSection, group_id=ids):
        uow.save(replace(section, group_id=None))
    _remove_all(uow, TaskGroup, uow.select(TaskGroup, id=ids))


def remove_sections(uow: UnitOfWork, section_ids: Collection[int]) -> None:
    """Remove sections with their groups and tasks."""
    ids = tuple(section_ids)
    if not ids:
        return
    remove_groups(uow, [group.id for group in uow.select(TaskGroup, section_id=ids)])
    _remove_all(uow, Section, uow.select(Section, id=ids))


def remove_targets(uow: UnitOfWork, target_ids: Collection[int]) -> None:
    """Remove targets with what was reached of them."""
    ids = tuple(target_ids)
    if not ids:
        return
    results = uow.select(TargetResult, target_id=ids)
    _remove_links(uow, Proven.TARGET_RESULT, [result.id for result in results])
    _remove_all(uow, TargetResult, results)
    _remove_all(uow, Target, uow.select(Target, id=ids))


def remove_obligations(uow: UnitOfWork, obligation_ids: Collection[int]) -> None:
    """Remove duties with their occurrences, units and their reports; a report written for one stays.

    What other units owe by them stays with what came in, with the date it had.
    """
    ids = tuple(obligation_ids)
    if not ids:
        return
    unlink_roster(uow, ids)
    occurrences = uow.select(Occurrence, obligation_id=ids)
    _remove_links(uow, Proven.OCCURRENCE, [occurrence.id for occurrence in occurrences])
    _remove_all(uow, UnitReport, uow.select(UnitReport, occurrence_id=[occurrence.id for occurrence in occurrences]))
    _remove_all(uow, Occurrence, occurrences)
    _remove_all(uow, Assignment, uow.select(Assignment, obligation_id=ids))
    _remove_all(uow, Obligation, uow.select(Obligation, id=ids))


def remove_plan(uow: UnitOfWork, plan_id: int) -> None:
    """Remove a plan with everything in it; reports stay without their plan, cited documents stay in the catalogue."""
    remove_groups(uow, [group.id for group in uow.select(TaskGroup, plan_id=plan_id)])
    _remove_all(uow, Section, uow.select(Section, plan_id=plan_id))
    remove_targets(uow, [target.id for target in uow.select(Target, plan_id=plan_id)])
    remove_obligations(uow, [duty.id for duty in uow.select(Obligation, plan_id=plan_id)])
    _remove_all(uow, Citation, uow.select(Citation, plan_id=plan_id))
    _remove_all(uow, Amendment, uow.select(Amendment, plan_id=plan_id))
    _remove_all(uow, PlanSource, uow.select(PlanSource, plan_id=plan_id))
    for report in uow.select(Report, plan_id=plan_id):
        uow.save(replace(report, plan_id=None))
    uow.delete(Plan, plan_id)


def _remove_links(uow: UnitOfWork, proven: Proven, object_ids: list[int]) -> None:
    if object_ids:
        _remove_all(uow, EvidenceLink, uow.select(EvidenceLink, proven=proven, object_id=object_ids))


def _remove_all(uow: UnitOfWork, cls: type, rows: Iterable[object]) -> None:
    for row in rows:
        uow.delete(cls, row.id)  # type: ignore[attr-defined]  # every stored object has an id
