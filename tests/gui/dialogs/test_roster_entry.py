from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.gui.dialogs.roster_entry import RosterEntryDialog
from tests.gui.tracking_screens import find


def test_what_was_typed_is_handed_over_with_short_dates_completed(qtbot) -> None:
    saved: list[RosterEntry] = []
    dialog = RosterEntryDialog(RosterEntry(5, "Sở Y tế", note="cũ"), ["Sở, ban, ngành"], 2026, saved.append)
    qtbot.addWidget(dialog)
    find(dialog, QLineEdit, "leader_edit").setText("Lê Văn Ẩn")
    find(dialog, QComboBox, "kind_combo").setCurrentText("Khối riêng")
    find(dialog, QLineEdit, "active_to_edit").setText("1/7")
    find(dialog, QPushButton, "save_button").click()
    assert saved == [RosterEntry(5, "Sở Y tế", "", "Khối riêng", "Lê Văn Ẩn", active_to=date(2026, 7, 1), note="cũ")]
    assert dialog.result() == RosterEntryDialog.DialogCode.Accepted


def test_a_wrong_day_keeps_the_dialog_open(qtbot) -> None:
    dialog = RosterEntryDialog(RosterEntry(0, ""), [], 2026, lambda _entry: None)
    qtbot.addWidget(dialog)
    find(dialog, QLineEdit, "active_from_edit").setText("31/2")
    with pytest.raises(ValidationError, match="31/02/2026"):
        dialog.accept()
    assert dialog.result() == 0
