from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs import dossier_export
from danvan_desktop.gui.dialogs.dossier_export import DossierExportDialog
from danvan_desktop.gui.enum_combo import choose
from danvan_desktop.services.dossier import DossierOrder
from danvan_desktop.services.dossier_content import DossierLetter
from tests.dossier_office import YEAR, office, sample_folder
from tests.flows import section_words

__all__ = ["office", "sample_folder"]


@pytest.fixture
def orders() -> list[DossierOrder]:
    return []


@pytest.fixture
def dialog(qtbot, office, tmp_path, orders) -> DossierExportDialog:
    known = DossierOrder(YEAR, tmp_path / "Hồ sơ", letter=DossierLetter(to="Sở Nội vụ"))
    dialog = DossierExportDialog(office.services.dossier, known, orders.append)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def test_what_is_typed_is_ordered(dialog, orders, tmp_path) -> None:
    dialog._ui.number_edit.setText(" 123/STP-VP ")
    dialog._ui.dated_edit.setText("10/12")
    dialog._ui.dated_edit.editingFinished.emit()
    choose(dialog._ui.kind_combo, PackageKind.ZIP)
    press(dialog, "export_button")
    letter = DossierLetter("123/STP-VP", date(YEAR, 12, 10), "Sở Nội vụ")
    assert orders == [DossierOrder(YEAR, tmp_path / "Hồ sơ.zip", PackageKind.ZIP, letter)]
    assert not dialog.isVisible()


def test_what_is_missing_is_said_and_goes_as_it_is_filled_in(dialog) -> None:
    label = dialog._ui.missing_label
    assert "Công văn: số văn bản, ký hiệu văn bản, ngày ban hành" in label.text()
    dialog._ui.number_edit.setText("123/STP-VP")
    dialog._ui.dated_edit.setText("10/12/2026")
    dialog._ui.dated_edit.editingFinished.emit()
    assert "Công văn" not in label.text()


def test_a_signature_a_van_thu_would_send_back_is_named(dialog) -> None:
    dialog._content = replace(dialog._content, agency=replace(dialog._content.agency, position_for=""))
    dialog._show_missing()
    assert "Cần xem lại:\nCông văn: chưa ghi sau “KT.”" in dialog._ui.missing_label.text()


def test_a_taken_name_is_numbered_on_and_shown_before(dialog, orders, tmp_path) -> None:
    (tmp_path / "Hồ sơ").mkdir()
    dialog._ui.name_edit.setText("Hồ sơ")
    dialog._ui.name_edit.textChanged.emit("Hồ sơ")
    assert dialog._ui.target_label.text() == f"Sẽ ghi: {tmp_path / 'Hồ sơ (2)'}"
    press(dialog, "export_button")
    assert orders[0].target == tmp_path / "Hồ sơ (2)"


def test_a_date_that_is_none_and_an_empty_place_keep_the_dialog_open(dialog, orders) -> None:
    dialog._ui.dated_edit.setText("31/2")
    dialog._ui.dated_edit.editingFinished.emit()
    press(dialog, "export_button")
    assert "31/02/2026" in dialog._ui.missing_label.text()
    dialog._ui.dated_edit.setText("")
    dialog._ui.dated_edit.editingFinished.emit()
    dialog._ui.folder_edit.clear()
    press(dialog, "export_button")
    assert dialog._ui.missing_label.text() == "Hãy chọn nơi lưu hồ sơ."
    assert orders == []
    assert dialog.isVisible()


def test_the_place_can_be_chosen_and_turning_back_keeps_it(dialog, monkeypatch) -> None:
    answers = iter([Path("/khác"), None])
    monkeypatch.setattr(messages, "choose_folder", lambda *_arguments: next(answers))
    press(dialog, "choose_button")
    press(dialog, "choose_button")
    assert dialog._ui.folder_edit.text() == str(Path("/khác"))


def test_a_name_windows_forbids_becomes_one_it_takes(dialog, orders, tmp_path) -> None:
    dialog._ui.name_edit.setText("CON")
    press(dialog, "export_button")
    assert orders[0].target == tmp_path / "_CON"


def test_the_documents_are_looked_at_with_the_letter_as_it_stands(dialog, orders, monkeypatch) -> None:
    shown: list[tuple[str, str]] = []

    def look(papers, deeds, _parent):
        shown.extend((paper.name, section_words(paper.sections)) for paper in papers)
        return deeds.save_word()

    monkeypatch.setattr(dossier_export, "preview", look)
    dialog._ui.number_edit.setText("123/STP-VP")
    press(dialog, "preview_button")
    words = dict(shown)
    assert "123/STP-VP" in words["01 Công văn gửi hồ sơ"]
    assert [name[:2] for name, _ in shown] == sorted(name[:2] for name, _ in shown)
    assert any(name.startswith("04 Danh mục") for name in words)
    assert len(orders) == 1
    assert not dialog.isVisible()
