"""The head of the review: a new plan with role and year, or the update of a stored one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.gui.dialogs.review_target import ReviewTarget
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.services.plan_import import AcceptChoices


def test_a_new_plan_has_a_role_and_a_year_and_an_update_keeps_those_of_the_stored_one(qtbot: QtBot) -> None:
    dialog, ui = QDialog(), Ui_ImportReviewDialog()
    qtbot.addWidget(dialog)
    ui.setupUi(dialog)
    target = ReviewTarget(ui, [Plan(7, number="18", symbol="KH-STP", year=2026)], 2026, dialog)
    assert (target.amended_id(), target.choices()) == (None, AcceptChoices(PlanRole.OWN, 2026))
    assert "bản sửa đổi" in ui.promise_label.text()
    ui.role_combo.setCurrentIndex(1)
    assert target.choices().role is PlanRole.SUPERIOR
    ui.target_combo.setCurrentIndex(1)
    assert "số 18/KH-STP" in ui.target_combo.currentText()
    assert (target.amended_id(), ui.year_spin.isEnabled(), ui.accept_button.text()) == (
        7, False, "So sá&nh, cập nhật…",
    )  # fmt: skip
    ui.target_combo.setCurrentIndex(0)
    assert (target.amended_id(), ui.year_spin.isEnabled(), ui.accept_button.text()) == (None, True, "&Nhận kế hoạch")
