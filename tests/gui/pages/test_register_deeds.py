from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.register_form import RegisterFormDialog
from danvan_desktop.gui.dialogs.register_paste import RegisterPasteDialog
from danvan_desktop.gui.pages.register_deeds import RegisterDesk, RegisterServices
from danvan_desktop.services.documents import DocumentKind
from tests.gui.register_screens import Exports
from tests.gui.tracking_screens import drive, find
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        yield made


@pytest.fixture
def desk(qtbot, world: RegisterWorld) -> RegisterDesk:
    window = QWidget()
    qtbot.addWidget(window)
    services = RegisterServices(world.registers, world.forms, world.paste, world.evidence)
    return RegisterDesk(services, Exports(), Actions(), window)


def test_pasting_is_one_deed_after_it_was_looked_at(desk: RegisterDesk, world: RegisterWorld, monkeypatch) -> None:
    drive(monkeypatch, RegisterPasteDialog, lambda _dialog: None)
    desk.paste("difficulty", YEAR, "1/6\t\tmột\n2/6\t\thai")
    assert world.lines("difficulty") == ()
    drive(monkeypatch, RegisterPasteDialog, RegisterPasteDialog.accept)
    desk.paste("difficulty", YEAR, "1/6\t\tmột\n2/6\t\thai")
    assert [row[2] for row in world.texts("difficulty")] == ["một", "hai"]


def test_turning_back_makes_no_register(desk: RegisterDesk, monkeypatch) -> None:
    drive(monkeypatch, RegisterFormDialog, lambda _dialog: None)
    assert desk.add_register() == ""


def test_a_register_is_made_changed_and_deleted(desk: RegisterDesk, world: RegisterWorld, monkeypatch) -> None:
    def describe(dialog: RegisterFormDialog) -> None:
        find(dialog, QLineEdit, "name_edit").setText("Họp dân")
        find(dialog, QLineEdit, "title_edit").setText("Nội dung")
        dialog.add_column()
        dialog.accept()

    drive(monkeypatch, RegisterFormDialog, describe)
    key = desk.add_register()
    assert world.registers.registers()[-1].key == key

    def change(dialog: RegisterFormDialog) -> None:
        find(dialog, QLineEdit, "title_edit").setText("Ghi thêm")
        dialog.add_column()
        with pytest.raises(ValidationError):
            dialog.add_column()
        find(dialog, QLineEdit, "name_edit").setText("Họp thôn")
        dialog._rename()
        dialog._delete()

    drive(monkeypatch, RegisterFormDialog, change)
    desk.edit_columns(key)
    assert key not in {register.key for register in world.registers.registers()}
    labels = [entry.label for entry in world.store.history(3)]
    assert labels == ["Xóa sổ “Họp thôn”", "Đổi tên sổ “Họp dân”", "Thêm cột vào sổ “Họp dân”"]


def test_the_workbook_of_the_year_is_ordered(qtbot, world: RegisterWorld) -> None:
    window, exports = QWidget(), Exports()
    qtbot.addWidget(window)
    services = RegisterServices(world.registers, world.forms, world.paste, world.evidence)
    RegisterDesk(services, exports, Actions(), window).export(YEAR)
    assert exports.orders[0][0].kind is DocumentKind.REGISTERS
