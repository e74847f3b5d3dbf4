from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.gui.app import make_application
from danvan_desktop.gui.dialogs.new_plan import NewPlanDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.plans import form_of
from tests.gui.plan_windows import PlanWindow, child, plan_window
from tests.gui.shell import dress_taken_off


def label(window: PlanWindow, name: str) -> str:
    return window.child(QLabel, name).text()


def test_the_head_says_what_plan_it_is_and_what_is_not_known(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        assert label(window, "plan_title_label") == "Kế hoạch số 18/KH-STP: Công tác dân vận chính quyền năm 2026"
        assert "ngày ban hành: chưa có" in label(window, "plan_state_label")
        form = form_of(window.services.plans.plan(window.room.plan))
        changed = replace(form, month=3, year_of_date=2026, role=PlanRole.SUPERIOR, open_ended=True)
        window.actions.run(lambda: window.services.plans.edit(window.room.plan, changed))
        assert "tháng 03/2026" in label(window, "plan_state_label")
        assert "Kế hoạch cấp trên" in label(window, "plan_state_label")
        assert "thực hiện nhiều năm" in label(window, "plan_state_label")


def test_without_a_plan_the_page_says_what_to_do_next(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path, year=2031, empty=True) as window:
        assert window.child(QStackedWidget, "content_stack").currentWidget().objectName() == "empty_page"
        page = window.child(QWidget, "empty_page")
        assert "Chưa có kế hoạch nào cho năm 2031" in child(page, QLabel, "empty_label").text()
        child(page, QPushButton, "empty_button").click()
        assert window.opened == ["import"]
        assert window.child(QToolButton, "year_button").isHidden()


def test_doors_of_other_pages_open_from_the_head(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QToolButton, "import_button").click()
        assert window.opened == ["import"]


def test_the_plan_and_its_annex_are_looked_at_and_exported_from_the_head(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        menu = window.child(QToolButton, "export_plan_button").menu()
        actions = [action for action in menu.actions() if not action.isSeparator()]
        assert next(action.text() for action in actions) == "Xem trước kế hoạch…"
        for action in actions:
            action.trigger()
        plan = window.room.plan
        looked = [f"look plan 2026 {plan}", f"look annex 2026 {plan}"]
        assert window.opened == [
            *looked,
            f"plan docx 2026 {plan}",
            f"annex docx 2026 {plan}",
            f"annex xlsx 2026 {plan}",
        ]
        form = form_of(window.services.plans.plan(plan))
        window.actions.run(lambda: window.services.plans.edit(plan, replace(form, role=PlanRole.SUPERIOR)))
        assert [action.isEnabled() for action in actions] == [False, True, False, True, True]


def test_the_year_button_offers_what_the_year_in_sight_allows(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        menu = window.child(QToolButton, "year_button").menu()
        menu.aboutToShow.emit()
        titles = [action.text() for action in menu.actions() if action.text()]
        assert titles == ["Mở năm mới…", "Đóng năm 2026…", "Các lần đóng, mở lại…"]
        for action in menu.actions():
            action.trigger()
        assert window.opened == [f"open year {window.room.plan}", "close 2026", "closings"]
        window.page.show_year(2025, window.room.plan)
        menu.aboutToShow.emit()
        assert [action.text() for action in menu.actions() if action.text()][1] == "Mở lại năm 2025…"


def test_a_plan_made_by_hand_is_asked_to_be_shown(qtbot, tmp_path: Path) -> None:
    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewPlanDialog)
        child(dialog, QPushButton, "accept_button").click()

    with plan_window(qtbot, tmp_path) as window:
        QTimer.singleShot(0, agree)
        window.child(QToolButton, "create_button").click()
        new = window.store.select(Plan)[-1]
        assert new.subject == "Công tác dân vận chính quyền năm 2026"
        assert window.asked_for == [Destination("plan", "plan", new.id)]


def test_a_removed_plan_leaves_the_empty_page_and_undo_brings_it_back(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QToolButton, "delete_plan_button").click()
        stack = window.child(QStackedWidget, "content_stack")
        assert stack.currentWidget().objectName() == "empty_page"
        window.actions.run(window.store.undo)
        assert stack.currentWidget().objectName() == "plan_page"


def test_a_hidden_page_reads_nothing_until_it_is_seen(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.page.hide()
        window.actions.run(lambda: window.services.tasks.delete(window.room.tasks[:1]))
        assert label(window, "hint_label") == "5 nhiệm vụ."
        window.page.show()
        assert label(window, "hint_label") == "4 nhiệm vụ."


def test_the_outline_is_read_by_few_queries(qtbot, tmp_path: Path, monkeypatch) -> None:
    with plan_window(qtbot, tmp_path) as window:
        asked: list[object] = []
        read = window.store.rows

        def count(statement):
            asked.append(statement)
            return read(statement)

        monkeypatch.setattr(type(window.store), "rows", lambda _self, statement: count(statement))
        window.services.plans.outline(window.room.plan, 2026)
        assert len(asked) <= 8


def test_a_citation_and_a_target_are_opened_in_their_tabs(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tabs = window.child(QTabWidget, "content_tabs")
        citation = window.store.select(Citation)[0]
        window.page.go_to(Destination("plan", "citation", citation.id))
        assert tabs.tabText(tabs.currentIndex()) == "Văn bản trích dẫn"
        window.page.go_to(Destination("plan", "target", window.room.targets[1]))
        assert tabs.tabText(tabs.currentIndex()) == "Chỉ tiêu"
        assert window.child(QTableView, "targets_table").currentIndex().row() == 1


def test_every_input_has_a_label_or_a_name_and_can_be_reached_by_tab(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        page = window.page
        buddies = {each.buddy() for each in page.findChildren(QLabel) if each.buddy() is not None}
        inputs = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit), *page.findChildren(QComboBox)]
        inputs += page.findChildren(QTableView)
        nameless = [
            each.objectName()
            for each in inputs
            if each not in buddies
            and not each.accessibleName()
            and each.parentWidget() not in buddies
            and not isinstance(each.parentWidget(), QComboBox)
        ]
        assert nameless == []
        assert [each.objectName() for each in inputs if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


def test_no_words_are_cut_on_a_small_screen_at_any_scale(qtbot, tmp_path: Path) -> None:
    with dress_taken_off(), plan_window(qtbot, tmp_path) as window:
        make_application(["danvan"])
        window.page.resize(780, 430)
        tabs = window.child(QTabWidget, "content_tabs")
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            for button in tabs.currentWidget().findChildren(QAbstractButton):
                if button.isVisible() and button.text():
                    assert button.width() >= button.minimumSizeHint().width(), button.objectName()
        assert window.page.minimumSizeHint().width() <= 780
        assert window.page.minimumSizeHint().height() <= 430
