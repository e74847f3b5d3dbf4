from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.storage.repositories.legal_documents import CitationTally, citation_tallies
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_plans_and_mentions_are_counted_per_document(world: World) -> None:
    first = world.store.select(Citation)[0]
    with world.store.begin("Trích dẫn thêm") as uow:
        uow.save(replace(first, id=uow.new_id(), mentions=4))
        uow.commit()
    tallies = {tally.document_id: tally for tally in citation_tallies(world.store)}
    assert tallies[first.document_id] == CitationTally(first.document_id, 1, 5)
    assert len(tallies) == 3
