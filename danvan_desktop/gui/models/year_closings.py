"""The columns of the list of closings of years."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn

_LEFT = Qt.AlignmentFlag.AlignLeft


class ClosingColumn(ListColumn):
    """A closing of a year and how it was taken back."""

    YEAR = ("Năm", 50, _LEFT, lambda row: str(row.year))
    CLOSED = ("Đóng ngày", 92, _LEFT, lambda row: format_date(row.closed_on))
    CLOSED_BY = ("Người đóng", 125, _LEFT, lambda row: row.closed_by)
    REOPENED = ("Mở lại ngày", 92, _LEFT, lambda row: format_date(row.reopened_on) if row.reopened_on else "đang đóng")
    REOPENED_BY = ("Người mở lại", 125, _LEFT, lambda row: row.reopened_by)
    REASON = ("Lý do mở lại", 170, _LEFT, lambda row: row.reason)
    LEFT_OPEN = ("Còn dở khi đóng", 180, _LEFT, lambda row: row.left_open)
