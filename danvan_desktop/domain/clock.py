"""The clock as an argument: who needs the present time is given one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment in the local time of the office."""

    def now(self) -> datetime:
        """The present local time, without time zone, whole seconds."""
        ...

    def today(self) -> date:
        """The present local date."""
        ...


class FixedClock:
    """A clock that stands still, for tests and for the demonstration year."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment the clock was set to."""
        return self._moment

    def today(self) -> date:
        """The date of the moment the clock was set to."""
        return self._moment.date()

    def set(self, moment: datetime) -> None:
        """Move the clock to another moment."""
        self._moment = moment
