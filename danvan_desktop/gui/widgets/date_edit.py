"""A field for a date, typed the short way (5/11, 0511) and shown as dd/MM/yyyy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

_Day = date  # the class has a method of the same name
DateReader = Callable[[str], date | str]
"""Reads typed text into a date, or answers with the complaint to show; `gui.dates.date_reader` makes one."""


def _read_iso(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return f"“{text}” không phải là ngày."


class DateEdit(QLineEdit):
    """A line for one date or none; `date_changed(date | None)` is emitted when the clerk has finished another date.

    Text that is no date stays as typed, is marked, keeps the former date, and `rejected(complaint)` is emitted.
    Made by a form it gets its reader through `set_reader`.
    """

    date_changed = Signal(object)
    rejected = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, reader: DateReader = _read_iso) -> None:
        super().__init__(parent)
        self._reader = reader
        self._date: date | None = None
        self._complaint = ""
        self.setPlaceholderText("ngày/tháng/năm")
        self.editingFinished.connect(self._finish)

    def set_reader(self, reader: DateReader) -> None:
        """Read typed text by `reader` from now on (another year hint, for instance)."""
        self._reader = reader

    def date(self) -> date | None:
        """The last accepted date."""
        return self._date

    def complaint(self) -> str:
        """Why the typed text is no date; empty when it is one."""
        return self._complaint

    def set_date(self, day: _Day | None) -> None:
        """Show `day` without emitting anything."""
        self._date = day
        self._mark("")
        self.setText("" if day is None else f"{day:%d/%m/}{day.year:04d}")

    def _finish(self) -> None:
        typed = self.text().strip()
        read = self._reader(typed) if typed else None
        if isinstance(read, str):
            if read != self._complaint:
                self._mark(read)
                QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), read, self)
                self.rejected.emit(read)
            return
        before = self._date
        self.set_date(read)
        if read != before:
            self.date_changed.emit(read)

    def _mark(self, complaint: str) -> None:
        self._complaint = complaint
        self.setToolTip(complaint)
        self.setProperty("invalid", bool(complaint))
        self.style().unpolish(self)
        self.style().polish(self)
