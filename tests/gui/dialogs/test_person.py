from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.gui.dialogs.person import PersonDialog
from tests.gui.tracking_screens import find

UNITS = [Unit(1, "Văn phòng"), Unit(2, "Các phòng", is_collective=True)]


def test_a_person_is_handed_over_as_typed_and_collectives_are_not_offered(qtbot) -> None:
    saved: list[Person] = []
    dialog = PersonDialog(Person(0, ""), UNITS, saved.append)
    qtbot.addWidget(dialog)
    assert find(dialog, QComboBox, "unit_combo").count() == 2
    find(dialog, QLineEdit, "name_edit").setText("Đỗ Ẩn")
    find(dialog, QComboBox, "unit_combo").setCurrentIndex(1)
    find(dialog, QCheckBox, "may_sign_check").setChecked(True)
    dialog.accept()
    assert saved == [Person(0, "Đỗ Ẩn", unit_id=1, may_sign=True)]


def test_an_unchanged_person_comes_back_equal(qtbot) -> None:
    saved: list[Person] = []
    person = Person(4, "Lê Ủy", "Chánh Văn phòng", 1, may_sign=True, active=False)
    dialog = PersonDialog(person, UNITS, saved.append)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert saved == [person]
