from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox

from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.gui.dialogs.tracking_settings import TrackingSettingsDialog
from tests.gui.tracking_screens import find


def test_the_settings_are_handed_over_as_chosen(qtbot) -> None:
    saved: list[Settings] = []
    dialog = TrackingSettingsDialog(Settings(7, 14, ResultRhythm.HALF_YEAR), saved.append)
    qtbot.addWidget(dialog)
    assert find(dialog, QComboBox, "rhythm_combo").currentText() == "Mỗi 06 tháng"
    find(dialog, QSpinBox, "due_soon_spin").setValue(30)
    find(dialog, QComboBox, "rhythm_combo").setCurrentText("Mỗi quý")
    assert not find(dialog, QCheckBox, "follows_units_check").isChecked()
    find(dialog, QCheckBox, "follows_units_check").click()
    lead = find(dialog, QSpinBox, "internal_lead_spin")
    assert lead.text() == "không tự tính"
    find(dialog, QPushButton, "save_button").click()
    lead.setValue(10)
    find(dialog, QPushButton, "save_button").click()
    assert saved == [
        Settings(7, 30, ResultRhythm.QUARTER, follows_units=True),
        Settings(7, 30, ResultRhythm.QUARTER, 10, follows_units=True),
    ]
