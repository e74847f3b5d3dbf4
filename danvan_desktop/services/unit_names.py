"""Finding a unit by the many ways its name is written: accents, hyphens, aliases, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.text import fold

_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_SHORTEST_ABBREVIATION = 3


_ABBREVIATIONS = (("uybannhandan", "ubnd"), ("hoidongnhandan", "hdnd"), ("mattrantoquoc", "mttq"))
"""Bodies that every plan writes in full here and short there."""


def name_key(name: str) -> str:
    """The letters and digits of a name without accents: “P. NV1” and “P.NV1” are equal, “ủy” and “uỷ” as well.

    Bodies known by their initials are equal to them: “Ủy ban nhân dân xã” and “UBND xã”.
    """
    key = _NOT_A_LETTER.sub("", fold(name))
    for full, short in _ABBREVIATIONS:
        key = key.replace(full, short)
    return key


def initials_of(name: str) -> str:
    """The first letters of the words, numbers whole: “Phòng Nghiệp vụ 1” → “pnv1”."""
    words = _NOT_A_LETTER.sub(" ", fold(name)).split()
    return "".join(word if word.isdigit() else word[0] for word in words)


def spellings_of(unit: Unit) -> tuple[str, ...]:
    """Every name the clerk gave the unit: full, short and aliases."""
    return tuple(name for name in (unit.name, unit.short_name, *unit.aliases) if name)


def find_unit(units: Sequence[Unit], name: str, day: date | None = None) -> Unit | None:
    """The unit meant by `name`, or None when none or several could be meant.

    A spelling the clerk gave wins; then i for y (“kĩ”/“kỹ”); then initials, which must be unique.
    Of two units with one name that existed one after the other the one active on `day` is meant.
    """
    key = name_key(name)
    if not key:
        return None
    exact = _spelled(units, lambda spelling: name_key(spelling) == key)
    if exact:
        return _active_or_last(exact, day)
    soft = key.replace("y", "i")
    loose = _spelled(units, lambda spelling: name_key(spelling).replace("y", "i") == soft)
    if not loose and len(key) >= _SHORTEST_ABBREVIATION:
        loose = _spelled(units, lambda spelling: initials_of(spelling) == key)
    if day is not None and len(loose) > 1:
        loose = [unit for unit in loose if unit.is_active_on(day)]
    return loose[0] if len(loose) == 1 else None


def _spelled(units: Iterable[Unit], fits: Callable[[str], bool]) -> list[Unit]:
    return [unit for unit in units if any(fits(spelling) for spelling in spellings_of(unit))]


def _active_or_last(found: list[Unit], day: date | None) -> Unit:
    active = [unit for unit in found if day is not None and unit.is_active_on(day)]
    return active[0] if active else max(found, key=lambda unit: (unit.active_to or date.max, -unit.position))
