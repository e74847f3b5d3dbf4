"""The services of tracking are entered with all others."""

from __future__ import annotations

from danvan_desktop.wiring import MAKERS
from danvan_desktop.wiring_tracking import TRACKING_MAKERS


def test_every_maker_of_tracking_is_entered_once() -> None:
    assert TRACKING_MAKERS.keys() <= MAKERS.keys()
    assert all(MAKERS[name] is maker for name, maker in TRACKING_MAKERS.items())
    assert "quick_entry" in TRACKING_MAKERS
