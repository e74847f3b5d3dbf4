"""Tìm: everything in the store by the beginnings of words in any order, typed with or without accents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from danvan_desktop.domain.found_words import piece_around, spans_of
from danvan_desktop.services.search_kinds import ResultGroup, ResultKind, SearchResult
from danvan_desktop.services.search_results import SHOWINGS, Shown
from danvan_desktop.storage.repositories.search import newest_ids
from danvan_desktop.storage.search_index import query_words
from danvan_desktop.storage.store import Store

SHORTEST_QUERY = 2
"""Letters a query needs before anything is searched."""


class SearchService:
    """Searches the whole store through the index that lies beside the data and changes with it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, query: str, limit: int = 5) -> list[ResultGroup]:
        """At most `limit` results of each kind that hold all words of `query`; empty groups are left out."""
        words = query_words(query)
        if sum(map(len, words)) < SHORTEST_QUERY:
            return []
        found = newest_ids(self._store, words, limit + 1)
        groups = []
        for kind in ResultKind:
            if ids := found.get(kind):
                results = tuple(_marked(kind, shown, words) for shown in self._shown(kind, ids[:limit]))
                if results:
                    groups.append(ResultGroup(kind, results, len(ids) > limit))
        return groups

    def _shown(self, kind: ResultKind, ids: Sequence[int]) -> list[Shown]:
        cls, show = SHOWINGS[kind]
        by_id: dict[int, Any] = {row.id: row for row in self._store.select(cls, order_by=(), id=list(ids))}
        return list(show(self._store, [by_id[row_id] for row_id in ids if row_id in by_id]))


def _marked(kind: ResultKind, shown: Shown, words: Sequence[str]) -> SearchResult:
    title, context = piece_around(shown.title, words), " ".join(shown.context.split())
    return SearchResult(kind, title, context, shown.place, spans_of(title, words), spans_of(context, words))
