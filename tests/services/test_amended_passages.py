"""A comparison as the register of amendments keeps it."""

from __future__ import annotations

from danvan_desktop.domain.amendment import AmendedPassage, AmendmentKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.services.amended_parts import FormChange
from danvan_desktop.services.amended_passages import passages_of
from danvan_desktop.services.plan_comparison import ComparedRow, Comparison


def test_what_stays_is_left_out_and_each_other_row_says_what_became_of_it() -> None:
    rows = (
        ComparedRow("task", 1, 0, "Như cũ", "Như cũ", Change.SAME),
        ComparedRow("task", 2, 1, "Hai bài", "Bốn bài", Change.REWORDED, ("thời gian: quý I → quý II",)),
        ComparedRow("task", None, 2, "", "Việc mới", Change.ADDED),
        ComparedRow("target", 5, None, "Chỉ tiêu bỏ", "", Change.REMOVED),
        ComparedRow("obligation", 6, None, "Báo cáo quý", "", Change.KEPT),
    )
    comparison = Comparison(Plan(9), rows, (FormChange("Số", "1", "2"),))
    assert passages_of(comparison, {"Việc mới": 77}) == (
        AmendedPassage(AmendmentKind.CHANGED, "Thể thức: Số", "1", "2"),
        AmendedPassage(AmendmentKind.CHANGED, "Nhiệm vụ", "Hai bài", "Bốn bài (thời gian: quý I → quý II)", 2),
        AmendedPassage(AmendmentKind.ADDED, "Nhiệm vụ", "", "Việc mới", 77),
        AmendedPassage(AmendmentKind.REMOVED, "Chỉ tiêu", "Chỉ tiêu bỏ", ""),
        AmendedPassage(AmendmentKind.KEPT, "Nghĩa vụ", "Báo cáo quý", ""),
    )
