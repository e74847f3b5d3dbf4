"""The tab Sửa đổi, bổ sung of the plan page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QToolButton,
)

from danvan_desktop.domain.amendment import Amendment
from danvan_desktop.domain.task import Task
from danvan_desktop.gui.dialogs.amendment import AmendmentDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_amendments import PlanAmendments
from danvan_desktop.services.amendments import Basis
from tests.gui.plan_windows import PlanWindow, child, plan_window


def tab_of(window: PlanWindow) -> PlanAmendments:
    tabs = window.child(QTabWidget, "content_tabs")
    tab = window.child(PlanAmendments, "PlanAmendmentsPanel")
    tabs.setCurrentWidget(tab)
    return tab


def answer(monkeypatch: pytest.MonkeyPatch, task: int, text: str, reason: str) -> None:
    """Fill the dialog and record; `task` is the entry of its combo, text is left when empty."""

    def fill(dialog: AmendmentDialog) -> int:
        child(dialog, QComboBox, "task_combo").setCurrentIndex(task)
        if text:
            child(dialog, QPlainTextEdit, "text_edit").setPlainText(text)
        child(dialog, QLineEdit, "reason_edit").setText(reason)
        child(dialog, QPushButton, "record_button").click()
        return dialog.result()

    monkeypatch.setattr(AmendmentDialog, "exec", fill)


def test_without_amendments_the_tab_says_how_they_come_in(qtbot, tmp_path: Path, monkeypatch) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        assert child(tab, QStackedWidget, "amendments_stack").currentIndex() == 1
        answer(monkeypatch, 0, "Việc bổ sung", "Tỉnh giao thêm")
        child(tab, QPushButton, "empty_button").click()
        assert child(tab, QTableView, "amendments_table").model().rowCount() == 1
        assert "Sau: Việc bổ sung" in child(tab, QPlainTextEdit, "passage_edit").toPlainText()


def test_a_task_is_changed_its_reason_corrected_and_the_task_opened(qtbot, tmp_path: Path, monkeypatch) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tab = tab_of(window)
        answer(monkeypatch, 1, "Lời sau khi sửa đổi", "Văn bản mới")
        child(tab, QToolButton, "add_amendment_button").click()
        changed = next(task for task in window.store.select(Task) if task.text == "Lời sau khi sửa đổi")
        answer(monkeypatch, 0, "", "Lý do đúng")
        child(tab, QToolButton, "edit_basis_button").click()
        assert window.store.select(Amendment)[0].reason == "Lý do đúng"
        child(tab, QToolButton, "show_task_button").click()
        assert window.asked_for == [Destination("plan", "task", changed.id)]


def test_a_passage_without_a_task_leads_nowhere(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.services.amendments.add_task(window.room.plan, "Việc", Basis(date(2026, 6, 1), "Lý do"))
        with window.store.begin("Thể thức") as uow:
            amendment = uow.select(Amendment)[0]
            passage = amendment.passages[0]
            uow.save(
                type(amendment)(
                    amendment.id,
                    amendment.plan_id,
                    amendment.made_on,
                    "Lý do",
                    "",
                    (type(passage)(passage.kind, "Thể thức: Số", "1", "2"),),
                )
            )
            uow.commit()
        tab = tab_of(window)
        assert not child(tab, QToolButton, "show_task_button").isEnabled()
