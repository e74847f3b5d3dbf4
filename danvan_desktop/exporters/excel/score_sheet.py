"""Bảng tự chấm điểm as a worksheet whose groups, sums and caps compute themselves, for the receiver to check."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.figures import SAMPLE_MARK, ScoreRowKind, ScoreSheetFigures
from danvan_desktop.exporters.excel.chart_sheet import open_chart_sheet, write_chart_sheet
from danvan_desktop.exporters.excel.framing import Front, write_front, write_lines, write_signature
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.score_charts import score_chart_sheets
from danvan_desktop.exporters.excel.score_formulas import ScoreFormulas
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.score_lines import (
    POINT_COLUMNS,
    SheetColumn,
    SumKind,
    SumLine,
    column_layout,
    rating_text,
    row_points,
    row_text,
    sheet_columns,
    sum_lines,
)
from danvan_desktop.exporters.word.framing import ended_line, letter_head, signature
from danvan_desktop.exporters.word.score_sheet import legal_line

_NAME = "Bảng tự chấm điểm"
_SUBJECT = "Kết quả thực hiện công tác dân vận chính quyền năm {year}"
_WIDER = 1.25  # a worksheet column against the same column on paper
_NUMBERS = (SheetColumn.MAX, *POINT_COLUMNS)


def write_score_sheet(figures: ScoreSheetFigures, path: Path) -> None:
    """Write the sheet to `path`; for a target the clerk chose use `export_score_sheet_excel`."""
    head = figures.letter_head
    columns = sheet_columns(figures)
    workbook = new_workbook(f"Bảng tự chấm điểm năm {figures.year}", head.agency)
    notes = (SAMPLE_MARK, legal_line(figures)) if figures.is_sample else (legal_line(figures),)
    titles = ("BẢNG TỰ CHẤM ĐIỂM", _SUBJECT.format(year=figures.year))
    front = Front(titles, tuple(note for note in notes if note), head=letter_head(head), form=figures.form)
    sheet = name_sheet(workbook, _NAME, first_rows=front.row_count + 2, repeated=2)
    writer = SheetWriter(sheet, [_layout(column) for column in columns])
    write_front(writer, front)
    formulas = _write_table(writer, figures, columns, first=writer.head(is_numbered=True) + 1)
    sums = writer.next_row - len(sum_lines(figures))
    if figures.derivation:
        write_lines(writer, "Cách xác định kết quả:", _closed(figures))
    if figures.signer is not None:
        block = signature(figures.signer, figures.recipients, has_recipients=bool(figures.recipients))
        writer.keep_together(sums, write_signature(writer, block, figures.form))
    contents = [writer.xml()]
    for shown in score_chart_sheets(figures, columns, formulas, _NAME):
        above = replace(front, titles=(shown.chart.title.upper(), front.titles[1]))
        contents.append(write_chart_sheet(open_chart_sheet(workbook, shown, above), shown, above))
    save_workbook(workbook, path, contents, head.date)


def _closed(figures: ScoreSheetFigures) -> tuple[str, ...]:
    """The steps to the rating; under a sheet that is signed the last one closes the text as in the Word file."""
    if figures.signer is None:
        return figures.derivation
    return (*figures.derivation[:-1], ended_line(figures.derivation[-1], figures.form))


def _layout(column: SheetColumn) -> Column:
    layout = column_layout(column)
    align = Alignment.LEFT if layout.alignment is Alignment.JUSTIFY else layout.alignment
    return replace(layout, width=layout.width * _WIDER, alignment=align)


def _write_table(
    writer: SheetWriter, figures: ScoreSheetFigures, columns: tuple[SheetColumn, ...], *, first: int
) -> ScoreFormulas:
    """Criteria and closing lines; the formulas need every row's place before the first one is written, and are given."""
    split = [
        writer.split_row([row_text(row, c) if c not in _NUMBERS else None for c in columns]) for row in figures.rows
    ]
    places, place = [], first
    for lines in split:
        places.append(place)
        place += len(lines)
    formulas = ScoreFormulas(figures, columns, places, first_sum_row=place)
    point_format = _point_format(figures)
    plain, bold = (writer.column_looks(bold=is_bold, number_format=point_format) for is_bold in (False, True))
    for index, (row, lines) in enumerate(zip(figures.rows, split, strict=True)):
        for position, column in enumerate(columns):
            if column in _NUMBERS:
                lines[0][position] = formulas.of_row(index, column)
        for values in lines:
            writer.row(values, bold if row.kind in {ScoreRowKind.GROUP, ScoreRowKind.SUBTOTAL} else plain)
    for line in sum_lines(figures):
        _write_sum(writer, formulas, figures, line, bold)
    return formulas


def _write_sum(
    writer: SheetWriter, formulas: ScoreFormulas, figures: ScoreSheetFigures, line: SumLine, looks: list[Look]
) -> None:
    columns = sheet_columns(figures)
    if line.kind is SumKind.RATING:
        centred = replace(looks[0], alignment=Alignment.CENTER)
        writer.merged_row(
            [(1, "", looks[0]), (1, line.label, looks[1]), (len(columns) - 2, rating_text(figures), centred)]
        )
        return
    values: list[Value] = ["", line.label, *[""] * (len(columns) - 2)]
    for position, column in enumerate(columns):
        if column is SheetColumn.MAX:
            values[position] = formulas.of_max_sum(line)
        elif column in POINT_COLUMNS:
            values[position] = formulas.of_sum(line.kind, column)
    writer.row(values, looks)


def _point_format(figures: ScoreSheetFigures) -> str:
    """As many decimals as the finest points of the sheet have, so that the points stand in line."""
    points = [row_points(row, column) for row in figures.rows for column in _NUMBERS]
    finest = max((_decimals(value) for value in points if value is not None), default=0)
    return "0" if finest == 0 else f"0.{'0' * finest}"


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
