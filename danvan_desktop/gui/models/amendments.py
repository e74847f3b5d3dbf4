"""The columns of the register of amendments."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn

_LEFT = Qt.AlignmentFlag.AlignLeft


class AmendmentColumn(ListColumn):
    """One amended passage; the whole texts stand below the list."""

    MADE_ON = ("Ngày", 92, _LEFT, lambda row: format_date(row.amendment.made_on), lambda row: row.amendment.made_on)
    DOCUMENT = ("Văn bản", 130, _LEFT, lambda row: row.amendment.document_number or "không có")
    REASON = ("Lý do", 180, _LEFT, lambda row: row.amendment.reason)
    KIND = ("Việc", 100, _LEFT, lambda row: row.passage.kind.label)
    PLACE = ("Ở đâu", 140, _LEFT, lambda row: row.passage.place)
    BEFORE = ("Trước", 230, _LEFT, lambda row: row.passage.before)
    AFTER = ("Sau", 230, _LEFT, lambda row: row.passage.after)
