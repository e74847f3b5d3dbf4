"""Which formula stands in which cell of a score sheet; one that would not give the office's number is replaced by it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils import get_column_letter

from danvan_desktop.domain.figures import ScoreRowKind, ScoreSheetFigures
from danvan_desktop.exporters.excel.formulas import (
    Formula,
    balance_formula,
    capped_formula,
    sum_formula,
    taken_off_formula,
)
from danvan_desktop.exporters.excel.rescaling import Rescaling, rescaled_formula
from danvan_desktop.exporters.score_lines import (
    SheetColumn,
    SumKind,
    SumLine,
    base_rows,
    column_totals,
    row_points,
    rows_of_kind,
    sum_lines,
    sum_points,
)

_SUMMED = frozenset({ScoreRowKind.GROUP, ScoreRowKind.SUBTOTAL})


class ScoreFormulas:
    """The number cells of one sheet, given the worksheet row of each of its rows and of the first closing line."""

    def __init__(
        self, figures: ScoreSheetFigures, columns: Sequence[SheetColumn], places: Sequence[int], *, first_sum_row: int
    ) -> None:
        self._figures = figures
        self._places = places
        self._letters = {column: get_column_letter(index) for index, column in enumerate(columns, start=1)}
        self._sum_places = {line.kind: first_sum_row + index for index, line in enumerate(sum_lines(figures))}

    def place_of_row(self, index: int) -> int:
        """The worksheet row of a criterion."""
        return self._places[index]

    def place_of_sum(self, kind: SumKind) -> int:
        """The worksheet row of a closing line."""
        return self._sum_places[kind]

    def of_row(self, index: int, column: SheetColumn) -> Formula | Decimal | None:
        """The points of a criterion, or the live sum of a group."""
        row = self._figures.rows[index]
        given = row_points(row, column)
        if row.kind not in _SUMMED or not row.children:
            return given
        if column is not SheetColumn.MAX and self._is_penalty(index) and (given is None or given <= 0):
            points = self._points(row.children, column)
            return _agreed(taken_off_formula(self._letters[column], self._rows(row.children), points), given)
        return _agreed(self._sum(row.children, column), given)

    def of_max_sum(self, line: SumLine) -> Formula | Decimal | None:
        """The maximum of a closing line: for the base the live sum of its criteria's maxima."""
        if line.kind is SumKind.BASE and base_rows(self._figures):
            return _agreed(self._sum(base_rows(self._figures), SheetColumn.MAX), line.max_points)
        return line.max_points

    def of_sum(self, kind: SumKind, column: SheetColumn) -> Formula | Decimal | None:
        """The points of a closing line in a points column."""
        given = sum_points(column_totals(self._figures, column), kind)
        formula = self._closing(kind, column, is_given=given is not None)
        return given if formula is None else _agreed(formula, given)

    def _closing(self, kind: SumKind, column: SheetColumn, *, is_given: bool) -> Formula | None:
        figures = self._figures
        if kind is SumKind.BASE:
            rows = base_rows(figures)
            return self._base(rows, column, is_given=is_given) if rows else None
        if kind is SumKind.TOTAL:
            return self._balance(column)
        row_kind, cap = (
            (ScoreRowKind.BONUS, figures.bonus_cap)
            if kind is SumKind.BONUS
            else (ScoreRowKind.PENALTY, figures.penalty_cap)
        )
        rows = rows_of_kind(figures, row_kind)
        if not rows:
            return None
        points = self._points(rows, column)
        return capped_formula(self._letters[column], self._rows(rows), points, cap, is_given=is_given)

    def _base(self, rows: Sequence[int], column: SheetColumn, *, is_given: bool) -> Formula | None:
        """The sum of the base rows; where criteria do not apply, rescaled from the rest."""
        figures, letter = self._figures, self._letters[column]
        points = self._points(rows, column)
        is_given = is_given and not any(value is not None for value in points)
        if not figures.excluded_rows or figures.max_total is None:
            return sum_formula(letter, self._rows(rows), points, is_given=is_given)
        left_out = [figures.rows[row] for row in figures.excluded_rows]
        taken_off = (row.max_points or Decimal(0) for row in left_out if row_points(row, column) is None)
        to = Rescaling(
            letter,
            self._letters[SheetColumn.MAX],
            tuple(self._rows(figures.excluded_rows)),
            sum(taken_off, Decimal(0)),
            f"{self._letters[SheetColumn.MAX]}{self._sum_places[SumKind.BASE]}",
            figures.max_total,
            figures.step,
        )
        return rescaled_formula(self._rows(rows), points, to, is_given=is_given)

    def _balance(self, column: SheetColumn) -> Formula:
        letter = self._letters[column]
        cells, values = [], []
        for kind in (SumKind.BASE, SumKind.BONUS, SumKind.PENALTY):
            shown = self.of_sum(kind, column) if kind in self._sum_places else None
            cells.append(f"{letter}{self._sum_places[kind]}" if kind in self._sum_places else None)
            values.append(shown.value if isinstance(shown, Formula) else shown)
        base = cells[0] or f"{letter}{self._sum_places[SumKind.BASE]}"
        return balance_formula(base, cells[1], cells[2], values)

    def _sum(self, rows: Sequence[int], column: SheetColumn) -> Formula:
        return sum_formula(self._letters[column], self._rows(rows), self._points(rows, column))

    def _rows(self, rows: Sequence[int]) -> list[int]:
        return [self._places[row] for row in rows]

    def _is_penalty(self, index: int) -> bool:
        """Whether a row stands for points taken off: a penalty, or a group of such rows."""
        row = self._figures.rows[index]
        return row.kind is ScoreRowKind.PENALTY or (bool(row.children) and all(map(self._is_penalty, row.children)))

    def _points(self, rows: Sequence[int], column: SheetColumn) -> list[Decimal | None]:
        """What the rows' cells show: for a group what its own formula gives."""
        shown = (self.of_row(row, column) for row in rows)
        return [cell.value if isinstance(cell, Formula) else cell for cell in shown]


def _agreed(formula: Formula, given: Decimal | None) -> Formula | Decimal | None:
    """The formula if it gives the office's number or there is none yet, else that number."""
    return formula if given is None or formula.value == given else given
