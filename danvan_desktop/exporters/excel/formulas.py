"""Formulas of a sheet and the numbers they give, so that a file can be checked before anybody opens it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_MOST_ARGUMENTS: Final = 250  # Excel takes 255


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with its leading “=” and the value it has now; None means it shows nothing."""

    text: str
    value: Decimal | None


def references(letter: str, rows: Iterable[int]) -> list[str]:
    """“E5:E9”, “E11”: the cells of one column in the given rows, neighbours joined to ranges."""
    spans: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return [f"{letter}{a}" if a == b else f"{letter}{a}:{letter}{b}" for a, b in spans]


def call(function: str, cells: Sequence[str]) -> str:
    """“SUM(E5:E9,E11)”; more arguments than Excel takes are given to several calls that are added."""
    groups = (cells[i : i + _MOST_ARGUMENTS] for i in range(0, len(cells), _MOST_ARGUMENTS))
    return "+".join(f"{function}({','.join(group)})" for group in groups)


def total(values: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of what is there; None when nothing is (a sheet shows an unscored group empty, not 0)."""
    present = [value for value in values if value is not None]
    return sum(present, Decimal(0)) if present else None


def sum_formula(
    letter: str, rows: Sequence[int], values: Iterable[Decimal | None], *, is_given: bool = False
) -> Formula:
    """The sum of the rows' cells; with no points in them empty, or 0 where the office has a result (`is_given`)."""
    cells = references(letter, rows)
    if is_given:
        return Formula(f"={call('SUM', cells)}", total(values) or Decimal(0))
    return Formula(f'=IF({call("COUNT", cells)}=0,"",{call("SUM", cells)})', total(values))


def magnitude(cells: Iterable[str]) -> str:
    """The sum of the cells' magnitudes, words and empty cells left out."""
    return "+".join(f'SUMIF({area},">0")-SUMIF({area},"<0")' for area in cells)


def taken_off_formula(letter: str, rows: Sequence[int], values: Iterable[Decimal | None]) -> Formula:
    """What a group of penalties takes off, below 0 whatever the signs in its rows; empty as long as all of them are."""
    cells, present = references(letter, rows), [abs(value) for value in values if value is not None]
    value = -sum(present, Decimal(0)) if present else None
    return Formula(f'=IF({call("COUNT", cells)}=0,"",-({magnitude(cells)}))', value)


def capped_formula(
    letter: str, rows: Sequence[int], values: Iterable[Decimal | None], cap: Decimal | None, *, is_given: bool
) -> Formula:
    """The sum of the rows' magnitudes, at most `cap`: bonus points, or penalty points written with either sign.

    The receiver may write points taken off with a minus or without, in one column even both. With no points in the rows it shows 0 where the office has a result (`is_given`), else nothing.
    """
    cells, present = references(letter, rows), [abs(value) for value in values if value is not None]
    amount, text = sum(present, Decimal(0)), magnitude(cells)
    if cap is not None:
        text, amount = f"MIN({text},{cap:f})", min(amount, cap)
    if is_given:
        return Formula(f"={text}", amount)
    return Formula(f'=IF({call("COUNT", cells)}=0,"",{text})', amount if present else None)


def balance_formula(base: str, bonus: str | None, penalty: str | None, values: Sequence[Decimal | None]) -> Formula:
    """Base + bonus − penalty from their three cells (values in that order), empty as long as the base is."""
    plus = f"SUM({base},{bonus})" if bonus else f"SUM({base})"
    minus = f"-SUM({penalty})" if penalty else ""
    none = Decimal(0)
    value = None if values[0] is None else values[0] + (values[1] or none) - (values[2] or none)
    return Formula(f'=IF(COUNT({base})=0,"",{plus}{minus})', value)
