"""The columns of the list of people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from danvan_desktop.domain.agency import Person
from danvan_desktop.gui.models.list_model import ListColumn

_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with the name of the unit."""

    person: Person
    unit_name: str


class PersonColumn(ListColumn):
    """A person of the office."""

    NAME = ("Họ và tên", 230, _LEFT, lambda row: row.person.name)
    TITLE = ("Chức vụ", 220, _LEFT, lambda row: row.person.title)
    UNIT = ("Đơn vị", 260, _LEFT, lambda row: row.unit_name)
    SIGNS = ("Ký văn bản", 110, _LEFT, lambda row: "được ký" if row.person.may_sign else "")
    ACTIVE = ("Tình trạng", 130, _LEFT, lambda row: "đang công tác" if row.person.active else "đã nghỉ, chuyển")
