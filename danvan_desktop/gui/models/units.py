"""The columns of the catalogue of units."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


def validity_words(unit: Unit) -> str:
    """When the unit exists: “từ 01/07/2025”, “đến 30/06/2025”, both, or “đang hoạt động”."""
    parts = []
    if unit.active_from is not None:
        parts.append(f"từ {format_date(unit.active_from)}")
    if unit.active_to is not None:
        parts.append(f"đến {format_date(unit.active_to)}")
    return " ".join(parts) or "đang hoạt động"


def _members(unit: Unit) -> str:
    return f"{len(unit.member_ids)} đơn vị" if unit.is_collective else ""


class UnitListColumn(ListColumn):
    """A unit of the catalogue."""

    POSITION = ("TT", 44, _RIGHT, lambda unit: str(unit.position), lambda unit: unit.position)
    NAME = ("Tên đơn vị", 290, _LEFT, lambda unit: unit.name)
    SHORT = ("Viết tắt", 100, _LEFT, lambda unit: unit.short_name)
    KIND = ("Loại", 150, _LEFT, lambda unit: unit.kind.label)
    HEAD = ("Người đứng đầu", 150, _LEFT, lambda unit: unit.head)
    ALIASES = ("Tên gọi khác", 170, _LEFT, lambda unit: "; ".join(unit.aliases))
    MEMBERS = ("Thành viên", 90, _LEFT, _members)
    VALIDITY = ("Thời gian hoạt động", 150, _LEFT, validity_words)
