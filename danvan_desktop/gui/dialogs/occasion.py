"""Adds one more occasion of a duty, as for reports on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_occasion_dialog import Ui_OccasionDialog


class OccasionDialog(QDialog):
    """Hands the chosen duty and its date (or None) to `add`; stays open while that refuses it."""

    def __init__(
        self,
        duties: Sequence[Obligation],
        year: int,
        add: Callable[[int, date | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add = add
        self._year = year
        self._ui = Ui_OccasionDialog()
        self._ui.setupUi(self)
        for duty in duties:
            self._ui.obligation_combo.addItem(duty.text, duty.id)
            self._ui.obligation_combo.setItemData(
                self._ui.obligation_combo.count() - 1, duty.text, Qt.ItemDataRole.ToolTipRole
            )
        self._ui.due_edit.set_reader(date_reader(year))
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Add the occasion, then close. Raises `ValidationError` for a date that is none, and what `add` raises."""
        typed = self._ui.due_edit.text().strip()
        self._add(self._ui.obligation_combo.currentData(), parse_date(typed, self._year) if typed else None)
        super().accept()
