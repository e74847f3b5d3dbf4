"""Assignment tables (one row per task) and tables that only lay out the page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from danvan_desktop.domain.draft_plan import DraftTarget, DraftTaskGroup, Fate
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.table_columns import (
    HEADER_ROWS,
    column_role,
    counts_rows,
    names_columns,
    refines_header,
)
from danvan_desktop.importers.plan.table_places import NOWHERE, TablePlace
from danvan_desktop.importers.plan.table_rows import Row, TaskTable, groups_of, span_of, text_of
from danvan_desktop.importers.plan.targets import build_target
from danvan_desktop.importers.plan.words import fold

_HEADER_REASON = "dòng tiêu đề của bảng"
_PAGE_BREAK = 2  # the next page may begin with its number
_LIST_REASON = "bảng không phải bảng nhiệm vụ"


def flatten_layout_tables(document: SourceDocument) -> SourceDocument:
    """The same document with the cells of layout tables as plain paragraphs; tables of tasks, targets or lists stay.

    A table without header that follows one of tasks directly, with as many columns, is its next page and stays too.
    """
    tables: dict[int, list[SourceParagraph]] = {}
    for part in document.paragraphs:
        if part.kind is ParagraphKind.TABLE_CELL and part.table is not None:
            tables.setdefault(part.table, []).append(part)
    layout = _layout_tables(tables)
    if not layout:
        return document
    ordered: list[SourceParagraph] = []
    for part in document.paragraphs:
        if part.table not in layout:
            ordered.append(part)
        elif cells := tables.pop(part.table, None):
            ordered.extend(
                replace(cell, kind=ParagraphKind.PARAGRAPH, table=None, row=None, column=None)
                for cell in _reading_order(cells)
            )
    return replace(document, paragraphs=tuple(ordered))


def read_tables(
    cells: Sequence[Block], places: Mapping[int, TablePlace], marks: Marks, plan_year: int | None
) -> tuple[list[DraftTaskGroup], list[DraftTarget]]:
    """Tasks and targets of all tables, in order; every cell gets its fate."""
    groups: list[DraftTaskGroup] = []
    targets: list[DraftTarget] = []
    last: TaskTable | None = None
    before: dict[int, str] | None = None
    tables: dict[int | None, list[Block]] = {}
    for cell in cells:
        tables.setdefault(cell.table, []).append(cell)
    for number, parts in tables.items():
        table = _table(parts, last, marks)
        if table is None:
            continue
        last = table
        if table.lists_targets:
            targets.extend(_targets(table, marks))
        else:
            place = places.get(number or 0, NOWHERE)
            own = [group.finished(plan_year) for group in groups_of(table, place, marks)]
            groups = _with_next_page(groups, own, goes_on=table.columns is before)
        before = table.columns
    return groups, targets


def _layout_tables(tables: Mapping[int, list[SourceParagraph]]) -> set[int]:
    layout: set[int] = set()
    before: tuple[int, int] | None = None  # the last index and the width of the last table of tasks
    for number, cells in tables.items():
        width = max(cell.column or 0 for cell in cells)
        goes_on = before is not None and (
            cells[0].index <= before[0] + _PAGE_BREAK and width == before[1] and width > 1
        )
        if _has_header(cells) or goes_on:
            before = (cells[-1].index, width)
        else:
            layout.add(number)
    return layout


def _has_header(cells: Sequence[SourceParagraph]) -> bool:
    """Whether one of the first rows names columns of tasks or targets, or begins a list with running numbers."""
    for row in range(HEADER_ROWS):
        texts: dict[int, list[str]] = {}
        for cell in cells:
            if cell.row == row:
                texts.setdefault(cell.column or 0, []).append(cell.text)
        headers = [" ".join(words) for words in texts.values()]
        if names_columns(headers) or (len(headers) > 1 and counts_rows(headers)):
            return True
    return False


def _reading_order(cells: Sequence[SourceParagraph]) -> list[SourceParagraph]:
    """Row by row; a table that holds the recipients beside the signature column by column."""
    if any("nơi nhận" in cell.text.casefold() for cell in cells):
        return sorted(cells, key=lambda cell: (cell.column or 0, cell.row or 0))
    return list(cells)


def _table(cells: Sequence[Block], before: TaskTable | None, marks: Marks) -> TaskTable | None:
    rows: dict[int, Row] = {}
    for cell in cells:
        rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(cell)
    named = any(names_columns(text_of(parts) for parts in row.values()) for row in list(rows.values())[:HEADER_ROWS])
    listed = any(counts_rows(text_of(parts) for parts in row.values()) for row in list(rows.values())[:HEADER_ROWS])
    table = TaskTable(before.columns, before.headers) if before is not None and not named and not listed else None
    for number, row in rows.items():
        texts = {column: text_of(parts) for column, parts in row.items()}
        if table is None:
            _skip(row, marks, _HEADER_REASON if named else _LIST_REASON)
            if names_columns(texts.values()):
                table = TaskTable({column: column_role(text) or "other" for column, text in texts.items()}, texts)
        elif not table.rows and refines_header(texts, table.columns):
            _skip(row, marks, _HEADER_REASON)
            table.columns |= {column: column_role(text) or "other" for column, text in texts.items() if text}
            table.headers |= {column: text for column, text in texts.items() if text}
        elif _repeats_header(texts, table, number):
            _skip(row, marks, _HEADER_REASON)
        else:
            table.rows.append(row)
    return table


def _skip(row: Row, marks: Marks, reason: str) -> None:
    for parts in row.values():
        for part in parts:
            marks.say(part, Fate.SKIPPED, reason)


def _repeats_header(texts: Mapping[int, str], table: TaskTable, number: int) -> bool:
    """The header printed again on the next page, or the line of column numbers (1) (2) (3) below it."""
    if all(fold(text) == fold(table.headers.get(column, "")) for column, text in texts.items()):
        return True
    return (
        number <= HEADER_ROWS
        and len(texts) > 2
        and all(re.fullmatch(r"\(?\d{1,2}\)?", text) for text in texts.values())
    )


def _with_next_page(
    groups: Sequence[DraftTaskGroup], own: Sequence[DraftTaskGroup], *, goes_on: bool
) -> list[DraftTaskGroup]:
    """The topics so far and those of one more table; on a next page tasks without topic belong to the last one."""
    last, first = groups[-1] if groups else None, own[0] if own else None
    if last is None or first is None or not first.implicit:
        return [*groups, *own]
    if not goes_on and (first.title, first.number) != (last.title, last.number):
        return [*groups, *own]
    tasks = tuple(replace(task, index=at) for at, task in enumerate((*last.tasks, *first.tasks), 1))
    return [*groups[:-1], replace(last, tasks=tasks), *own[1:]]


def _targets(table: TaskTable, marks: Marks) -> list[DraftTarget]:
    result: list[DraftTarget] = []
    main = table.column_of("target")
    for row in table.rows:
        for column, parts in row.items():
            for at, part in enumerate(parts):
                marks.say(
                    part,
                    Fate.TARGET
                    if column == main and at == 0
                    else Fate.TASK_CONTINUATION
                    if column == main
                    else Fate.ASSIGNMENT,
                )
        words = row.get(main)
        if words:
            whole = replace(
                words[0], body=" ".join([words[0].body, *(part.text for part in words[1:])]), lines=span_of(words)
            )
            result.append(build_target(whole))
    return result
