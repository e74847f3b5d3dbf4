"""Plans come in through the window: read on the worker, reviewed, stored and chosen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Task
from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.gui.dialogs.legacy_encoding import LegacyEncodingDialog
from danvan_desktop.gui.dialogs.superior_duties import SuperiorDutiesDialog
from danvan_desktop.paths import resource
from danvan_desktop.services.roster_duties import RosterDutyService
from danvan_desktop.services.superior_duties import SuperiorDutyService
from tests.gui.plan_windows import child
from tests.gui.shell import Shell, sample_folder, shell_window
from tests.importers.legacy_text import as_vni

__all__ = ["sample_folder"]
TEXT = resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8")


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        opened.window.show_page("plan")
        yield opened


@pytest.fixture
def another_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file the clerk chooses: the sample's plan, a year later."""
    path = tmp_path / "ke_hoach_2027.txt"
    path.write_text(TEXT.replace("2026", "2027"), encoding="utf-8")
    monkeypatch.setattr(messages, "choose_file", lambda *_: path)
    return path


@pytest.fixture
def reviews(monkeypatch: pytest.MonkeyPatch) -> list[ImportReviewDialog]:
    """The reviews that were opened; each is accepted at once."""
    opened: list[ImportReviewDialog] = []

    def accept(dialog: ImportReviewDialog) -> int:
        opened.append(dialog)
        child(dialog, QPushButton, "accept_button").click()
        return dialog.result()

    monkeypatch.setattr(ImportReviewDialog, "exec", accept)
    return opened


