from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from danvan_desktop.gui.pages.register_filter import RegisterFilter
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def test_words_and_rows_asked_for_narrow_the_sheet_together(qtbot, world: RegisterWorld) -> None:
    edit, button, told = QLineEdit(), QPushButton(), []
    qtbot.addWidget(edit)
    qtbot.addWidget(button)
    chosen = RegisterFilter(edit, button, lambda: told.append(1))
    sheet = world.registers.sheet("study_session", YEAR)
    assert chosen.chosen(sheet) == list(sheet.lines)
    edit.setText("thong bao la")
    assert (told, chosen.chosen(sheet)) == ([1], [sheet.lines[2]])
    chosen.show_only([sheet.lines[0].row.id, sheet.lines[1].row.id])
    assert edit.text() == ""
    assert chosen.chosen(sheet) == list(sheet.lines[:2])
    edit.setText("23-QĐ/TW")
    assert chosen.chosen(sheet) == [sheet.lines[0]]
    button.click()
    assert chosen.chosen(sheet) == list(sheet.lines)
    assert button.isHidden()
