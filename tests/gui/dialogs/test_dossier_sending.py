from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.dossier_sending import DossierSending, DossierSendingDialog
from danvan_desktop.services.views_occasions import Sending

KNOWN = DossierSending(Sending(date(2026, 12, 10), "123/STP-VP", "Sở Nội vụ"), Path("/hồ sơ"))


@pytest.fixture
def dialog(qtbot) -> DossierSendingDialog:
    dialog = DossierSendingDialog(2026, KNOWN)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def asked(dialog) -> list[DossierSending]:
    requests: list[DossierSending] = []
    dialog.record_requested.connect(requests.append)
    return requests


def press(dialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def test_what_is_known_is_filled_in_and_handed_on(dialog, asked) -> None:
    dialog._ui.via_combo.setCurrentText("Bưu điện")
    press(dialog, "save_button")
    assert asked == [DossierSending(KNOWN.sending._replace(via="Bưu điện"), Path("/hồ sơ"))]
    assert dialog.isVisible()


def test_without_a_package_nothing_is_to_be_read(dialog, asked) -> None:
    dialog._ui.package_edit.setText("  ")
    press(dialog, "save_button")
    assert asked[0].package is None


def test_a_date_that_is_none_is_refused_and_nothing_is_asked(dialog, asked, qtbot) -> None:
    dialog._ui.sent_on_edit.setText("31/2")
    with qtbot.capture_exceptions() as caught:
        press(dialog, "save_button")
    assert "Không có ngày 31/02" in str(caught[0][1])
    assert asked == []


def test_folder_or_zip_can_be_chosen_and_turning_back_keeps_the_place(dialog, monkeypatch) -> None:
    monkeypatch.setattr(messages, "choose_file", lambda *_arguments: Path("/a.zip"))
    monkeypatch.setattr(messages, "choose_folder", lambda *_arguments: None)
    press(dialog, "zip_button")
    press(dialog, "folder_button")
    assert dialog._ui.package_edit.text() == str(Path("/a.zip"))
