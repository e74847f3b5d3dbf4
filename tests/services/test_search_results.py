"""Every kind of row can be shown and opened, whatever of it is filled."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.gui.search import PAGE_OF
from danvan_desktop.services.search_kinds import ResultKind
from danvan_desktop.services.search_results import SHOWINGS
from danvan_desktop.storage.tables.entities import noun_of
from tests.storage.samples import fill_store
from tests.stores import open_store


def test_a_row_of_every_kind_has_words_and_a_place_a_page_is_made_for(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        fill_store(store)
        [entry] = store.select(ProgressEntry)
        with store.begin("Gắn vào kết quả") as uow:
            for link in store.select(EvidenceLink):
                uow.save(EvidenceLink(link.id, link.evidence_id, Proven.PROGRESS_ENTRY, entry.id))
            uow.commit()
        for kind in ResultKind:
            cls, show = SHOWINGS[kind]
            assert noun_of(cls) == kind.value
            [shown] = list(show(store, store.select(cls)))
            assert shown.title.strip(), kind
            assert shown.place.noun in PAGE_OF, kind


def test_evidence_attached_to_nothing_is_left_out(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        fill_store(store)
        with store.begin("Gỡ") as uow:
            for link in uow.select(EvidenceLink):
                uow.delete(EvidenceLink, link.id)
            uow.commit()
        cls, show = SHOWINGS[ResultKind.EVIDENCE]
        assert list(show(store, store.select(cls))) == []
