"""What the rows of a register come to in a period; the one way screens, documents, targets and scoring add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.register import Register, Total
from danvan_desktop.domain.register_cells import Value, Values, computed_value, number_of, period_of
from danvan_desktop.domain.register_period import Period


@dataclass(frozen=True, slots=True)
class PeriodTotal:
    """The rows that lie wholly within a period: how many, and the figure of each column that has a total."""

    period: Period
    row_count: int
    figures: Mapping[str, Decimal]


def total_of(register: Register, rows: Iterable[Values], period: Period) -> PeriodTotal:
    """The total of one period: sums, the opening figures of its earliest rows, and what is computed of both.

    A column none of the rows has a number in is left out. Rows nothing places count in the whole year only.
    """
    placed = [(period_of(register, values), values) for values in rows]
    inside = [(place, values) for place, values in placed if period.holds(place)]
    first = min((place.first for place, _ in inside if place is not None), default=0)
    opening = [values for place, values in inside if place is None or place.first == first]
    figures: dict[str, Value] = {}
    for column in register.columns:
        counted = opening if column.total is Total.FIRST else [values for _, values in inside]
        numbers = [number for values in counted if (number := number_of(values, column.key)) is not None]
        if column.total is not Total.NONE and numbers:
            figures[column.key] = sum(numbers, Decimal(0))
    for column in register.columns:
        if column.computed and (value := computed_value(column, figures)) is not None:
            figures[column.key] = value
    exact = {key: value for key, value in figures.items() if isinstance(value, Decimal)}
    return PeriodTotal(period, len(inside), exact)
