"""“Chép từ kỳ trước”: the earlier reports and their texts, each with a box."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.gui.dialogs.copy_report import CopyReportDialog
from tests.gui.report_stage import YEAR, ReportStage, report_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def begun(stage: ReportStage, quarter: int) -> int:
    period = months_of(YEAR, 3 * quarter - 2, 3 * quarter)
    return stage.services.reports.start(None, YEAR, ReportKind.QUARTERLY, period=period).created[0]


def test_texts_of_the_chosen_report_are_offered_and_those_ticked_are_chosen(stage: ReportStage) -> None:
    service = stage.services.reports
    first, second, third = (begun(stage, quarter) for quarter in (1, 2, 3))
    words = service.sections(first)[-1]
    service.edit_section(words.id, text="**Đề nghị** " + "rất dài " * 40)
    dialog = CopyReportDialog(stage.services.report_outlines, service.get(third))
    stage.qtbot.addWidget(dialog)
    dialog.show()
    ui = dialog._ui
    assert [ui.source_combo.itemText(row) for row in range(2)] == ["Báo cáo quý II 2026", "Báo cáo quý I 2026"]
    assert dialog.chosen() == (second, frozenset())
    assert ui.nothing_label.isVisible()
    ui.source_combo.setCurrentIndex(1)
    assert ui.texts_list.item(0).text().startswith("Kiến nghị, đề xuất: Đề nghị rất dài")
    assert dialog.chosen() == (first, frozenset())
    stage.qtbot.mouseClick(ui.all_button, Qt.MouseButton.LeftButton)
    assert dialog.chosen() == (first, {words.id})
