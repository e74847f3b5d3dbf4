from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QToolButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.timing import DueOperator, Period
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_obligations import PlanObligations
from danvan_desktop.gui.widgets.unit_chips import UnitChips
from tests.gui.plan_windows import PlanWindow, child, compose, plan_window, type_into
from tests.services.superior_rooms import add_superior


def tab_on(window: PlanWindow, duty: int) -> PlanObligations:
    window.page.go_to(Destination("plan", "obligation", window.room.duties[duty]))
    return window.child(PlanObligations, "PlanObligationsPanel")


def choose(combo: QComboBox, value: str | None) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
    combo.activated.emit(combo.currentIndex())


def test_a_duty_saves_each_field_at_once(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_on(window, 0)
        type_into(qtbot, child(tab, QPlainTextEdit, "text_edit"), "Gửi hồ sơ")
        type_into(qtbot, child(tab, QLineEdit, "recipient_edit"), "UBND tỉnh")
        type_into(qtbot, child(tab, QLineEdit, "via_edit"), "Trục liên thông")
        type_into(qtbot, child(tab, QLineEdit, "due_edit"), "10/12")
        choose(child(tab, QComboBox, "operator_combo"), DueOperator.BEFORE.value)
        choose(child(tab, QComboBox, "kind_combo"), ObligationKind.SCORING_DOSSIER.value)
        duty = window.store.get(Obligation, window.room.duties[0])
        assert (duty.text, duty.recipient, duty.via) == ("Gửi hồ sơ", "UBND tỉnh", "Trục liên thông")
        assert (duty.due, duty.due_operator, duty.kind) == (
            "--12-10",
            DueOperator.BEFORE,
            ObligationKind.SCORING_DOSSIER,
        )


def test_without_a_period_a_day_belongs_to_the_year_shown(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_on(window, 0)
        choose(child(tab, QComboBox, "period_combo"), None)
        type_into(qtbot, child(tab, QLineEdit, "due_edit"), "10/12")
        duty = window.store.get(Obligation, window.room.duties[0])
        assert (duty.period, duty.due) == (None, "2026-12-10")
        choose(child(tab, QComboBox, "period_combo"), Period.YEAR.value)
        with qtbot.capture_exceptions() as caught:
            type_into(qtbot, child(tab, QLineEdit, "due_edit"), "31/2")
        assert isinstance(caught[0][1], ValidationError)
        assert window.store.get(Obligation, window.room.duties[0]).due == "2026-12-10"


def test_the_days_of_the_internal_due_date_are_saved_once_the_field_is_left(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        spin = child(tab_on(window, 0), QSpinBox, "lead_days_spin")
        assert spin.text() == "chưa đặt"
        spin.setValue(10)
        assert window.store.get(Obligation, window.room.duties[0]).lead_days is None
        spin.editingFinished.emit()
        assert window.store.get(Obligation, window.room.duties[0]).lead_days == 10
        spin.setValue(-1)
        spin.editingFinished.emit()
        assert window.store.get(Obligation, window.room.duties[0]).lead_days is None


def test_a_duty_is_given_to_units(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_on(window, 1)
        chips = child(tab, UnitChips, "lead_chips")
        assert chips.ids() == (window.room.units[0],)
        line = child(chips, QLineEdit, "add_unit_edit")
        compose(line, "tro giup")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert chips.ids() == (window.room.units[0], window.room.units[4])
        assert child(tab, QLabel, "source_text_label").text().startswith("Dòng 20")


def test_a_duty_is_added_moved_and_removed_and_its_occasions_are_one_click_away(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_on(window, 1)
        child(tab, QPushButton, "occasions_button").click()
        assert window.asked_for == [Destination("tracking", "obligation", window.room.duties[1])]
        child(tab, QToolButton, "add_obligation_button").click()
        child(tab, QToolButton, "up_obligation_button").click()
        texts = [each.text for each in window.services.contents.obligations(window.room.plan)]
        assert texts == ["Báo cáo kết quả 06 tháng, năm", "Nghĩa vụ mới", "Gửi báo cáo năm"]
        child(tab, QToolButton, "delete_obligation_button").click()
        assert window.store.count(Obligation) == 2


def test_only_a_superior_plan_offers_its_duties_to_the_office(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_on(window, 0)
        button = child(tab, QToolButton, "take_duties_button")
        assert not button.isVisible()
        superior = add_superior(window.store)
        window.page.show_year(2026, superior.id)
        assert button.isVisible()
        button.click()
        assert window.opened == [f"take {superior.id}"]