@pytest.mark.usefixtures("another_plan")
def test_an_imported_plan_is_read_beside_the_window_reviewed_and_chosen(
    qtbot: QtBot, shell: Shell, reviews: list[ImportReviewDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    read = shell.services.plan_import.read
    monkeypatch.setattr(
        shell.services.plan_import, "read", lambda *given: threads.append(threading.get_ident()) or read(*given)
    )
    before = shell.window.year_and_plan()
    shell.press("import_button")
    qtbot.waitUntil(lambda: shell.window.year_and_plan() != before)
    assert threads != [threading.get_ident()]
    assert len(threads) == len(reviews) == 1
    year, plan_id = shell.window.year_and_plan()
    assert (year, plan_id) == (2027, reviews[0].accepted_plan_id)
    assert shell.store.count(Task, plan_id=plan_id) > 10
    assert shell.page.name == "plan"


@pytest.fixture
def old_plan(another_plan: Path) -> Path:
    """The same plan, written in VNI."""
    another_plan.write_text(as_vni(another_plan.read_text(encoding="utf-8")), encoding="utf-8")
    return another_plan


def answer_consent(monkeypatch: pytest.MonkeyPatch, button: str) -> list[str]:
    """Press a button in every question for consent; gives the lines shown."""
    shown: list[str] = []

    def answer(dialog: LegacyEncodingDialog) -> int:
        shown.append(child(dialog, QPlainTextEdit, "after_edit").toPlainText())
        child(dialog, QPushButton, button).click()
        return dialog.result()

    monkeypatch.setattr(LegacyEncodingDialog, "exec", answer)
    return shown


@pytest.mark.usefixtures("old_plan")
def test_a_plan_in_an_old_encoding_is_converted_when_the_clerk_agrees(
    qtbot: QtBot, shell: Shell, reviews: list[ImportReviewDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = answer_consent(monkeypatch, "convert_button")
    before = shell.window.year_and_plan()
    shell.press("import_button")
    qtbot.waitUntil(lambda: shell.window.year_and_plan() != before)
    assert len(shown) == len(reviews) == 1
    assert shown[0].split("\n")[0] in TEXT
    assert shell.services.plans.plan(reviews[0].accepted_plan_id or 0).year == 2027


@pytest.mark.usefixtures("old_plan")
def test_without_the_consent_nothing_is_read(
    qtbot: QtBot, shell: Shell, reviews: list[ImportReviewDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = answer_consent(monkeypatch, "reject_button")
    shell.press("import_button")
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(20)
    assert not shell.start.runner.is_busy
    assert reviews == []


@pytest.mark.usefixtures("another_plan")
def test_a_review_that_is_cancelled_stores_nothing_and_is_let_go(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[int] = []
    monkeypatch.setattr(ImportReviewDialog, "exec", lambda _dialog: bool(opened.append(1)))
    plans = shell.store.count(Plan)
    shell.press("import_button")
    qtbot.waitUntil(lambda: bool(opened))
    qtbot.wait(20)  # deleteLater
    assert shell.store.count(Plan) == plans
    assert shell.window.findChild(ImportReviewDialog) is None


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> QMimeData:
    """What the clerk copied; the clipboard of the machine is left alone."""
    mime = QMimeData()
    monkeypatch.setattr(QClipboard, "mimeData", lambda *_: mime)
    return mime


def paste(shell: Shell) -> None:
    menu = child(shell.page, QToolButton, "import_button").menu()
    next(action for action in menu.actions() if "bộ nhớ tạm" in action.text()).trigger()


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_pasted_plan_is_reviewed_and_names_its_source(
    qtbot: QtBot, shell: Shell, clipboard: QMimeData, reviews: list[ImportReviewDialog], form: str
) -> None:
    text = TEXT.replace("2026", "2027")
    if form == "text":
        clipboard.setText(text)
    else:
        clipboard.setHtml("".join(f"<p>{line}</p>" for line in text.split("\n")))
    before = shell.window.year_and_plan()
    paste(shell)
    qtbot.waitUntil(lambda: shell.window.year_and_plan() != before)
    plan = shell.services.plans.plan(reviews[0].accepted_plan_id or 0)
    assert (plan.year, plan.source_name) == (2027, "bộ nhớ tạm")
    assert shell.store.count(Task, plan_id=plan.id) > 10


def test_an_empty_clipboard_is_told_of(
    qtbot: QtBot, shell: Shell, clipboard: QMimeData, reviews: list[ImportReviewDialog]
) -> None:
    clipboard.setText("  ")
    with qtbot.capture_exceptions() as caught:
        paste(shell)
        qtbot.waitUntil(lambda: not shell.start.runner.is_busy)
    assert [str(item[1]).startswith("Trong bộ nhớ tạm không có chữ nào.") for item in caught] == [True]
    assert reviews == []


def test_turning_back_from_the_choice_of_a_file_reads_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose_file", lambda *_: None)
    shell.press("import_button")
    assert not shell.start.runner.is_busy


def test_a_file_that_cannot_be_read_is_refused_in_the_window(
    qtbot: QtBot, shell: Shell, reviews: list[ImportReviewDialog], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(messages, "choose_file", lambda *_: tmp_path / "khong_co.docx")
    with qtbot.capture_exceptions() as caught:
        shell.press("import_button")
        qtbot.waitUntil(lambda: not shell.start.runner.is_busy)
    assert [isinstance(item[1], DanvanError) for item in caught] == [True]
    assert reviews == []


@pytest.mark.usefixtures("another_plan")
def test_no_review_opens_over_a_window_that_was_closed_while_the_file_was_read(
    qtbot: QtBot, shell: Shell, reviews: list[ImportReviewDialog]
) -> None:
    shell.press("import_button")
    shell.window.close()
    qtbot.waitUntil(lambda: not shell.start.runner.is_busy)
    assert reviews == []


@pytest.mark.usefixtures("another_plan")
def test_the_duties_of_a_superior_plan_are_offered_once_it_is_stored(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[int] = []

    def accept_as_superior(dialog: ImportReviewDialog) -> int:
        child(dialog, QComboBox, "role_combo").setCurrentIndex(1)
        child(dialog, QPushButton, "accept_button").click()
        return dialog.result()

    monkeypatch.setattr(ImportReviewDialog, "exec", accept_as_superior)
    monkeypatch.setattr(SuperiorDutiesDialog, "exec", lambda dialog: offered.append(dialog.isModal()))
    monkeypatch.setattr(SuperiorDutyService, "has_offers", lambda _service, _plan_id: True)
    shell.press("import_button")
    qtbot.waitUntil(lambda: bool(offered))
    assert len(offered) == 1


@pytest.mark.usefixtures("another_plan", "reviews")
@pytest.mark.parametrize("answer", [True, False])
def test_a_plan_that_binds_other_units_asks_once_whether_they_are_followed(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(RosterDutyService, "is_to_be_asked", lambda *_: True)
    monkeypatch.setattr(messages, "ask", lambda _parent, question, *_: (asked.append(question), answer)[1])
    shell.press("import_button")
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    assert "các đơn vị khác gửi" in asked[0]
    assert shell.services.settings.get().follows_units is answer
    undone = "Sửa thiết lập theo dõi" if answer else "Nhập kế hoạch"
    assert (shell.services.undo.undo_label() or "").startswith(undone)
