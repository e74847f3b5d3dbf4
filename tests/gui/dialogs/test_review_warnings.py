"""Doubts are counted by kind; one key leads from each to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import DraftPlan, DraftWarning, DraftWarningKind
from danvan_desktop.gui.dialogs.review_warnings import ReviewWarnings
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text
from tests.importers.plan.sample_plans import PROSE


class Findings:
    def __init__(self, qtbot: QtBot, draft: DraftPlan) -> None:
        self.tree = QTreeWidget()
        qtbot.addWidget(self.tree)
        self.warnings = ReviewWarnings(self.tree, QObject(self.tree))
        self.places: list[int] = []
        self.warnings.place_wanted.connect(self.places.append)
        self.draft = draft
        self.warnings.show(draft)


@pytest.fixture
def draft() -> DraftPlan:
    return parse_plan(document_from_text(PROSE))


def test_several_doubts_of_a_kind_stand_under_their_count_and_a_single_one_alone(
    qtbot: QtBot, draft: DraftPlan
) -> None:
    tree = Findings(qtbot, draft).tree
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    assert "Nhiệm vụ chưa có đơn vị (4)" in [item.text(0) for item in tops]
    assert sum(item.childCount() or 1 for item in tops) == len(draft.warnings)


def test_the_next_doubt_is_the_next_in_the_source_and_after_the_last_comes_the_first(
    qtbot: QtBot, draft: DraftPlan
) -> None:
    findings = Findings(qtbot, draft)
    rows = {paragraph.index: row for row, paragraph in enumerate(draft.paragraphs)}
    selected: int | None = draft.paragraphs[0].index
    for _ in draft.warnings:
        findings.warnings.go(+1, selected)
        selected = findings.places[-1] if findings.places else selected
    wanted = sorted(rows[each.paragraph_index] for each in draft.warnings if each.paragraph_index is not None)
    assert [rows[index] for index in findings.places][: len(wanted)] == wanted


def test_the_doubt_before_the_selected_paragraph_is_found_backwards(qtbot: QtBot, draft: DraftPlan) -> None:
    findings = Findings(qtbot, draft)
    last = draft.paragraphs[-1].index
    findings.warnings.go(-1, last)
    first_step = findings.places[-1]
    findings.warnings.go(-1, first_step)
    rows = [paragraph.index for paragraph in draft.paragraphs]
    assert rows.index(findings.places[-1]) <= rows.index(first_step)
    assert first_step == max((each.paragraph_index or 0 for each in draft.warnings), key=rows.index)


def test_without_doubts_nothing_happens(qtbot: QtBot, draft: DraftPlan) -> None:
    findings = Findings(qtbot, replace(draft, warnings=()))
    findings.warnings.go(+1, None)
    assert findings.places == []


def test_many_doubts_of_one_kind_stay_folded(qtbot: QtBot, draft: DraftPlan) -> None:
    many = tuple(DraftWarning(DraftWarningKind.TASK_WITHOUT_UNIT, f"Việc {n}", 1) for n in range(9))
    tree = Findings(qtbot, replace(draft, warnings=many)).tree
    assert not tree.topLevelItem(0).isExpanded()
