"""Adds or edits a unit: names, kind, validity, and the members of a collective."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_unit_dialog import Ui_UnitDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.row_height import roomy


class UnitDialog(QDialog):
    """Hands the unit as typed to `save`; stays open while that refuses it. `year` completes dates typed without one."""

    def __init__(
        self,
        unit: Unit,
        others: Sequence[Unit],
        year: int,
        save: Callable[[Unit], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self._year = year
        self._save = save
        self._ui = Ui_UnitDialog()
        self._ui.setupUi(self)
        self.setWindowTitle("Sửa đơn vị" if unit.id else "Thêm đơn vị")
        self._ui.kind_combo.addItems([kind.label for kind in UnitKind])
        for other in others:
            if other.id != unit.id:
                self._add_member(other)
        for edit in (self._ui.active_from_edit, self._ui.active_to_edit):
            edit.set_reader(date_reader(year))
        roomy(self._ui.members_list)
        self._ui.kind_combo.currentIndexChanged.connect(self._show_members)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._fill(unit)

    def ask_for_end(self) -> None:
        """Put the cursor where the last day of the unit is typed."""
        self._ui.active_to_edit.setFocus()

    def accept(self) -> None:
        """Save, then close. Raises `ValidationError` for a date that is none, and what `save` raises."""
        ui = self._ui
        kind = self._kind()
        self._save(
            replace(
                self._unit,
                name=ui.name_edit.text(),
                short_name=ui.short_name_edit.text(),
                kind=kind,
                head=ui.head_edit.text(),
                aliases=tuple(ui.aliases_edit.toPlainText().splitlines()),
                active_from=self._day(ui.active_from_edit),
                active_to=self._day(ui.active_to_edit),
                is_collective=kind is UnitKind.COLLECTIVE,
                member_ids=self._members(),
            )
        )
        super().accept()

    def _fill(self, unit: Unit) -> None:
        ui = self._ui
        ui.name_edit.setText(unit.name)
        ui.short_name_edit.setText(unit.short_name)
        ui.kind_combo.setCurrentIndex(list(UnitKind).index(unit.kind))
        ui.head_edit.setText(unit.head)
        ui.aliases_edit.setPlainText("\n".join(unit.aliases))
        ui.active_from_edit.set_date(unit.active_from)
        ui.active_to_edit.set_date(unit.active_to)
        self._show_members()

    def _add_member(self, other: Unit) -> None:
        line = QListWidgetItem(other.name, self._ui.members_list)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_member = other.id in self._unit.member_ids
        line.setCheckState(Qt.CheckState.Checked if is_member else Qt.CheckState.Unchecked)
        line.setData(Qt.ItemDataRole.UserRole, other.id)

    def _members(self) -> tuple[int, ...]:
        lines = [self._ui.members_list.item(place) for place in range(self._ui.members_list.count())]
        checked = [line for line in lines if line.checkState() is Qt.CheckState.Checked]
        return tuple(int(line.data(Qt.ItemDataRole.UserRole)) for line in checked)

    def _kind(self) -> UnitKind:
        return list(UnitKind)[self._ui.kind_combo.currentIndex()]

    def _show_members(self) -> None:
        is_collective = self._kind() is UnitKind.COLLECTIVE
        self._ui.members_list.setVisible(is_collective)
        self._ui.members_label.setVisible(is_collective)

    def _day(self, edit: DateEdit) -> date | None:
        typed = edit.text().strip()
        return parse_date(typed, self._year) if typed else None
