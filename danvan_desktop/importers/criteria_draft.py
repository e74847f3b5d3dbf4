"""What reading a criteria set out of a file gives: the set, where each row stood, and what was doubtful in which row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from danvan_desktop.domain.criteria import FullSet
from danvan_desktop.domain.text import fold

LARGEST_POINTS = Decimal(100_000)
_POINTS = re.compile(
    r"^\(?\s*(?:tối đa|đến)?\s*(?P<sign>[+\-−–]?)\s*(?P<number>\d{1,6}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)?\s*\)?\.?$",
    re.IGNORECASE,
)


_POINTS_AT_END = re.compile(
    r"^(?P<text>.+?)\s*[(:]\s*(?P<points>\d{1,6}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)\s*\)?\.?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table as text: `place` says where it stands in the file (“Dòng 12”), one cell per column."""

    place: str
    cells: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class RowFinding:
    """What is doubtful or wrong in the file: where, and why."""

    place: str
    words: str

    @property
    def sentence(self) -> str:
        """Place and reason on one line."""
        return f"{self.place}: {self.words}"


@dataclass(frozen=True, slots=True)
class CriteriaDraft:
    """A set read from a file, numbered from 1 within itself; `places` tells where each criterion stood."""

    full_set: FullSet
    places: Mapping[int, str]
    findings: tuple[RowFinding, ...] = ()


def read_points(text: str) -> Decimal | None:
    """Points as they are printed: “2,5”, “2.5”, “10 điểm”, “(10 đ)”, “−3” (its size counts); None for anything else."""
    found = _POINTS.match(" ".join(text.split()))
    if found is None:
        return None
    points = Decimal(found["number"].replace(",", "."))
    return points if points <= LARGEST_POINTS else None


def split_points(text: str) -> tuple[str, Decimal | None]:
    """A heading that ends with its points, “TỔ CHỨC, CHỈ ĐẠO (40 điểm)”, as its words and points; None when it has none."""
    found = _POINTS_AT_END.match(" ".join(text.split()))
    return (text, None) if found is None else (found["text"], read_points(found["points"]))


def labelled(kind: type[Any], label: str) -> Any:
    """The member with this Vietnamese label, however it is capitalised; None when there is none."""
    return next((member for member in kind if fold(member.label) == fold(label)), None)
