"""The program's own Excel layout of a criteria set (domain/criteria_layout.py) back to a set, with findings per row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from danvan_desktop.domain.criteria import (
    Criterion,
    CriterionKind,
    FullSet,
    Level,
    Method,
    Modifier,
    ModifierKind,
    RatingBand,
    RatingRule,
    RuleKind,
    ScoredBy,
)
from danvan_desktop.domain.criteria_layout import (
    BANDS_SHEET,
    CRITERIA_SHEET,
    HEADER_SHEET,
    LEVEL_ROW,
    ROW_REFERENCE,
    RULES_SHEET,
    BandColumn,
    RowColumn,
    RuleColumn,
)
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_tiers import parse_lower, parse_upper
from danvan_desktop.domain.text import fold
from danvan_desktop.importers.criteria_draft import CriteriaDraft, RowFinding, TableRow, labelled, read_points
from danvan_desktop.importers.criteria_header import read_header

Sheets = Mapping[str, Sequence[TableRow]]
E = TypeVar("E", bound=StrEnum)


def is_own_layout(sheets: Sheets) -> bool:
    """Whether the file was written by the program, or filled in on its form."""
    rows = sheets.get(CRITERIA_SHEET, ())
    titles = [cell.strip() for cell in rows[0].cells] if rows else []
    return {RowColumn.ROW.value, RowColumn.DEPTH.value, RowColumn.TEXT.value} <= set(titles)


class WorkbookReader:
    """Reads the sheets of one file; a bad cell becomes a finding and leaves its field empty."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._findings: list[RowFinding] = []
        self._criteria: list[Criterion] = []
        self._places: dict[int, str] = {}

    def draft(self, name: str) -> CriteriaDraft:
        """The set in the file; `name` is taken where the file gives none."""
        self._read_criteria()
        bands = tuple(self._bands())
        rules = tuple(self._rules())
        header = read_header(self._sheets.get(HEADER_SHEET, ()), name, self._find)
        full_set = FullSet(header, tuple(self._criteria), bands, rules)
        return CriteriaDraft(full_set, self._places, tuple(self._findings))

    def _find(self, row: TableRow, words: str) -> None:
        self._findings.append(RowFinding(row.place, words))

    def _records(self, sheet: str, columns: type[E]) -> Iterator[tuple[TableRow, dict[E, str]]]:
        """The filled rows below the titles, by column; columns may stand in another order."""
        rows = self._sheets.get(sheet, ())
        titles = [cell.strip() for cell in rows[0].cells] if rows else []
        known = {column: titles.index(column.value) for column in columns if column.value in titles}
        for row in rows[1:]:
            if not row.is_empty:
                yield (
                    row,
                    {
                        column: row.cells[known[column]].strip()
                        if known.get(column, len(row.cells)) < len(row.cells)
                        else ""
                        for column in columns
                    },
                )

    def _read_criteria(self) -> None:
        above: list[int] = []
        children: dict[int | None, int] = {}
        for row, cells in self._records(CRITERIA_SHEET, RowColumn):
            label = cells[RowColumn.ROW]
            if fold(label) == fold(LEVEL_ROW) or labelled(ModifierKind, label) is not None:
                self._read_below(row, cells)
                continue
            kind = labelled(CriterionKind, label)
            if kind is None:
                self._find(row, f"cột “{RowColumn.ROW}” ghi “{label[:40]}”, không phải loại dòng nào; được bỏ qua.")
                continue
            depth = self._depth(row, cells[RowColumn.DEPTH], len(above))
            del above[depth - 1 :]
            parent = above[-1] if above else None
            criterion_id = len(self._criteria) + 1
            above.append(criterion_id)
            children[parent] = children.get(parent, 0) + 1
            self._places[criterion_id] = row.place
            self._criteria.append(self._criterion(row, cells, (criterion_id, parent, children[parent]), kind))

    def _depth(self, row: TableRow, text: str, open_levels: int) -> int:
        depth = int(text) if text.isdigit() and len(text) <= 2 else 0
        if 1 <= depth <= open_levels + 1:
            return depth
        self._find(
            row, f"cấp “{text[:40]}” không nối tiếp dòng trên, tạm coi là cấp {open_levels + 1 if depth else 1}."
        )
        return open_levels + 1 if depth else 1

    def _criterion(
        self, row: TableRow, cells: Mapping[RowColumn, str], at: tuple[int, int | None, int], kind: CriterionKind
    ) -> Criterion:
        criterion_id, parent, position = at
        method = labelled(Method, cells[RowColumn.METHOD])
        if method is None and cells[RowColumn.METHOD]:
            self._find(row, f"không có cách chấm “{cells[RowColumn.METHOD][:40]}”.")
        floor = cells[RowColumn.FLOOR]
        return Criterion(
            criterion_id,
            1,
            parent,
            position,
            cells[RowColumn.NUMBER],
            cells[RowColumn.TEXT],
            self._points(row, cells[RowColumn.POINTS]),
            kind,
            method,
            floor=self._points(row, floor) if floor else None,
            scored_by=ScoredBy.UPPER if cells[RowColumn.UPPER_LEVEL] else ScoredBy.SELF,
            guidance=cells[RowColumn.GUIDANCE],
            evidence_asked=cells[RowColumn.EVIDENCE],
            unit=cells[RowColumn.UNIT],
        )

    def _points(self, row: TableRow, text: str) -> Decimal:
        points = read_points(text)
        if points is None:
            self._find(row, f"không đọc được số điểm “{text[:40]}”." if text else "chưa ghi điểm.")
        return points or Decimal(0)

    def _read_below(self, row: TableRow, cells: Mapping[RowColumn, str]) -> None:
        if not self._criteria:
            self._find(row, "đứng trước tiêu chí đầu tiên nên được bỏ qua.")
            return
        owner, kind = self._criteria[-1], labelled(ModifierKind, cells[RowColumn.ROW])
        text = cells[RowColumn.TEXT]
        if kind is not None:
            points = self._points(row, cells[RowColumn.POINTS]) if kind is ModifierKind.LOWER_MAX else Decimal(0)
            added = Modifier(kind, text, points, cells[RowColumn.CLAUSE])
            self._criteria[-1] = replace(owner, modifiers=(*owner.modifiers, added))
            return
        points = self._points(row, cells[RowColumn.POINTS])
        level = Level(text, points, *self._bounds(row, cells[RowColumn.LOWER], cells[RowColumn.UPPER]))
        self._criteria[-1] = replace(owner, levels=(*owner.levels, level))

    def _bounds(self, row: TableRow, lower: str, upper: str) -> tuple[Decimal | None, bool, Decimal | None, bool]:
        try:
            return (*parse_lower(lower), *parse_upper(upper))
        except ValidationError as error:
            self._find(row, str(error))
            return None, True, None, False

    def _bands(self) -> Iterator[RatingBand]:
        for place, (row, cells) in enumerate(self._records(BANDS_SHEET, BandColumn), 1):
            lower, _, upper, upper_included = self._bounds(row, cells[BandColumn.LOWER], cells[BandColumn.UPPER])
            if lower is None or upper is None:
                self._find(row, f"mức “{cells[BandColumn.NAME][:40]}” phải ghi cả hai đầu, ví dụ ≥ 85 và < 95.")
            bounds = lower or Decimal(0), upper or Decimal(0)
            yield RatingBand(place, 1, place, cells[BandColumn.NAME], *bounds, upper_included=upper_included)

    def _rules(self) -> Iterator[RatingRule]:
        positions: dict[RuleKind, int] = {}
        for rule_id, (row, cells) in enumerate(self._records(RULES_SHEET, RuleColumn), 1):
            kind = labelled(RuleKind, cells[RuleColumn.KIND])
            if kind is None:
                self._find(row, f"không có loại điều kiện “{cells[RuleColumn.KIND][:40]}”; được bỏ qua.")
                continue
            positions[kind] = positions.get(kind, 0) + 1
            best = cells[RuleColumn.BEST_BAND]
            if best and not best.isdigit():
                self._find(row, f"mức xếp loại thứ “{best[:40]}” phải là một số.")
            yield RatingRule(
                rule_id,
                1,
                positions[kind],
                kind,
                cells[RuleColumn.TEXT],
                cells[RuleColumn.CLAUSE],
                self._named(row, cells[RuleColumn.CRITERION]),
                int(best) if best.isdigit() and len(best) <= 3 else None,
            )

    def _named(self, row: TableRow, text: str) -> int | None:
        """The criterion a rule names by its number or by its row in the sheet."""
        if not text:
            return None
        wanted = fold(text)
        by_row = wanted.startswith(fold(ROW_REFERENCE))
        for criterion in self._criteria:
            name = self._places[criterion.id].rpartition(", ")[2] if by_row else criterion.number
            if fold(name) == wanted:
                return criterion.id
        self._find(row, f"không có tiêu chí “{text[:40]}”.")
        return None
