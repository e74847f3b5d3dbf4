from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from danvan_desktop.domain.figures import SAMPLE_MARK, ScoreRow, ScoreRowKind, ScoreTotals
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from tests.exporters import sample_office as office
from tests.exporters.dumps import evaluate
from tests.recalculation import formula_values, needs_libreoffice, recalculate

SHEET = office.score_sheet()
POINTS = st.none() | st.decimals(0, 10, places=2)


def _sheet(path, figures):
    write_score_sheet(figures, path)
    return load_workbook(path).active


def _cells(sheet):
    return [cell for row in sheet.iter_rows() for cell in row]


def _beside(sheet, label, column):
    """The cell of `column` in the row whose second cell begins with `label`."""
    row = next(cell.row for cell in _cells(sheet) if cell.column == 2 and str(cell.value).startswith(label))
    return f"{column}{row}"


def test_a_sample_set_is_marked_and_an_official_one_is_not(tmp_path):
    values = {cell.value for cell in _cells(_sheet(tmp_path / "x.xlsx", SHEET))}
    assert SAMPLE_MARK in values
    official = _sheet(tmp_path / "y.xlsx", replace(SHEET, is_sample=False))
    assert SAMPLE_MARK not in {cell.value for cell in _cells(official)}


def test_the_formulas_compute_to_the_offices_numbers(tmp_path):
    sheet = _sheet(tmp_path / "x.xlsx", SHEET)
    shown = [evaluate(sheet, _beside(sheet, label, "E")) for label in ("Tổng cộng", "Điểm thưởng", "Điểm trừ", "TỔNG")]
    assert shown == [90.75, 3, 0.5, 93.25]


def test_points_have_the_decimals_of_the_finest_one(tmp_path):
    sheet = _sheet(tmp_path / "x.xlsx", SHEET)
    assert sheet[_beside(sheet, "TỔNG", "E")].number_format == "0.00"
    whole = replace(SHEET, rows=(replace(SHEET.rows[1], max_points=Decimal("1E+1")),))
    assert _sheet(tmp_path / "y.xlsx", whole)["E12"].number_format == "0"


@st.composite
def sheets(draw):
    """A sheet of two groups with bonus and penalty lines, its totals computed here on their own."""
    rows, groups = [], []
    for size in draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)):
        own = [draw(POINTS) for _ in range(size)]
        first = len(rows) + 1
        scored = [points for points in own if points is not None]
        group_points = sum(scored, Decimal(0)) if scored else None
        rows.append(
            ScoreRow(
                "I",
                "nhóm " * draw(st.sampled_from([1, 300])),
                ScoreRowKind.GROUP,
                Decimal(10 * size),
                group_points,
                children=tuple(range(first, first + size)),
            )
        )
        rows += [ScoreRow("1", "=a", ScoreRowKind.LEAF, Decimal(10), points) for points in own]
        groups.append(group_points)
    extra = {kind: [draw(POINTS) for _ in range(draw(st.integers(0, 2)))] for kind in ("bonus", "penalty")}
    rows += [ScoreRow("T", "b", ScoreRowKind.BONUS, Decimal(2), points) for points in extra["bonus"]]
    rows += [ScoreRow("P", "c", ScoreRowKind.PENALTY, None, points and -points) for points in extra["penalty"]]
    cap = draw(st.none() | st.integers(0, 5).map(Decimal))
    amounts = {}
    for kind, values in extra.items():
        amount = sum((value for value in values if value is not None), Decimal(0))
        amounts[kind] = amount if cap is None else min(amount, cap)
    scored = [points for points in groups if points is not None]
    base = sum(scored, Decimal(0)) if scored else None
    total = None if base is None else base + amounts["bonus"] - amounts["penalty"]
    totals = ScoreTotals(base, amounts["bonus"], amounts["penalty"], total, "Đạt")
    return replace(SHEET, rows=tuple(rows), totals=totals, bonus_cap=cap, penalty_cap=cap, max_total=None)


@given(sheets())
def test_any_sheet_recomputes_to_its_totals_and_carries_them(tmp_path_factory, figures):
    path = tmp_path_factory.getbasetemp() / "score.xlsx"
    sheet = _sheet(path, figures)
    cached = load_workbook(path, data_only=True).active
    for cell in _cells(sheet):
        if cell.data_type == "f":
            assert (evaluate(sheet, cell.coordinate) or 0) == pytest.approx(float(cached[cell.coordinate].value or 0))
    for label, given_points in (("Tổng cộng điểm các", figures.totals.base), ("TỔNG ĐIỂM", figures.totals.total)):
        place = _beside(sheet, label, "E")
        assert sheet[place].data_type == "f"
        assert cached[place].value in ((None, "") if given_points is None else (float(given_points),))
    ours = ("=IF(COUNT(", "=MIN(SUMIF(", "=SUMIF(", "=SUM(")
    assert all(cell.value.startswith(ours) for cell in _cells(sheet) if cell.data_type == "f")


@needs_libreoffice
@pytest.mark.parametrize(("write", "figures"), [(write_score_sheet, SHEET), (write_progress, office.progress())])
def test_libreoffice_computes_the_same_numbers_by_itself(write, figures, tmp_path):
    path = tmp_path / "x.xlsx"
    write(figures, path)
    compared = list(formula_values(path, recalculate([path], tmp_path / "office")[path]))
    assert [ours for _, ours, _ in compared] == [theirs for *_, theirs in compared]
    assert len(compared) > 5
