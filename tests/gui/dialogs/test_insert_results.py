"""Choosing results: what is in the text already is not ticked again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.dialogs.insert_results import InsertResultsDialog

LINES = ["- Một.", "- Hai.", "- Ba."]
FIGURES = ["- Tổ chức 05 cuộc."]
GROUPS = {"Kết quả đã ghi": LINES, "Số liệu từ sổ theo dõi": FIGURES, "Từng việc": []}


def opened(qtbot: QtBot) -> InsertResultsDialog:
    dialog = InsertResultsDialog(GROUPS, "- Hai.\nkhác")
    qtbot.addWidget(dialog)
    return dialog


def test_lines_already_in_the_text_are_not_ticked(qtbot: QtBot) -> None:
    assert opened(qtbot).chosen() == ["- Một.", "- Ba."]


def test_all_can_be_ticked_at_once(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    qtbot.mouseClick(dialog._ui.all_button, Qt.MouseButton.LeftButton)
    assert dialog.chosen() == LINES + FIGURES


def test_a_line_is_left_out_by_its_box(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog._ui.results_list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen() == ["- Ba."]


def test_figures_stand_under_their_name_and_are_ticked_by_the_clerk_only(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    items = [dialog._ui.results_list.item(row) for row in range(dialog._ui.results_list.count())]
    assert [item.text() for item in items] == ["Kết quả đã ghi", *LINES, "Số liệu từ sổ theo dõi", *FIGURES]
    items[-1].setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen() == ["- Một.", "- Ba.", *FIGURES]


def test_a_line_tells_where_it_comes_from(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.show_sources({"- Hai.": "2. Tuyên truyền: Văn phòng Sở, 05/03/2026"})
    tips = [dialog._ui.results_list.item(row).toolTip() for row in range(4)]
    assert tips == ["", "", "2. Tuyên truyền: Văn phòng Sở, 05/03/2026", ""]
