"""What the review says of each paragraph of the source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate, SourceLines
from danvan_desktop.gui.models.draft_paragraphs import FATE_WORDS, DraftParagraphColumn, fate_words
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.tones import Tone


def paragraph(fate: Fate = Fate.TASK, first: int = 7, last: int = 7, reason: str = "") -> DraftParagraph:
    return DraftParagraph(3, SourceLines(first, last), "Tổ chức đối thoại với công dân", fate, reason)


@pytest.fixture
def model(qapp: object) -> ListModel[DraftParagraph]:  # noqa: ARG001 - colours come from the application
    made: ListModel[DraftParagraph] = ListModel(DraftParagraphColumn)
    made.set_rows([paragraph(first=7, last=9), paragraph(Fate.SKIPPED, 100, 100, "dòng trống")])
    return made


def test_every_fate_has_its_own_words() -> None:
    assert set(FATE_WORDS) == set(Fate)
    assert len(set(FATE_WORDS.values())) == len(Fate)


def test_a_skipped_paragraph_says_why() -> None:
    assert fate_words(paragraph(Fate.SKIPPED, reason="số trang")) == "Bỏ qua: số trang"
    assert fate_words(paragraph(Fate.TASK)) == "Nhiệm vụ"


def test_the_columns_show_place_fate_and_text(model: ListModel[DraftParagraph]) -> None:
    shown = [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert shown == [
        ["7–9", "Nhiệm vụ", "Tổ chức đối thoại với công dân"],
        ["100", "Bỏ qua: dòng trống", "Tổ chức đối thoại với công dân"],
    ]
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Dòng", "Được hiểu là", "Nội dung"]


def test_places_are_sorted_as_numbers() -> None:
    rows = [paragraph(first=100, last=100), paragraph(first=7, last=9), paragraph(first=20, last=20)]
    ordered = sorted(rows, key=DraftParagraphColumn.LINES.sort_key)
    assert [row.lines.first for row in ordered] == [7, 20, 100]


def test_what_is_skipped_stands_back() -> None:
    assert DraftParagraphColumn.TEXT.tone(paragraph(Fate.SKIPPED)) is Tone.MUTED
    assert DraftParagraphColumn.TEXT.tone(paragraph(Fate.TASK)) is Tone.NORMAL
