"""Finding rows by folded words through the search index, comparing it with the data, building it anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from danvan_desktop.storage.faults import StoreDamagedError
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.search_index import (
    SEARCHED,
    comparison_statement,
    match_of,
    newest_statement,
    rebuild_statement,
)

_NEWEST = newest_statement(tuple(SEARCHED))


def newest_ids(reader: Reader, words: Sequence[str], limit: int) -> dict[str, list[int]]:
    """Noun → the ids of at most `limit` rows that hold words beginning with all `words`, the newest first."""
    found: dict[str, list[int]] = defaultdict(list)
    for noun, row_id in reader.plain_rows(_NEWEST, {"words": match_of(words), "most": limit}):
        found[noun].append(row_id)
    return found


def unlike_nouns(reader: Reader) -> list[str]:
    """The nouns whose index does not hold exactly the words of their rows."""
    return [noun for noun in SEARCHED if not _is_alike(reader, noun)]


def rebuild_index(reader: Reader, nouns: Iterable[str]) -> None:
    """Build the index of `nouns` anew."""
    for noun in nouns:
        reader.run(rebuild_statement(noun))


def _is_alike(reader: Reader, noun: str) -> bool:
    try:
        reader.run(comparison_statement(noun))
    except StoreDamagedError:
        return False
    return True
