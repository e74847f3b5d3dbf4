"""An open-ended plan opened anew: the same plan with new occurrences and periods, given to the units of today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.task import Assignment, Origin
from danvan_desktop.services.year_changes import ChangeKind, YearChange, assigned_of
from danvan_desktop.storage.unit_of_work import UnitOfWork


def renew_open_ended(uow: UnitOfWork, plan: Plan, year: int, ticked: Sequence[YearChange]) -> None:
    """Let the plan be in force in `year` and carry out the ticked changes.

    The successor of a unit takes its assignments over with a note of whom it follows; results keep the unit that
    reported them. What other units have to send by occasions of the plan is expected in the new year as well.
    """
    documents = {change.object_id: change.successor_id for change in ticked if change.kind is ChangeKind.DOCUMENT}
    superior = documents.get(plan.superior_document_id or 0) or plan.superior_document_id
    uow.save(replace(plan, last_year=year, superior_document_id=superior))
    for citation in uow.select(Citation, plan_id=plan.id):
        if (successor := documents.get(citation.document_id)) is not None:
            uow.save(replace(citation, document_id=successor))
    _hand_over(uow, plan.id, [change for change in ticked if change.kind is ChangeKind.UNIT_ENDED])
    _expect_again(uow, plan, year)


def _hand_over(uow: UnitOfWork, plan_id: int, changes: Iterable[YearChange]) -> None:
    successors = {change.object_id: change for change in changes if change.successor_id is not None}
    if not successors:
        return
    held = assigned_of(uow, plan_id).assignments
    taken = {(each.task_id, each.obligation_id, each.role, each.unit_id) for each in held}
    for assignment in held:
        change = successors.get(assignment.unit_id)
        if change is None or change.successor_id is None:
            continue
        key = (assignment.task_id, assignment.obligation_id, assignment.role, change.successor_id)
        uow.delete(Assignment, assignment.id)
        if key not in taken:
            taken.add(key)
            note = f"thay {change.words.split(';', 1)[0]})"
            given = replace(assignment, id=uow.new_id(), unit_id=change.successor_id, origin=Origin.CLERK, note=note)
            uow.save(given)


def _expect_again(uow: UnitOfWork, plan: Plan, year: int) -> None:
    duties = {duty.id for duty in assigned_of(uow, plan.id).duties}
    former = max(plan.year, plan.last_year or 0)
    followed = [each for each in uow.select(RosterDuty, year=former) if each.obligation_id in duties]
    present = {(each.obligation_id, each.sequence) for each in uow.select(RosterDuty, year=year)}
    for each in followed:
        if (each.obligation_id, each.sequence) not in present:
            uow.save(replace(each, id=uow.new_id(), year=year, due=None))
