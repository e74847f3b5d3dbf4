from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.sending import SendingDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.services.views_occasions import Sending
from tests.gui.tracking_screens import drop, find
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def recorded() -> list[Sending]:
    return []


@pytest.fixture
def dialog(qtbot, world: World, recorded: list[Sending]) -> SendingDialog:
    made = SendingDialog(world.occasions.year_occasions(YEAR)[0], recorded.append, date(YEAR, 6, 15))
    qtbot.addWidget(made)
    return made


def test_what_was_typed_and_dropped_is_handed_over(dialog: SendingDialog, recorded: list[Sending], world) -> None:
    assert find(dialog, QLineEdit, "to_edit").text() == "Sở Nội vụ"
    find(dialog, DateEdit, "sent_on_edit").setText("30/3")
    find(dialog, QLineEdit, "number_edit").setText("15/KH-SXD")
    find(dialog, QComboBox, "via_combo").setCurrentText("Bưu điện")
    drop(find(dialog, FileDropList, "files_list"), [world.file("kh.pdf")])
    find(dialog, QPushButton, "save_button").click()
    expected = Sending(date(YEAR, 3, 30), "15/KH-SXD", "Sở Nội vụ", "Bưu điện", (world.folder / "kh.pdf",))
    assert recorded == [expected]


def test_lateness_is_said_before_it_is_recorded(dialog: SendingDialog) -> None:
    late = find(dialog, QLabel, "late_label")
    assert late.text() == "Gửi trễ 76 ngày so với hạn."
    edit = find(dialog, DateEdit, "sent_on_edit")
    edit.setText("31/3")
    edit.editingFinished.emit()
    assert late.text() == ""


def test_a_date_that_is_none_is_refused(dialog: SendingDialog, recorded: list[Sending]) -> None:
    find(dialog, DateEdit, "sent_on_edit").setText("31/2")
    with pytest.raises(ValidationError, match="Không có ngày 31/02/2026"):
        dialog.accept()
    assert recorded == []
