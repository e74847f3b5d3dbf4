"""Registers in a store of 100,000 rows: opening the page and each list, against 0.2 s and against a small store."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from danvan_desktop.devtools.large_store import LAST_YEAR, make_store
from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn, RegisterRow
from danvan_desktop.domain.register_cells import Value, day_of, encode_cells, searched_words
from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.paths import StorePaths, resource
from danvan_desktop.storage.store import Store
from danvan_desktop.wiring import wire_services

if TYPE_CHECKING:
    from danvan_desktop.gui.pages.registers import RegistersPage

SECONDS_ALLOWED = 0.2
ALLOWED_AIM = 1.0
GROWTH_AIM = 1.3
YEARS = 20
ROWS_OF_A_YEAR = 5_000

_CLOCK = FixedClock(datetime(LAST_YEAR, 11, 5, 8))
_SENTENCE = "Đã tổ chức đợt {number}, tiếp nhận kiến nghị và trả lời bằng văn bản cho người dân"


def register_ratios(folder: Path, repeats: int = REPEATS, rows: int = ROWS_OF_A_YEAR) -> Iterator[Ratio]:
    """The page and its lists, the longest wait for one and all of them, in `YEARS` years of `rows` rows.

    The rows are added to the stores “one year” and “twenty years” below `folder`, which are laid when missing.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen first

    application = QApplication.instance() or QApplication([])  # held while the pages live
    with ExitStack() as opened:
        small, large = (
            opened.enter_context(_store(folder / name, years, rows))
            for name, years in (("one year", 1), ("twenty years", YEARS))
        )
        total = f"{YEARS * rows} register rows"
        ours, base = paired_medians(lambda: _open(large), lambda: _open(small), repeats)
        yield Ratio(f"page of registers, {total} ÷ {SECONDS_ALLOWED} s", ours, SECONDS_ALLOWED, ALLOWED_AIM)
        yield Ratio(f"page of registers, {YEARS} years ÷ one year", ours, base, GROWTH_AIM)
        wide, narrow = _open(large), _open(small)
        lists = {key: paired_medians(_shower(wide, key), _shower(narrow, key), repeats) for key in _KEYS}
        slowest = max(lists, key=lambda key: lists[key][0])
        yield Ratio(
            f"slowest list of registers, {total} ÷ {SECONDS_ALLOWED} s",
            lists[slowest][0],
            SECONDS_ALLOWED,
            ALLOWED_AIM,
            slowest,
        )
        ours, base = (sum(pair[place] for pair in lists.values()) for place in (0, 1))
        yield Ratio(f"every list of registers, {YEARS} years ÷ one year", ours, base, GROWTH_AIM)
    del application


_KEYS = tuple(register.key for register in SHIPPED)


def _store(folder: Path, years: int, rows: int) -> Store:
    paths = StorePaths(folder) if folder.exists() else make_store(folder, 0)
    store = Store.open(paths, _CLOCK, "Văn thư")
    for year in range(LAST_YEAR - years + 1, LAST_YEAR + 1):
        with store.begin(f"Ghi sổ năm {year}") as work:
            for number in range(rows):
                work.save(_row(work.new_id(), SHIPPED[number % len(SHIPPED)], year, number))
            work.commit()
    return store


def _open(store: Store) -> RegistersPage:
    """The page made and filled, as when the clerk opens it for the first time."""
    from danvan_desktop.gui.actions import Actions  # noqa: PLC0415 - imports Qt
    from danvan_desktop.gui.background import TaskRunner  # noqa: PLC0415 - the same
    from danvan_desktop.gui.page_factory import PageFactory  # noqa: PLC0415 - the same
    from danvan_desktop.gui.pages.registers import RegistersPage  # noqa: PLC0415 - the same

    services = wire_services(store, _CLOCK, resource("samples"))
    runner = TaskRunner()
    page = PageFactory(services, Actions(), runner, _CLOCK, _no_doorway, _no_doorway).make(RegistersPage.name)
    runner.close()
    if not isinstance(page, RegistersPage):
        raise TypeError(page)
    page.show_year(LAST_YEAR, None)
    page.reload()
    return page


def _shower(page: RegistersPage, key: str) -> Callable[[], None]:
    from danvan_desktop.gui.pages.page import Destination  # noqa: PLC0415 - imports Qt

    return lambda: page.go_to(Destination(page.name, filter_name="register", filter_value=key))


def _no_doorway() -> NoReturn:
    raise RuntimeError("registers need no plans")


def _row(row_id: int, register: Register, year: int, number: int) -> RegisterRow:
    values = {column.key: _value(column, year, number) for column in register.columns if not column.computed}
    day, words = day_of(register, values, year), searched_words(register, values)
    return RegisterRow(row_id, register.key, year, day, encode_cells(values), words)


def _value(column: RegisterColumn, year: int, number: int) -> Value:
    made: dict[ColumnType, Callable[[], Value]] = {
        ColumnType.DATE: lambda: date(year, 1, 5) + timedelta(days=number % 340),
        ColumnType.INTEGER: lambda: number % 90,
        ColumnType.DECIMAL: lambda: Decimal(number % 9000) / 100,
        ColumnType.CHOICE: lambda: column.choices[number % len(column.choices)],
        ColumnType.LONG_TEXT: lambda: _SENTENCE.format(number=number),
    }
    if column.type in made:
        return made[column.type]()
    words = f"Phòng nghiệp vụ số {number % 12 + 1}"
    return (words,) if column.type.is_reference else words
