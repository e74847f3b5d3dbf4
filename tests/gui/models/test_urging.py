from datetime import date

from danvan_desktop.gui.models.urging import UrgeColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.urging import UrgeItem, UrgeKind


def test_late_items_stand_out_and_days_sort_as_numbers() -> None:
    late = UrgeItem("Phòng A", UrgeKind.TASK, "Họp", date(2026, 6, 5), True, -10, "Đã giao")
    soon = late._replace(days_left=2)
    assert (UrgeColumn.DAYS.tone(late), UrgeColumn.DAYS.tone(soon)) == (Tone.BAD, Tone.WARNING)
    assert UrgeColumn.DAYS.sort_key(late) < UrgeColumn.DAYS.sort_key(soon)
    assert UrgeColumn.DUE.text(late) == "05/06/2026 (nội bộ)"
