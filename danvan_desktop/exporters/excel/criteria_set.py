"""A criteria set as an Excel file that can be filled in, handed on and imported again without loss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill

from danvan_desktop.domain.criteria import Criterion, FullSet, Level, RatingBand, ScoredBy
from danvan_desktop.domain.criteria_layout import (
    BANDS_SHEET,
    COLUMN_JOINT,
    CRITERIA_SHEET,
    GUIDE,
    GUIDE_SHEET,
    HEADER_SHEET,
    LEVEL_ROW,
    NO_COLUMN,
    ROW_REFERENCE,
    RULES_SHEET,
    YES,
    BandColumn,
    HeaderRow,
    RowColumn,
    RuleColumn,
)
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.rating import sort_bands, sort_rules
from danvan_desktop.domain.score_tiers import lower_words, upper_words
from danvan_desktop.exporters.excel.cell_text import excel_text
from danvan_desktop.exporters.style import FONT

Value = str | int | Decimal | date | None
Row = Sequence[Value]

_WIDTHS = {
    RowColumn.TEXT: 60,
    RowColumn.GUIDANCE: 40,
    RowColumn.EVIDENCE: 40,
    RowColumn.METHOD: 22,
    RowColumn.CLAUSE: 24,
}
_FILL = PatternFill("solid", fgColor="FFEDEDED")
_WRAP = Alignment(wrap_text=True, vertical="top")


def write_criteria_set(full_set: FullSet, path: Path) -> None:
    """Write the set with a guide to its layout; an empty set gives the form. Raises OSError as the system gives it."""
    workbook = Workbook(write_only=True)
    tree = CriteriaTree(full_set.criteria)
    rows, places = _criteria_rows(tree)
    _sheet(workbook, CRITERIA_SHEET, list(RowColumn), rows, [_WIDTHS.get(column, 12) for column in RowColumn])
    _sheet(workbook, BANDS_SHEET, list(BandColumn), map(_band_row, sort_bands(full_set.bands)), [40, 12, 12])
    _sheet(workbook, RULES_SHEET, list(RuleColumn), _rule_rows(full_set, tree, places), [24, 60, 24, 12, 22])
    _sheet(workbook, HEADER_SHEET, ["Mục", "Giá trị"], _header_rows(full_set), [46, 60])
    _sheet(workbook, GUIDE_SHEET, ["Cách điền tệp này"], ([line] for line in GUIDE), [120])
    workbook.save(path)


def _sheet(workbook: Workbook, name: str, titles: Sequence[str], rows: Iterable[Row], widths: Sequence[int]) -> None:
    sheet = workbook.create_sheet(name)
    for index, width in enumerate(widths):
        sheet.column_dimensions[chr(ord("A") + index)].width = width
    sheet.freeze_panes = "A2"
    head, plain, quoted = (_styled(sheet, is_head=True), _styled(sheet), _styled(sheet, is_quoted=True))
    sheet.append([_cell(sheet, title, head) for title in titles])
    for row in rows:
        sheet.append([_cell(sheet, value, quoted if _looks_like_formula(value) else plain) for value in row])


def _styled(sheet: Any, *, is_head: bool = False, is_quoted: bool = False) -> Any:
    """A cell whose looks others take over: looking a style up for every cell takes most of the time of a large set."""
    cell = WriteOnlyCell(sheet)
    cell.font = Font(name=FONT, size=12, bold=is_head)
    cell.alignment = _WRAP
    cell.quotePrefix = is_quoted
    if is_head:
        cell.fill = _FILL
    return cell


def _cell(sheet: Any, value: Value, model: Any) -> Any:
    """A cell; a text is text whatever it begins with, never a formula."""
    if value is None or value == "":
        return None
    cell = WriteOnlyCell(sheet, value)
    cell._style = copy(model._style)  # noqa: SLF001 - openpyxl has no public way to share a style
    if isinstance(value, str):
        cell.value = excel_text(value)
        cell.data_type = "s"
    elif isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"
    return cell


def _looks_like_formula(value: Value) -> bool:
    return isinstance(value, str) and value.startswith(("=", "+", "-", "@"))


def _criteria_rows(tree: CriteriaTree) -> tuple[list[Row], dict[int, int]]:
    """The rows of the sheet, and the row number of each criterion in it."""
    rows: list[Row] = []
    places: dict[int, int] = {}
    for criterion in tree.walk():
        places[criterion.id] = len(rows) + 2
        rows.append(_criterion_row(criterion, tree.depth(criterion.id)))
        rows.extend(_level_row(level) for level in criterion.levels)
        for modifier in criterion.modifiers:
            found = {RowColumn.ROW: modifier.kind.label, RowColumn.TEXT: modifier.text}
            rows.append(_row({**found, RowColumn.POINTS: modifier.max_points, RowColumn.CLAUSE: modifier.clause}))
    return rows, places


def _criterion_row(criterion: Criterion, depth: int) -> Row:
    return _row(
        {
            RowColumn.ROW: criterion.kind.label,
            RowColumn.DEPTH: depth,
            RowColumn.NUMBER: criterion.number,
            RowColumn.TEXT: criterion.text,
            RowColumn.POINTS: criterion.max_points,
            RowColumn.METHOD: criterion.method.label if criterion.method else "",
            RowColumn.UNIT: criterion.unit,
            RowColumn.FLOOR: criterion.floor,
            RowColumn.UPPER_LEVEL: YES if criterion.scored_by is ScoredBy.UPPER else "",
            RowColumn.GUIDANCE: criterion.guidance,
            RowColumn.EVIDENCE: criterion.evidence_asked,
        }
    )


def _level_row(level: Level) -> Row:
    return _row(
        {
            RowColumn.ROW: LEVEL_ROW,
            RowColumn.TEXT: level.text,
            RowColumn.POINTS: level.points,
            RowColumn.LOWER: lower_words(level),
            RowColumn.UPPER: upper_words(level),
        }
    )


def _row(values: dict[RowColumn, Value]) -> Row:
    return [values.get(column) for column in RowColumn]


def _band_row(band: RatingBand) -> Row:
    bounds = Level("", Decimal(0), band.lower, True, band.upper, band.upper_included)
    return [band.name, lower_words(bounds), upper_words(bounds)]


def _rule_rows(full_set: FullSet, tree: CriteriaTree, places: dict[int, int]) -> Iterator[Row]:
    times = Counter(row.number.strip() for row in tree.walk())
    for rule in sort_rules(full_set.rules):
        criterion = tree.find(rule.criterion_id)
        named = ""
        if criterion is not None:
            number = criterion.number.strip()
            is_unique = number and times[number] == 1
            named = number if is_unique else f"{ROW_REFERENCE} {places[criterion.id]}"
        yield [rule.kind.label, rule.text, rule.clause, named, rule.best_band]


def _header_rows(full_set: FullSet) -> Iterator[Row]:
    header = full_set.criteria_set
    values: dict[HeaderRow, Value] = {
        HeaderRow.NAME: header.name,
        HeaderRow.REGULATION: header.regulation,
        HeaderRow.VALID_FROM: header.valid_from,
        HeaderRow.VALID_TO: header.valid_to,
        HeaderRow.SCALE: header.scale,
        HeaderRow.STEP: header.step,
        HeaderRow.BONUS_CAP: header.bonus_cap,
        HeaderRow.PENALTY_CAP: header.penalty_cap,
        HeaderRow.NOT_APPLICABLE: header.not_applicable.label,
        HeaderRow.EVIDENCE_REQUIRED: YES if header.evidence_required else "",
        HeaderRow.COLUMNS: COLUMN_JOINT.join(column.label for column in header.columns) or NO_COLUMN,
    }
    return ([row, values[row]] for row in HeaderRow)
