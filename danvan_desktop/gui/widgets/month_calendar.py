"""A month or a year on a sheet: which days there are and what is noted on them; knows no domain."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danvan_desktop.gui.tones import Tone
from danvan_desktop.gui.widgets.calendar_grid import CalendarGrid, Cell, Line

WEEKDAYS = ("Th 2", "Th 3", "Th 4", "Th 5", "Th 6", "Th 7", "CN")
_MONTHS_IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which month is shown, or with `month` None which whole year."""

    year: int
    month: int | None = None

    def shifted(self, step: int) -> Sheet:
        """The month or year `step` further; never beyond the years 1 to 9999."""
        if self.month is None:
            return Sheet(min(max(self.year + step, 1), 9999))
        months = min(max(self.year * 12 + self.month - 1 + step, 12), 9999 * 12 + 11)
        return Sheet(months // 12, months % 12 + 1)

    @property
    def title(self) -> str:
        """“Tháng 11/2026” or “Năm 2026”."""
        return f"Năm {self.year}" if self.month is None else f"Tháng {self.month}/{self.year}"


@dataclass(frozen=True, slots=True)
class Note:
    """What a day carries: the lines shown in its cell, and how much there is in few words."""

    lines: tuple[Line, ...] = ()
    summary: str = ""
    tone: Tone = Tone.NORMAL


class MonthCalendar(QWidget):
    """Shows a `Sheet`; `day_chosen(date)` in a month, `month_chosen(int)` and `month_opened(int)` in a year.

    `step_wanted(-1 | 1)` asks for the sheet before or behind.
    """

    day_chosen = Signal(object)
    month_chosen = Signal(int)
    month_opened = Signal(int)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = CalendarGrid(self)
        self.grid.setAccessibleName("Lịch")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self.setFocusProxy(self.grid)
        self.grid.cell_chosen.connect(self._announce)
        self.grid.cell_opened.connect(self._open)
        self.grid.step_wanted.connect(self.step_wanted)

    def show_month(self, sheet: Sheet, notes: Mapping[date, Note], today: date) -> None:
        """Show the weeks of a month; days outside it are pale."""
        days = _days_of(sheet)
        cells = [_day_cell(day, notes.get(day, Note()), sheet, today) for day in days]
        self.grid.set_cells(len(WEEKDAYS), cells, WEEKDAYS)

    def show_year(self, year: int, notes: Mapping[int, Note], today: date) -> None:
        """Show the twelve months of a year with what each holds."""
        cells = [
            Cell(
                month,
                f"Tháng {month}",
                notes[month].lines if month in notes else (),
                Line(notes[month].summary, notes[month].tone) if month in notes else None,
                is_marked=(year, month) == (today.year, today.month),
            )
            for month in range(1, 13)
        ]
        self.grid.set_cells(_MONTHS_IN_A_ROW, cells)

    def choose_day(self, day: date) -> None:
        """Put the cursor on a day of the month shown."""
        self.grid.choose(day)

    def _announce(self, key: object) -> None:
        if isinstance(key, date):
            self.day_chosen.emit(key)
        elif isinstance(key, int):
            self.month_chosen.emit(key)

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.month_opened.emit(key)
        else:
            self._announce(key)


def _days_of(sheet: Sheet) -> Sequence[date]:
    """The whole weeks a month touches, from Monday on; a week outside the calendar's years is left out."""
    month = sheet.month or 1
    first = date(sheet.year, month, 1)
    last = date(sheet.year, month, calendar.monthrange(sheet.year, month)[1])
    before = min(first.weekday(), (first - date.min).days)
    after = min(6 - last.weekday(), (date.max - last).days)
    return [first + timedelta(days=offset) for offset in range(-before, (last - first).days + after + 1)]


def _day_cell(day: date, note: Note, sheet: Sheet, today: date) -> Cell:
    title = f"{day.day} nay" if day == today else str(day.day)
    lines = "\n".join(line.words for line in note.lines)
    return Cell(
        day,
        title,
        note.lines,
        Line(note.summary, note.tone) if note.lines else None,
        is_muted=day.month != sheet.month,
        is_marked=day == today,
        description=f"{day.day:02}/{day.month:02}/{day.year:04}\n{lines}".rstrip(),
    )
