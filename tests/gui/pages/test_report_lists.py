"""The reports and occasions of the year say how they stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.obligation import ObligationKind
from tests.gui.report_stage import YEAR, ReportStage, report_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def test_a_report_says_kind_and_state(stage: ReportStage) -> None:
    assert stage.ui.reports_list.item(0).text() == "Báo cáo năm\nđang soạn"


def test_occasions_say_recipient_due_date_and_state(stage: ReportStage) -> None:
    texts = [stage.ui.occasions_list.item(row).text() for row in range(stage.ui.occasions_list.count())]
    assert any("gửi UBND tỉnh" in text and "15/06/2026" in text and "đã gửi" in text for text in texts)
    assert any("đang soạn" in text and "còn 1 ngày" in text for text in texts)


def test_only_what_is_sent_somewhere_is_listed(stage: ReportStage) -> None:
    rows = stage.services.occasions.year_occasions(YEAR)
    wanted = [row for row in rows if row.occasion.obligation.kind is not ObligationKind.OTHER]
    assert stage.ui.occasions_list.count() == len(wanted)


def test_the_selection_stays_when_the_lists_are_filled_again(stage: ReportStage) -> None:
    chosen = stage.page._lists.selected_report()
    stage.page._lists.fill(YEAR)
    assert stage.page._lists.selected_report() == chosen


def test_an_unknown_report_selects_the_last(stage: ReportStage) -> None:
    stage.page._lists.select_report(-1)
    assert stage.page._lists.selected_report() == stage.report()
