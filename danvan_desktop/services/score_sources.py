"""Reading what the links of leaves mean in a year: the passages of the plans in force, and what each of them tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from danvan_desktop.domain.criterion_link import CriterionLink, Linkable, SourceKind, YearSources
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.score_source import Source
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.services.register_sources import register_sources
from danvan_desktop.services.source_facts import Asked, duty_sources, target_sources, task_sources
from danvan_desktop.services.views_occasions import plans_of_year
from danvan_desktop.storage.store import Store

_READERS = {
    SourceKind.TASK: task_sources,
    SourceKind.TARGET: target_sources,
    SourceKind.OBLIGATION: duty_sources,
}


def passages_of_year(store: Store, year: int) -> list[Linkable]:
    """What leaves can be linked to in the plans in force in `year`, the office's own plans first, in printed order."""
    plans = plans_of_year(store.select(Plan), year)
    plans.sort(key=lambda plan: (plan.role is not PlanRole.OWN, plan.id))
    ranks = {plan.id: rank for rank, plan in enumerate(plans)}
    ids = list(ranks)
    if not ids:
        return []
    found = [
        *(
            Linkable(SourceKind.TASK, task.id, task.text, task.plan_id, task.number or "", task.original_text)
            for task in store.select(Task, order_by=("group_id", "position", "id"), plan_id=ids)
        ),
        *(
            Linkable(SourceKind.TARGET, target.id, target.text, target.plan_id)
            for target in store.select(Target, order_by=("position", "id"), plan_id=ids)
        ),
        *(
            Linkable(SourceKind.OBLIGATION, duty.id, duty.text, duty.plan_id)
            for duty in store.select(Obligation, order_by=("position", "id"), plan_id=ids)
        ),
    ]
    return sorted(found, key=lambda passage: ranks[passage.plan_id])


def read_sources(store: Store, links: Sequence[CriterionLink], year: int, today: date) -> dict[int, tuple[Source, ...]]:
    """Criterion id → its sources in the order of its links, as they stand on `today`; a handful of queries in all."""
    is_planned = any(link.kind is not SourceKind.REGISTER for link in links)
    passages = YearSources(passages_of_year(store, year) if is_planned else ())
    meant: dict[SourceKind, list[tuple[CriterionLink, Linkable]]] = defaultdict(list)
    found: dict[int, Source] = {}
    for link in links:
        passage = passages.find(link)
        if passage is not None:
            meant[link.kind].append((link, passage))
        elif link.kind is not SourceKind.REGISTER:
            found[link.id] = _gone(link, year)
    asked = Asked(store, year, today)
    for kind, read in _READERS.items():
        if meant[kind]:
            found |= read(asked, meant[kind])
    registers = [link for link in links if link.kind is SourceKind.REGISTER]
    found |= register_sources(asked, registers)
    joined: dict[int, tuple[Source, ...]] = {}
    for link in links:
        joined[link.criterion_id] = (*joined.get(link.criterion_id, ()), found[link.id])
    return joined


def _gone(link: CriterionLink, year: int) -> Source:
    words, state = f"{link.kind.label}: {link.words}", f"không còn trong kế hoạch năm {year}"
    return Source(link, words, state, finding=f"{words}: {state}; hãy chọn lại nguồn.")
