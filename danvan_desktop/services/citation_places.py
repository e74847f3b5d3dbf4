"""Where in its plan a document is cited: the tasks and targets whose words name it, else the sections it is cited in."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Section
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import fold
from danvan_desktop.services.checked_text import shortened
from danvan_desktop.storage.reader import Reader

_ORDER = ("position", "id")


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A part of the plan (`noun`, `object_id`) in the clerk's words: “nhiệm vụ 1.2: Tổ chức quán triệt …”."""

    noun: str
    object_id: int
    words: str


def cited_places(reader: Reader, citation_id: int) -> tuple[CitedPlace, ...]:
    """The places of a citation in the order of the plan; raises `NotFoundError` when the citation is gone."""
    citation = reader.get(Citation, citation_id)
    document = reader.get(LegalDocument, citation.document_id)
    needles = _needles(citation, document)
    tasks = reader.select(Task, plan_id=citation.plan_id, order_by=("group_id", *_ORDER))
    found = [
        CitedPlace("task", task.id, f"nhiệm vụ {task.number or ''}: {shortened(task.text)}".replace(" :", ":"))
        for task in tasks
        if names_any(f"{task.text}\n{task.original_text or ''}", needles)
    ]
    found += [
        CitedPlace("target", target.id, f"chỉ tiêu: {shortened(target.text)}")
        for target in reader.select(Target, plan_id=citation.plan_id, order_by=_ORDER)
        if names_any(target.text, needles)
    ]
    return tuple(found) or _sections(reader, citation)


def names_any(text: str, needles: tuple[str, ...]) -> bool:
    """Whether a text names a document by one of its folded spellings."""
    folded = _flat(text)
    return any(needle in folded for needle in needles)


def _needles(citation: Citation, document: LegalDocument) -> tuple[str, ...]:
    spellings = (citation.raw, citation.cited_number, document.number, *document.short_names)
    named = spellings if document.number else (citation.raw, document.title, *document.short_names)
    return tuple(filter(None, (_flat(spelling or "") for spelling in named)))


def _flat(text: str) -> str:
    return " ".join(fold(text).split())


def _sections(reader: Reader, citation: Citation) -> tuple[CitedPlace, ...]:
    numbers = {place.partition(".")[0] for place in citation.places}
    return tuple(
        CitedPlace("section", section.id, f"mục {section.number}. {shortened(section.title)}")
        for section in reader.select(Section, plan_id=citation.plan_id, order_by=_ORDER)
        if section.number and section.number.rstrip(".") in numbers
    )
