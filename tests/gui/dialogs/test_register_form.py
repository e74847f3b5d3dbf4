from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import ColumnType
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.gui.dialogs.register_form import RegisterDeeds, RegisterFormDialog
from danvan_desktop.services.registers import register_of
from tests.gui.tracking_screens import find
from tests.register_world import RegisterWorld


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def open_dialog(qtbot, world: RegisterWorld, key: str = "") -> RegisterFormDialog:
    def after(_changes):
        return register_of(world.store, key)

    deeds = RegisterDeeds(
        world.forms.add_register,  # type: ignore[arg-type, return-value]
        lambda draft: after(world.forms.add_column(key, draft)),
        lambda column, hidden: after(world.forms.set_hidden(key, column, hidden=hidden)),
        lambda column: after(world.forms.delete_column(key, column)),
        lambda name: after(world.forms.rename_register(key, name)),
        lambda: world.forms.delete_register(key),  # type: ignore[arg-type, return-value]
    )
    dialog = RegisterFormDialog(register_of(world.store, key) if key else None, deeds)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def describe(dialog: RegisterFormDialog, title: str, kind: ColumnType = ColumnType.TEXT, choices: str = "") -> None:
    find(dialog, QLineEdit, "title_edit").setText(title)
    combo = find(dialog, QComboBox, "type_combo")
    combo.setCurrentIndex(combo.findData(kind.value))
    find(dialog, QLineEdit, "choices_edit").setText(choices)


def lines(dialog: RegisterFormDialog) -> list[str]:
    view = find(dialog, QListWidget, "columns_list")
    return [view.item(row).text() for row in range(view.count())]


def test_a_new_register_is_described_column_by_column_and_made_at_the_end(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world)
    find(dialog, QLineEdit, "name_edit").setText("Họp dân")
    combo = find(dialog, QComboBox, "granularity_combo")
    combo.setCurrentIndex(combo.findData(Granularity.MONTH.value))
    describe(dialog, "Ngày họp", ColumnType.DATE)
    find(dialog, QPushButton, "add_column_button").click()
    describe(dialog, "Kết quả", ColumnType.CHOICE, "Đồng thuận; Chưa")
    find(dialog, QPushButton, "add_column_button").click()
    describe(dialog, "Thừa")
    find(dialog, QPushButton, "add_column_button").click()
    assert lines(dialog) == ["Ngày họp – Ngày", "Kết quả – Chọn trong danh sách", "Thừa – Chữ (một dòng)"]
    find(dialog, QListWidget, "columns_list").setCurrentRow(2)
    find(dialog, QPushButton, "delete_column_button").click()
    find(dialog, QPushButton, "accept_button").click()
    made = world.registers.registers()[-1]
    assert (made.name, made.granularity) == ("Họp dân", Granularity.MONTH)
    assert made.columns[1].choices == ("Đồng thuận", "Chưa")
    assert not dialog.isVisible()


def test_enter_in_a_field_presses_no_button(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world)
    assert not any(button.autoDefault() or button.isDefault() for button in dialog.findChildren(QPushButton))
    find(dialog, QLineEdit, "title_edit").setText("Một")
    QTest.keyClick(find(dialog, QLineEdit, "title_edit"), Qt.Key.Key_Return)
    assert lines(dialog) == ["Một – Chữ (một dòng)"]
    QTest.keyClick(find(dialog, QLineEdit, "name_edit"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(lines(dialog)) == 1


def test_a_column_without_title_is_refused_and_the_dialog_stays(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world)
    with pytest.raises(ValidationError, match="Chưa nhập tên cột"):
        dialog.add_column()
    with pytest.raises(ValidationError, match="Chưa nhập tên sổ"):
        dialog.accept()
    assert dialog.isVisible()


def test_columns_of_a_shipped_register_are_hidden_at_once_but_not_deleted_or_renamed(
    qtbot, world: RegisterWorld
) -> None:
    dialog = open_dialog(qtbot, world, "study_session")
    view = find(dialog, QListWidget, "columns_list")
    assert lines(dialog)[0] == "Ngày – ngày, cần có"
    assert lines(dialog)[4] == "Số người dự – số nguyên, cộng theo kỳ"
    view.item(6).setCheckState(Qt.CheckState.Unchecked)
    assert "note" in register_of(world.store, "study_session").hidden
    view.item(6).setCheckState(Qt.CheckState.Checked)
    assert not register_of(world.store, "study_session").hidden
    assert not find(dialog, QPushButton, "delete_column_button").isEnabled()
    assert not find(dialog, QLineEdit, "name_edit").isEnabled()
    assert find(dialog, QPushButton, "delete_register_button").isHidden()
    assert find(dialog, QPushButton, "accept_button").isHidden()


def test_a_column_is_added_to_a_shipped_register_and_taken_off_again(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world, "study_session")
    describe(dialog, "Số đảng viên", ColumnType.INTEGER)
    find(dialog, QPushButton, "add_column_button").click()
    assert lines(dialog)[-1] == "Số đảng viên – số nguyên"
    view = find(dialog, QListWidget, "columns_list")
    view.setCurrentRow(view.count() - 1)
    find(dialog, QPushButton, "delete_column_button").click()
    assert len(lines(dialog)) == 7


def test_only_what_a_type_needs_can_be_filled_in(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world)
    describe(dialog, "x", ColumnType.CHOICE)
    assert find(dialog, QLineEdit, "choices_edit").isEnabled()
    describe(dialog, "x", ColumnType.DATE)
    assert not find(dialog, QLineEdit, "choices_edit").isEnabled()


def test_every_field_has_its_label(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    assert {*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox)} <= buddies
