"""Where the words of a search stand in a text, and the piece of a long text that shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from danvan_desktop.domain.text import fold

Span = tuple[int, int]
"""A stretch of a text: where it begins and how many characters it has."""

_WORD = re.compile(r"[^\W_]+")
_BEFORE = 40
_LEAD_IN = 90


def spans_of(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """The beginnings of words of `text` that equal one of the folded `words`, each as long as the longest that fits."""
    if not words:
        return ()
    spans = []
    for found in _WORD.finditer(text):
        word = found[0]
        length = max((_length(word, wanted) for wanted in words), default=0)
        if length:
            spans.append((found.start(), length))
    return tuple(spans)


def piece_around(text: str, words: Sequence[str]) -> str:
    """The text on one line; when none of the `words` stands near its beginning, from shortly before the first of them."""
    line = " ".join(text.split())
    spans = spans_of(line, words)
    if not spans or spans[0][0] <= _LEAD_IN:
        return line
    start = line.find(" ", spans[0][0] - _BEFORE) + 1
    return f"… {line[start:]}" if 0 < start <= spans[0][0] else line


def _length(word: str, wanted: str) -> int:
    """How many characters of `word` the folded `wanted` covers from its beginning; 0 when it begins differently."""
    covered = ""
    for number, character in enumerate(word, 1):
        covered += fold(character)
        if len(covered) >= len(wanted):
            return number if covered.startswith(wanted) else 0
    return 0
