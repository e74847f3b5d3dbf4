from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from danvan_desktop.domain.register import ColumnType
from danvan_desktop.gui.pages.register_delegate import text_of
from danvan_desktop.gui.widgets.name_line import NameLine
from tests.gui.register_screens import choose, editor, is_typing, open_registers, put_cursor, table
from tests.register_world import RegisterWorld


@pytest.fixture
def page(qtbot, tmp_path: Path) -> Iterator[QWidget]:
    world = RegisterWorld(tmp_path)
    with world.store:
        world.fill()
        yield open_registers(qtbot, world)


KINDS = {
    ColumnType.CHOICE: QComboBox,
    ColumnType.UNIT: NameLine,
    ColumnType.LONG_TEXT: QPlainTextEdit,
    ColumnType.DATE: QLineEdit,
    ColumnType.TEXT: QLineEdit,
}


def test_each_type_of_column_is_typed_its_own_way(page) -> None:
    choose(page, "Khó khăn")
    seen = set()
    for number, column in enumerate(table(page).model().columns[:-1]):
        put_cursor(page, 0, number)
        table(page).edit(table(page).currentIndex())
        assert isinstance(editor(page), KINDS[column.column.type])
        assert text_of(editor(page)) == table(page).currentIndex().data(Qt.ItemDataRole.EditRole)
        seen.add(column.column.type)
        QTest.keyClick(editor(page), Qt.Key.Key_Escape)
        assert not is_typing(page)
    assert seen == set(KINDS)


def test_a_long_text_has_room_inside_the_grid_even_in_the_last_row(page) -> None:
    choose(page, "Khó khăn")
    put_cursor(page, 1, 2)
    table(page).edit(table(page).currentIndex())
    place = editor(page).geometry()
    assert place.height() >= 5 * editor(page).fontMetrics().lineSpacing()
    assert place.bottom() <= table(page).viewport().height()


def test_a_typed_letter_begins_a_cell_and_computed_ones_stay_shut(page) -> None:
    choose(page, "Tiếp công dân")
    put_cursor(page, 0, 7)
    QTest.keyClick(table(page), "9")
    assert text_of(editor(page)) == "9"
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    put_cursor(page, 0, 9)
    QTest.keyClick(table(page), "9")
    assert not is_typing(page)


def test_a_widget_without_text_says_nothing(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert text_of(widget) == ""
