"""The tabs below the draft count what there is to look at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.agency import UnitKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.dialogs.review_findings import ReviewFindings
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.services.plan_import import PlanImportService
from danvan_desktop.services.unit_choices import UnitChoice
from danvan_desktop.services.units import UnitService
from tests.importers.plan.sample_plans import PROSE
from tests.stores import MOMENT, open_store


def test_each_tab_tells_its_number_and_a_name_settled_is_no_longer_new(qtbot: QtBot, tmp_path: Path) -> None:
    store = open_store(tmp_path)
    units = UnitService(store)
    service = PlanImportService(store, FixedClock(MOMENT), units)
    path = tmp_path / "kế hoạch.txt"
    path.write_text(PROSE, encoding="utf-8")
    review = service.read(path)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    ui = Ui_ImportReviewDialog()
    ui.setupUi(dialog)
    findings = ReviewFindings(ui, service, [], dialog)
    findings.show(review)
    titles = [ui.findings_tabs.tabText(tab) for tab in range(3)]
    assert titles == [f"Cần xem lại ({len(review.draft.warnings)})", "Trùng (1)", "Đơn vị (1, 1 mới)"]
    (proposal,) = service.unit_proposals(review.draft)
    findings.show(service.choose_unit(review, proposal.printed, UnitChoice(kind=UnitKind.BOARD)))
    assert ui.findings_tabs.tabText(2) == "Đơn vị (1, 1 mới)"
    ui.findings_tabs.setCurrentIndex(2)
    assert findings.list_in_sight() is ui.units_table
    findings.go(+1, None)
    assert findings.list_in_sight() is ui.warnings_tree
