"""From year to year in the window: opening, closing with a look at what is open, opening again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.plan import Plan
from danvan_desktop.gui.dialogs.year_closing import YearClosingDialog
from danvan_desktop.gui.dialogs.year_closings import YearClosingsDialog
from danvan_desktop.gui.dialogs.year_opening import YearOpeningDialog
from danvan_desktop.gui.dialogs.year_reopening import YearReopeningDialog
from danvan_desktop.services.year_preflight import OpenEndKind
from tests.gui.plan_windows import child
from tests.gui.shell import Shell, sample_folder, shell_window

__all__ = ["sample_folder"]


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        opened.window.show_page("plan")
        yield opened


def choose(shell: Shell, words: str) -> None:
    """Choose the entry of the year button that begins so."""
    menu = child(shell.page, QToolButton, "year_button").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def test_a_new_year_is_opened_and_worked_on(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(YearOpeningDialog, "exec", lambda dialog: dialog.accept() or 1)
    old = shell.window.year_and_plan()[1]
    choose(shell, "Mở năm mới")
    year, plan_id = shell.window.year_and_plan()
    assert year == 2027
    assert plan_id not in {None, old}
    monkeypatch.setattr(YearOpeningDialog, "exec", lambda _: 0)
    before = shell.store.count(Plan)
    choose(shell, "Mở năm mới")
    assert (shell.store.count(Plan), shell.window.year_and_plan()) == (before, (2027, plan_id))


def test_an_open_ended_plan_is_worked_on_in_its_new_year(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    plan_id = shell.window.year_and_plan()[1]
    with shell.store.begin("Nhiều năm") as uow:
        plan = uow.get(Plan, plan_id)
        uow.save(type(plan)(**{**{name: getattr(plan, name) for name in plan.__slots__}, "open_ended": True}))
        uow.commit()
    monkeypatch.setattr(YearOpeningDialog, "exec", lambda dialog: dialog.accept() or 1)
    choose(shell, "Mở năm mới")
    assert shell.window.year_and_plan() == (2027, plan_id)
    assert shell.store.count(Plan) == 1


@pytest.mark.parametrize("kind", [OpenEndKind.OCCASION, OpenEndKind.TASK, OpenEndKind.REPORT, OpenEndKind.SHEET])
def test_an_open_end_is_shown_on_its_page_and_the_year_stays_open(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, kind: OpenEndKind
) -> None:
    end = next(each for each in shell.services.years.open_ends(2026) if each.kind is kind)

    def seek(dialog: YearClosingDialog) -> int:
        dialog.sought = end
        return 0

    monkeypatch.setattr(YearClosingDialog, "exec", seek)
    choose(shell, "Đóng năm 2026")
    pages = {OpenEndKind.REPORT: "report", OpenEndKind.SHEET: "scoring"}
    assert shell.page.name == pages.get(kind, "tracking")
    assert not shell.services.years.is_closed(2026)


def test_a_year_is_closed_opened_again_with_a_reason_and_both_are_listed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(YearClosingDialog, "exec", lambda dialog: dialog.accept() or 1)
    choose(shell, "Đóng năm 2026")
    assert shell.services.years.is_closed(2026)
    assert shell.plan_combo.currentText().startswith("2026 (đã đóng) · ")

    def give_reason(dialog: YearReopeningDialog) -> int:
        child(dialog, QPlainTextEdit, "reason_edit").setPlainText("Bổ sung số liệu")
        child(dialog, QPushButton, "reopen_button").click()
        return dialog.result()

    monkeypatch.setattr(YearReopeningDialog, "exec", give_reason)
    choose(shell, "Mở lại năm 2026")
    assert not shell.services.years.is_closed(2026)
    listed: list[YearClosingsDialog] = []
    monkeypatch.setattr(YearClosingsDialog, "exec", lambda dialog: listed.append(dialog) or 0)
    choose(shell, "Các lần đóng")
    assert len(listed) == 1
    assert [closing.reason for closing in shell.services.years.closings()] == ["Bổ sung số liệu"]
