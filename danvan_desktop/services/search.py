"""Tìm: everything in the store by words in any order, typed with or without accents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import fold, format_date
from danvan_desktop.services.evidence_places import EvidencePlace, places_of
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.repositories.search import Searched, find_ids
from danvan_desktop.storage.store import Store

SHORTEST_QUERY = 2
"""Letters a query needs before anything is searched."""

Found = TypeVar("Found")


class ResultKind(StrEnum):
    """What was found, in the order of the groups."""

    TASK = "task"
    OBLIGATION = "obligation"
    TARGET = "target"
    PROGRESS_ENTRY = "progress_entry"
    EVIDENCE = "evidence"
    REPORT = "report"
    REGISTER_ROW = "register_row"
    PLAN = "plan"
    LEGAL_DOCUMENT = "legal_document"
    UNIT = "unit"
    PERSON = "person"

    @property
    def label(self) -> str:
        """The Vietnamese heading of the group."""
        return {
            ResultKind.TASK: "Nhiệm vụ",
            ResultKind.OBLIGATION: "Nghĩa vụ báo cáo, gửi",
            ResultKind.TARGET: "Chỉ tiêu",
            ResultKind.PROGRESS_ENTRY: "Kết quả thực hiện",
            ResultKind.EVIDENCE: "Tài liệu kiểm chứng",
            ResultKind.REPORT: "Báo cáo",
            ResultKind.REGISTER_ROW: "Sổ theo dõi",
            ResultKind.PLAN: "Kế hoạch",
            ResultKind.LEGAL_DOCUMENT: "Văn bản",
            ResultKind.UNIT: "Đơn vị",
            ResultKind.PERSON: "Cán bộ",
        }[self]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One thing found.

    To open it, work on `year` and `plan_id` (where they are not None) and go to the object `noun`, `object_id`: for a
    result or an evidence item that is what it belongs to (task, duty, target, criterion).
    """

    kind: ResultKind
    title: str
    context: str
    noun: str
    object_id: int
    year: int | None = None
    plan_id: int | None = None


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """The results of one kind, the newest first; `has_more` when not all are shown."""

    kind: ResultKind
    results: tuple[SearchResult, ...]
    has_more: bool = False


_SEARCHED = {
    ResultKind.TASK: Searched(Task, ("number", "text", "deliverable")),
    ResultKind.OBLIGATION: Searched(Obligation, ("text", "unit_name", "recipient")),
    ResultKind.TARGET: Searched(Target, ("text",)),
    ResultKind.PROGRESS_ENTRY: Searched(ProgressEntry, ("text",)),
    ResultKind.EVIDENCE: Searched(Evidence, ("title", "document_number", "file_name")),
    ResultKind.REPORT: Searched(Report, ("number", "subject")),
    ResultKind.REGISTER_ROW: Searched(RegisterRow, ("words",)),
    ResultKind.PLAN: Searched(Plan, ("doc_type", "number", "symbol", "subject", "issuer")),
    ResultKind.LEGAL_DOCUMENT: Searched(LegalDocument, ("type", "number", "issuer", "subject")),
    ResultKind.UNIT: Searched(Unit, ("name", "short_name", "aliases", "head")),
    ResultKind.PERSON: Searched(Person, ("name", "title")),
}


