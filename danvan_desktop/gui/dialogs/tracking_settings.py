"""When to be warned, how often results are expected, and whether the office follows other units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_tracking_settings_dialog import Ui_TrackingSettingsDialog


class TrackingSettingsDialog(QDialog):
    """Hands changed `Settings` to `save`; stays open while that refuses them."""

    def __init__(self, settings: Settings, save: Callable[[Settings], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._save = save
        self._ui = Ui_TrackingSettingsDialog()
        self._ui.setupUi(self)
        self._ui.due_soon_spin.setValue(settings.due_soon_days)
        lead = settings.internal_lead_days
        self._ui.internal_lead_spin.setValue(-1 if lead is None else lead)
        fill_combo(self._ui.rhythm_combo, ResultRhythm)
        choose(self._ui.rhythm_combo, settings.result_rhythm)
        self._ui.follows_units_check.setChecked(settings.follows_units)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Save, then close. Raises what `save` raises."""
        rhythm = chosen(self._ui.rhythm_combo, ResultRhythm) or ResultRhythm.BY_PLAN
        lead = self._ui.internal_lead_spin.value()
        changed = replace(
            self._settings,
            due_soon_days=self._ui.due_soon_spin.value(),
            result_rhythm=rhythm,
            internal_lead_days=None if lead < 0 else lead,
            follows_units=self._ui.follows_units_check.isChecked(),
        )
        self._save(changed)
        super().accept()
