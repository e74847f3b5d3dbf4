"""The button “Đề cương”: what it offers follows the shown report, and each deed can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
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


def begin_half(stage: ReportStage, first: int) -> None:
    plan_id = stage.services.plans.plans(YEAR)[0].id
    period = months_of(YEAR, first, first + 5)
    stage.actions.run(lambda: stage.services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY, period=period))
    stage.page._lists.select_report(stage.report().id)


def offered(stage: ReportStage) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in stage.ui.outline_button.menu().actions()}


def test_an_earlier_report_is_taken_over_through_its_dialog(stage: ReportStage, monkeypatch) -> None:
    begin_half(stage, 1)
    assert not offered(stage)["Chép từ kỳ trước…"]
    stage.services.reports.add_section(stage.report().id, None, 1, "Cam kết")
    begin_half(stage, 7)

    def tick_and_copy(dialog: CopyReportDialog) -> int:
        dialog.accept()
        return 1

    monkeypatch.setattr(CopyReportDialog, "exec", tick_and_copy)
    stage.page._outline._copy.trigger()
    assert stage.services.reports.sections(stage.report().id)[-1].heading == "Cam kết"


def test_the_outline_is_kept_and_the_default_one_comes_back(stage: ReportStage) -> None:
    assert not offered(stage)["Dùng lại đề cương mặc định"]
    stage.page._outline._keep.trigger()
    assert stage.services.report_outlines.has_own(ReportKind.YEARLY)
    assert offered(stage)["Dùng lại đề cương mặc định"]
    stage.page._outline._default.trigger()
    assert not offered(stage)["Dùng lại đề cương mặc định"]


def test_without_a_report_there_is_nothing_to_offer(stage: ReportStage) -> None:
    stage.page.show_year(2031, None)
    assert not stage.ui.outline_button.isEnabled()
