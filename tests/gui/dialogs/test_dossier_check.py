from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from danvan_desktop.domain.soundness import Severity
from danvan_desktop.gui.dialogs.dossier_check import DossierCheckDialog
from danvan_desktop.services.dossier_findings import DossierFinding, FindingPlace

LEAF = FindingPlace("scoring", "criterion", 7, "Tiêu chí 1.2")
REPORT = FindingPlace("report", "report", 3, "Báo cáo năm")
FOUND = (
    DossierFinding(Severity.FAULT, "Chưa chấm điểm và chưa giải trình.", LEAF),
    DossierFinding(Severity.WARNING, "Báo cáo còn thiếu: số.", REPORT),
    DossierFinding(Severity.WARNING, "Báo cáo còn thiếu: ngày.", REPORT),
)


@pytest.fixture
def dialog(qtbot) -> DossierCheckDialog:
    dialog = DossierCheckDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_faults_and_warnings_stand_apart_and_are_counted(dialog) -> None:
    dialog.show_findings(2026, FOUND)
    tree = dialog.findChild(QTreeWidget, "findings_tree")
    assert [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())] == [
        "Lỗi cần xử lý (1)",
        "Cảnh báo (2)",
    ]
    assert tree.topLevelItem(0).child(0).text(1) == "Chưa chấm điểm và chưa giải trình."
    assert dialog._ui.summary_label.text().startswith("Có 1 lỗi và 2 cảnh báo. Vẫn xuất được hồ sơ")


def test_a_finding_leads_to_its_place_by_button_and_by_enter(dialog, qtbot) -> None:
    dialog.show_findings(2026, FOUND)
    jump = dialog.findChild(QPushButton, "jump_button")
    with qtbot.waitSignal(dialog.jump_requested) as first:
        jump.click()
    assert first.args == [LEAF]
    tree = dialog.findChild(QTreeWidget, "findings_tree")
    with qtbot.waitSignal(dialog.jump_requested) as second:
        tree.itemActivated.emit(tree.topLevelItem(1).child(0), 0)
        tree.setCurrentItem(tree.topLevelItem(1).child(0))
        jump.click()
    assert second.args == [LEAF]
    tree.setCurrentItem(tree.topLevelItem(1))
    assert not jump.isEnabled()


def test_a_dossier_without_findings_says_so_and_has_nowhere_to_jump(dialog) -> None:
    dialog.show_findings(2026, FOUND)
    dialog.show_findings(2026, ())
    assert dialog._ui.summary_label.text().startswith("Hồ sơ đầy đủ")
    assert not dialog.findChild(QPushButton, "jump_button").isEnabled()


def test_the_check_can_be_repeated_and_the_dossier_written_from_here(dialog, qtbot) -> None:
    for name, signal in (("check_button", dialog.check_requested), ("export_button", dialog.export_requested)):
        with qtbot.waitSignal(signal):
            dialog.findChild(QPushButton, name).click()
