"""Lịch: the month or the year with what is due, and the list of the chosen day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from danvan_desktop.gui.forms.ui_tracking_calendar_panel import Ui_TrackingCalendarPanel
from danvan_desktop.gui.models.calendar import CalendarColumn, item_tone
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.overview import urgency_tone
from danvan_desktop.gui.pages.list_views import set_up_list
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.widgets.calendar_grid import Line
from danvan_desktop.gui.widgets.month_calendar import Note, Sheet
from danvan_desktop.services.calendar import CalendarItem, CalendarKind, CalendarService, count_words, day_words
from danvan_desktop.services.views_overview import Urgency

_PRESSING = (Urgency.LATE, Urgency.SOON, Urgency.CALM)


class TrackingCalendarPanel(QWidget):
    """Shows the working year; `item_opened(Destination)` is emitted when the clerk opens a line of the list."""

    item_opened = Signal(object)

    def __init__(self, calendar: CalendarService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._sheet = Sheet(2000, 1)
        self._all: list[CalendarItem] = []
        self._day: date | None = None
        self._year = self._wanted_year = 0
        self._plan_id: int | None = None
        self._is_stale = False
        self._model: ListModel[CalendarItem] = ListModel(CalendarColumn, self)
        self._ui = Ui_TrackingCalendarPanel()
        self._ui.setupUi(self)
        self._set_up()

    def reload(self, plan_id: int | None, year: int) -> None:
        """Read what is due in a year, now or when next in sight; another year starts with today's month, or January."""
        self._plan_id, self._wanted_year = plan_id, year
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._read(plan_id, year)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what changed while another tab was in front."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._read(self._plan_id, self._wanted_year)

    def _read(self, plan_id: int | None, year: int) -> None:
        if year != self._year:
            today = self._calendar.today()
            self._year = year
            self._sheet = Sheet(year, today.month if today.year == year else 1)
            self._day = None  # the whole month is listed until the clerk chooses a day
            self._ui.month_button.setChecked(True)
        self._all = self._calendar.items(year, plan_id)
        self._show()

    def _set_up(self) -> None:
        ui = self._ui
        set_up_list(ui.items_table, self._model, CalendarColumn, lines=2, wide=CalendarColumn.TEXT)
        ui.calendar_splitter.setSizes([560, 520])
        ui.month_calendar.step_wanted.connect(self._step)
        ui.month_calendar.day_chosen.connect(self._choose_day)
        ui.month_calendar.month_chosen.connect(self._choose_month)
        ui.month_calendar.month_opened.connect(self._open_month)
        ui.before_button.clicked.connect(lambda: self._step(-1))
        ui.after_button.clicked.connect(lambda: self._step(1))
        ui.today_button.clicked.connect(self._go_to_today)
        ui.month_button.toggled.connect(self._switch)
        for check in (ui.occasion_check, ui.internal_check, ui.task_check):
            check.toggled.connect(self._show)
        ui.items_table.activated.connect(self._open_item)

    def _wanted(self) -> list[CalendarItem]:
        ui = self._ui
        checks = {
            CalendarKind.OCCASION: ui.occasion_check,
            CalendarKind.INTERNAL: ui.internal_check,
            CalendarKind.TASK: ui.task_check,
        }
        return [item for item in self._all if checks[item.kind].isChecked()]

    def _show(self) -> None:
        ui, items, today = self._ui, self._wanted(), self._calendar.today()
        ui.title_label.setText(self._sheet.title)
        if self._sheet.month is None:
            months: dict[int, list[CalendarItem]] = defaultdict(list)
            for item in items:
                if item.day.year == self._sheet.year:
                    months[item.day.month].append(item)
            ui.month_calendar.show_year(
                self._sheet.year, {month: _month_note(of) for month, of in months.items()}, today
            )
        else:
            days: dict[date, list[CalendarItem]] = defaultdict(list)
            for item in items:
                days[item.day].append(item)
            ui.month_calendar.show_month(self._sheet, {day: _day_note(of) for day, of in days.items()}, today)
            if self._day is not None:
                ui.month_calendar.choose_day(self._day)
        self._show_list()

    def _show_list(self) -> None:
        sheet, items = self._sheet, self._wanted()
        if self._day is not None and sheet.month is not None:
            listed = [item for item in items if item.day == self._day]
            title = day_words(self._day)
        else:
            listed = [
                item
                for item in items
                if item.day.year == sheet.year and (sheet.month is None or item.day.month == sheet.month)
            ]
            title = sheet.title
        self._ui.day_label.setText(f"{title}: {count_words(listed) or 'không có việc đến hạn'}")
        self._model.set_rows(listed)

    def _step(self, step: int) -> None:
        sheet = self._sheet.shifted(step)
        if sheet.year != self._year:
            words = f"Lịch này là của năm {self._year}; chọn năm khác ở đầu cửa sổ."
            self._ui.day_label.setText(words)
            return
        self._sheet, self._day = sheet, None
        self._show()

    def _switch(self, is_month: bool) -> None:
        if is_month and self._sheet.month is None:
            key = self._ui.month_calendar.grid.current_key()  # the month the cursor is on
            self._sheet = Sheet(self._sheet.year, key if isinstance(key, int) else 1)
        elif not is_month:
            self._sheet = Sheet(self._sheet.year)
        self._show()

    def _go_to_today(self) -> None:
        today = self._calendar.today()
        if today.year == self._year:
            self._day = today
            self._sheet = Sheet(today.year, today.month)
            self._ui.month_button.setChecked(True)
            self._show()

    def _choose_day(self, day: date) -> None:
        self._day = day
        if day.month != self._sheet.month and day.year == self._year:
            self._sheet = Sheet(day.year, day.month)
            self._show()
        else:
            self._show_list()

    def _choose_month(self, month: int) -> None:
        items = [item for item in self._wanted() if (item.day.year, item.day.month) == (self._sheet.year, month)]
        sheet = Sheet(self._sheet.year, month)
        self._ui.day_label.setText(f"{sheet.title}: {count_words(items) or 'không có việc đến hạn'}")
        self._model.set_rows(items)

    def _open_month(self, month: int) -> None:
        self._day = None
        self._sheet = Sheet(self._sheet.year, month)
        self._ui.month_button.setChecked(True)
        self._show()

    def _open_item(self, index: QModelIndex) -> None:
        item = self._model.row_at(index)
        self.item_opened.emit(Destination("tracking", item.noun, item.object_id))


def _day_note(items: Sequence[CalendarItem]) -> Note:
    lines = tuple(Line(f"{'Trễ: ' if item.is_late else ''}{item.text}", item_tone(item)) for item in items)
    pressing = next(urgency for urgency in _PRESSING if any(item.urgency is urgency for item in items))
    late = sum(item.is_late for item in items)
    return Note(lines, f"{late} trễ" if late else f"{len(items)} việc", urgency_tone(pressing))


def _month_note(items: Sequence[CalendarItem]) -> Note:
    """A line for each kind there is, and one for what is late."""
    counts = [(kind, sum(item.kind is kind for item in items)) for kind in CalendarKind]
    lines = [Line(f"{kind.label}: {count}") for kind, count in counts if count]
    late = sum(item.is_late for item in items)
    if late:
        lines.insert(0, Line(f"Trễ hạn: {late}", urgency_tone(Urgency.LATE)))
    tone = urgency_tone(Urgency.LATE if late else Urgency.CALM)
    return Note(tuple(lines), count_words(items), tone)
