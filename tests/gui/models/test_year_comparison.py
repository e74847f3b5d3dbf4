from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criteria_pairing import Settled
from danvan_desktop.domain.year_comparison import compare_years
from danvan_desktop.gui.models.year_comparison import YearColumn, YearFilter, YearTable, has_words
from tests.criteria_sets import FRAME, best_lines
from tests.domain.test_year_comparison import LATER, LESS, OTHER, scored

SAME = compare_years(scored(2025, FRAME, best_lines()), scored(2026, FRAME, LESS), Settled())
ACROSS = compare_years(scored(2025, FRAME, best_lines()), scored(2026, OTHER, LATER), Settled({111: 12}))


def table(rows) -> YearTable:
    model = YearTable()
    model.name_years(2025, 2026)
    model.set_rows(rows)
    return model


def column(model: YearTable, member: YearColumn) -> list[str]:
    place = list(YearColumn).index(member)
    return [model.data(model.index(row, place)) for row in range(model.rowCount())]


@pytest.mark.usefixtures("qapp")
def test_the_titles_carry_the_years() -> None:
    model = table(SAME.rows)
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert titles[:4] == ["Số\n2025", "Số\n2026", "Nội dung tiêu chí", "Tối đa\n2025"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@pytest.mark.usefixtures("qapp")
def test_points_shares_and_changes_are_shown_with_their_sign() -> None:
    model = table(SAME.rows)
    assert column(model, YearColumn.CHANGE) == ["-3", "0", "-3", "-9,5", "0", "0", "-9,5", "0", "-2"]
    assert column(model, YearColumn.NEW_SHARE)[:3] == ["70", "100", "50"]
    better = table(compare_years(scored(2025, FRAME, LESS), scored(2026, FRAME, best_lines()), Settled()).rows)
    assert column(better, YearColumn.SHARE_CHANGE)[:3] == ["+30", "0", "+50"]


@pytest.mark.usefixtures("qapp")
def test_groups_stand_bold_and_rows_sort_by_numbers() -> None:
    model = table(SAME.rows)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.FontRole).bold()
    assert model.data(model.index(1, 0), Qt.ItemDataRole.FontRole) is None
    model.sort(list(YearColumn).index(YearColumn.CHANGE))
    assert [row.change for row in model.rows][:2] == [-9.5, -9.5]
    model.sort(-1)


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [
        (YearFilter.LOWER, ["1.2", "2.3", "P"]),
        (YearFilter.HIGHER, []),
        (YearFilter.LEAVES, ["1.1", "1.2", "2.1", "2.2", "2.3", "T", "P"]),
        (YearFilter.ONE_SIDED, []),
        (YearFilter.SETTLED, []),
    ],
)
def test_filters_choose_criteria(chosen: YearFilter, numbers: list[str]) -> None:
    assert [row.shown.number for row in SAME.rows if chosen.takes(row)] == numbers
    assert all(YearFilter.ALL.takes(row) for row in SAME.rows)
    assert chosen.label


def test_across_sets_one_sided_and_settled_rows_can_be_found() -> None:
    assert {row.shown.number for row in ACROSS.rows if YearFilter.ONE_SIDED.takes(row)} >= {"2.3", "2.9"}
    assert [row.shown.number for row in ACROSS.rows if YearFilter.SETTLED.takes(row)] == ["1.1"]


@pytest.mark.parametrize(("words", "found"), [("noi dung 1.1", True), ("1.1 dung", True), ("2.1", False), ("", True)])
def test_words_are_found_without_accents_in_number_and_text(words: str, found: bool) -> None:
    row = replace(SAME.rows[1])
    assert has_words(row, words) is found
