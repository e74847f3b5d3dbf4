"""Old words beside new ones, with those marked that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row, all of them changed or none."""

    text: str
    is_changed: bool


def word_diff(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts cut into pieces; joined with spaces they are the texts with single spaces."""
    before, after = old.split(), new.split()
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, start, end, other_start, other_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        _add(left, before[start:end], is_changed=tag != "equal")
        _add(right, after[other_start:other_end], is_changed=tag != "equal")
    return tuple(left), tuple(right)


def _add(pieces: list[Piece], words: Sequence[str], *, is_changed: bool) -> None:
    if words:
        pieces.append(Piece(" ".join(words), is_changed))
