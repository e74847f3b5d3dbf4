"""Where the words of a search stand in a text, and the piece of a long text that shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from danvan_desktop.domain.text import fold

Span = tuple[int, int]
"""A stretch of a text: where it begins and how many characters it has."""

_BEFORE = 40
_LEAD_IN = 90
_CUT = "… "


class FoundWords:
    """The folded words of a search, ready to be looked for in many texts."""

    def __init__(self, words: Sequence[str]) -> None:
        beginnings = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<![^\W_])(?:{beginnings})") if beginnings else None

    def spans(self, text: str) -> tuple[Span, ...]:
        """The beginnings of words of `text` that equal one of the words, each as long as the longest that fits."""
        if self._pattern is None:
            return ()
        folded = _folded(text)
        found = [(match.start(), len(match[0])) for match in self._pattern.finditer(folded)]
        if found and len(folded) != len(text):
            origins = [place for place, character in enumerate(text) for _ in fold(character)]
            found = [(origins[at], origins[at + length - 1] + 1 - origins[at]) for at, length in found]
        return tuple(found)

    def piece(self, text: str) -> tuple[str, tuple[Span, ...]]:
        """The text on one line with its spans; from shortly before the first of them when none is near the beginning."""
        line = " ".join(text.split())
        spans = self.spans(line)
        if not spans or spans[0][0] <= _LEAD_IN:
            return line, spans
        start = line.find(" ", spans[0][0] - _BEFORE) + 1
        if not 0 < start <= spans[0][0]:
            return line, spans
        cut = start - len(_CUT)
        return _CUT + line[start:], tuple((place - cut, length) for place, length in spans)


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """What a clerk types letter by letter finds the same rows again and again."""
    return fold(text)
