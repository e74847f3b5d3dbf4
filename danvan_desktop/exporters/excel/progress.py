"""Bảng theo dõi tiến độ as a worksheet: evidence summed per group, tasks counted per state, both live."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from openpyxl.utils import get_column_letter, quote_sheetname

from danvan_desktop.domain.chart import Chart, ChartKind
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.figures import ProgressFigures, ProgressRow
from danvan_desktop.exporters.chart_grid import chart_grid
from danvan_desktop.exporters.excel.chart_sheet import ChartSheet, open_chart_sheet, write_chart_sheet
from danvan_desktop.exporters.excel.formulas import Formula, sum_formula
from danvan_desktop.exporters.excel.framing import Front, write_front, write_signature
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import DATE_FORMAT, SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.word.framing import letter_head, signature

_NAME = "Tiến độ"
_COLUMNS = (
    Column("TT", 14, Alignment.CENTER),
    Column("Nhiệm vụ", 100),
    Column("Đơn vị thực hiện", 50),
    Column("Thời gian theo kế hoạch", 36, Alignment.CENTER),
    Column("Hạn", 26, Alignment.CENTER),
    Column("Tình trạng", 32, Alignment.CENTER),
    Column("Ngày ghi kết quả", 26, Alignment.CENTER),
    Column("Kết quả gần nhất", 70),
    Column("Số minh chứng", 20, Alignment.RIGHT),
)
_STATE = 5
_STATE_LETTER = "F"
_FIRST_COUNT = 3
_DATE = 6
_EVIDENCE = 8


def write_progress(figures: ProgressFigures, path: Path) -> None:
    """Write the table to `path`; for a target the clerk chose use `export_progress_excel`."""
    head = figures.letter_head
    workbook = new_workbook(f"{figures.title} năm {figures.year}", head.agency)
    subject = figures.subject or f"Công tác dân vận năm {figures.year}"
    caption = f"Số liệu đến ngày {date_text(figures.as_of)}"
    front = Front((figures.title.upper(), subject), caption=caption, head=letter_head(head), form=figures.form)
    sheet = name_sheet(workbook, _NAME, first_rows=front.row_count + 1, repeated=1)
    writer = SheetWriter(sheet, _COLUMNS)
    write_front(writer, front)
    first = writer.head() + 1
    numbers = _write_rows(writer, figures.rows, first)
    last = writer.next_row - 1
    if figures.rows:
        _write_total(writer, figures.rows, numbers)
        _write_states(writer, figures.rows, first, last)
    if figures.signer is not None:
        block = signature(figures.signer, (), has_recipients=False)
        name_row = write_signature(writer, block, figures.form)
        writer.keep_together(_last_task(figures.rows, numbers) if numbers else first, name_row)
    contents = [writer.xml()]
    for chart in figures.charts:
        beside = Front((chart.title.upper(), subject), caption=caption, head=letter_head(head), form=figures.form)
        shown = _chart_sheet(chart, figures.rows, f"{first}:{last}", beside.row_count + 1)
        contents.append(write_chart_sheet(open_chart_sheet(workbook, shown, beside), shown, beside))
    save_workbook(workbook, path, contents, head.date)


def _chart_sheet(chart: Chart, rows: tuple[ProgressRow, ...], counted: str, head_row: int) -> ChartSheet:
    """“Tổng hợp”: the tasks by unit over the live count of all tasks in the rows `counted`; or the months."""
    if chart.kind is ChartKind.COLUMNS:
        return ChartSheet("Theo tháng", "Cuối tháng", chart)
    first, last = counted.split(":")
    cells = f"{quote_sheetname(_NAME)}!${_STATE_LETTER}${first}:${_STATE_LETTER}${last}"
    whole: list[Value] = []
    for place, column in enumerate(chart_grid(chart, is_live=True).columns, _FIRST_COUNT):
        count = sum(row.state.startswith(column.name) for row in rows if not row.is_group)
        title = f"{get_column_letter(place)}{head_row}"  # a state is followed by how late the task is
        whole.append(Formula(f'=COUNTIF({cells},{title}&"*")', Decimal(count)))
    return ChartSheet("Tổng hợp", "Đơn vị", chart, closing=(("Toàn kế hoạch", whole),))


def _write_rows(writer: SheetWriter, rows: tuple[ProgressRow, ...], first: int) -> list[int]:
    """All rows; a group's evidence is the sum of the tasks under it, down to the next group. Returns each row's first line."""
    split = [writer.split_row(_cells(row)) for row in rows]
    numbers, number = [], first
    for lines in split:
        numbers.append(number)
        number += len(lines)
    looks = {is_group: _looks(writer, is_group=is_group) for is_group in (False, True)}
    for index, (row, lines) in enumerate(zip(rows, split, strict=True)):
        if row.is_group:
            lines[0][_EVIDENCE] = _group_sum(writer, rows, numbers, index)
        for values in lines:
            writer.row(values, looks[row.is_group])
    return numbers


def _last_task(rows: tuple[ProgressRow, ...], numbers: list[int]) -> int:
    """The first line of the last task, or of the heading of its group when it is the only one under it."""
    is_alone = len(rows) > 1 and rows[-2].is_group
    return numbers[-2] if is_alone else numbers[-1]


def _looks(writer: SheetWriter, *, is_group: bool) -> list[Look]:
    looks = writer.column_looks(bold=is_group)
    looks[_DATE] = replace(looks[_DATE], number_format=DATE_FORMAT)
    return looks


def _group_sum(writer: SheetWriter, rows: tuple[ProgressRow, ...], numbers: list[int], index: int) -> Value:
    members = []
    for member in range(index + 1, len(rows)):
        if rows[member].is_group:
            break
        members.append(member)
    if not members:
        return None
    counts = [Decimal(rows[member].evidence_count) for member in members]
    return sum_formula(writer.letter(_EVIDENCE), [numbers[member] for member in members], counts)


def _write_total(writer: SheetWriter, rows: tuple[ProgressRow, ...], numbers: list[int]) -> None:
    """All evidence: the sum of the tasks, without the sums of their groups."""
    tasks = [
        (number, Decimal(row.evidence_count)) for number, row in zip(numbers, rows, strict=True) if not row.is_group
    ]
    values: list[Value] = ["", "Tổng cộng", *[""] * (_EVIDENCE - 2), None]
    if tasks:
        values[_EVIDENCE] = sum_formula(writer.letter(_EVIDENCE), [n for n, _ in tasks], [count for _, count in tasks])
    writer.row(values, writer.column_looks(bold=True))


def _write_states(writer: SheetWriter, rows: tuple[ProgressRow, ...], first: int, last: int) -> None:
    """Below the table: how many tasks are in each state, counted from the column itself."""
    state = writer.letter(_STATE)
    blank = Look(is_framed=False)
    count = len(_COLUMNS)
    writer.row([""] * count, [blank] * count)
    labels = dict.fromkeys(row.state for row in rows if row.state and not row.is_group)
    for label in labels:
        value = Decimal(sum(1 for row in rows if row.state == label and not row.is_group))
        formula = Formula(f"=SUMPRODUCT(--({state}{first}:{state}{last}=B{writer.next_row}))", value)
        looks = [blank, Look(), Look(Alignment.RIGHT), *[blank] * (count - 3)]
        writer.row(["", label, formula, *[""] * (count - 3)], looks)


def _cells(row: ProgressRow) -> list[Value]:
    if row.is_group:
        return [row.number, row.task, "", "", "", "", "", "", ""]
    return [
        row.number,
        row.task,
        row.units,
        row.timing,
        row.due,
        row.state,
        row.last_result_date,
        row.last_result,
        row.evidence_count,
    ]
