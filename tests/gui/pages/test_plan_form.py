from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTabWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.gui.pages.plan_form import PlanFormTab
from tests.gui.plan_windows import PlanWindow, child, plan_window, type_into


def tab_of(window: PlanWindow) -> PlanFormTab:
    window.child(QTabWidget, "content_tabs").setCurrentIndex(4)
    return window.child(PlanFormTab, "PlanFormPanel")


def stored(window: PlanWindow) -> Plan:
    return window.store.get(Plan, window.room.plan)


def test_every_line_of_the_form_saves_itself(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        for name, typed in {
            "number_edit": "20", "symbol_edit": "KH-X", "place_edit": "Minh Hà", "day_edit": "5", "month_edit": "2",
            "year_of_date_edit": "2026", "issuer_edit": "Sở Tư pháp", "superior_edit": "UBND tỉnh", "position_edit": "Giám đốc",
            "position_for_edit": "", "signer_edit": "Trần Thị Ngọc",
        }.items():  # fmt: skip
            type_into(qtbot, child(tab, QLineEdit, name), typed)
        type_into(qtbot, child(tab, QPlainTextEdit, "subject_edit"), "Trích yếu khác")
        type_into(qtbot, child(tab, QPlainTextEdit, "recipients_edit"), "Sở Nội vụ;\nLưu: VT.")
        plan = stored(window)
        assert (plan.number, plan.symbol, plan.place, plan.signer_name) == ("20", "KH-X", "Minh Hà", "Trần Thị Ngọc")
        assert plan.issued_on is not None
        assert plan.position_for is None
        assert plan.recipients == ("Sở Nội vụ;", "Lưu: VT.")
        assert plan.subject == "Trích yếu khác"


def test_what_the_paper_does_not_say_reads_not_known(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        assert child(tab, QLineEdit, "day_edit").text() == ""
        assert child(tab, QLineEdit, "day_edit").placeholderText() == "chưa có"


def test_days_that_do_not_exist_and_words_for_numbers_are_refused(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        before = stored(window)
        for name, typed in (("month_edit", "13"), ("day_edit", "năm"), ("year_edit", ""), ("year_edit", "20")):
            with qtbot.capture_exceptions() as caught:
                type_into(qtbot, child(tab, QLineEdit, name), typed)
            assert isinstance(caught[0][1], ValidationError)
            window.page.reload()
        assert stored(window) == before
        assert child(tab, QLineEdit, "year_edit").text() == "2026"


def test_state_role_prefix_and_open_end_are_chosen(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        state = child(tab, QComboBox, "state_combo")
        state.setCurrentIndex(state.findData(PlanState.CONCLUDED.value))
        state.activated.emit(state.currentIndex())
        child(tab, QCheckBox, "open_ended_check").click()
        prefix = child(tab, QComboBox, "prefix_combo")
        prefix.setCurrentIndex(1)
        prefix.activated.emit(1)
        plan = stored(window)
        assert (plan.state, plan.open_ended, plan.authority_prefix) == (PlanState.CONCLUDED, True, "KT.")
