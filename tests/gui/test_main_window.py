"""The shell: first run, pages, plan chooser, undo and redo, shortcuts, closing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QStatusBar, QTextBrowser

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.pages.first_run import FirstRunPage
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.settling import SETTLE_MS
from tests.gui.plan_windows import child, compose
from tests.gui.shell import Shell, sample_folder, shell_window

__all__ = ["sample_folder"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        yield opened


@pytest.fixture
def fresh(qtbot, tmp_path: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path) as opened:
        yield opened


def rename(shell: Shell, name: str) -> None:
    """An action from the page Danh mục: type another name of the office and leave the field."""
    page = shell.window.show_page("catalogue")
    edit = child(page, QLineEdit, "name_edit")
    edit.setFocus()
    edit.selectAll()
    compose(edit, name)
    edit.clearFocus()


def office_name(shell: Shell) -> str:
    agency = shell.services.agency.get()
    return agency.name if agency else ""


def test_a_window_without_a_store_opens_no_page_and_does_nothing_on_its_keys(qtbot) -> None:
    window = MainWindow(Actions())
    qtbot.addWidget(window)
    window.show()
    for key in (Qt.Key.Key_1, Qt.Key.Key_Z, Qt.Key.Key_Y):
        qtbot.keyClick(window, key, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.current_page() is None
    with pytest.raises(RuntimeError):
        window.show_page("plan")


def test_the_first_run_leads_over_the_sample_to_the_overview(fresh: Shell) -> None:
    assert fresh.window.findChild(FirstRunPage) is not None
    assert not fresh.rail.isEnabled()
    assert "Chưa có thông tin cơ quan" in fresh.child(QStatusBar, "status_bar").currentMessage()
    fresh.press("sample_button")
    assert fresh.page.name == "overview"
    assert fresh.rail.isEnabled()
    assert fresh.plan_combo.currentData()[0] == 2026
    assert office_name(fresh) in fresh.child(QStatusBar, "status_bar").currentMessage()


def test_the_first_run_with_a_typed_name_shows_the_pages_without_a_plan(fresh: Shell) -> None:
    compose(fresh.child(QLineEdit, "name_edit"), "Sở Thử nghiệm")
    fresh.press("begin_button")
    assert fresh.page.name == "overview"
    assert fresh.window.year_and_plan() == (2026, None)
    assert not fresh.plan_combo.isEnabled()
    assert "Sở Thử nghiệm" in fresh.child(QStatusBar, "status_bar").currentMessage()


def test_the_keys_of_the_pages_do_nothing_during_the_first_run(qtbot, fresh: Shell) -> None:
    fresh.key(qtbot, Qt.Key.Key_3, CTRL)
    assert fresh.made == []
    assert fresh.window.current_page() is None


def test_rail_and_ctrl_with_a_number_show_each_page(qtbot, shell: Shell) -> None:
    assert [shell.rail.item(row).text() for row in range(shell.rail.count())] == [entry.title for entry in PAGES]
    for number, entry in enumerate(PAGES, 1):
        shell.key(qtbot, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert (shell.page.name, shell.rail.currentRow()) == (entry.name, number - 1)
        assert shell.window.windowTitle().startswith(entry.title)
    shell.rail.setCurrentRow(2)
    assert shell.page.name == PAGES[2].name


def test_a_page_is_made_when_first_shown_and_filled_once(shell: Shell) -> None:
    assert shell.made == shell.filled == ["overview"]
    for name in ("plan", "overview", "plan", "overview"):
        shell.window.show_page(name)
    assert shell.made == ["overview", "plan"]
    assert shell.filled == ["overview", "plan"]


def test_the_chooser_lists_the_plans_and_tells_the_pages_of_another(shell: Shell) -> None:
    first = shell.plan_combo.currentData()[1]
    shell.window.show_page("plan")
    created = shell.start.actions.run(lambda: shell.services.plans.create("Kế hoạch năm sau", 2027)).created[0]
    texts = [shell.plan_combo.itemText(row) for row in range(shell.plan_combo.count())]
    assert any(text.startswith("2027 ·") for text in texts)
    assert shell.window.year_and_plan() == (2026, first)  # the clerk's choice stays
    shell.filled.clear()
    shell.window.select_plan(created)
    assert shell.window.year_and_plan() == (2027, created)
    assert shell.filled == ["plan"]
    assert "Kế hoạch năm sau" in child(shell.page, QLabel, "plan_title_label").text()
    shell.window.show_page("overview")
    assert shell.filled == ["plan", "overview"]


def test_a_plan_that_goes_gives_way_to_one_that_is_there(shell: Shell) -> None:
    created = shell.start.actions.run(lambda: shell.services.plans.create("Kế hoạch năm sau", 2027)).created[0]
    shell.window.select_plan(created)
    shell.start.actions.run(lambda: shell.services.plans.delete(created))
    assert shell.window.year_and_plan()[0] == 2026
    assert shell.store.find(Plan, shell.window.year_and_plan()[1] or 0) is not None


def test_a_destination_brings_its_plan_and_its_page(shell: Shell) -> None:
    created = shell.start.actions.run(lambda: shell.services.plans.create("Kế hoạch năm sau", 2027)).created[0]
    shell.page.navigation_requested.emit(Destination("plan", "plan", created))
    assert shell.page.name == "plan"
    assert shell.window.year_and_plan() == (2027, created)


def test_undo_and_redo_name_the_action_and_work_by_button_and_key(qtbot, shell: Shell) -> None:
    before = office_name(shell)
    rename(shell, "Sở Đổi tên")
    undo, redo = shell.button("undo_button"), shell.button("redo_button")
    assert (undo.isEnabled(), undo.toolTip()) == (True, "Hoàn tác: Sửa thông tin cơ quan")
    assert (redo.isEnabled(), redo.toolTip()) == (False, "Không có gì để làm lại")
    shell.press("undo_button")
    assert office_name(shell) == before
    assert redo.toolTip() == "Làm lại: Sửa thông tin cơ quan"
    assert child(shell.page, QLineEdit, "name_edit").text() == before
    shell.key(qtbot, Qt.Key.Key_Y, CTRL)
    assert office_name(shell) == "Sở Đổi tên"
    shell.key(qtbot, Qt.Key.Key_Z, CTRL)
    assert office_name(shell) == before


def test_it_says_when_the_last_action_was_saved(shell: Shell) -> None:
    rename(shell, "Sở Đổi tên")
    assert shell.child(QLabel, "saved_label").text() == "Đã lưu 09:30"
    assert "Sở Đổi tên" in shell.child(QStatusBar, "status_bar").currentMessage()


def test_a_fresh_store_says_nothing_of_saving_and_offers_no_undo(fresh: Shell) -> None:
    assert fresh.child(QLabel, "saved_label").text() == ""
    assert not fresh.button("undo_button").isEnabled()
    assert fresh.button("undo_button").toolTip() == "Không có gì để hoàn tác"


def test_f5_reads_the_page_in_sight_anew(qtbot, shell: Shell) -> None:
    shell.window.show_page("plan")
    shell.filled.clear()
    shell.key(qtbot, Qt.Key.Key_F5)
    assert shell.filled == ["plan"]


def test_f1_opens_the_guide_at_the_page_in_sight(qtbot, shell: Shell) -> None:
    shell.window.show_page("scoring")
    shell.key(qtbot, Qt.Key.Key_F1)
    dialog = shell.child(QDialog, "guide_dialog")
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Hướng dẫn: Chấm điểm"
    assert "Chấm điểm" in child(dialog, QTextBrowser, "guide_browser").toPlainText()
    dialog.close()


def test_closing_saves_what_is_being_typed(qtbot, shell: Shell) -> None:
    edit = child(shell.window.show_page("catalogue"), QLineEdit, "name_edit")
    edit.setFocus()
    edit.selectAll()
    compose(edit, "Sở Vừa gõ")
    assert office_name(shell) != "Sở Vừa gõ"
    with qtbot.waitSignal(shell.window.closing):
        assert shell.window.close()
    assert office_name(shell) == "Sở Vừa gõ"


def test_the_window_stays_open_when_what_was_typed_is_refused(qtbot, shell: Shell) -> None:
    edit = child(shell.window.show_page("catalogue"), QLineEdit, "name_edit")
    edit.setFocus()
    edit.clear()
    with qtbot.capture_exceptions() as caught, qtbot.assertNotEmitted(shell.window.closing):
        assert not shell.window.close()
    assert [isinstance(item[1], DanvanError) for item in caught] == [True]
    assert shell.window.isVisible()
    assert shell.window.close()  # nothing is being typed any more


def test_clearing_the_sample_returns_to_the_first_run_and_undo_brings_the_office_back(qtbot, shell: Shell) -> None:
    name, chosen = office_name(shell), shell.window.year_and_plan()
    shell.window.show_page("care")
    shell.start.actions.run(shell.services.store_care.clear_sample)
    assert shell.window.findChild(FirstRunPage) is not None
    assert shell.window.current_page() is None
    assert not shell.rail.isEnabled()
    assert shell.window.windowTitle() == "Dân vận chính quyền"
    assert shell.store.count(Agency) == 0
    shell.press("undo_button")
    assert (office_name(shell), shell.window.year_and_plan()) == (name, chosen)
    assert (shell.page.name, shell.rail.isEnabled()) == ("overview", True)
    qtbot.wait(20)  # deleteLater
    assert shell.window.findChild(FirstRunPage) is None


def test_the_sample_can_be_used_again_after_it_was_cleared(shell: Shell) -> None:
    old = shell.window.year_and_plan()[1]
    shell.window.show_page("plan")
    shell.start.actions.run(shell.services.store_care.clear_sample)
    shell.press("sample_button")
    assert shell.window.year_and_plan()[1] not in {None, old}
    shell.filled.clear()
    shell.window.show_page("plan")
    assert shell.filled == ["plan"]


def test_clearing_and_undoing_again_and_again_makes_no_page_twice(qtbot, shell: Shell) -> None:
    for _ in range(2):
        shell.start.actions.run(shell.services.store_care.clear_sample)
        qtbot.wait(20)  # deleteLater
        assert len(shell.window.findChildren(FirstRunPage)) == 1
        shell.press("undo_button")
    assert shell.made == ["overview"]
    assert shell.page.name == "overview"


def test_nothing_that_waits_reads_the_store_after_the_window_closed(qtbot, shell: Shell) -> None:
    shell.window.show_page("report")  # its preview comes a moment later
    assert shell.window.close()
    shell.store.close()
    with qtbot.capture_exceptions() as caught:
        qtbot.wait(SETTLE_MS)
    assert caught == []
