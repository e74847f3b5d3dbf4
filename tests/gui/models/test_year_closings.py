from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.gui.models.year_closings import ClosingColumn


def test_a_closing_in_force_says_so_and_one_taken_back_says_when_by_whom_and_why() -> None:
    closing = YearClosing(1, 2025, date(2026, 1, 15), "Mai", "Mốc chưa gửi: 1")
    cells = [column.text(closing) for column in ClosingColumn]
    assert cells == ["2025", "15/01/2026", "Mai", "đang đóng", "", "", "Mốc chưa gửi: 1"]
    back = replace(closing, reopened_on=date(2026, 2, 1), reopened_by="Hà", reason="Thiếu số liệu")
    assert [column.text(back) for column in ClosingColumn][3:6] == ["01/02/2026", "Hà", "Thiếu số liệu"]
