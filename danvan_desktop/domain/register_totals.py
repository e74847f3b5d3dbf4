"""What the rows of a register come to in a period; the one way screens, documents, targets and scoring add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.register import ColumnType, Register, Total
from danvan_desktop.domain.register_cells import Value, Values, computed_value, number_of, period_of
from danvan_desktop.domain.register_period import Period


@dataclass(frozen=True, slots=True)
class PeriodTotal:
    """The rows that lie wholly within a period: how many, and the figure of each column that has a total."""

    period: Period
    row_count: int
    figures: Mapping[str, Decimal]


def twice_told(register: Register, rows: Iterable[Values]) -> int:
    """How many rows tell of a period another row tells of as well, for the same units: a month beside its quarter.

    Only registers whose rows name their period can tell twice; days may have any number of rows.
    """
    placing = register.column(register.placed_by)
    if placing is None or placing.type is not ColumnType.CHOICE:
        return 0
    whose = [column.key for column in register.columns if column.type.is_reference]
    told: dict[tuple[Value | None, ...], list[Period]] = {}
    for values in rows:
        if (period := period_of(register, values)) is not None:
            told.setdefault(tuple(values.get(key) for key in whose), []).append(period)
    return sum(_overlaps(period, periods) for periods in told.values() for period in periods)


def _overlaps(period: Period, periods: list[Period]) -> bool:
    """Whether more of the periods than this one itself have a month in common with it."""
    return sum(other.first <= period.last and period.first <= other.last for other in periods) > 1


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
