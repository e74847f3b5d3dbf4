from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableView

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register_kinds import DIFFICULTY
from danvan_desktop.gui.dialogs.register_paste import RegisterPasteDialog
from danvan_desktop.services.register_paste import Pasted, PastedRow
from tests.gui.tracking_screens import find, texts

GOOD = PastedRow(1, ("1/6", "một"), {"text": "một"}, (), ())
NOTED = PastedRow(2, ("", "hai"), {"text": "hai"}, (), ("Chưa có: Ngày.",))
BAD = PastedRow(3, ("31/2", "ba"), {"text": "ba"}, ("“Ngày”: Không có ngày 31/02/2026.",), ())


def open_dialog(qtbot, *rows: PastedRow, findings: tuple[str, ...] = ()):
    stored: list[object] = []
    dialog = RegisterPasteDialog(Pasted(DIFFICULTY, rows, findings), 2026, stored.extend)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, stored


def test_good_rows_are_pasted_at_once(qtbot) -> None:
    dialog, stored = open_dialog(qtbot, GOOD, NOTED, findings=("Cột “Mã” không có trong sổ, được bỏ qua.",))
    words = find(dialog, QLabel, "place_label").text()
    assert words == "2 dòng sao chép, 2 dòng đúng; ghi vào sổ “Khó khăn, vướng mắc” năm 2026."
    assert "Cột “Mã”" in find(dialog, QLabel, "findings_label").text()
    assert find(dialog, QCheckBox, "skip_check").isHidden()
    assert [row[1] for row in texts(find(dialog, QTableView, "pasted_table"))] == ["Đúng", "Cần xem"]
    find(dialog, QPushButton, "accept_button").click()
    assert stored == [{"text": "một"}, {"text": "hai"}]
    assert not dialog.isVisible()


def test_while_a_row_is_wrong_nothing_is_pasted_until_the_clerk_leaves_it_out(qtbot) -> None:
    dialog, stored = open_dialog(qtbot, GOOD, BAD)
    button = find(dialog, QPushButton, "accept_button")
    assert not button.isEnabled()
    assert "31/02/2026" in texts(find(dialog, QTableView, "pasted_table"))[1][3]
    find(dialog, QCheckBox, "skip_check").setChecked(True)
    assert button.text() == "&Dán 1 dòng vào sổ"
    button.click()
    assert stored == [{"text": "một"}]


def test_nothing_good_is_nothing_to_paste_and_turning_back_stores_nothing(qtbot) -> None:
    dialog, stored = open_dialog(qtbot, BAD)
    find(dialog, QCheckBox, "skip_check").setChecked(True)
    assert not find(dialog, QPushButton, "accept_button").isEnabled()
    find(dialog, QPushButton, "reject_button").click()
    assert (stored, dialog.isVisible()) == ([], False)


def test_a_refusal_leaves_the_dialog_open(qtbot) -> None:
    def refuse(_rows) -> None:
        raise ValidationError("không được")

    dialog = RegisterPasteDialog(Pasted(DIFFICULTY, (GOOD,)), 2026, refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    with pytest.raises(ValidationError):
        dialog.accept()
    assert dialog.isVisible()