class SearchService:
    """Searches the whole store; nothing is kept between two searches, so nothing can be out of date."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, query: str, limit: int = 5) -> list[ResultGroup]:
        """At most `limit` results of each kind that hold all words of `query`; empty groups are left out."""
        words = fold(query).split()
        if sum(map(len, words)) < SHORTEST_QUERY:
            return []
        groups = []
        for kind, searched in _SEARCHED.items():
            ids = find_ids(self._store, searched, words, limit + 1)
            results = self._results(kind, searched, ids[:limit]) if ids else ()
            if results:
                groups.append(ResultGroup(kind, results, len(ids) > limit))
        return groups

    def _results(self, kind: ResultKind, searched: Searched, ids: Sequence[int]) -> tuple[SearchResult, ...]:
        by_id = {row.id: row for row in self._store.select(searched.cls, id=list(ids))}
        rows = [by_id[row_id] for row_id in ids]
        if kind is ResultKind.EVIDENCE:
            return self._evidence_results(rows)
        if kind is ResultKind.PROGRESS_ENTRY:
            return self._entry_results(rows)
        if kind is ResultKind.REGISTER_ROW:
            return self._register_results(rows)
        if kind in _IN_A_PLAN:
            return self._plan_results(kind, rows)
        return tuple(_FREE[kind](row) for row in rows)

    def _plan_results(self, kind: ResultKind, rows: Sequence[Any]) -> tuple[SearchResult, ...]:
        plans = self._by_id(Plan, (row.plan_id for row in rows))
        return tuple(
            SearchResult(
                kind,
                f"{row.number} {row.text}".strip() if isinstance(row, Task) and row.number else row.text,
                _plan_words(plans[row.plan_id]),
                kind.value,
                row.id,
                plans[row.plan_id].year,
                row.plan_id,
            )
            for row in rows
        )

    def _entry_results(self, entries: Sequence[ProgressEntry]) -> tuple[SearchResult, ...]:
        tasks = self._by_id(Task, (entry.task_id for entry in entries))
        units = self._by_id(Unit, (entry.unit_id for entry in entries if entry.unit_id is not None))
        results = []
        for entry in entries:
            unit = units.get(entry.unit_id or 0)
            context = " · ".join(
                part
                for part in (format_date(entry.entered_on), unit.name if unit else "", tasks[entry.task_id].text)
                if part
            )
            task = tasks[entry.task_id]
            results.append(
                SearchResult(ResultKind.PROGRESS_ENTRY, entry.text, context, "task", task.id, entry.year, task.plan_id)
            )
        return tuple(results)

    def _evidence_results(self, items: Sequence[Evidence]) -> tuple[SearchResult, ...]:
        places = places_of(self._store, [item.id for item in items])
        return tuple(_evidence_result(item, places[item.id]) for item in items if item.id in places)

    def _register_results(self, rows: Sequence[RegisterRow]) -> tuple[SearchResult, ...]:
        names = {register.key: register.name for register in registers_of(self._store)}
        return tuple(_register_result(row, names.get(row.register, row.register)) for row in rows)

    def _by_id(self, cls: type[Found], ids: Iterable[int]) -> dict[int, Found]:
        rows: list[Any] = self._store.select(cls, id=list(set(ids)))
        return {row.id: row for row in rows}


_IN_A_PLAN = {ResultKind.TASK, ResultKind.OBLIGATION, ResultKind.TARGET}


def _plan_words(plan: Plan) -> str:
    number = f" số {plan.number}" if plan.number else ""
    return f"{plan.doc_type}{number} năm {plan.year}" if plan.year else f"{plan.doc_type}{number}"


def _evidence_result(item: Evidence, place: EvidencePlace) -> SearchResult:
    number = f"số {item.document_number}" if item.document_number else ""
    context = " · ".join(part for part in (number, place.words) if part)
    title = item.title or item.file_name
    return SearchResult(ResultKind.EVIDENCE, title, context, place.noun, place.object_id, place.year, place.plan_id)


def _plan_result(plan: Plan) -> SearchResult:
    return SearchResult(
        ResultKind.PLAN, plan.subject or plan.doc_type, _plan_words(plan), "plan", plan.id, plan.year, plan.id
    )


def _report_result(report: Report) -> SearchResult:
    context = f"{report.kind.label} {report.year} · {report.state.label}"
    return SearchResult(
        ResultKind.REPORT,
        report.subject or report.kind.label,
        context,
        "report",
        report.id,
        report.year,
        report.plan_id,
    )


def _register_result(row: RegisterRow, name: str) -> SearchResult:
    placed = f"ngày {format_date(row.day)}" if row.day else f"năm {row.year}"
    return SearchResult(ResultKind.REGISTER_ROW, row.words, f"{name} · {placed}", "register_row", row.id, row.year)


def _document_result(document: LegalDocument) -> SearchResult:
    dated = f"ngày {format_date(document.issued_on)}" if document.issued_on else ""
    context = " · ".join(part for part in (dated, document.issuer or "", document.subject or "") if part)
    return SearchResult(ResultKind.LEGAL_DOCUMENT, document.title, context, "legal_document", document.id)


def _unit_result(unit: Unit) -> SearchResult:
    context = " · ".join(part for part in (unit.kind.label, unit.short_name, unit.head) if part)
    return SearchResult(ResultKind.UNIT, unit.name, context, "unit", unit.id)


def _person_result(person: Person) -> SearchResult:
    return SearchResult(ResultKind.PERSON, person.name, person.title, "person", person.id)


_FREE: dict[ResultKind, Callable[[Any], SearchResult]] = {
    ResultKind.PLAN: _plan_result,
    ResultKind.REPORT: _report_result,
    ResultKind.LEGAL_DOCUMENT: _document_result,
    ResultKind.UNIT: _unit_result,
    ResultKind.PERSON: _person_result,
}
