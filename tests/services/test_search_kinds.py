from __future__ import annotations

from danvan_desktop.services.search_kinds import ResultKind
from danvan_desktop.storage.search_index import SEARCHED


def test_every_indexed_table_is_a_kind_with_its_own_heading() -> None:
    assert {kind.value for kind in ResultKind} == set(SEARCHED)
    assert len({kind.label for kind in ResultKind}) == len(ResultKind)
