"""A figure asked of a register and what the rows of a year answer: one number, the rows behind it, or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.register import Register, RegisterColumn, Total
from danvan_desktop.domain.register_cells import Values, number_of, period_of
from danvan_desktop.domain.register_period import WHOLE_YEAR, Period, period_named
from danvan_desktop.domain.register_totals import total_of, twice_told
from danvan_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class SoughtTotal:
    """The total of a column in a period; an empty `column` counts the rows.

    `register` and `column` are keys, `period` is the name of a period (“Quý I”). With `where` only the rows count whose
    cell of that column is `equals`: a choice as written, “Có” or “Không”, or a reference such as “unit:12”.
    """

    register: str
    column: str = ""
    period: str = WHOLE_YEAR.label
    where: str = ""
    equals: str = ""


@dataclass(frozen=True, slots=True)
class FoundTotal:
    """What a register answers in a year; `row_ids` are the rows the number is made of, in the order of the register.

    `finding` says in words why there is no number, or what makes it doubtful; empty when all is well.
    """

    sought: SoughtTotal
    year: int
    value: Decimal | None = None
    row_ids: tuple[int, ...] = ()
    register_name: str = ""
    title: str = ""
    finding: str = ""

    @property
    def source(self) -> str:
        """Where the number comes from: “Sổ Quán triệt, học tập, Quý I năm 2026, 5 dòng”."""
        return f"{register_words(self.register_name)}, {period_words(self.sought.period, self.year)}, {len(self.row_ids)} dòng"


def is_asked(sought: SoughtTotal, register: str, column: str = "") -> bool:
    """Whether a figure is asked of a register, or with `column` of that column of it."""
    return sought.register == register and (not column or column in {sought.column, sought.where})


def register_words(name: str) -> str:
    """A register within a sentence: “Sổ Khen thưởng”, and “Sổ công văn” for one that is named so."""
    return name if fold(name).startswith("so ") else f"Sổ {name}"


def period_words(period: str, year: int) -> str:
    """A period within a sentence: “cả năm 2026”, “Quý I năm 2026”."""
    return f"cả năm {year}" if period == WHOLE_YEAR.label else f"{period} năm {year}"


def what_is_gone(register: Register, sought: SoughtTotal) -> str:
    """Why a register cannot be asked this: a column or the period is not (or no longer) there; empty when it can."""
    columns = [key for key in (sought.column, sought.where) if key]
    if period_named(sought.period) is not None and all(register.column(key) is not None for key in columns):
        return ""
    return f"{register_words(register.name)} không còn cột hoặc kỳ mà số này lấy từ đó; hãy chọn lại nguồn số liệu."


def found_total(register: Register, rows: Iterable[tuple[int, Values]], sought: SoughtTotal, year: int) -> FoundTotal:
    """The answer of the rows (id, values) of a register in `year`, added up as everywhere (register_totals.py)."""
    column, period = register.column(sought.column), period_named(sought.period)
    gone = what_is_gone(register, sought)
    if period is None or gone:
        return FoundTotal(sought, year, register_name=register.name, finding=gone)
    asked = [(row_id, values) for row_id, values in rows if _agrees(values, sought)]
    inside = [(row_id, values) for row_id, values in asked if period.holds(period_of(register, values))]
    value: Decimal | None = Decimal(len(inside))
    ids = tuple(row_id for row_id, _ in inside)
    if column is not None:
        value = _figure(register, column, period, [values for _, values in inside])
        ids = tuple(row_id for row_id, values in _opening(register, column, inside) if _counts(column, values))
    title = "Số dòng" if column is None else column.title
    finding = _finding(register, column, inside, value, period_words(sought.period, year))
    return FoundTotal(sought, year, value, ids, register.name, title, finding)


def _agrees(values: Values, sought: SoughtTotal) -> bool:
    if not sought.where:
        return True
    value = values.get(sought.where)
    if isinstance(value, tuple):
        return sought.equals in value
    if isinstance(value, bool):
        return sought.equals == ("Có" if value else "Không")
    return value is not None and str(value) == sought.equals


def _opening(register: Register, column: RegisterColumn, inside: list[tuple[int, Values]]) -> list[tuple[int, Values]]:
    """The rows a column counts: all, or those the period begins with where only the opening figure counts."""
    if column.total is not Total.FIRST:
        return inside
    placed = [(period_of(register, values), row_id, values) for row_id, values in inside]
    first = min((place.first for place, _, _ in placed if place is not None), default=0)
    return [(row_id, values) for place, row_id, values in placed if place is None or place.first == first]


def _counts(column: RegisterColumn, values: Values) -> bool:
    keys = [key.lstrip("-") for key in column.computed] or [column.key]
    return any(number_of(values, key) is not None for key in keys)


def _figure(register: Register, column: RegisterColumn, period: Period, inside: Sequence[Values]) -> Decimal | None:
    """The total of a column that is added up; of one that is not (a rank, an index) its only number."""
    if column.total is not Total.NONE or column.computed:
        return total_of(register, inside, period).figures.get(column.key)
    numbers = [number for values in inside if (number := number_of(values, column.key)) is not None]
    return numbers[0] if len(numbers) == 1 else None


def _finding(
    register: Register,
    column: RegisterColumn | None,
    inside: Sequence[tuple[int, Values]],
    value: Decimal | None,
    when: str,
) -> str:
    book = register_words(register.name)
    if not inside:
        return f"{book} chưa có dòng nào trong {when}." if column is not None else ""
    if column is not None and value is None:
        filled = sum(_counts(column, values) for _, values in inside)
        if filled > 1:
            return (
                f"Có {filled} dòng ghi “{column.title}” trong {when}; số này không cộng được, hãy chọn thêm điều kiện."
            )
        return f"{len(inside)} dòng của {book} trong {when} chưa ghi “{column.title}”."
    if twice := twice_told(register, (values for _, values in inside)):
        return f"{twice} dòng của {book} trùng kỳ nên có thể bị tính hai lần."
    return ""
