"""The draft as a tree: what is not said is shown as “chưa có”, every task knows its place."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import DraftTiming
from danvan_desktop.gui.dialogs.draft_outline import LINES_ROLE, fill_outline, timing_words
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.paths import resource


def outline(qtbot: QtBot) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(2)
    qtbot.addWidget(tree)
    fill_outline(tree, parse_plan(read_document(resource("samples", "ke_hoach_mau.txt"))))
    return tree


def test_form_tasks_targets_duties_citations_and_recipients_are_shown(qtbot: QtBot) -> None:
    tree = outline(qtbot)
    titles = [tree.topLevelItem(place).text(0).split(" (")[0] for place in range(tree.topLevelItemCount())]
    assert titles == [
        "Thể thức",
        "Nhiệm vụ",
        "Chỉ tiêu",
        "Nghĩa vụ, tổ chức thực hiện",
        "Văn bản trích dẫn",
        "Nơi nhận",
    ]


def test_a_task_shows_units_and_time_and_knows_its_lines(qtbot: QtBot) -> None:
    tree = outline(qtbot)
    task = tree.topLevelItem(1).child(0).child(0)
    assert "Chủ trì: Văn phòng Sở" in task.text(1)
    assert "trước ngày 31/03/2026" in task.text(1)
    assert task.data(0, LINES_ROLE)[0] > 0


def test_times_are_said_in_words() -> None:
    assert timing_words(DraftTiming("Thường xuyên", "regular")) == "Thường xuyên"
    assert timing_words(DraftTiming("sau Tết", None)) == "chưa hiểu: sau Tết"
    assert timing_words(DraftTiming()) == ""
