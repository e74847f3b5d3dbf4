"""Assignment tables (one row per task) and tables that only lay out the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from danvan_desktop.domain.draft_plan import DraftTarget, DraftTaskGroup, Fate, SourceLines
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.labels import LabelledValue, LabelRole, roles_of
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.targets import build_target
from danvan_desktop.importers.plan.tasks import GroupSketch, TaskSketch
from danvan_desktop.importers.plan.words import fold, is_capitals

# What a column is for, by the words of its header; the first row that fits decides.
COLUMNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?:stt|tt|số tt|số thứ tự)$"), "ordinal"),
    (re.compile(r"chỉ tiêu"), "target"),
    (re.compile(r"thời gian|thời hạn|tiến độ|thời điểm|hoàn thành trước"), LabelRole.TIMING),
    (re.compile(r"sản phẩm|kết quả"), LabelRole.DELIVERABLE),
    (re.compile(r"ghi chú|kinh phí|căn cứ"), LabelRole.NOTE),
    (re.compile(r"phối hợp|chủ trì|chỉ đạo|tham mưu|(?:đơn vị|cơ quan|phòng|bộ phận|cá nhân|người).{0,20}(?:thực hiện|phụ trách|triển khai)|^thực hiện$|^phân công"), "units"),
    (re.compile(r"nhiệm vụ|nội dung|công việc|giải pháp|hoạt động"), "task"),
)  # fmt: skip
_HEADER_ROWS = 4
_LAYOUT = re.compile(r"nơi nhận|^\W*(?:số|cộng h[òo]a|đảng cộng sản|độc lập)", re.IGNORECASE)
_ROMAN = re.compile(r"^[IVX]{1,5}\W*$")
_HEADER_REASON = "dòng tiêu đề của bảng"


@dataclass(slots=True)
class TaskTable:
    """A recognised table: the role of each column, and the cells of each row by column."""

    columns: dict[int, str]
    headers: dict[int, str]
    rows: list[dict[int, list[Block]]] = field(default_factory=list)

    @property
    def lists_targets(self) -> bool:
        """Whether the rows are targets instead of tasks."""
        return "task" not in self.columns.values()


def flatten_layout_tables(document: SourceDocument) -> SourceDocument:
    """The same document with the cells of layout tables as plain paragraphs; only task and target tables stay tables."""
    tables: dict[int, list[SourceParagraph]] = {}
    for part in document.paragraphs:
        if part.kind is ParagraphKind.TABLE_CELL and part.table is not None:
            tables.setdefault(part.table, []).append(part)
    layout = {number for number, cells in tables.items() if _header_row(cells) is None}
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
    cells: Sequence[Block], marks: Marks, plan_year: int | None
) -> tuple[list[DraftTaskGroup], list[DraftTarget]]:
    """Tasks and targets of all tables, in order; every cell gets its fate."""
    groups: list[DraftTaskGroup] = []
    targets: list[DraftTarget] = []
    for number in dict.fromkeys(cell.table for cell in cells):
        table = _table([cell for cell in cells if cell.table == number], marks)
        if table is None:
            continue
        if table.lists_targets:
            targets.extend(_targets(table, marks))
        else:
            groups.extend(group.finished(plan_year) for group in _groups(table, marks))
    return groups, targets


def _header_row(cells: Sequence[SourceParagraph]) -> int | None:
    """The row that names the columns, among the first ones; None for a layout table."""
    for row in range(_HEADER_ROWS):
        texts: dict[int, list[str]] = {}
        for cell in cells:
            if cell.row == row:
                texts.setdefault(cell.column or 0, []).append(cell.text)
        roles = [_column_role(" ".join(words)) for words in texts.values()]
        if any(role in {"task", "target"} for role in roles) and sum(role is not None for role in roles) >= 2:
            return row
    return None


def _column_role(header: str) -> str | None:
    folded = fold(re.sub(r"[*_#]", "", header)).strip(" .:")
    if len(folded) > 80:
        return None
    return next((str(role) for pattern, role in COLUMNS if pattern.search(folded)), None)


def _reading_order(cells: Sequence[SourceParagraph]) -> list[SourceParagraph]:
    """Row by row; a table that holds the recipients beside the signature column by column."""
    if any("nơi nhận" in cell.text.casefold() for cell in cells):
        return sorted(cells, key=lambda cell: (cell.column or 0, cell.row or 0))
    return list(cells)


def _table(cells: Sequence[Block], marks: Marks) -> TaskTable | None:
    rows: dict[int, dict[int, list[Block]]] = {}
    for cell in cells:
        rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(cell)
    table: TaskTable | None = None
    for number, row in rows.items():
        if table is None:
            found = {column: _column_role(_text(parts)) for column, parts in row.items()}
            for part in (part for parts in row.values() for part in parts):
                marks.say(part, Fate.SKIPPED, _HEADER_REASON)
            if (
                any(role in {"task", "target"} for role in found.values())
                and sum(role is not None for role in found.values()) >= 2
            ):
                table = TaskTable(
                    {column: role or "other" for column, role in found.items()},
                    {column: _text(parts) for column, parts in row.items()},
                )
        elif _repeats_header(row, table, number):
            for part in (part for parts in row.values() for part in parts):
                marks.say(part, Fate.SKIPPED, _HEADER_REASON)
        else:
            table.rows.append(row)
    return table


def _repeats_header(row: dict[int, list[Block]], table: TaskTable, number: int) -> bool:
    """The header printed again on the next page, or the line of column numbers (1) (2) (3) below it."""
    texts = {column: _text(parts) for column, parts in row.items()}
    if all(fold(text) == fold(table.headers.get(column, "")) for column, text in texts.items()):
        return True
    return (
        number <= _HEADER_ROWS
        and len(texts) > 2
        and all(re.fullmatch(r"\(?\d{1,2}\)?", text) for text in texts.values())
    )


def _groups(table: TaskTable, marks: Marks) -> list[GroupSketch]:
    groups: list[GroupSketch] = []
    for row in table.rows:
        main = next((column for column, role in table.columns.items() if role == "task"), None)
        words = row.get(main) if main is not None else None
        ordinal = _text(row.get(_ordinal_column(table), []))
        others = [column for column in row if table.columns.get(column) not in {"ordinal", "task"}]
        if words is None or not _text(words):
            if _is_title_row(row, table):
                groups.append(_title_group(row, ordinal, marks))
            else:
                _extend_last(groups, row, table, marks)
        elif not others and (
            _ROMAN.match(ordinal) or is_capitals(_text(words)) or all(part.bold for part in words) or len(row) == 1
        ):
            groups.append(_title_group(row, ordinal, marks))
        else:
            if not groups:
                groups.append(GroupSketch(None, "", words[0].lines, words[0].index, implicit=True, origin="table"))
            groups[-1].tasks.append(_task(row, words, ordinal, table, marks))
    return [group for group in groups if group.tasks or not group.implicit]


def _ordinal_column(table: TaskTable) -> int:
    return next((column for column, role in table.columns.items() if role == "ordinal"), -1)


def _is_title_row(row: dict[int, list[Block]], table: TaskTable) -> bool:
    """One merged cell with words, which begins in the column of the numbers."""
    return all(table.columns.get(column) == "ordinal" or not _text(parts) for column, parts in row.items())


def _title_group(row: dict[int, list[Block]], ordinal: str, marks: Marks) -> GroupSketch:
    parts = [part for parts in row.values() for part in parts]
    for part in parts:
        marks.say(part, Fate.GROUP)
    named = [part for part in parts if part.text != ordinal]
    number = ordinal.strip(" .)") if named else parts[0].marker.number
    title = " ".join(part.body if at == 0 else part.text for at, part in enumerate(named or parts))
    return GroupSketch(number or None, title, _span(parts), parts[0].index, rank=Rank.NUMBER, origin="table")


def _task(row: dict[int, list[Block]], words: list[Block], ordinal: str, table: TaskTable, marks: Marks) -> TaskSketch:
    number = ordinal.strip(" .)") or words[0].marker.number
    first = words[0].body if not ordinal or words[0].rank in {Rank.DASH, Rank.PLUS} else words[0].text
    text = " ".join([first, *(part.text for part in words[1:])]).strip()
    task = TaskSketch(
        text, _span([part for parts in row.values() for part in parts]), words[0].index, number, ordinal or None
    )
    for column, parts in row.items():
        role = table.columns.get(column, "other")
        fate = Fate.TASK if role in {"task", "ordinal"} else Fate.ASSIGNMENT
        for at, part in enumerate(parts):
            marks.say(part, Fate.TASK_CONTINUATION if fate is Fate.TASK and (at or role == "ordinal") else fate)
        if value := _value(role, table.headers.get(column, ""), parts):
            task.values.append((value, parts[0].lines))
    return task


def _extend_last(groups: list[GroupSketch], row: dict[int, list[Block]], table: TaskTable, marks: Marks) -> None:
    """A row without task words carries more units of the row above (a merged cell)."""
    last = groups[-1].tasks[-1] if groups and groups[-1].tasks else None
    for column, parts in row.items():
        value = _value(table.columns.get(column, "other"), table.headers.get(column, ""), parts)
        for part in parts:
            marks.say(
                part,
                Fate.ASSIGNMENT if last and value else Fate.SKIPPED,
                "" if last and value else "ô bảng không gắn với nhiệm vụ nào",
            )
        if last and value:
            last.values.append((value, parts[0].lines))


def _value(role: str, header: str, parts: list[Block]) -> LabelledValue | None:
    """The content of a cell as a labelled value; None for empty cells and dashes."""
    if role in {"task", "ordinal", "target"}:
        return None
    if role == "units":
        text = "; ".join(part.body.strip(" ;.,") for part in parts if part.body.strip(" ;.,-–"))
        roles = roles_of(header) or (LabelRole.LEAD,)
    else:
        text = _text(parts).strip(" .;")
        roles = (LabelRole(role),) if role in set(LabelRole) else (LabelRole.NOTE,)
    return LabelledValue(header, text, roles) if text.strip(" -–") else None


def _targets(table: TaskTable, marks: Marks) -> list[DraftTarget]:
    result: list[DraftTarget] = []
    main = next(column for column, role in table.columns.items() if role == "target")
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
                words[0], body=" ".join([words[0].body, *(part.text for part in words[1:])]), lines=_span(words)
            )
            result.append(build_target(whole))
    return result


def _text(parts: Sequence[Block]) -> str:
    return " ".join(part.text for part in parts).strip()


def _span(parts: Sequence[Block]) -> SourceLines:
    return SourceLines(min(part.lines.first for part in parts), max(part.lines.last for part in parts))
