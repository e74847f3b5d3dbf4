"""What an imported plan becomes: a new plan of a role and a year, or the update of one that is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.plan_import import AcceptChoices

_HINT = (
    "Đã có kế hoạch có thể là bản trước của kế hoạch này: nếu đây là bản sửa đổi, hãy chọn ở ô “Nhập thành”. Chưa có gì "
    "được lưu."
)


class ReviewTarget(QObject):
    """The fields at the head of the review; `candidates` are the plans it may update, the likeliest first."""

    def __init__(self, ui: Ui_ImportReviewDialog, candidates: Sequence[Plan], year: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        for role in PlanRole:
            ui.role_combo.addItem(role.label, role)
        ui.year_spin.setValue(year)
        ui.target_combo.addItem("Kế hoạch mới", None)
        for place, plan in enumerate(candidates, 1):
            words = f"Cập nhật kế hoạch đã có: {plan_title(plan)} ({plan.year})"
            ui.target_combo.addItem(words, plan.id)
            ui.target_combo.setItemData(place, words, Qt.ItemDataRole.ToolTipRole)
        if candidates:
            ui.promise_label.setText(_HINT)
        ui.target_label.setVisible(bool(candidates))
        ui.target_combo.setVisible(bool(candidates))
        ui.target_combo.currentIndexChanged.connect(self._show)

    def amended_id(self) -> int | None:
        """The stored plan to be updated; None when a new one is made."""
        chosen = self._ui.target_combo.currentData()
        return None if chosen is None else int(chosen)

    def choices(self) -> AcceptChoices:
        """The role and year of a new plan."""
        return AcceptChoices(PlanRole(self._ui.role_combo.currentData()), self._ui.year_spin.value())

    def _show(self) -> None:
        """A plan that is updated keeps its role and year; the button says that a comparison comes first."""
        ui = self._ui
        is_new = self.amended_id() is None
        for widget in (ui.role_combo, ui.role_label, ui.year_spin, ui.year_label):
            widget.setEnabled(is_new)
        ui.accept_button.setText("&Nhận kế hoạch" if is_new else "So sá&nh, cập nhật…")
