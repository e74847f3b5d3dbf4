from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_heading_panel import HeadingPanel
from tests.gui.plan_windows import PlanWindow, child, plan_window, type_into


def panel_on(window: PlanWindow, noun: str, object_id: int) -> HeadingPanel:
    window.page.go_to(Destination("plan", noun, object_id))
    return window.child(HeadingPanel, "HeadingPanel")


def test_a_section_is_corrected_field_by_field(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, "section", window.room.content)
        assert child(panel, QLabel, "counts_label").text() == "5 nhiệm vụ, 1 đã xong"
        type_into(qtbot, child(panel, QLineEdit, "number_edit"), "IV")
        type_into(qtbot, child(panel, QPlainTextEdit, "title_edit"), "NHIỆM VỤ")
        type_into(qtbot, child(panel, QPlainTextEdit, "text_edit"), "Lời dẫn")
        combo = child(panel, QComboBox, "role_combo")
        combo.setCurrentIndex(combo.findData(SectionRole.OTHER.value))
        combo.activated.emit(combo.currentIndex())
        section = window.store.get(Section, window.room.content)
        assert (section.number, section.title, section.text) == ("IV", "NHIỆM VỤ", "Lời dẫn")
        assert section.role is SectionRole.OTHER


def test_a_group_has_number_and_title_only(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, "task_group", window.room.groups[0])
        assert child(panel, QComboBox, "role_combo").isHidden()
        type_into(qtbot, child(panel, QPlainTextEdit, "title_edit"), "Tuyên truyền")
        assert window.store.get(TaskGroup, window.room.groups[0]).title == "Tuyên truyền"


def test_a_title_cannot_be_emptied(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, "task_group", window.room.groups[0])
        with qtbot.capture_exceptions() as caught:
            type_into(qtbot, child(panel, QPlainTextEdit, "title_edit"), "")
        assert isinstance(caught[0][1], ValidationError)
        window.page.reload()
        assert child(panel, QPlainTextEdit, "title_edit").toPlainText() == "Tuyên truyền, quán triệt"
