from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QTreeWidget

from danvan_desktop.gui.dialogs.dossier_check import DossierCheckDialog
from danvan_desktop.gui.dialogs.dossier_comparison import DossierComparisonDialog
from danvan_desktop.gui.dialogs.dossier_export import DossierExportDialog
from danvan_desktop.gui.dialogs.dossier_sending import DossierSendingDialog
from tests.gui.scoring_stage import Stage, full_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def test_the_menu_checks_the_dossier_of_the_year_shown(stage: Stage) -> None:
    stage.child(QAction, "check_dossier_action").trigger()
    dialog = stage.child(DossierCheckDialog, "DossierCheckDialog")
    assert dialog.windowTitle() == "Kiểm tra hồ sơ chấm điểm năm 2026"
    tree = dialog.findChild(QTreeWidget, "findings_tree")
    words = [tree.topLevelItem(0).child(row).text(1) for row in range(tree.topLevelItem(0).childCount())]
    assert words.count("Chưa chấm điểm và chưa giải trình.") == 21


def test_what_is_being_typed_is_kept_before_the_dossier_is_checked(stage: Stage) -> None:
    stage.choose("1.2")
    edit = stage.child(QPlainTextEdit, "explanation_edit")
    edit.setFocus()
    edit.setPlainText("Chờ số liệu")
    stage.child(QAction, "check_dossier_action").trigger()
    assert stage.office.row("1.2").explanation == "Chờ số liệu"


def test_the_menu_asks_where_to_write_the_dossier(stage: Stage) -> None:
    stage.child(QAction, "export_dossier_action").trigger()
    assert stage.child(DossierExportDialog, "DossierExportDialog").isVisible()


def test_a_sending_can_be_recorded_once_the_sheet_is_approved(stage: Stage) -> None:
    action = stage.child(QAction, "record_dossier_action")
    assert not action.isEnabled()
    stage.office.score_everything()
    for _ in range(2):
        stage.actions.run(lambda: stage.office.sheets.advance(stage.office.sheet_id))
    assert action.isEnabled()
    action.trigger()
    assert stage.child(DossierSendingDialog, "DossierSendingDialog").isVisible()


def test_the_menu_opens_the_comparison(stage: Stage) -> None:
    stage.child(QAction, "compare_dossier_action").trigger()
    assert stage.child(DossierComparisonDialog, "DossierComparisonDialog").isVisible()
