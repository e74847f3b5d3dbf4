"""Whether a unit can have done something on a day."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import format_date


def refuse_inactive(unit: Unit, day: date) -> None:
    """Raise `ValidationError` for a collective (its members report, invariant 7) and a unit that did not exist on `day`."""
    if unit.is_collective:
        raise ValidationError(
            f"“{unit.name}” là tập hợp đơn vị, không trực tiếp báo kết quả.",
            "Hãy chọn đơn vị thành viên đã thực hiện.",
            "unit_id",
        )
    if not unit.is_active_on(day):
        begun = f"từ {format_date(unit.active_from)} " if unit.active_from else ""
        ended = f"đến {format_date(unit.active_to)}" if unit.active_to else "đến nay"
        raise ValidationError(
            f"“{unit.name}” không hoạt động vào ngày {format_date(day)} (chỉ hoạt động {begun}{ended}).",
            "Hãy sửa ngày, hoặc chọn đơn vị khác.",
            "unit_id",
        )
