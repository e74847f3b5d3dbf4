"""Adds or edits a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.gui.forms.ui_person_dialog import Ui_PersonDialog


class PersonDialog(QDialog):
    """Hands the person as typed to `save`; stays open while that refuses it."""

    def __init__(
        self,
        person: Person,
        units: Sequence[Unit],
        save: Callable[[Person], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._save = save
        self._ui = Ui_PersonDialog()
        self._ui.setupUi(self)
        self.setWindowTitle("Sửa cán bộ" if person.id else "Thêm cán bộ")
        self._ui.unit_combo.addItem("(không thuộc đơn vị nào, ví dụ lãnh đạo cơ quan)", None)
        for unit in units:
            if not unit.is_collective:
                self._ui.unit_combo.addItem(unit.name, unit.id)
        self._ui.name_edit.setText(person.name)
        self._ui.title_edit.setText(person.title)
        self._ui.unit_combo.setCurrentIndex(max(self._ui.unit_combo.findData(person.unit_id), 0))
        self._ui.may_sign_check.setChecked(person.may_sign)
        self._ui.active_check.setChecked(person.active)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Save, then close. Raises what `save` raises."""
        ui = self._ui
        self._save(
            replace(
                self._person,
                name=ui.name_edit.text(),
                title=ui.title_edit.text(),
                unit_id=ui.unit_combo.currentData(),
                may_sign=ui.may_sign_check.isChecked(),
                active=ui.active_check.isChecked(),
            )
        )
        super().accept()
