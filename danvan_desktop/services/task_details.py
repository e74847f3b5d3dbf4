"""Reading what the panel beside the outline shows of one task."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.domain.legal_document import Citation, LegalDocument, chain_words
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Task, TaskOutcome, overdue_days, task_state
from danvan_desktop.domain.text import fold
from danvan_desktop.services.checked_text import shortened
from danvan_desktop.services.views_plans import AssignedUnit, CitationRow, TaskDetails
from danvan_desktop.storage.repositories import assignments as assignment_rows
from danvan_desktop.storage.store import Store


def read_task_details(store: Store, task_id: int, year: int, today: date) -> TaskDetails:
    """The details of a task in `year` as they stand on `today`; raises `NotFoundError`."""
    task = store.get(Task, task_id)
    group = store.get(TaskGroup, task.group_id)
    section = None if group.section_id is None else store.find(Section, group.section_id)
    units = assigned_units(store, task_id=task_id)
    outcome = next(iter(store.select(TaskOutcome, task_id=task_id, year=year)), None)
    entries = store.count(ProgressEntry, task_id=task_id, year=year)
    state = task_state(outcome, entries, len(units) + len(task.printed_units))
    extended = next(iter(store.select(TaskExtension, task_id=task_id, year=year)), None)
    until = None if extended is None else extended.until
    twin = None if task.duplicate_of_id is None else store.find(Task, task.duplicate_of_id)
    return TaskDetails(
        task,
        group,
        section,
        state,
        overdue_days(task, state, year, today, until),
        units,
        entries,
        source_excerpt(store, task.plan_id, task.first_line, task.last_line),
        tuple(row for row in citation_rows(store, task.plan_id) if _is_cited(row, task)),
        "" if twin is None else shortened(twin.text, 120),
        until,
    )


def assigned_units(
    store: Store, *, task_id: int | None = None, obligation_id: int | None = None
) -> tuple[AssignedUnit, ...]:
    """The units of a task or a duty in the order they were given it."""
    return tuple(
        AssignedUnit(
            row.assignment_id,
            row.unit_id,
            row.name,
            row.printed_name,
            row.role,
            row.is_collective,
            row.internal_due,
            row.note,
        )
        for row in assignment_rows.units_of(store, task_id=task_id, obligation_id=obligation_id)
    )


def source_excerpt(store: Store, plan_id: int, first_line: int | None, last_line: int | None) -> str:
    """The lines of the imported text a part of the plan stands in (counted from 1), empty where there is none."""
    if first_line is None:
        return ""
    source = next(iter(store.select(PlanSource, plan_id=plan_id)), None)
    if source is None:
        return ""
    lines = source.text.split("\n")[first_line - 1 : last_line or first_line]
    return "\n".join(line.strip() for line in lines if line.strip())


def citation_rows(store: Store, plan_id: int) -> tuple[CitationRow, ...]:
    """The documents a plan cites in the order of the plan."""
    citations = store.select(Citation, plan_id=plan_id, order_by=("position", "id"))
    cited = store.select(LegalDocument, id=tuple({each.document_id for each in citations})) if citations else []
    documents = {document.id: document for document in cited}
    is_replaced = any(each.replaced_by_id is not None for each in cited)
    catalogue = {each.id: each for each in store.select(LegalDocument)} if is_replaced else {}
    return tuple(
        _citation_row(each, documents[each.document_id], catalogue)
        for each in citations
        if each.document_id in documents
    )


def _citation_row(citation: Citation, document: LegalDocument, catalogue: dict[int, LegalDocument]) -> CitationRow:
    return CitationRow(
        citation.id,
        document.id,
        document.title,
        citation.raw,
        document.subject or "",
        document.issued_on or citation.cited_date,
        citation.mentions,
        citation.places,
        chain_words(document, catalogue),
    )


def _is_cited(row: CitationRow, task: Task) -> bool:
    text = " ".join(fold(f"{task.text}\n{task.original_text or ''}").split())
    number = row.title.rpartition(" số ")[2]
    return any(needle and " ".join(fold(needle).split()) in text for needle in (row.raw, number))
