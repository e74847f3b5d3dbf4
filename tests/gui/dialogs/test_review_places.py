"""Source and draft scroll together and lead to each other."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import DraftParagraph
from danvan_desktop.gui.dialogs.draft_outline import fill_outline
from danvan_desktop.gui.dialogs.review_places import ReviewPlaces
from danvan_desktop.gui.models.draft_paragraphs import DraftParagraphColumn
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.paths import resource


class Sides:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.view, self.tree = QTableView(self.window), QTreeWidget(self.window)
        self.tree.setColumnCount(2)
        self.window.resize(900, 260)
        self.view.setGeometry(0, 0, 440, 240)
        self.tree.setGeometry(450, 0, 440, 240)
        self.paragraphs: ListModel[DraftParagraph] = ListModel(DraftParagraphColumn, self.window)
        self.view.setModel(self.paragraphs)
        draft = parse_plan(read_document(resource("samples", "ke_hoach_mau.txt")))
        self.places = ReviewPlaces(self.view, self.paragraphs, self.tree, self.window)
        self.paragraphs.set_rows(draft.paragraphs)
        fill_outline(self.tree, draft)
        self.places.refresh()
        self.window.show()

    def paragraph(self, words: str) -> DraftParagraph:
        return next(part for part in self.paragraphs.rows if words in part.text)


@pytest.fixture
def sides(qtbot: QtBot) -> Sides:
    return Sides(qtbot)


def test_scrolling_the_source_brings_its_part_of_the_draft_to_the_top(sides: Sides) -> None:
    row = sides.paragraphs.rows.index(sides.paragraph("2.4."))
    sides.view.verticalScrollBar().setValue(row)
    assert sides.tree.itemAt(0, 0).text(0).startswith("2.4.")


def test_scrolling_the_draft_brings_its_part_of_the_source_to_the_top(sides: Sides) -> None:
    item = sides.places.item_of(sides.paragraph("3.3."))
    assert item is not None
    sides.tree.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtTop)
    assert sides.paragraphs.rows[sides.view.rowAt(0)].text.startswith("3.3.")


def test_a_labelled_line_belongs_to_the_task_above_it(sides: Sides) -> None:
    item = sides.places.item_of(sides.paragraph("Trước ngày 15/10/2026"))
    assert item is not None
    assert item.text(0).startswith("2.4.")


def test_an_item_without_a_place_leads_nowhere_and_a_citation_to_where_it_is_made(sides: Sides) -> None:
    tree = sides.tree
    citations = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert not sides.places.paragraph_of(citations).isValid()
    assert not sides.places.paragraph_of(None).isValid()
    row = sides.places.paragraph_of(citations.child(0)).row()
    assert "12/KH-UBND" in sides.paragraphs.rows[row].text
