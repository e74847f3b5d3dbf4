"""The charts of a score sheet: what each group has of its points, and the total among the bands, live on the sheet's cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from openpyxl.utils import get_column_letter, quote_sheetname

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartSeries, Meaning
from danvan_desktop.domain.figures import ScoreRow, ScoreSheetFigures
from danvan_desktop.exporters.excel.chart_sheet import ChartSheet
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.score_formulas import ScoreFormulas
from danvan_desktop.exporters.excel.sheet_writer import Value
from danvan_desktop.exporters.score_lines import SheetColumn, SumKind, base_rows

_SERIES: Final = (
    ChartSeries("self", "Điểm tự chấm", Meaning.DONE),
    ChartSeries("rest", "Điểm chưa đạt", Meaning.SET_ASIDE),
)


def score_chart_sheets(
    figures: ScoreSheetFigures, columns: Sequence[SheetColumn], formulas: ScoreFormulas, name: str
) -> Iterator[ChartSheet]:
    """“Tổng hợp” and “Xếp loại” for the sheet called `name`; without own points or maxima there is nothing to draw."""
    if SheetColumn.SELF not in columns or SheetColumn.MAX not in columns:
        return
    own, most = (get_column_letter(columns.index(column) + 1) for column in (SheetColumn.SELF, SheetColumn.MAX))
    sheet = quote_sheetname(name)
    rows = [(index, figures.rows[index]) for index in base_rows(figures) if figures.rows[index].max_points]
    if rows:
        values = []
        for index, row in rows:
            place = formulas.place_of_row(index)
            cell, limit = f"{sheet}!{own}{place}", f"{sheet}!{most}{place}"
            points, rest = _points(row)
            values.append([Formula(f"=N({cell})", points), Formula(f"=MAX(0,N({limit})-N({cell}))", rest)])
        yield ChartSheet("Tổng hợp", "Nhóm tiêu chí", _groups_chart([row for _, row in rows]), values)
    if figures.standing is not None and figures.standing.mark is not None:
        total = f"{sheet}!{own}{formulas.place_of_sum(SumKind.TOTAL)}"
        yield ChartSheet("Xếp loại", "Nội dung", figures.standing, _scale_values(figures.standing, total))


def _groups_chart(rows: Sequence[ScoreRow]) -> Chart:
    bars = tuple(ChartCategory(row.number, f"{row.number}. {row.text}", _points(row)) for row in rows)
    return Chart("Điểm tự chấm theo nhóm tiêu chí", ChartKind.BARS, _SERIES, bars)


def _points(row: ScoreRow) -> tuple[Decimal, Decimal]:
    """What a group has, and what it could still have."""
    points = row.self_points or Decimal(0)
    return points, max(Decimal(0), (row.max_points or Decimal(0)) - points)


def _scale_values(standing: Chart, total: str) -> list[list[Value]]:
    grid = ChartSheet("", "", standing).grid
    scale: list[Value] = [column.values[0] for column in grid.columns]
    reached = grid.columns[-1].values[1]
    live = Formula(f"=N({total})", Decimal(reached or 0))
    return [scale, [*(None for _ in grid.columns[:-1]), live]]
