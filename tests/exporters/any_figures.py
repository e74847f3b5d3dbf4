"""Figures with the same hostile words in every text field, built from the field types of their dataclasses."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import count
from typing import Any, Union, get_args, get_origin, get_type_hints

from danvan_desktop.domain.document import DocumentForm

OPENING, CLOSING = "QO", "CQ"
"""Stand around the words of a field, with its number, so that each field is found again in the file."""

ENTRIES = 4
"""Of every list: equal for all, so that rows have as many cells as their table has columns."""

_PLAIN: Mapping[object, object] = {
    int: 1,
    float: 40.0,
    bool: False,
    date: date(2026, 2, 5),
    Decimal: Decimal(1),
    DocumentForm: DocumentForm.STATE,
}


class AnyFigures:
    """Fills dataclasses: each text is `front` and then its own number around `core`, each list has `ENTRIES` entries.

    What a type alone cannot say stands in `fixed`, by class and field. `given` tells which words went where.
    """

    def __init__(self, front: str, core: str, fixed: Mapping[tuple[str, str], object]) -> None:
        self._front = front
        self._core = core
        self._fixed = fixed
        self._numbers = count(1)
        self._turns: dict[type, Iterator[int]] = {}
        self.given: dict[str, str] = {}

    def make(self, kind: type) -> Any:
        """A whole instance of the dataclass `kind`."""
        return self._of(kind, kind.__name__)

    def _of(self, hint: Any, path: str) -> Any:
        origin = get_origin(hint)
        if isinstance(hint, types.UnionType) or origin is Union:
            return self._of(next(part for part in get_args(hint) if part is not types.NoneType), path)
        if origin is tuple:
            return self._tuple(get_args(hint), path)
        if hint is str:
            return self._text(path)
        if hint in _PLAIN:
            return _PLAIN[hint]
        if isinstance(hint, type) and issubclass(hint, Enum):
            members = list(hint)
            return members[next(self._turns.setdefault(hint, count())) % len(members)]
        return self._instance(hint, path) if is_dataclass(hint) else {}

    def _tuple(self, members: tuple[Any, ...], path: str) -> tuple[Any, ...]:
        if members[-1] is Ellipsis:
            members = (members[0],) * ENTRIES
        return tuple(self._of(member, path) for member in members)

    def _instance(self, kind: Any, path: str) -> Any:
        hints = get_type_hints(kind)
        chosen = {}
        for name in (field.name for field in fields(kind)):
            fixed = self._fixed.get((kind.__name__, name), hints)
            chosen[name] = self._of(hints[name], f"{path}.{name}") if fixed is hints else fixed
        return kind(**chosen)

    def _text(self, path: str) -> str:
        number = next(self._numbers)
        words = f"{OPENING}{number}{self._core}{CLOSING}{number}Z"
        self.given[words] = path
        return self._front + words
