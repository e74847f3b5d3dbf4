from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.figures import ScoreRow, ScoreRowKind, ScoreTotals
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.score_formulas import ScoreFormulas
from danvan_desktop.exporters.score_lines import SheetColumn, SumKind, sheet_columns, sum_lines
from tests.exporters import sample_office as office

SHEET = office.score_sheet()


def _formulas(figures, places=None):
    places = places or range(12, 12 + len(figures.rows))
    return ScoreFormulas(figures, sheet_columns(figures), list(places), first_sum_row=50)


def test_a_group_sums_exactly_the_rows_of_its_criteria():
    group = _formulas(SHEET).of_row(0, SheetColumn.SELF)
    assert group == Formula('=IF(COUNT(E13:E15)=0,"",SUM(E13:E15))', Decimal("18.5"))


def test_rows_that_hold_the_rest_of_a_long_text_do_not_shift_the_sum():
    places = [12, 13, 16, 17, *range(18, 25)]
    assert _formulas(SHEET, places).of_row(0, SheetColumn.SELF).text == '=IF(COUNT(E13,E16:E17)=0,"",SUM(E13,E16:E17))'


def test_the_closing_lines_refer_to_each_other():
    formulas = _formulas(SHEET)
    assert formulas.of_sum(SumKind.BASE, SheetColumn.SELF).value == Decimal("90.75")
    assert formulas.of_sum(SumKind.BONUS, SheetColumn.SELF).text == '=MIN(SUMIF(E20:E21,">0")-SUMIF(E20:E21,"<0"),3)'
    assert formulas.of_sum(SumKind.TOTAL, SheetColumn.SELF) == Formula(
        '=IF(COUNT(E50)=0,"",SUM(E50,E51)-SUM(E52))', Decimal("93.25")
    )
    assert formulas.of_max_sum(sum_lines(SHEET)[0]).value == Decimal(100)
    assert formulas.of_max_sum(sum_lines(SHEET)[1]) == Decimal(3)


def test_a_number_the_plain_sum_does_not_give_is_written_as_the_office_has_it():
    rescaled = replace(SHEET, totals=replace(SHEET.totals, base=Decimal(95), total=Decimal("97.5")))
    formulas = _formulas(rescaled)
    assert formulas.of_sum(SumKind.BASE, SheetColumn.SELF) == Decimal(95)
    assert formulas.of_sum(SumKind.TOTAL, SheetColumn.SELF).value == Decimal("97.5")
    row = replace(SHEET.rows[0], self_points=Decimal(20))
    assert _formulas(replace(SHEET, rows=(row, *SHEET.rows[1:]))).of_row(0, SheetColumn.SELF) == Decimal(20)


def test_columns_for_the_appraisal_wait_empty_with_live_formulas():
    formulas = _formulas(SHEET)
    assert formulas.of_sum(SumKind.TOTAL, SheetColumn.APPRAISED).value is None
    assert formulas.of_sum(SumKind.BONUS, SheetColumn.FINAL).text.startswith("=IF(COUNT(G20:G21)=0")


def test_a_set_without_bonus_penalty_or_criteria_still_closes():
    bare = replace(SHEET, rows=(), totals=ScoreTotals(Decimal(0), None, None, Decimal(0)))
    assert _formulas(bare).of_sum(SumKind.BASE, SheetColumn.SELF) == Decimal(0)
    leaf = ScoreRow("1", "a", ScoreRowKind.LEAF, Decimal(5), Decimal(4))
    one = replace(SHEET, rows=(leaf,), totals=ScoreTotals(Decimal(4), None, None, Decimal(4)))
    assert _formulas(one).of_sum(SumKind.TOTAL, SheetColumn.SELF).text == '=IF(COUNT(E50)=0,"",SUM(E50))'
