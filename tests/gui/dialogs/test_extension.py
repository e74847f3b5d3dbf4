from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import Extension
from danvan_desktop.gui.dialogs.extension import Extended, ExtensionDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import find
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def handed() -> list[object]:
    return []


def open_dialog(qtbot, world: World, handed: list[object]) -> ExtensionDialog:
    row = world.occasions.year_occasions(YEAR)[0]
    extended = Extended("Nộp kế hoạch", YEAR, row.occasion.first_good_day, row.occasion.extensions)
    made = ExtensionDialog(extended, handed.append, lambda: handed.append("rút lại"))
    qtbot.addWidget(made)
    return made


def test_the_extension_is_handed_over_as_typed(qtbot, world: World, handed: list[object]) -> None:
    dialog = open_dialog(qtbot, world, handed)
    assert not find(dialog, QPushButton, "withdraw_button").isEnabled()
    find(dialog, DateEdit, "until_edit").setText("ngày 20 tháng 6")
    find(dialog, QLineEdit, "reason_edit").setText("chờ kế hoạch cấp trên")
    find(dialog, QLineEdit, "decision_edit").setText("12/CV-SNV")
    find(dialog, DateEdit, "granted_on_edit").setText("0104")
    find(dialog, QPushButton, "save_button").click()
    assert handed == [Extension(date(YEAR, 6, 20), "chờ kế hoạch cấp trên", "12/CV-SNV", date(YEAR, 4, 1))]


def test_former_extensions_stay_in_sight_and_the_last_can_be_withdrawn(qtbot, world: World, handed) -> None:
    key = world.occasions.year_occasions(YEAR)[0].key
    world.extensions.extend(key, Extension(date(YEAR, 5, 1), "mưa bão", "12/CV-SNV", date(YEAR, 4, 1)))
    dialog = open_dialog(qtbot, world, handed)
    assert find(dialog, QLabel, "former_label").text() == (
        "Ngày cuối còn đúng hạn ban đầu: 31/03/2026\nLần 1: đến 01/05/2026 – mưa bão, văn bản 12/CV-SNV ngày 01/04/2026"
    )
    find(dialog, QPushButton, "withdraw_button").click()
    assert handed == ["rút lại"]


def test_a_date_that_is_none_is_refused(qtbot, world: World, handed: list[object]) -> None:
    dialog = open_dialog(qtbot, world, handed)
    find(dialog, DateEdit, "until_edit").setText("29/2")
    with pytest.raises(ValidationError, match="Không có ngày 29/02/2026"):
        dialog.accept()
    assert handed == []
