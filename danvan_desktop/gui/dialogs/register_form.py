"""Columns of a register added and hidden, each at once; or a register of the office's own described and made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn, Total
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.gui.enum_combo import chosen, fill_combo
from danvan_desktop.gui.forms.ui_register_form_dialog import Ui_RegisterFormDialog
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.register_forms import ColumnDraft

_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class RegisterDeeds:
    """What the dialog has done; those on a present register give it back as it is afterwards."""

    make: Callable[[str, Granularity, Sequence[ColumnDraft]], None]
    add_column: Callable[[ColumnDraft], Register]
    set_hidden: Callable[[str, bool], Register]
    delete_column: Callable[[str], Register]
    rename: Callable[[str], Register]
    delete: Callable[[], None]


class RegisterFormDialog(QDialog):
    """Works on `register`, or describes a new one when it is None."""

    def __init__(self, register: Register | None, deeds: RegisterDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._deeds = deeds
        self._drafts: list[ColumnDraft] = []
        self._ui = Ui_RegisterFormDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._show_columns()

    def accept(self) -> None:
        """Make the register described, then close; raises what that raises."""
        if self._register is None:
            self._deeds.make(self._ui.name_edit.text(), self._granularity(), self._drafts)
        super().accept()

    def add_column(self) -> None:
        """Add the column described at the right; raises `ValidationError` while it lacks something."""
        ui = self._ui
        draft = ColumnDraft(
            ui.title_edit.text(),
            self._type(),
            ui.required_check.isChecked(),
            ui.summed_check.isChecked(),
            tuple(ui.choices_edit.text().split(";")),
        )
        if self._register is None:
            checked_line(draft.title, "tên cột", "title", required=True)
            self._drafts.append(draft)
        else:
            self._register = self._deeds.add_column(draft)
        ui.title_edit.clear()
        ui.choices_edit.clear()
        ui.title_edit.setFocus()
        self._show_columns()

    def _set_up(self) -> None:
        ui, register = self._ui, self._register
        roomy(ui.columns_list)
        fill_combo(ui.granularity_combo, Granularity)
        fill_combo(ui.type_combo, ColumnType)
        is_new, is_own = register is None, register is not None and not register.is_shipped
        self.setWindowTitle("Lập sổ mới" if register is None else f"Cột của sổ “{register.name}”")
        ui.name_edit.setText("" if register is None else register.name)
        ui.name_edit.setEnabled(is_new or is_own)
        if is_new:
            ui.columns_label.setText("Các cộ&t")
        for widget in (ui.granularity_label, ui.granularity_combo, ui.accept_button):
            widget.setVisible(is_new)
        ui.delete_register_button.setVisible(is_own)
        if is_own:
            ui.name_edit.editingFinished.connect(self._rename)
        ui.accept_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        ui.add_column_button.clicked.connect(self.add_column)
        ui.title_edit.returnPressed.connect(self.add_column)
        ui.delete_column_button.clicked.connect(self._delete_column)
        ui.delete_register_button.clicked.connect(self._delete)
        ui.type_combo.currentIndexChanged.connect(self._follow_type)
        ui.columns_list.itemChanged.connect(self._hide_or_show)
        ui.columns_list.currentRowChanged.connect(self._show_delete)
        self._follow_type()

    def _show_columns(self) -> None:
        view, row = self._ui.columns_list, self._ui.columns_list.currentRow()
        with QSignalBlocker(view):
            view.clear()
            if self._register is None:
                for draft in self._drafts:
                    QListWidgetItem(f"{draft.title.strip() or '(chưa có tên)'} – {draft.type.label}", view)
            else:
                for column in self._register.columns:
                    self._add_item(self._register, column)
            view.setCurrentRow(min(max(row, 0), view.count() - 1))
        self._show_delete()

    def _add_item(self, register: Register, column: RegisterColumn) -> None:
        words = ["tự tính" if column.computed else column.type.label.lower()]
        words += ["cần có"] if column.is_required else []
        words += ["cộng theo kỳ"] if column.total is Total.SUM else []
        item = QListWidgetItem(f"{column.title} – {', '.join(words)}", self._ui.columns_list)
        item.setData(_ROLE, column.key)
        is_hidden = column.key in register.hidden
        item.setCheckState(Qt.CheckState.Unchecked if is_hidden else Qt.CheckState.Checked)

    def _show_delete(self) -> None:
        key = self._chosen_key()
        is_added = self._register is None or (key or "").startswith("own")
        self._ui.delete_column_button.setEnabled(self._ui.columns_list.currentRow() >= 0 and is_added)

    def _hide_or_show(self, item: QListWidgetItem) -> None:
        if self._register is not None:
            is_hidden = item.checkState() is Qt.CheckState.Unchecked
            try:
                self._register = self._deeds.set_hidden(str(item.data(_ROLE)), is_hidden)
            finally:  # a refused one gets its mark back
                self._show_columns()

    def _delete_column(self) -> None:
        row, key = self._ui.columns_list.currentRow(), self._chosen_key()
        if self._register is None:
            del self._drafts[row]
        elif key is not None:
            self._register = self._deeds.delete_column(key)
        self._show_columns()

    def _rename(self) -> None:
        if self._register is not None and self._ui.name_edit.text().strip() != self._register.name:
            self._register = self._deeds.rename(self._ui.name_edit.text())

    def _delete(self) -> None:
        self._deeds.delete()
        super().accept()

    def _follow_type(self) -> None:
        kind, is_choice = self._type(), self._type() is ColumnType.CHOICE
        self._ui.choices_label.setEnabled(is_choice)
        self._ui.choices_edit.setEnabled(is_choice)
        self._ui.summed_check.setEnabled(kind.is_number)

    def _chosen_key(self) -> str | None:
        item = self._ui.columns_list.currentItem()
        key = None if item is None else item.data(_ROLE)
        return None if key is None else str(key)

    def _type(self) -> ColumnType:
        return chosen(self._ui.type_combo, ColumnType) or ColumnType.TEXT

    def _granularity(self) -> Granularity:
        return chosen(self._ui.granularity_combo, Granularity) or Granularity.YEAR
