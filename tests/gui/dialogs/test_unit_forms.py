from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.unit_forms import LETTER_WORDS, SLIP_WORDS, UnitFormsDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.views_unit_forms import FormUnit
from tests.gui.tracking_screens import find

UNITS = [FormUnit(3, "Văn phòng", 6, 2), FormUnit(4, "Thanh tra", 2, 0)]


def opened(qtbot, *, is_saved=True):
    saved = []

    def save(ids, day):
        saved.append((ids, day))
        return is_saved

    dialog = UnitFormsDialog(UNITS, 2026, save)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, saved


def test_every_unit_gets_a_form_unless_the_clerk_chooses(qtbot):
    dialog, saved = opened(qtbot)
    button = find(dialog, QPushButton, "save_button")
    assert button.text() == "&Xuất 2 biểu mẫu…"
    assert (
        find(dialog, QListWidget, "units_list").item(0).text() == "Văn phòng – 6 nhiệm vụ, 2 chưa có kết quả trong kỳ"
    )
    find(dialog, QPushButton, "silent_button").click()
    find(dialog, DateEdit, "return_by_edit").setText("5/11")
    button.click()
    assert saved == [([3], date(2026, 11, 5))]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_turning_back_from_the_folder_keeps_the_choice_open(qtbot):
    dialog, saved = opened(qtbot, is_saved=False)
    find(dialog, QPushButton, "save_button").click()
    assert saved == [([3, 4], None)]
    assert dialog.isVisible()


def test_a_date_that_is_none_is_told_and_nothing_is_written(qtbot):
    dialog, saved = opened(qtbot)
    find(dialog, DateEdit, "return_by_edit").setText("31/11")
    with pytest.raises(ValidationError):
        dialog.accept()
    assert saved == []


def test_slips_are_chosen_in_their_own_words(qtbot):
    dialog = UnitFormsDialog(UNITS, 2026, lambda _ids, _day: True, None, SLIP_WORDS)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Phiếu giao việc"
    assert find(dialog, QPushButton, "save_button").text() == "&Xuất 2 phiếu…"


def test_letters_start_with_the_pressing_units_only(qtbot):
    dialog = UnitFormsDialog(UNITS, 2026, lambda _ids, _day: True, None, LETTER_WORDS)
    qtbot.addWidget(dialog)
    assert find(dialog, QPushButton, "save_button").text() == "&Xuất 1 công văn…"
    calm = UnitFormsDialog(UNITS[1:], 2026, lambda _ids, _day: True, None, LETTER_WORDS)
    qtbot.addWidget(calm)
    assert find(calm, QPushButton, "save_button").text() == "&Xuất 1 công văn…"


@pytest.mark.parametrize("is_wanted", [False, True])
def test_papers_are_looked_at_before_they_are_written(qtbot, is_wanted):
    looked, saved = [], []
    dialog = UnitFormsDialog(
        UNITS,
        2026,
        lambda ids, day: saved.append((ids, day)) or True,
        None,
        SLIP_WORDS,
        lambda ids, day: looked.append((ids, day)) or is_wanted,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    find(dialog, DateEdit, "return_by_edit").setText("5/11")
    find(dialog, QPushButton, "preview_button").click()
    assert looked == [([3, 4], date(2026, 11, 5))]
    assert saved == (looked if is_wanted else [])
    assert dialog.isVisible() is not is_wanted


def test_forms_of_excel_have_no_preview(qtbot):
    dialog, _ = opened(qtbot)
    assert not find(dialog, QPushButton, "preview_button").isVisible()
