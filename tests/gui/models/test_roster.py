from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt, RosterScore, RosterState
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.gui.models.roster import RosterModel, cell_details, score_words
from danvan_desktop.services.views_roster import DutyColumn, DutyTotals, RosterCell, RosterRow

DUTY = DutyColumn(
    RosterDuty(1, 2026, "Báo cáo năm"), date(2026, 11, 10), date(2026, 11, 9), DueOperator.BEFORE, DutyTotals(52, 45, 3)
)
pytestmark = pytest.mark.usefixtures("qapp")

LATE = RosterCell(
    RosterState.RECEIVED_LATE, RosterReceipt(1, 1, 2, date(2026, 11, 12), "45/BC", "bưu điện", "bản giấy"), 3, 2
)


def model(*cells: RosterCell) -> RosterModel:
    made = RosterModel()
    made.set_sheet([RosterRow(RosterEntry(2, "Sở Y tế", kind="Sở, ban, ngành"), cells)], [(0, DUTY)])
    return made


def test_a_heading_says_duty_date_and_how_many_sent() -> None:
    made = model(LATE)
    assert made.headerData(2, Qt.Orientation.Horizontal) == "Báo cáo năm\ntrước ngày 10/11/2026\n45/52 đã nhận, 3 trễ"
    assert made.headerData(0, Qt.Orientation.Horizontal) == "Đơn vị"
    assert "xếp loại" in made.headerData(3, Qt.Orientation.Horizontal)
    assert made.headerData(0, Qt.Orientation.Vertical) is None


def test_cells_say_the_day_and_tooltips_the_rest() -> None:
    made = model(LATE)
    index = made.index(0, 2)
    assert index.data() == "12/11/2026 (trễ 3 ngày)"
    words = index.data(Qt.ItemDataRole.ToolTipRole)
    assert words == "Gửi trễ 3 ngày, nhận ngày 12/11/2026, số 45/BC, bưu điện, bản giấy, 2 tệp"
    assert made.index(0, 0).data() == "Sở Y tế"
    assert made.index(0, 1).data() == "Sở, ban, ngành"
    assert made.duty_at(1) is None
    assert made.duty_at(2) is DUTY
    assert made.cell_at(0, 3) is None


def test_details_of_what_is_missing_or_exempt() -> None:
    assert cell_details(RosterCell(RosterState.MISSING)) == "Chưa gửi, quá hạn"
    exempt = RosterReceipt(1, 1, 2, note="báo cáo ngành dọc", is_exempt=True)
    assert cell_details(RosterCell(RosterState.NOT_OBLIGED, exempt)) == "Không phải gửi, báo cáo ngành dọc"


def test_points_stand_side_by_side_with_the_rating() -> None:
    assert score_words(None) == ""
    assert score_words(RosterScore(1, 2, 2026, Decimal(95), Decimal("92.5"), "Tốt")) == "95 → 92,5: Tốt"
    assert score_words(RosterScore(1, 2, 2026, None, Decimal(90))) == "… → 90"
    assert score_words(RosterScore(1, 2, 2026, rating="Khá")) == "Khá"
