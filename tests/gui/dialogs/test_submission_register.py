from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.gui.dialogs.submission_register import SubmissionRegisterDialog
from danvan_desktop.services.submissions import submissions_of
from danvan_desktop.services.views_occasions import Sending
from tests.gui.tracking_screens import find, texts
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def open_dialog(qtbot, world: World) -> SubmissionRegisterDialog:
    made = SubmissionRegisterDialog(submissions_of(world.occasions.year_occasions(YEAR), ()), YEAR)
    qtbot.addWidget(made)
    return made


def test_the_register_lists_number_date_recipient_way_and_files(qtbot, world: World) -> None:
    first, second = (row.key for row in world.occasions.year_occasions(YEAR)[:2])
    world.occasions.record_sent(second, Sending(date(YEAR, 6, 1), "20/BC-SXD", "Sở Nội vụ", "Bưu điện"))
    world.occasions.record_sent(
        first, Sending(date(YEAR, 4, 1), "15/KH-SXD", "UBND tỉnh", "Trục liên thông", (world.file("kh.pdf"),))
    )
    dialog = open_dialog(qtbot, world)
    rows = texts(find(dialog, QTableView, "submissions_table"))
    assert [row[:2] + row[3:5] + row[6:] for row in rows] == [
        ["01/04/2026", "15/KH-SXD", "UBND tỉnh", "Trục liên thông", "Đã gửi trễ", "1"],
        ["01/06/2026", "20/BC-SXD", "Sở Nội vụ", "Bưu điện", "Đã gửi", "0"],
    ]
    assert find(dialog, QLabel, "count_label").text() == "Năm 2026 đã gửi 2 văn bản, trong đó 1 văn bản gửi trễ."
    find(dialog, QPushButton, "copy_button").click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["Ngày gửi", "Số, ký hiệu"]
    assert len(lines) == 3


def test_an_empty_register_says_so(qtbot, world: World) -> None:
    dialog = open_dialog(qtbot, world)
    assert find(dialog, QLabel, "count_label").text().startswith("Năm 2026 đã gửi 0 văn bản")
    assert not find(dialog, QPushButton, "copy_button").isEnabled()
