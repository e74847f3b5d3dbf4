from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTreeWidget, QWidget

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.dossier_check import DossierCheckDialog
from danvan_desktop.gui.dialogs.dossier_comparison import DossierComparisonDialog
from danvan_desktop.gui.dialogs.dossier_export import DossierExportDialog
from danvan_desktop.gui.dialogs.dossier_sending import DossierSendingDialog
from danvan_desktop.gui.pages.dossier_doors import DossierDoors, DossierServices
from danvan_desktop.gui.pages.page import Destination
from tests.dossier_office import YEAR, DossierOffice, office, sample_folder
from tests.gui.scoring_stage import SameThread
from tests.template_files import lose_template

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
    of = office.services
    return DossierDoors(DossierServices(of.dossier, of.dossier_check, of.sent_dossiers), SameThread(), Actions())


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


def test_a_lost_template_of_the_office_is_told(doors, office, window, tmp_path, told) -> None:
    lose_template(office.store, TemplateKind.SCORE_SHEET)
    ordered(doors, window, tmp_path)
    (box,) = told
    assert box.icon() is QMessageBox.Icon.Warning
    assert "Bảng tự chấm điểm được ghi theo mẫu của chương trình." in box.informativeText()


def test_the_first_place_proposed_is_the_folder_of_documents(doors, window) -> None:
    doors.export(window, YEAR)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert window.findChild(DossierExportDialog)._ui.folder_edit.text() == documents
    assert window.findChild(DossierExportDialog)._ui.to_edit.text() == "Sở Nội vụ"


def approve(office: DossierOffice) -> None:
    for _ in range(2):
        office.services.score_sheets.advance(office.sheet_id)


def sending_dialog(doors, window, office) -> DossierSendingDialog:
    doors.record(window, YEAR, office.sheet_id)
    return [found for found in window.findChildren(DossierSendingDialog) if found.isVisible()][-1]


def test_the_dossier_written_before_is_offered_recorded_and_compared(doors, office, window, tmp_path, told) -> None:
    approve(office)
    ordered(doors, window, tmp_path)
    assert len(told) == 1
    dialog = sending_dialog(doors, window, office)
    assert dialog._ui.package_edit.text() == str(tmp_path / "Hồ sơ tự chấm điểm 2026 - Sở Tư pháp")
    dialog._ui.number_edit.setText("123/STP-VP")
    dialog.findChild(QPushButton, "save_button").click()
    assert not dialog.isVisible()
    assert office.services.scoring.sheet(YEAR).state is SheetState.SENT
    assert office.services.sent_dossiers.sent(YEAR)[0].manifest
    doors.compare(window, YEAR)
    comparison = window.findChild(DossierComparisonDialog)
    comparison.findChild(QPushButton, "compare_button").click()
    assert comparison._ui.summary_label.text().startswith("Hồ sơ đúng như khi gửi: cả 12 tệp")


def test_a_refused_sending_leaves_the_dialog_open_and_nothing_is_read(doors, office, window, tmp_path, qtbot) -> None:
    approve(office)
    dialog = sending_dialog(doors, window, office)
    dialog._ui.package_edit.setText(str(tmp_path / "không có"))
    for number, words in (("", "số công văn"), ("1/CV", "Không tìm thấy “không có”")):
        dialog._ui.number_edit.setText(number)
        with qtbot.capture_exceptions() as caught:
            dialog.findChild(QPushButton, "save_button").click()
        assert words in str(caught[0][1])
    assert dialog.isVisible()
    assert office.services.scoring.sheet(YEAR).state is SheetState.APPROVED


def test_a_sending_without_files_is_recorded_at_once(doors, office, window) -> None:
    approve(office)
    dialog = sending_dialog(doors, window, office)
    assert dialog._ui.package_edit.text() == ""
    dialog._ui.number_edit.setText("1/CV")
    dialog.findChild(QPushButton, "save_button").click()
    assert office.services.sent_dossiers.sent(YEAR)[0].manifest == ""
