"""Which passages of an amended plan are those of the stored one: the same words, nearly the same, or moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.text import fold

_ALIKE = 0.6
_ALIKE_WITH_NUMBER = 0.35


class Change(StrEnum):
    """What an amendment does to one passage."""

    SAME = "same"
    DETAILS = "details"
    REWORDED = "reworded"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"
    KEPT = "kept"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return _LABELS[self]


_LABELS = {
    Change.SAME: "Giữ nguyên",
    Change.DETAILS: "Sửa thời gian, đơn vị",
    Change.REWORDED: "Sửa lời",
    Change.MOVED: "Chuyển chỗ",
    Change.ADDED: "Thêm mới",
    Change.REMOVED: "Bỏ",
    Change.KEPT: "Không còn (giữ lại)",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A task, target, duty or heading; `key` names it on its side, `place` the heading it stands under."""

    key: int
    text: str
    number: str | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A stored passage (`old`) and the one it became (`new`); one of them may be missing."""

    old: int | None
    new: int | None


def text_key(text: str) -> str:
    """What makes two texts the same words: no accents, no case, no runs of spaces, no point at the end."""
    return " ".join(fold(text).split()).rstrip(" .;,:")


def pair_passages(
    old: Sequence[Passage], new: Sequence[Passage], settled: Mapping[int, int | None] | None = None
) -> list[Pair]:
    """Every passage of both sides once: pairs in the order of `new`, then what is gone in the order of `old`.

    `settled` are pairings the clerk decided, by the key of the new passage (None: it is new). They hold; of the others
    equal words pair first, those under the same heading before moved ones, then similar words, the most similar first.
    """
    wanted = dict(settled or {})
    found: dict[int, int] = {key: mate for key, mate in wanted.items() if mate is not None}
    taken = set(found.values())
    free_old = [passage for passage in old if passage.key not in taken]
    free_new = [passage for passage in new if passage.key not in wanted]
    for _, new_key, old_key in sorted(_likely(free_old, free_new), key=lambda row: (-row[0], row[1], row[2])):
        if new_key not in found and old_key not in taken:
            found[new_key] = old_key
            taken.add(old_key)
    return [
        *(Pair(found.get(passage.key), passage.key) for passage in new),
        *(Pair(passage.key, None) for passage in old if passage.key not in taken),
    ]


def _likely(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[tuple[float, int, int]]:
    """Possible pairs (likeness, new, old); equal words count more than any likeness, the same place a little."""
    mates = [(mate, key := text_key(mate.text), _words(key)) for mate in old]
    for passage in new:
        key = text_key(passage.text)
        words = _words(key)
        for mate, mate_key, mate_words in mates:
            same_place = passage.place is not None and passage.place == mate.place
            same_number = passage.number is not None and passage.number == mate.number
            bonus = 0.1 * same_place + 0.05 * same_number
            if key == mate_key:
                yield 2.0 + bonus, passage.key, mate.key
                continue
            likeness = _likeness(words, mate_words)
            if likeness >= (_ALIKE_WITH_NUMBER if same_number and same_place else _ALIKE):
                yield likeness + bonus, passage.key, mate.key


def _words(key: str) -> frozenset[tuple[str, int]]:
    """The words of a text, each with how often it stood before: sets are compared ten times faster than counters."""
    times: Counter[str] = Counter()
    found = []
    for word in key.split():
        found.append((word, times[word]))
        times[word] += 1
    return frozenset(found)


def _likeness(one: frozenset[tuple[str, int]], other: frozenset[tuple[str, int]]) -> float:
    """The share of words both have (0 … 1)."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0
