"""The plan as a document of the office: re-issued in its own words, or as it was drafted here."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.figures import SignerFields, TargetRow
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanRole, Section, TaskGroup
from danvan_desktop.domain.plan_figures import PlanFigures
from danvan_desktop.domain.plan_source import PlanSource, SourcePassage
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.services.office_fields import agency_of, form_of, head_of_plan, signer_of
from danvan_desktop.services.plan_words import PlanParts, PlanWords, passage_line
from danvan_desktop.services.source_places import Place, StoredParts, body_and_annex, places_in
from danvan_desktop.services.table_figures import TableFiguresService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.storage.repositories.progress import assignments_of_plan
from danvan_desktop.storage.store import Store

_ORDER = ("position", "id")


class _InTable(NamedTuple):
    """The ids of what stands in tables of the source, which are printed as tables again."""

    tasks: set[int]
    targets: set[int]


class PlanDocumentService:
    """Computes what a plan prints; every word of it is the plan's or was written for it here."""

    def __init__(self, store: Store, clock: Clock, tables: TableFiguresService, targets: TargetService) -> None:
        self._store = store
        self._clock = clock
        self._tables = tables
        self._targets = targets

    def figures(self, plan_id: int, year: int) -> PlanFigures:
        """The plan as it stands. Raises `NotFoundError`, and `ValidationError` for one another agency issued."""
        plan = self._store.get(Plan, plan_id)
        if plan.role is not PlanRole.OWN:
            raise ValidationError(
                "Kế hoạch cấp trên do cơ quan khác ban hành nên không xuất lại được.",
                "Hãy chọn kế hoạch của cơ quan ở ô Kế hoạch phía trên.",
            )
        agency = agency_of(self._store)
        form = form_of(agency, plan.issued_on or self._clock.today())
        source = next(iter(self._store.select(PlanSource, plan_id=plan_id)), None)
        passages = source.passages if source is not None else ()
        in_table = self._in_table(plan_id, passages)
        body, behind = body_and_annex(passages)
        own = SignerFields(
            plan.position or "", plan.signer_name or "", plan.authority_prefix or "", plan.position_for or ""
        )
        return PlanFigures(
            year,
            head_of_plan(agency, plan),
            tuple(PlanWords(self._parts(plan, body, in_table, form)).lines()),
            own if any((own.position, own.name, own.position_for)) else signer_of(agency),
            kind=plan.doc_type,
            subject=plan.subject,
            preamble=_as_printed(plan.preamble, passages, Fate.PREAMBLE),
            closing=_as_printed(plan.closing, passages, Fate.CLOSING),
            recipients=plan.recipients or agency.recipients,
            annex_lines=tuple(passage_line(passage) for passage in behind),
            table=self._tables.assignment(plan_id, year, only=in_table.tasks) if in_table.tasks else None,
            targets=self._target_rows(plan_id, year, in_table.targets),
            form=form,
        )

    def _parts(self, plan: Plan, body: Sequence[SourcePassage], in_table: _InTable, form: DocumentForm) -> PlanParts:
        select, plan_id = self._store.select, plan.id
        tasks = [task for task in select(Task, plan_id=plan_id, order_by=_ORDER) if task.id not in in_table.tasks]
        filled = {task.group_id for task in select(Task, id=tuple(in_table.tasks))} - {task.group_id for task in tasks}
        groups = [group for group in select(TaskGroup, plan_id=plan_id, order_by=_ORDER) if group.id not in filled]
        sections = select(Section, plan_id=plan_id, order_by=_ORDER)
        targets = [each for each in select(Target, plan_id=plan_id, order_by=_ORDER) if each.id not in in_table.targets]
        given: dict[int, list[Assignment]] = {}
        for assignment in assignments_of_plan(self._store, plan_id):
            given.setdefault(assignment.task_id or 0, []).append(assignment)
        places: list[Place] = places_in(body, StoredParts(sections, groups, tasks, targets)) if body else []
        return PlanParts(
            sections,
            groups,
            tasks,
            targets,
            select(Obligation, plan_id=plan_id, order_by=_ORDER),
            given,
            {unit.id: unit.name for unit in select(Unit)},
            places,
            form,
            plan.closing,
        )

    def _target_rows(self, plan_id: int, year: int, target_ids: Collection[int]) -> tuple[TargetRow, ...]:
        standings = self._targets.standings(plan_id, year) if target_ids else ()
        chosen = (each for each in standings if each.target.id in target_ids)
        return tuple(
            TargetRow(str(number), each.target.text, each.required, "", "") for number, each in enumerate(chosen, 1)
        )

    def _in_table(self, plan_id: int, passages: Sequence[SourcePassage]) -> _InTable:
        lines = {passage.first_line for passage in passages if passage.is_cell}
        return _InTable(
            {task.id for task in self._store.select(Task, plan_id=plan_id) if task.first_line in lines},
            {target.id for target in self._store.select(Target, plan_id=plan_id) if target.first_line in lines},
        )


def _as_printed(words: str, passages: Sequence[SourcePassage], fate: Fate) -> tuple[str, ...]:
    """The paragraphs of the source while they still say what is stored in one line, else the lines of that."""
    printed = tuple(passage.text for passage in passages if passage.fate is fate)
    if " ".join(printed) == words:
        return printed
    return tuple(line for line in words.split("\n") if line.strip())
