"""How like two Vietnamese texts are by their words, rare ones counting more: to propose what may belong together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log, sqrt

from danvan_desktop.domain.text import fold

_SYLLABLE = re.compile(r"[a-z0-9]+")


def likenesses(text: str, others: Sequence[str]) -> list[float]:
    """The likeness of each of `others` to `text`, 0 … 1; pairs of syllables count as words, common ones hardly.

    What is common is judged by `others` themselves: a word all of them have tells none of them apart.
    """
    bags = [_bag(other) for other in others]
    spread = Counter(word for bag in bags for word in bag)
    weights = {word: log((1 + len(bags)) / (0.5 + count)) for word, count in spread.items()}
    asked = {word: count * weights[word] for word, count in _bag(text).items() if word in weights}
    length = sqrt(sum(weight * weight for weight in asked.values()))
    return [_cosine(asked, length, bag, weights) for bag in bags]


def _bag(text: str) -> Counter[str]:
    syllables = _SYLLABLE.findall(fold(text))
    return Counter((*syllables, *(" ".join(pair) for pair in pairwise(syllables))))


def _cosine(asked: dict[str, float], length: float, bag: Counter[str], weights: dict[str, float]) -> float:
    other = {word: count * weights[word] for word, count in bag.items()}
    norm = length * sqrt(sum(weight * weight for weight in other.values()))
    return sum(weight * other[word] for word, weight in asked.items() if word in other) / norm if norm else 0.0
