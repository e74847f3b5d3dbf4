"""The draft as a tree in the order of the source: what is not said is shown as “chưa có”, every task knows its place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import DraftTiming
from danvan_desktop.gui.dialogs.draft_outline import LINES_ROLE, fill_outline, timing_words
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.importers.text import document_from_text
from danvan_desktop.paths import resource
from tests.importers.plan.sample_plans import TABLED


def outline(qtbot: QtBot, document: SourceDocument | None = None) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(2)
    qtbot.addWidget(tree)
    fill_outline(tree, parse_plan(document or read_document(resource("samples", "ke_hoach_mau.txt"))))
    return tree


def tops(tree: QTreeWidget) -> dict[str, QTreeWidgetItem]:
    return {
        tree.topLevelItem(place).text(0).split(" (")[0]: tree.topLevelItem(place)
        for place in range(tree.topLevelItemCount())
    }


def items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    iterator = QTreeWidgetItemIterator(tree)
    while item := iterator.value():
        yield item
        iterator += 1


def test_the_branches_follow_the_source_and_what_has_no_place_in_it_stands_at_the_end(qtbot: QtBot) -> None:
    titles = list(tops(outline(qtbot)))
    assert titles[:2] == ["Thể thức", "Phần mở đầu"]
    assert [title.split(".")[0] for title in titles[2:-4]] == ["I", "II", "III", "IV"]
    assert titles[-4:] == ["Phần kết", "Nơi nhận", "Người ký", "Văn bản trích dẫn"]


def test_everything_with_a_place_runs_in_the_order_of_the_source(qtbot: QtBot) -> None:
    tree = outline(qtbot)
    branch = tops(tree)["Văn bản trích dẫn"]
    places = [
        item.data(0, LINES_ROLE)[0] for item in items(tree) if item.data(0, LINES_ROLE) and item.parent() != branch
    ]
    assert places == sorted(places)
    assert len(places) > 50


def test_a_section_says_what_it_holds_and_other_text_is_shown_too(qtbot: QtBot) -> None:
    tree = outline(qtbot)
    sections = tops(tree)
    content = next(item for title, item in sections.items() if title.startswith("II."))
    assert content.text(1).endswith(" nhiệm vụ")
    purpose = next(item for title, item in sections.items() if title.startswith("I."))
    texts = [purpose.child(place).text(0) for place in range(purpose.childCount())]
    assert texts[0] == "1. Mục đích"
    assert texts[1].startswith("- Làm cho từng công chức")


def test_no_task_target_or_duty_of_the_draft_is_missing(qtbot: QtBot) -> None:
    draft = parse_plan(read_document(resource("samples", "ke_hoach_mau.txt")))
    texts = [item.text(0) for item in items(outline(qtbot))]
    for task in draft.tasks:
        assert [text for text in texts if text.endswith(task.text)], task.text
    assert sum(text.startswith("Chỉ tiêu: ") for text in texts) == len(draft.targets)
    assert sum(text.startswith("Nghĩa vụ: ") for text in texts) == len(draft.obligations)


def test_a_task_shows_units_and_time_and_knows_its_lines(qtbot: QtBot) -> None:
    tree = outline(qtbot)
    content = next(item for title, item in tops(tree).items() if title.startswith("II."))
    task = content.child(0).child(0)
    assert "Chủ trì: Văn phòng Sở" in task.text(1)
    assert "trước ngày 31/03/2026" in task.text(1)
    assert task.data(0, LINES_ROLE)[0] > 0


def test_what_the_plan_does_not_say_is_said_to_be_missing(qtbot: QtBot) -> None:
    tree = outline(qtbot, document_from_text(TABLED))
    sections = tops(tree)
    form = {sections["Thể thức"].child(row).text(0): sections["Thể thức"].child(row).text(1) for row in range(6)}
    assert form["Ngày ban hành"] == "chưa có"


def test_tasks_of_a_table_stand_in_a_branch_of_their_own(qtbot: QtBot) -> None:
    tree = outline(qtbot, document_from_text(TABLED))
    sections = tops(tree)
    assert sections["Bảng, phụ lục"].text(1) == "2 nhiệm vụ"
    draft = parse_plan(document_from_text(TABLED))
    assert sum(len(group.tasks) for group in draft.task_groups if group.origin == "table") == 2


def test_times_are_said_in_words() -> None:
    assert timing_words(DraftTiming("Thường xuyên", "regular")) == "Thường xuyên"
    assert timing_words(DraftTiming("sau Tết", None)) == "chưa hiểu: sau Tết"
    assert timing_words(DraftTiming()) == ""
