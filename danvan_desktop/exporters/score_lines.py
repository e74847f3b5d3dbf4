"""The lines of a score sheet in the order both Word and Excel print them: columns, closing sums, what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.figures import ScoreRow, ScoreRowKind, ScoreSheetFigures, ScoreTotals
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.exporters.number_text import points_text


class SheetColumn(StrEnum):
    """Every column a score sheet can print, in printed order."""

    NUMBER = "number"
    TEXT = "text"
    MAX = "max"
    BASIS = "basis"
    SELF = "self"
    APPRAISED = "appraised"
    FINAL = "final"
    EVIDENCE = "evidence"
    EXPLANATION = "explanation"


POINT_COLUMNS = (SheetColumn.SELF, SheetColumn.APPRAISED, SheetColumn.FINAL)
"""The columns that are summed; the maximum is summed over groups only."""

_ALWAYS = frozenset({SheetColumn.NUMBER, SheetColumn.TEXT, SheetColumn.MAX, SheetColumn.SELF})
_LAYOUT = {
    SheetColumn.NUMBER: Column("STT", 13, Alignment.CENTER),
    SheetColumn.TEXT: Column("Nội dung tiêu chí", 76, Alignment.JUSTIFY),
    SheetColumn.MAX: Column("Điểm tối đa", 16, Alignment.RIGHT),
    SheetColumn.BASIS: Column(ScoreColumn.BASIS.label, 40),
    SheetColumn.SELF: Column("Điểm tự chấm", 16, Alignment.RIGHT),
    SheetColumn.APPRAISED: Column(ScoreColumn.APPRAISED.label, 17, Alignment.RIGHT),
    SheetColumn.FINAL: Column(ScoreColumn.FINAL.label, 16, Alignment.RIGHT),
    SheetColumn.EVIDENCE: Column(ScoreColumn.EVIDENCE.label, 46),
    SheetColumn.EXPLANATION: Column(ScoreColumn.EXPLANATION.label, 40),
}


class SumKind(StrEnum):
    """The closing lines under the criteria."""

    BASE = "base"
    BONUS = "bonus"
    PENALTY = "penalty"
    TOTAL = "total"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class SumLine:
    """A closing line with its words and, for the maximum column, the points that can be reached."""

    kind: SumKind
    label: str
    max_points: Decimal | None = None


def sheet_columns(figures: ScoreSheetFigures) -> tuple[SheetColumn, ...]:
    """The columns this sheet prints: the fixed ones and those its criteria set switched on."""
    wanted = {SheetColumn(column.value) for column in figures.columns}
    return tuple(column for column in SheetColumn if column in _ALWAYS or column in wanted)


def column_layout(column: SheetColumn) -> Column:
    """Title, share of the width and alignment of a column."""
    return _LAYOUT[column]


def base_rows(figures: ScoreSheetFigures) -> tuple[int, ...]:
    """The rows whose points add up to the base: as given, else those criteria that are nobody's children."""
    if figures.base_rows:
        return figures.base_rows
    rows = figures.rows
    inner = {child for row in rows for child in row.children}
    return tuple(
        index
        for index, row in enumerate(rows)
        if index not in inner
        and (row.kind is ScoreRowKind.LEAF or (row.kind is ScoreRowKind.GROUP and _is_base(rows, row)))
    )


def rows_of_kind(figures: ScoreSheetFigures, kind: ScoreRowKind) -> tuple[int, ...]:
    """The indices of all bonus (or penalty) lines."""
    return tuple(index for index, row in enumerate(figures.rows) if row.kind is kind)


def sum_lines(figures: ScoreSheetFigures) -> tuple[SumLine, ...]:
    """The closing lines; bonus and penalty only when the set has any or points were given."""
    kinds = {row.kind for row in figures.rows}
    lines = [SumLine(SumKind.BASE, _base_words(figures), figures.max_total)]
    if ScoreRowKind.BONUS in kinds or figures.totals.bonus:
        lines.append(SumLine(SumKind.BONUS, _capped("Điểm thưởng", figures.bonus_cap), figures.bonus_cap))
    if ScoreRowKind.PENALTY in kinds or figures.totals.penalty:
        lines.append(SumLine(SumKind.PENALTY, _capped("Điểm trừ", figures.penalty_cap)))
    return (*lines, SumLine(SumKind.TOTAL, "TỔNG ĐIỂM"), SumLine(SumKind.RATING, "XẾP LOẠI"))


def row_points(row: ScoreRow, column: SheetColumn) -> Decimal | None:
    """The points a row shows in one of the number columns."""
    return {
        SheetColumn.MAX: row.max_points,
        SheetColumn.SELF: row.self_points,
        SheetColumn.APPRAISED: row.appraised_points,
        SheetColumn.FINAL: row.final_points,
    }[column]


def row_text(row: ScoreRow, column: SheetColumn) -> str:
    """The words a row shows in one of the text columns."""
    return {
        SheetColumn.NUMBER: row.number,
        SheetColumn.TEXT: row.text,
        SheetColumn.BASIS: row.basis,
        SheetColumn.EVIDENCE: row.evidence,
        SheetColumn.EXPLANATION: row.explanation,
    }[column]


def column_totals(figures: ScoreSheetFigures, column: SheetColumn) -> ScoreTotals:
    """The result of one number column; empty where nothing was given."""
    given = {
        SheetColumn.SELF: figures.totals,
        SheetColumn.APPRAISED: figures.appraised_totals,
        SheetColumn.FINAL: figures.final_totals,
    }
    return given.get(column) or ScoreTotals()


def sum_points(totals: ScoreTotals, kind: SumKind) -> Decimal | None:
    """The points of a closing line (a rating has none)."""
    return {
        SumKind.BASE: totals.base,
        SumKind.BONUS: totals.bonus,
        SumKind.PENALTY: totals.penalty,
        SumKind.TOTAL: totals.total,
        SumKind.RATING: None,
    }[kind]


def rating_text(figures: ScoreSheetFigures) -> str:
    """The rating of the self points, then those of the appraisal and of the end, each under its column's title."""
    ratings = [figures.totals.rating]
    for column in (SheetColumn.APPRAISED, SheetColumn.FINAL):
        rating = column_totals(figures, column).rating
        if rating and column in sheet_columns(figures):
            ratings.append(f"{column_layout(column).title}: {rating}")
    return "; ".join(rating for rating in ratings if rating)


def _base_words(figures: ScoreSheetFigures) -> str:
    left_out = [figures.rows[index].number for index in figures.excluded_rows]
    if not left_out:
        return "Tổng cộng điểm các tiêu chí"
    return f"Tổng cộng điểm các tiêu chí (đã quy đổi, không tính {', '.join(left_out)})"


def _capped(label: str, cap: Decimal | None) -> str:
    return label if cap is None else f"{label} (tối đa {points_text(cap)} điểm)"


def _is_base(rows: tuple[ScoreRow, ...], group: ScoreRow) -> bool:
    """Whether a group holds ordinary criteria: bonus and penalty may stand under a heading of their own."""
    first = group
    while first.children:
        first = rows[first.children[0]]
    return first.kind not in {ScoreRowKind.BONUS, ScoreRowKind.PENALTY}
