from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.urging_letter import UrgedItem, UrgingLetter
from danvan_desktop.gui.dialogs.urging_log import LogDeeds, UrgingLogDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.views_urging_letters import LetterRow
from tests.gui.tracking_screens import find, texts


def letter(letter_id, number=""):
    items = (UrgedItem("task:1", "Đối thoại"), UrgedItem("task:2", "Báo cáo"))
    return UrgingLetter(letter_id, 1, 2026, date(2026, 6, letter_id), number, date(2026, 6, 30), items)


def opened(qtbot, letters):
    rows = {each.id: LetterRow(each, f"Phòng {each.id}") for each in letters}
    done = []

    def issue(letter_id, number, day):
        done.append((letter_id, number, day))
        rows[letter_id] = LetterRow(letter(letter_id, number), "Phòng")

    def remove(letter_id):
        done.append(letter_id)
        del rows[letter_id]

    dialog = UrgingLogDialog(LogDeeds(lambda: list(rows.values()), issue, remove), 2026)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, done


def test_the_log_tells_what_was_written_and_what_lacks_its_number(qtbot):
    dialog, _ = opened(qtbot, [letter(2), letter(1, "15/SXD-VP")])
    assert find(dialog, QLabel, "count_label").text() == "Năm 2026 đã lập 2 công văn đôn đốc, 1 công văn chưa ghi số."
    assert texts(find(dialog, QTableView, "letters_table"))[:2] == [
        ["02/06/2026", "chưa có số", "Phòng 2", "2", "30/06/2026", "Đối thoại; Báo cáo"],
        ["01/06/2026", "15/SXD-VP", "Phòng 1", "2", "30/06/2026", "Đối thoại; Báo cáo"],
    ]


def test_number_and_day_of_the_chosen_letter_are_noted_and_it_stays_chosen(qtbot):
    dialog, done = opened(qtbot, [letter(2), letter(1)])
    find(dialog, QTableView, "letters_table").selectRow(1)
    find(dialog, QLineEdit, "number_edit").setText("16/SXD-VP")
    find(dialog, DateEdit, "issued_on_edit").setText("3/6")
    find(dialog, QPushButton, "save_button").click()
    assert done == [(1, "16/SXD-VP", date(2026, 6, 3))]
    assert find(dialog, QLineEdit, "number_edit").text() == "16/SXD-VP"
    find(dialog, DateEdit, "issued_on_edit").setText("31/6")
    with pytest.raises(ValidationError):
        dialog.issue()


def test_the_last_letter_taken_out_leaves_nothing_to_change(qtbot):
    dialog, done = opened(qtbot, [letter(1)])
    find(dialog, QPushButton, "remove_button").click()
    assert done == [1]
    assert not find(dialog, QPushButton, "save_button").isEnabled()
    dialog.issue()
    dialog.remove()
    assert done == [1]
