"""Beginning a plan by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.gui.enum_combo import chosen, fill_combo
from danvan_desktop.gui.forms.ui_new_plan_dialog import Ui_NewPlanDialog


class NewPlanDialog(QDialog):
    """Asks for subject, working year and role of a new plan."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_NewPlanDialog()
        self._ui.setupUi(self)
        self._ui.subject_edit.setText(f"Công tác dân vận chính quyền năm {year}")
        self._ui.subject_edit.selectAll()
        self._ui.year_spin.setValue(year)
        fill_combo(self._ui.role_combo, PlanRole)
        self._ui.subject_edit.textChanged.connect(self._show_state)
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.reject_button.clicked.connect(self.reject)

    def subject(self) -> str:
        """The subject (trích yếu)."""
        return self._ui.subject_edit.text()

    def year(self) -> int:
        """The working year."""
        return self._ui.year_spin.value()

    def role(self) -> PlanRole:
        """Own plan or one received from above."""
        return chosen(self._ui.role_combo, PlanRole) or PlanRole.OWN

    def _show_state(self) -> None:
        self._ui.accept_button.setEnabled(bool(self._ui.subject_edit.text().strip()))
