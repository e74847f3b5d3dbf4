"""Which names of a roster mean the same unit: without accents, in full or by initials (“UBND xã”, “Sở GD&ĐT”)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from danvan_desktop.domain.text import fold
from danvan_desktop.services.unit_names import name_key

_WORDS = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_LEFT_OUT = {"va"}
_FIRST_LETTERS = {"ubnd", "hdnd", "mttq", "ubmttq", "vn", "tp", "tx"}
"""Abbreviations that are written in small letters as well."""
_HEADS = re.compile(
    r"^(?:ông |bà )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|trưởng|chánh)\s+(?=(?:sở|ubnd|uỷ ban|ủy ban|ban|thanh tra|văn phòng|công an)\b)",
    re.IGNORECASE,
)


def roster_key(name: str) -> str:
    """The name without accents, signs and the office of its head; “UBND” and “Ủy ban nhân dân”, i and y are the same."""
    return name_key(without_head(name)).replace("y", "i")


def without_head(name: str) -> str:
    """“Giám đốc Sở Nội vụ” → “Sở Nội vụ”: the body itself owes, whoever heads it."""
    return _HEADS.sub("", name.strip())


def may_be_same(one: str, other: str) -> bool:
    """Whether two names are equal, or one of them abbreviates words of the other: “Sở GD&ĐT”, “TP. Bình Sơn”."""
    if roster_key(one) == roster_key(other):
        return True
    return _fits(_parts(one), _parts(other))


def twins_in(names: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of places (earlier, later) whose names may mean the same unit; each later place stands once."""
    by_key: dict[str, int] = {}
    by_letters: defaultdict[str, list[int]] = defaultdict(list)
    pairs = []
    for place, name in enumerate(names):
        known = by_key.get(roster_key(name))
        if known is None:
            known = next((each for each in by_letters[_letters(name)] if may_be_same(names[each], name)), None)
        if known is not None:
            pairs.append((known, place))
            continue
        by_key[roster_key(name)] = place
        by_letters[_letters(name)].append(place)
    return pairs


class KnownNames:
    """The names a roster has already, to look new ones up in however long it is."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_key: dict[str, str] = {}
        self._by_letters: defaultdict[str, list[str]] = defaultdict(list)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Know one name more; the first of several spellings stays the one that is found."""
        if self._by_key.setdefault(roster_key(name), name) is name:
            self._by_letters[_letters(name)].append(name)

    def equal(self, name: str) -> str | None:
        """The known name that is the same but for its spelling."""
        return self._by_key.get(roster_key(name))

    def similar(self, name: str) -> str | None:
        """The known name of which this one may be an abbreviation, or the other way round."""
        return next((each for each in self._by_letters.get(_letters(name), ()) if may_be_same(each, name)), None)


def _parts(name: str) -> list[str]:
    """The words folded, “và” left out; abbreviations as their letters in capitals."""
    words = _WORDS.findall(without_head(name))
    is_shouted = all(word.isupper() or word.isdigit() for word in words)  # then capitals say nothing
    parts = []
    for word in words:
        plain = fold(word).replace("&", "").replace("y", "i")
        if plain in _LEFT_OUT:
            continue
        is_short = plain in _FIRST_LETTERS or (word.replace("&", "").isupper() and not is_shouted)
        parts.append(plain.upper() if is_short and not plain.isdigit() else plain)
    return parts


def _letters(name: str) -> str:
    """The first letters of all words, abbreviations letter by letter: equal wherever `may_be_same` can be true."""
    return "".join(part.lower() if part.isupper() or part.isdigit() else part[0] for part in _parts(name))


def _fits(one: list[str], other: list[str]) -> bool:
    """Whether both can be read word by word as the same, abbreviations standing for as many words as they have letters."""
    if not one or not other:
        return one == other
    first, second = one[0], other[0]
    if first == second or (first.isupper() and second.isupper() and first.lower() == second.lower()):
        return _fits(one[1:], other[1:])
    if first.isupper() and not second.isupper():
        return _is_short_for(first, other) and _fits(one[1:], other[len(first) :])
    if second.isupper() and not first.isupper():
        return _fits(other, one)
    return False


def _is_short_for(short: str, words: list[str]) -> bool:
    meant = words[: len(short)]
    return len(meant) == len(short) and all(
        word.islower() and word.startswith(letter) for word, letter in zip(meant, short.lower(), strict=True)
    )
