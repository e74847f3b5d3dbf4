"""The sheet “Thông tin chung” of the program's own Excel layout (domain/criteria_layout.py) back to the header of a set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from danvan_desktop.domain.criteria import CriteriaSet, NotApplicable
from danvan_desktop.domain.criteria_layout import COLUMN_JOINT, NO_COLUMN, YES, HeaderRow
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_columns import USUAL_COLUMNS, ScoreColumn, in_printed_order
from danvan_desktop.domain.text import fold, parse_date
from danvan_desktop.importers.criteria_draft import TableRow, labelled, read_points

_NUMBERS = (
    (HeaderRow.SCALE, "scale"),
    (HeaderRow.STEP, "step"),
    (HeaderRow.BONUS_CAP, "bonus_cap"),
    (HeaderRow.PENALTY_CAP, "penalty_cap"),
)
_DAYS = ((HeaderRow.VALID_FROM, "valid_from"), (HeaderRow.VALID_TO, "valid_to"))
Find = Callable[[TableRow, str], None]


def read_header(rows: Sequence[TableRow], name: str, find: Find) -> CriteriaSet:
    """The header; `name` is taken where the sheet gives none, and `find` is told of a row that could not be read."""
    known = {row.cells[0].strip(): row for row in rows if len(row.cells) > 1}

    def at(label: HeaderRow) -> str:
        return known[label.value].cells[1].strip() if label.value in known else ""

    fields: dict[str, Any] = {}
    for label, field in _NUMBERS:
        if at(label):
            fields[field] = _points(known[label.value], at(label), find)
    for label, field in _DAYS:
        if at(label):
            fields[field] = _date(known[label.value], at(label), find)
    if at(HeaderRow.COLUMNS):
        fields["columns"] = _columns(known[HeaderRow.COLUMNS.value], at(HeaderRow.COLUMNS), find)
    if at(HeaderRow.NOT_APPLICABLE):
        fields["not_applicable"] = _policy(known[HeaderRow.NOT_APPLICABLE.value], at(HeaderRow.NOT_APPLICABLE), find)
    return CriteriaSet(
        1,
        at(HeaderRow.NAME) or name,
        at(HeaderRow.REGULATION),
        evidence_required=fold(at(HeaderRow.EVIDENCE_REQUIRED)) in {YES, "co"},
        **fields,
    )


def _points(row: TableRow, text: str, find: Find) -> Decimal:
    points = read_points(text)
    if points is None:
        find(row, f"không đọc được số điểm “{text[:40]}”.")
    return points or Decimal(0)


def _date(row: TableRow, text: str, find: Find) -> date | None:
    try:
        return parse_date(text, 2000)
    except ValidationError as error:
        find(row, str(error))
        return None


def _policy(row: TableRow, text: str, find: Find) -> NotApplicable:
    found: NotApplicable | None = labelled(NotApplicable, text)
    if found is None:
        find(row, f"không có cách xử lý tiêu chí không áp dụng “{text[:60]}”.")
    return found or NotApplicable.REFUSED


def _columns(row: TableRow, text: str, find: Find) -> tuple[ScoreColumn, ...]:
    if fold(text) == fold(NO_COLUMN):
        return ()
    named = [part.strip() for part in text.split(COLUMN_JOINT.strip()) if part.strip()]
    found = {part: labelled(ScoreColumn, part) for part in named}
    unknown = [part for part, column in found.items() if column is None]
    if unknown:
        find(row, f"không có cột in “{unknown[0][:40]}”.")
    columns = tuple(column for column in found.values() if column is not None)
    return in_printed_order(columns) if columns else USUAL_COLUMNS
