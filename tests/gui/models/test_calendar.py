from __future__ import annotations

from datetime import date

from danvan_desktop.gui.models.calendar import CalendarColumn, item_tone
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.calendar import CalendarItem, CalendarKind
from danvan_desktop.services.views_overview import Urgency

ITEM = CalendarItem(
    date(2026, 11, 4), CalendarKind.OCCASION, "Báo cáo năm", "Văn phòng", "Quá hạn", Urgency.LATE, "obligation", 7
)


def test_a_line_says_day_kind_matter_state_and_unit() -> None:
    cells = [column.text(ITEM) for column in CalendarColumn]
    assert cells == ["04/11/2026", "Mốc gửi", "Báo cáo năm", "Quá hạn", "Văn phòng"]
    assert CalendarColumn.DAY.sort_key(ITEM) == date(2026, 11, 4)
    assert item_tone(ITEM) is CalendarColumn.STATE.tone(ITEM) is Tone.BAD
