from __future__ import annotations

from datetime import date, datetime

from danvan_desktop.domain.clock import FixedClock


def test_a_fixed_clock_stands_until_it_is_set() -> None:
    clock = FixedClock(datetime(2026, 6, 15, 23, 59))
    assert clock.now() == clock.now() == datetime(2026, 6, 15, 23, 59)
    assert clock.today() == date(2026, 6, 15)
    clock.set(datetime(2026, 6, 16, 0, 0))
    assert clock.today() == date(2026, 6, 16)
