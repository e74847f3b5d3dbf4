from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal
from danvan_desktop.domain.target import Measure, Target, TargetResult
from danvan_desktop.domain.target_reach import Reached
from danvan_desktop.gui.dialogs.target_by_hand import TargetByHandDialog
from danvan_desktop.services.target_standing import TargetStanding
from tests.gui.tracking_screens import find

SOURCES = (SoughtTotal("study_session", "participants"), SoughtTotal("study_session", "total"))
TARGET = Target(1, 1, 1, "Tỷ lệ quán triệt", Measure.QUANTITATIVE, Decimal(95), "%", sources=SOURCES)
FOUND = tuple(FoundTotal(each, 2026, Decimal(60), (4,), "Quán triệt") for each in SOURCES)


def open_dialog(qtbot, standing: TargetStanding, handed: list) -> TargetByHandDialog:
    made = TargetByHandDialog(standing, lambda *figures: handed.append(figures))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_with_the_figures_of_the_register_and_hands_over_what_is_typed(qtbot) -> None:
    handed: list = []
    standing = TargetStanding(TARGET, None, Reached(Decimal(60), Decimal(62)), 2026, FOUND)
    dialog = open_dialog(qtbot, standing, handed)
    assert find(dialog, QLabel, "what_label").text().startswith("Tỷ lệ quán triệt\n60 / 62 = 96,77%")
    assert find(dialog, QLineEdit, "numerator_edit").text() == "60"
    find(dialog, QLineEdit, "numerator_edit").setText("61,5")
    find(dialog, QLineEdit, "reason_edit").setText("sổ chưa đủ")
    find(dialog, QPushButton, "save_button").click()
    assert handed == [(Decimal("61.5"), Decimal(62), "sổ chưa đủ")]
    assert not dialog.isVisible()


def test_what_is_no_number_is_refused_and_the_dialog_stays(qtbot) -> None:
    handed: list = []
    dialog = open_dialog(qtbot, TargetStanding(TARGET, None, Reached(), 2026, FOUND), handed)
    find(dialog, QLineEdit, "numerator_edit").setText("sáu mươi")
    with pytest.raises(ValidationError, match="không phải là một số"):
        dialog.accept()
    assert (handed, dialog.isVisible()) == ([], True)


def test_a_count_asks_for_no_denominator_and_the_former_reason_stays(qtbot) -> None:
    target = Target(2, 1, 2, "Số lớp", Measure.QUANTITATIVE, Decimal(2), "lớp", sources=SOURCES[:1])
    result = TargetResult(5, 2, 2026, Decimal(3), by_hand="theo báo cáo đơn vị")
    handed: list = []
    dialog = open_dialog(qtbot, TargetStanding(target, result, Reached(Decimal(3)), 2026), handed)
    assert not find(dialog, QLineEdit, "denominator_edit").isVisible()
    find(dialog, QPushButton, "save_button").click()
    assert handed == [(Decimal(3), None, "theo báo cáo đơn vị")]
