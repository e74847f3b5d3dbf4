"""Ctrl+K in a store of many years: every key stroke of what a clerk types, against the bare index and against 30 ms."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from pathlib import Path

from danvan_desktop.devtools.large_store import LAST_YEAR
from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_least, seconds
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.paths import StorePaths
from danvan_desktop.services.search import SHORTEST_QUERY, SearchService
from danvan_desktop.storage.engine import driver
from danvan_desktop.storage.search_index import SEARCHED, match_of, newest_statement, query_words
from danvan_desktop.storage.store import Store

KEY_STROKE_AIM = 1.5
KEY_STROKE_SECONDS = 0.03
TYPED = ("tổ chức đối thoại", "phong nghiep vu so 12", "van ban kien nghi 4321", "đợt 27 ý kiến")
"""Common words, numbers, all of them at once, and words few rows hold."""

_SHOWN = 5
_CLOCK = FixedClock(datetime(LAST_YEAR, 11, 5, 8))


def search_ratios(small: Path, large: Path, repeats: int = REPEATS, typed: Sequence[str] = TYPED) -> Iterator[Ratio]:
    """The key strokes of `typed` in the store in `large`, all of them and the slowest; then against the one in `small`."""
    keys = [text[:end] for text in typed for end in range(SHORTEST_QUERY, len(text) + 1) if text[end - 1] != " "]
    with ExitStack() as opened:
        wide, narrow = (
            opened.enter_context(Store.open(StorePaths(folder), _CLOCK, "Văn thư")) for folder in (large, small)
        )
        service, other = SearchService(wide), SearchService(narrow)
        ours, bare = paired_least(lambda: _type(service.find, keys), lambda: _type(partial(_bare, wide), keys), repeats)
        yield Ratio(f"search, {len(keys)} key strokes ÷ bare index and its rows", ours, bare, KEY_STROKE_AIM)
        slowest, longest = _slowest(service.find, keys, repeats)
        label = f"search, slowest key stroke ÷ {KEY_STROKE_SECONDS} s"
        yield Ratio(label, longest, KEY_STROKE_SECONDS, 1.0, f"“{slowest}”")
        ours, base = paired_least(lambda: _type(service.find, keys), lambda: _type(other.find, keys), repeats)
        yield Ratio(f"search, {len(keys)} key strokes, twenty years ÷ one year", ours, base)


def _slowest(find: Callable[[str], object], keys: Sequence[str], repeats: int) -> tuple[str, float]:
    """The key stroke that takes longest, and its median."""
    taken = {key: statistics.median(seconds(partial(find, key)) for _ in range(repeats)) for key in keys}
    return max(taken.items(), key=lambda item: item[1])


def _type(find: Callable[[str], object], keys: Sequence[str]) -> None:
    for key in keys:
        find(key)


def _bare(store: Store, query: str) -> list[str]:
    """What no search can do without: ask the index of every noun and read the words of the rows found."""
    raw = driver(store.connection)
    asked = {"words": match_of(query_words(query)), "most": _SHOWN + 1}
    found = raw.execute(newest_statement(tuple(SEARCHED)), asked).fetchall()
    return [
        raw.execute(f"SELECT words FROM searched_{noun} WHERE id = ?", (row_id,)).fetchone()[0]  # noqa: S608 - names of the index
        for noun, row_id in found
    ]
