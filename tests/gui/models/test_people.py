from __future__ import annotations

from danvan_desktop.domain.agency import Person
from danvan_desktop.gui.models.people import PersonColumn, PersonRow


def test_signing_and_activity_are_told_in_words() -> None:
    cells = [column.text(PersonRow(Person(1, "Ẩn", "Giám đốc", may_sign=True), "Lãnh đạo")) for column in PersonColumn]
    assert cells == ["Ẩn", "Giám đốc", "Lãnh đạo", "được ký", "đang công tác"]
    gone = PersonRow(Person(1, "Ẩn", active=False), "")
    assert [PersonColumn.SIGNS.text(gone), PersonColumn.ACTIVE.text(gone)] == ["", "đã nghỉ, chuyển"]
