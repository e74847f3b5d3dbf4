"""A plan read, taken in and issued again by an office of its own, and how many of its words come back in their order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.document import Document, Heading, ListItem, Paragraph, Table, block_text
from danvan_desktop.domain.draft_plan import DraftPlan, Fate
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.plan_import import AcceptChoices
from danvan_desktop.services.services import Services
from tests.offices import services_for
from tests.stores import open_store

YEAR = 2026
_FRAME = {Fate.METADATA, Fate.RECIPIENT, Fate.SIGNATURE, Fate.SKIPPED}


@dataclass(frozen=True)
class Issue:
    """The services of the office, what was read, and the id of the plan."""

    services: Services
    draft: DraftPlan
    plan_id: int

    @property
    def order(self) -> ExportOrder:
        return ExportOrder(DocumentKind.PLAN, YEAR, plan_id=self.plan_id)

    def document(self) -> Document:
        return self.services.documents.document(self.order)

    def lines(self) -> list[str]:
        """The paragraphs between title and signature."""
        return [*texts_of(self.document())]

    def share(self) -> float:
        """How many words of the source's body stand in the document in their order."""
        body = (part.text for part in self.draft.paragraphs if part.fate not in _FRAME)
        source, printed = words_of(body), words_of(self.lines())
        matched = SequenceMatcher(None, source, printed, autojunk=False).get_matching_blocks()
        return sum(block.size for block in matched) / len(source)


@contextmanager
def issued(folder: Path, path: Path, kind: AgencyKind = AgencyKind.DEPARTMENT) -> Iterator[Issue]:
    """The plan of a file in a store of its own."""
    clock = FixedClock(datetime(YEAR, 8, 3, 9, 0))
    with open_store(folder, clock) as store:
        services = services_for(store, clock)
        with store.begin("Khai báo cơ quan") as uow:
            uow.save(Agency(uow.new_id(), "Sở Tư pháp", parent_agency="UBND tỉnh Minh Hà", kind=kind, place="Minh Hà"))
            uow.commit()
        review = services.plan_import.read(path)
        plan_id = services.plan_import.accept(review, AcceptChoices(PlanRole.OWN, YEAR)).created[0]
        yield Issue(services, review.draft, plan_id)


def words_of(texts: Iterable[str]) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", "\n".join(texts)).lower())


def texts_of(document: Document) -> Iterator[str]:
    """The paragraphs of a document between title and signature."""
    for block in document.blocks:
        if isinstance(block, Heading):
            yield block.text
        elif isinstance(block, Paragraph):
            yield block_text(block)
        elif isinstance(block, ListItem):
            yield f"{block.marker} {block_text(block)}"
        elif isinstance(block, Table):
            yield from ("\n".join(row.cells) for row in block.rows)
