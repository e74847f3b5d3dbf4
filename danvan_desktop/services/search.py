"""Tìm: everything in the store by the beginnings of words in any order, typed with or without accents."""

from __future__ import annotations

from danvan_desktop.domain.found_words import FoundWords
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
        marks = FoundWords(words)
        found = newest_ids(self._store, words, limit + 1)
        groups = []
        for kind, showing in SHOWINGS.items():
            if ids := found.get(kind):
                by_id = self._store.by_ids(showing.cls, ids[:limit])
                rows = showing.show(self._store, [by_id[row_id] for row_id in ids[:limit] if row_id in by_id])
                if results := tuple(_marked(kind, shown, marks) for shown in rows):
                    groups.append(ResultGroup(kind, results, len(ids) > limit))
        return groups


def _marked(kind: ResultKind, shown: Shown, marks: FoundWords) -> SearchResult:
    title, title_marks = marks.piece(shown.title)
    context = " ".join(shown.context.split())
    return SearchResult(kind, title, context, shown.place, title_marks, marks.spans(context))
