"""The review is timed on a plan as long as it says, whose tasks are all understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from danvan_desktop.devtools.bench_review import ALLOWED, long_plan, review_ratios
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text


def test_the_invented_plan_grows_with_its_pages_and_is_understood() -> None:
    short, long = (parse_plan(document_from_text(long_plan(pages))) for pages in (1, 3))
    assert 0 < len(short.tasks) < len(long.tasks)
    assert all(task.lead_units and task.timing.due == "2026-11-30" for task in long.tasks)


@pytest.mark.usefixtures("qtbot")
def test_opening_and_correcting_are_held_against_the_same_limit(tmp_path: Path, qtbot: QtBot) -> None:
    opening, correcting = review_ratios(tmp_path, repeats=1, pages=1)
    assert (opening.yardstick, correcting.yardstick) == (ALLOWED, ALLOWED)
    assert "opens" in opening.label
    assert "corrected" in correcting.label
    assert opening.ours > 0
    qtbot.wait(1)  # deleteLater
