from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableView

from danvan_desktop.gui.dialogs.urging import UrgingDialog
from danvan_desktop.services.urging import UrgeItem, UrgeKind, reminder_text
from tests.gui.tracking_screens import find, texts

TODAY = date(2026, 6, 15)
ITEMS = [
    UrgeItem("Phòng A", UrgeKind.TASK, "Họp dân", date(2026, 6, 5), False, -10, "Đã giao"),
    UrgeItem("Phòng A", UrgeKind.TASK, "Giao ban", None, False, None, "Đã giao"),
    UrgeItem("Phòng B", UrgeKind.OCCASION, "Báo cáo năm", date(2026, 6, 20), False, 5, "Sắp đến hạn"),
]


@pytest.fixture
def dialog(qtbot) -> UrgingDialog:
    made = UrgingDialog(ITEMS, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_list_is_narrowed_to_a_unit_or_to_what_is_late(dialog: UrgingDialog) -> None:
    table, combo = find(dialog, QTableView, "items_table"), find(dialog, QComboBox, "unit_combo")
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Tất cả đơn vị (3)",
        "Phòng A (2)",
        "Phòng B (1)",
    ]
    assert find(dialog, QLabel, "count_label").text() == "Đến ngày 15/06/2026: 3 việc của 2 đơn vị, 1 trễ."
    combo.setCurrentIndex(1)
    assert len(texts(table)) == 2
    find(dialog, QCheckBox, "late_check").click()
    assert texts(table) == [["Phòng A", "trễ 10 ngày", "Họp dân", "05/06/2026", "Nhiệm vụ", "Đã giao"]]
    combo.setCurrentIndex(2)
    assert not find(dialog, QPushButton, "copy_button").isEnabled()


def test_it_is_sorted_by_a_column(dialog: UrgingDialog) -> None:
    table = find(dialog, QTableView, "items_table")
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[2] for row in texts(table)] == ["Báo cáo năm", "Họp dân", "Giao ban"]


def test_the_message_of_what_is_shown_is_copied(dialog: UrgingDialog) -> None:
    find(dialog, QComboBox, "unit_combo").setCurrentIndex(2)
    find(dialog, QPushButton, "copy_button").click()
    assert QGuiApplication.clipboard().text() == reminder_text(ITEMS[2:], TODAY)
    assert "Đã chép lời nhắc cho 1 đơn vị" in find(dialog, QLabel, "count_label").text()
