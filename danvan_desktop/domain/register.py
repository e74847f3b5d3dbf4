"""Registers (sổ theo dõi): what a register is made of, its rows, and what the office adds to it.

Every register is data: columns with types, rules between columns, how its rows lie in the year.
The kinds the program ships stand in `register_kinds.py`; the office adds columns and whole registers in a `RegisterForm`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.register_period import Granularity


class ColumnType(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    INTEGER = "integer"
    DECIMAL = "decimal"
    CHOICE = "choice"
    YES_NO = "yes_no"
    UNIT = "unit"
    PERSON = "person"
    DOCUMENT = "document"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ColumnType.TEXT: "Chữ (một dòng)",
            ColumnType.LONG_TEXT: "Chữ (nhiều dòng)",
            ColumnType.DATE: "Ngày",
            ColumnType.INTEGER: "Số nguyên",
            ColumnType.DECIMAL: "Số thập phân",
            ColumnType.CHOICE: "Chọn trong danh sách",
            ColumnType.YES_NO: "Có / không",
            ColumnType.UNIT: "Đơn vị",
            ColumnType.PERSON: "Cán bộ",
            ColumnType.DOCUMENT: "Văn bản",
        }[self]

    @property
    def is_number(self) -> bool:
        """Whether the cells can be added up."""
        return self in {ColumnType.INTEGER, ColumnType.DECIMAL}

    @property
    def is_reference(self) -> bool:
        """Whether the cells name things of the catalogue, several separated by “;”."""
        return self in {ColumnType.UNIT, ColumnType.PERSON, ColumnType.DOCUMENT}


class Total(StrEnum):
    """What the rows of a period come to in a column: nothing, their sum, or the figure the period begins with."""

    NONE = "none"
    SUM = "sum"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """One column; `computed` names the columns it is the sum of (“-solved” is taken off), such cells are not typed."""

    key: str
    title: str
    type: ColumnType = ColumnType.TEXT
    is_required: bool = False
    total: Total = Total.NONE
    choices: tuple[str, ...] = ()
    default: str = ""
    computed: tuple[str, ...] = ()


class RuleKind(StrEnum):
    """What a rule between columns asks."""

    AT_MOST = "at_most"
    NOT_BEFORE = "not_before"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True)
class RegisterRule:
    """`left` is at most the sum of `right`, or not before `right`, or needs `right` filled when it is one of `values`."""

    kind: RuleKind
    left: str
    right: tuple[str, ...]
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """A register as the office sees it; `placed_by` is the column (a date or a period) that says when a row was."""

    key: str
    name: str
    columns: tuple[RegisterColumn, ...]
    rules: tuple[RegisterRule, ...] = ()
    granularity: Granularity = Granularity.YEAR
    placed_by: str = ""
    hidden: frozenset[str] = frozenset()
    is_shipped: bool = True

    @property
    def shown(self) -> tuple[RegisterColumn, ...]:
        """The columns that are not hidden, in their order."""
        return tuple(column for column in self.columns if column.key not in self.hidden)

    def column(self, key: str) -> RegisterColumn | None:
        """The column of that key, hidden or not; None when there is none."""
        return next((column for column in self.columns if column.key == key), None)


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """What the office made of a register: columns added and hidden; a register of its own when `key` is not shipped."""

    id: int
    key: str
    name: str = ""
    granularity: Granularity = Granularity.YEAR
    columns: tuple[RegisterColumn, ...] = ()
    hidden: tuple[str, ...] = ()
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A row of a register in a year.

    `cells` is a JSON object of the filled cells by column key (register_cells.py), `words` their text to be searched,
    `day` the last day of what the row is placed by, None when it is not placed.
    """

    id: int
    register: str
    year: int
    day: date | None
    cells: str
    words: str = ""
    is_sample: bool = False


def with_form(register: Register, form: RegisterForm | None) -> Register:
    """A shipped register with what the office added and hid; nothing shipped is lost."""
    if form is None:
        return register
    known = {column.key for column in register.columns}
    added = tuple(column for column in form.columns if column.key not in known)
    return replace(register, columns=(*register.columns, *added), hidden=frozenset(form.hidden))


def own_register(form: RegisterForm) -> Register:
    """A register the office made itself; its first date column says when a row was."""
    dated = next((column.key for column in form.columns if column.type is ColumnType.DATE), "")
    return Register(
        form.key,
        form.name,
        form.columns,
        granularity=form.granularity,
        placed_by=dated,
        hidden=frozenset(form.hidden),
        is_shipped=False,
    )


def registers_with(shipped: Iterable[Register], forms: Iterable[RegisterForm]) -> tuple[Register, ...]:
    """All registers of the office: the shipped ones in their order, then its own."""
    by_key = {form.key: form for form in forms}
    given = tuple(with_form(register, by_key.pop(register.key, None)) for register in shipped)
    return (*given, *(own_register(form) for form in by_key.values()))


def next_key(prefix: str, taken: Iterable[str]) -> str:
    """“own_3” when “own_1” and “own_2” are taken: keys are never shown, only told apart."""
    used = set(taken)
    number = 1
    while f"{prefix}_{number}" in used:
        number += 1
    return f"{prefix}_{number}"
