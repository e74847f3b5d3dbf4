from __future__ import annotations

from datetime import date

from danvan_desktop.domain.amendment import AmendedPassage, Amendment, AmendmentKind
from danvan_desktop.gui.models.amendments import AmendmentColumn
from danvan_desktop.services.amendments import AmendmentRow


def test_a_row_says_when_why_by_what_and_what_changed() -> None:
    passage = AmendedPassage(AmendmentKind.CHANGED, "Nhiệm vụ 1.1", "Hai", "Bốn")
    row = AmendmentRow(Amendment(1, 2, date(2026, 6, 1), "Tỉnh giao thêm", passages=(passage,)), passage)
    assert [column.text(row) for column in AmendmentColumn] == [
        "01/06/2026",
        "không có",
        "Tỉnh giao thêm",
        "Sửa đổi",
        "Nhiệm vụ 1.1",
        "Hai",
        "Bốn",
    ]
