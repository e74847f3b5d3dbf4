"""A table that is filled anew leaves no widget of its old rows in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.cell_widgets import clear_cells


def test_old_widgets_are_out_of_sight_at_once(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    combo = QComboBox()
    table.setCellWidget(1, 1, combo)
    table.show()
    assert combo.isVisible()
    clear_cells(table)
    assert (table.rowCount(), combo.isVisible()) == (0, False)
