from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.figures import ScoreRow, ScoreRowKind, ScoreTotals
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.exporters.score_lines import (
    SheetColumn,
    SumKind,
    base_rows,
    column_layout,
    column_totals,
    rating_text,
    row_points,
    row_text,
    rows_of_kind,
    sheet_columns,
    sum_lines,
    sum_points,
)
from tests.exporters import sample_office as office

SHEET = office.score_sheet()


def test_columns_are_the_fixed_ones_and_those_switched_on_in_printed_order():
    fixed = (SheetColumn.NUMBER, SheetColumn.TEXT, SheetColumn.MAX, SheetColumn.SELF)
    assert sheet_columns(replace(SHEET, columns=())) == fixed
    assert sheet_columns(replace(SHEET, columns=tuple(reversed(ScoreColumn)))) == tuple(SheetColumn)
    assert all(column_layout(column).title for column in SheetColumn)


def test_the_base_is_what_stands_at_the_top_without_bonus_and_penalty():
    assert base_rows(SHEET) == (0, 4)
    bonus_group = ScoreRow("T", "Điểm thưởng", ScoreRowKind.GROUP, children=(1,))
    rows = (ScoreRow("1", "a", ScoreRowKind.LEAF), ScoreRow("T1", "b", ScoreRowKind.BONUS), bonus_group)
    assert base_rows(replace(SHEET, rows=rows)) == (0,)
    assert base_rows(replace(SHEET, base_rows=(4,))) == (4,)
    assert rows_of_kind(SHEET, ScoreRowKind.BONUS) == (8, 9)


def test_bonus_and_penalty_lines_appear_only_when_the_set_has_them():
    assert [line.kind for line in sum_lines(SHEET)] == list(SumKind)
    plain = replace(SHEET, rows=SHEET.rows[:8], totals=ScoreTotals(Decimal(90), Decimal(0), Decimal(0), Decimal(90)))
    assert [line.kind for line in sum_lines(plain)] == [SumKind.BASE, SumKind.TOTAL, SumKind.RATING]
    assert sum_lines(SHEET)[1].label == "Điểm thưởng (tối đa 3 điểm)"
    assert sum_lines(replace(SHEET, bonus_cap=None))[1].label == "Điểm thưởng"


def test_each_column_shows_its_own_points_words_and_totals():
    row = SHEET.rows[2]
    assert [row_points(row, c) for c in (SheetColumn.MAX, SheetColumn.SELF, SheetColumn.FINAL)] == [10, 9, None]
    assert row_text(row, SheetColumn.BASIS) == "146/162 người = 90,1%"
    assert column_totals(SHEET, SheetColumn.SELF).total == Decimal("93.25")
    assert column_totals(SHEET, SheetColumn.FINAL) == ScoreTotals()
    assert [sum_points(SHEET.totals, kind) for kind in (SumKind.BONUS, SumKind.RATING)] == [Decimal(3), None]


def test_the_ratings_of_appraisal_and_end_stand_behind_the_own_one():
    assert rating_text(SHEET) == "Hoàn thành tốt nhiệm vụ"
    both = replace(SHEET, appraised_totals=ScoreTotals(rating="Hoàn thành"))
    assert rating_text(both) == "Hoàn thành tốt nhiệm vụ; Điểm thẩm định: Hoàn thành"
    assert rating_text(replace(both, columns=())) == "Hoàn thành tốt nhiệm vụ"
