from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import ObligationKind
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.gui.dialogs.roster_duty import RosterDutyDialog
from danvan_desktop.gui.enum_combo import choose
from tests.gui.tracking_screens import find

KINDS = ["Sở, ban, ngành", "Ủy ban nhân dân"]


def test_name_kind_day_and_blocks_are_handed_over(qtbot) -> None:
    saved: list[RosterDuty] = []
    dialog = RosterDutyDialog(RosterDuty(0, 2026, ""), KINDS, "", saved.append)
    qtbot.addWidget(dialog)
    find(dialog, QLineEdit, "name_edit").setText("Báo cáo quý I")
    find(dialog, QLineEdit, "due_edit").setText("5/4")
    choose(find(dialog, QComboBox, "operator_combo"), DueOperator.BEFORE)
    find(dialog, QCheckBox, "condition_1_check").click()
    dialog.accept()
    assert saved == [
        RosterDuty(
            0,
            2026,
            "Báo cáo quý I",
            ObligationKind.REPORT,
            due=date(2026, 4, 5),
            due_operator=DueOperator.BEFORE,
            kinds=("Ủy ban nhân dân",),
        )
    ]


def test_a_duty_of_the_plan_says_the_plan_s_date_and_keeps_its_blocks(qtbot) -> None:
    saved: list[RosterDuty] = []
    duty = RosterDuty(3, 2026, "Báo cáo năm", obligation_id=9, kinds=("Khối cũ",))
    dialog = RosterDutyDialog(duty, KINDS, "trước ngày 10/11/2026", saved.append)
    qtbot.addWidget(dialog)
    assert "trước ngày 10/11/2026" in find(dialog, QLabel, "due_hint_label").text()
    dialog.accept()
    assert saved == [duty]


def test_a_day_that_is_none_keeps_it_open(qtbot) -> None:
    dialog = RosterDutyDialog(RosterDuty(0, 2026, "X"), [], "", lambda _duty: None)
    qtbot.addWidget(dialog)
    find(dialog, QLineEdit, "due_edit").setText("hôm qua")
    with pytest.raises(ValidationError):
        dialog.accept()
