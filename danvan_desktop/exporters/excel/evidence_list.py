"""Danh mục tài liệu kiểm chứng as a worksheet, with real dates and sizes to sort and filter by."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from danvan_desktop.domain.document import DOTS, Alignment, Column
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.dossier_figures import EvidenceListFigures, EvidenceRow
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import DATE_FORMAT, SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.word.evidence_list import LETTER_KIND
from danvan_desktop.exporters.word.framing import letter_head

_NAME = "Tài liệu kiểm chứng"
_SIZE_FORMAT = "#,##0"
_COLUMNS = (
    Column("Số", 24, Alignment.CENTER),
    Column("Tên tài liệu", 80),
    Column("Số, ký hiệu", 40, Alignment.CENTER),
    Column("Ngày văn bản", 28, Alignment.CENTER),
    Column("Tên tệp trong hồ sơ", 80),
    Column("Dung lượng (byte)", 38, Alignment.RIGHT),
    Column("Mã SHA-256", 76),
    Column("Ghi chú", 36),
)
_DATE = 3


def write_evidence_list(figures: EvidenceListFigures, path: Path) -> None:
    """Write the list to `path`."""
    head = figures.letter_head
    workbook = new_workbook(figures.title, head.agency)
    attached = attached_line(LETTER_KIND, letter_head(head), figures.form)
    notes = (SAMPLE_MARK,) if figures.is_sample else ()
    front = Front(("Phụ lục", figures.title.upper()), notes, attached=attached)
    sheet = name_sheet(workbook, _NAME, first_rows=front.row_count + 1, repeated=1)
    writer = SheetWriter(sheet, _COLUMNS)
    write_front(writer, front)
    writer.head()
    looks = {is_group: _looks(writer, is_group=is_group) for is_group in (False, True)}
    for row in figures.rows:
        for values in writer.split_row(_cells(row)):
            writer.row(values, looks[row.is_group])
    if figures.summary:
        writer.row(["", figures.summary, *[""] * (len(_COLUMNS) - 2)], looks[True])
    save_workbook(workbook, path, writer.xml(), head.date)


def _looks(writer: SheetWriter, *, is_group: bool) -> list[Look]:
    looks = writer.column_looks(bold=is_group, number_format=_SIZE_FORMAT)
    looks[_DATE] = replace(looks[_DATE], number_format=DATE_FORMAT)
    return looks


def _cells(row: EvidenceRow) -> list[Value]:
    if row.is_group:
        return [row.number, row.title, *[""] * (len(_COLUMNS) - 2)]
    return [
        row.number,
        row.title,
        row.document_number or DOTS,
        row.document_date or DOTS,
        row.file_name,
        row.size,
        row.sha256,
        row.note,
    ]
