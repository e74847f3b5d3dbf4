"""Repeated tasks stand side by side; the clerk says which one stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_review import DuplicatePair, duplicates_in
from danvan_desktop.gui.dialogs.review_duplicates import ReviewDuplicates
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text
from tests.importers.plan.sample_plans import PROSE


class Pairs:
    def __init__(self, qtbot: QtBot) -> None:
        self.table = QTableWidget(0, 3)
        qtbot.addWidget(self.table)
        self.panel = ReviewDuplicates(self.table, QObject(self.table))
        self.said: list[frozenset[int]] = []
        self.panel.left_out_changed.connect(self.said.append)
        self.pairs: tuple[DuplicatePair, ...] = duplicates_in(parse_plan(document_from_text(PROSE)))
        self.panel.show(self.pairs, frozenset())

    def combo(self) -> QComboBox:
        combo = self.table.cellWidget(0, 2)
        assert isinstance(combo, QComboBox)
        return combo

    def choose(self, place: int) -> None:
        self.combo().setCurrentIndex(place)
        self.combo().activated.emit(place)


@pytest.fixture
def shown(qtbot: QtBot) -> Pairs:
    return Pairs(qtbot)


def test_both_tasks_are_shown_with_their_places_and_both_are_kept_at_first(shown: Pairs) -> None:
    first, second = (shown.table.item(0, column).text() for column in (0, 1))
    assert f"Dòng {shown.pairs[0].first.lines.first}" in first
    assert f"Dòng {shown.pairs[0].second.lines.first}" in second
    assert "Phổ biến pháp luật" in first
    assert shown.combo().currentText() == "Giữ cả hai"


@pytest.mark.parametrize(("choice", "side"), [(1, "second"), (2, "first")])
def test_the_clerk_leaves_either_one_out(shown: Pairs, choice: int, side: str) -> None:
    shown.choose(choice)
    assert shown.said == [frozenset({getattr(shown.pairs[0], side).paragraph_index})]


def test_choosing_what_is_chosen_already_says_nothing(shown: Pairs) -> None:
    shown.choose(0)
    assert shown.said == []


def test_the_list_keeps_its_place_and_shows_what_was_taken_back(shown: Pairs) -> None:
    combo = shown.combo()
    out = frozenset({shown.pairs[0].second.paragraph_index})
    shown.panel.show(shown.pairs, out)
    assert (shown.combo() is combo, combo.currentText()) == (True, "Bỏ bên phải")
    shown.panel.show(shown.pairs, frozenset())
    assert combo.currentText() == "Giữ cả hai"
