from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTreeWidget, QWidget

from danvan_desktop.gui.dialogs.dossier_check import DossierCheckDialog
from danvan_desktop.gui.dialogs.dossier_export import DossierExportDialog
from danvan_desktop.gui.pages.dossier_doors import DossierDoors
from danvan_desktop.gui.pages.page import Destination
from tests.dossier_office import YEAR, DossierOffice, office, sample_folder
from tests.gui.scoring_stage import SameThread

__all__ = ["office", "sample_folder"]


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def told(monkeypatch) -> list[QMessageBox]:
    """Every box instead of waiting for its answer; nothing is pressed."""
    boxes: list[QMessageBox] = []

    def tell(box: QMessageBox) -> None:
        boxes.append(box)

    monkeypatch.setattr(QMessageBox, "exec", tell)
    return boxes


@pytest.fixture
def doors(office: DossierOffice) -> DossierDoors:
    return DossierDoors(office.services.dossier, office.services.dossier_check, SameThread())


def test_the_check_shows_what_was_found_and_leads_there(doors, office, window) -> None:
    went: list[Destination] = []
    doors.check(window, YEAR, went.append)
    dialog = window.findChild(DossierCheckDialog)
    assert dialog.isVisible()
    tree = dialog.findChild(QTreeWidget, "findings_tree")
    for item in (tree.topLevelItem(0).child(row) for row in range(tree.topLevelItem(0).childCount())):
        tree.setCurrentItem(item)
        dialog.findChild(QPushButton, "jump_button").click()
    leaf, report = office.id_of("1.1"), office.services.reports.reports(YEAR)[-1].id
    assert Destination("scoring", "criterion", leaf) in went
    assert Destination("report", "report", report) in went


def test_checking_again_shows_what_was_mended(doors, office, window) -> None:
    doors.check(window, YEAR, lambda _place: None)
    first = window.findChild(DossierCheckDialog)
    before = first.findChild(QLabel, "summary_label").text()
    office.services.scoring.clear(office.sheet_id, office.id_of("1.1"))
    first.findChild(QPushButton, "check_button").click()
    shown = [dialog for dialog in window.findChildren(DossierCheckDialog) if dialog.isVisible()]
    assert len(shown) == 1
    assert shown[0].findChild(QLabel, "summary_label").text() != before


def ordered(doors: DossierDoors, window: QWidget, folder: Path) -> None:
    doors.export(window, YEAR)
    dialog = [found for found in window.findChildren(DossierExportDialog) if found.isVisible()][-1]
    dialog._ui.folder_edit.setText(str(folder))
    dialog.findChild(QPushButton, "export_button").click()


def test_the_dossier_is_written_and_told_and_the_next_one_proposes_the_same_place(
    doors, window, tmp_path, told
) -> None:
    ordered(doors, window, tmp_path)
    (box,) = told
    assert box.text().startswith("Đã ghi hồ sơ “Hồ sơ tự chấm điểm 2026 - Sở Tư pháp”: 13 tệp")
    assert (tmp_path / "Hồ sơ tự chấm điểm 2026 - Sở Tư pháp" / "Bảng kê SHA-256.txt").is_file()
    doors.export(window, YEAR)
    dialog = [found for found in window.findChildren(DossierExportDialog) if found.isVisible()][-1]
    assert dialog._ui.target_label.text().endswith("Hồ sơ tự chấm điểm 2026 - Sở Tư pháp (2)")


def test_files_that_could_not_go_along_are_named(doors, office, window, tmp_path, told) -> None:
    shutil.rmtree(office.store.paths.evidence)
    ordered(doors, window, tmp_path)
    (box,) = told
    assert box.icon() is QMessageBox.Icon.Warning
    assert "Không kèm theo vì tệp mất hoặc đã bị thay đổi:" in box.informativeText()
    assert "- Biên bản hội nghị quán triệt" in box.informativeText()


def test_the_first_place_proposed_is_the_folder_of_documents(doors, window) -> None:
    doors.export(window, YEAR)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert window.findChild(DossierExportDialog)._ui.folder_edit.text() == documents
    assert window.findChild(DossierExportDialog)._ui.to_edit.text() == "Sở Nội vụ"
