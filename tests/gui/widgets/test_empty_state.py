from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from danvan_desktop.gui.widgets.empty_state import EmptyState


def test_it_says_why_and_offers_what_to_do_next(qtbot) -> None:
    state = EmptyState("Chưa có kế hoạch.", "Nhập kế hoạch…")
    qtbot.addWidget(state)
    state.show()
    button = state.findChild(QPushButton, "empty_button")
    assert state.findChild(QLabel, "empty_label").text() == "Chưa có kế hoạch."
    with qtbot.waitSignal(state.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_words_on_it_there_is_no_button(qtbot) -> None:
    state = EmptyState("Chưa có kế hoạch.", "Nhập kế hoạch…")
    qtbot.addWidget(state)
    state.show()
    state.set_text("Không có gì khớp.")
    assert state.findChild(QLabel, "empty_label").text() == "Không có gì khớp."
    assert not state.findChild(QPushButton, "empty_button").isVisible()
