"""The services of reports are entered with all others."""

from __future__ import annotations

from danvan_desktop.wiring import MAKERS
from danvan_desktop.wiring_reports import REPORT_MAKERS


def test_every_maker_of_reports_is_entered_once() -> None:
    assert REPORT_MAKERS.keys() <= MAKERS.keys()
    assert all(MAKERS[name] is maker for name, maker in REPORT_MAKERS.items())
    assert {"reports", "report_outlines", "report_registers", "report_fields"} <= REPORT_MAKERS.keys()
