"""The services that lead from year to year are entered with all others."""

from __future__ import annotations

from danvan_desktop.wiring import MAKERS
from danvan_desktop.wiring_years import YEAR_MAKERS


def test_every_maker_of_the_years_is_entered_once() -> None:
    assert YEAR_MAKERS.keys() <= MAKERS.keys()
    assert all(MAKERS[name] is maker for name, maker in YEAR_MAKERS.items())
    assert {"years", "year_opening", "amendments"} <= YEAR_MAKERS.keys()
