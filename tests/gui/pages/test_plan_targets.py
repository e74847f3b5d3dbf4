from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Comparison, Measure, Target
from danvan_desktop.gui.dialogs.target_source import TargetSourceDialog
from danvan_desktop.gui.pages.plan_targets import PlanTargets
from tests.gui.plan_windows import PlanWindow, child, plan_window, type_into
from tests.gui.tracking_screens import drive, find


def tab_of(window: PlanWindow) -> PlanTargets:
    window.child(QTabWidget, "content_tabs").setCurrentIndex(1)
    return window.child(PlanTargets, "PlanTargetsPanel")


def pick(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_a_target_is_added_typed_and_valued(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        child(tab, QToolButton, "add_target_button").click()
        type_into(qtbot, child(tab, QPlainTextEdit, "text_edit"), "Ít nhất 03 mô hình")
        type_into(qtbot, child(tab, QLineEdit, "value_edit"), "3,5")
        type_into(qtbot, child(tab, QLineEdit, "unit_edit"), "mô hình")
        new = window.store.select(Target, order_by=("position",))[-1]
        assert (new.text, new.value, new.unit) == ("Ít nhất 03 mô hình", Decimal("3.5"), "mô hình")
        assert child(tab, QLineEdit, "value_edit").text() == "3,5"


def test_a_rating_needs_no_number(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        combo = child(tab, QComboBox, "measure_combo")
        combo.setCurrentIndex(combo.findData(Measure.RATING.value))
        combo.activated.emit(combo.currentIndex())
        assert window.store.get(Target, window.room.targets[0]).measure is Measure.RATING
        assert not child(tab, QLineEdit, "value_edit").isVisible()
        assert child(tab, QLineEdit, "rating_edit").isVisible()


def test_a_relative_target_has_a_baseline_and_a_direction(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        pick(child(tab, QComboBox, "measure_combo"), Measure.RELATIVE.value)
        pick(child(tab, QComboBox, "comparison_combo"), Comparison.BELOW.value)
        assert child(tab, QComboBox, "comparison_combo").currentText() == "Giảm hơn …, thấp hơn"
        type_into(qtbot, child(tab, QLineEdit, "baseline_year_edit"), "2024")
        type_into(qtbot, child(tab, QLineEdit, "baseline_value_edit"), "12,5")
        stored = window.store.get(Target, window.room.targets[0])
        assert (stored.comparison, stored.baseline_year, stored.baseline_value) == (
            Comparison.BELOW,
            2024,
            Decimal("12.5"),
        )
        for typed, refusal in (("hai", "không phải là một năm"), ("0999", "không hợp lệ"), ("²⁰²⁴", "một năm")):
            with qtbot.capture_exceptions() as caught:
                type_into(qtbot, child(tab, QLineEdit, "baseline_year_edit"), typed)
            assert refusal in str(caught[0][1])
        assert window.store.get(Target, window.room.targets[0]).baseline_year == 2024


def test_a_source_is_chosen_and_its_figure_shown(qtbot, tmp_path: Path, monkeypatch) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        with window.store.begin("Thử") as uow:
            uow.save(RegisterRow(uow.new_id(), "study_session", 2026, None, '{"participants":48,"total":50}'))
            uow.commit()
        drive(monkeypatch, TargetSourceDialog, lambda dialog: find(dialog, QPushButton, "link_button").click())
        child(tab, QPushButton, "source_button").click()
        assert window.store.get(Target, window.room.targets[0]).sources[0] == SoughtTotal(
            "study_session", "participants"
        )
        assert child(tab, QLabel, "source_words_label").text() == (
            "48 / 50 = 96% từ Sổ Quán triệt, học tập, cả năm 2026, 1 dòng"
        )


def test_what_is_no_number_or_too_much_is_refused(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        for typed in ("nhiều", "101"):
            with qtbot.capture_exceptions() as caught:
                type_into(qtbot, child(tab, QLineEdit, "value_edit"), typed)
            assert isinstance(caught[0][1], ValidationError)
        assert window.store.get(Target, window.room.targets[0]).value == 95


def test_targets_move_and_go(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        child(tab, QToolButton, "down_target_button").click()
        assert [each.id for each in window.services.contents.targets(window.room.plan)] == list(
            window.room.targets[::-1]
        )
        child(tab, QToolButton, "delete_target_button").click()
        child(tab, QToolButton, "delete_target_button").click()
        assert window.store.count(Target) == 0
        assert not child(tab, QWidget, "target_fields").isEnabled()
