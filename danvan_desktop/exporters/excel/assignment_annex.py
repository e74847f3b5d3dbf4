"""Phụ lục phân công nhiệm vụ as a worksheet."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.figures import AnnexRow, AssignmentFigures
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.word.assignment_annex import others_in_charge
from danvan_desktop.exporters.word.framing import letter_head

_NAME = "Phân công nhiệm vụ"
_COLUMNS = (
    Column("TT", 14, Alignment.CENTER),
    Column("Nội dung nhiệm vụ", 110),
    Column("Chủ trì", 44),
    Column("Phối hợp", 50),
    Column("Thời gian", 36, Alignment.CENTER),
    Column("Sản phẩm", 44),
    Column("Ghi chú", 36),
)


def write_assignment_annex(figures: AssignmentFigures, path: Path) -> None:
    """Write the annex to `path`; for a target the clerk chose use `export_assignment_annex_excel`."""
    head = figures.letter_head
    workbook = new_workbook(figures.title, head.agency)
    attached = attached_line(figures.parent_kind, letter_head(head), figures.form)
    front = Front((f"Phụ lục {figures.number}".strip(), figures.title.upper()), attached=attached)
    sheet = name_sheet(workbook, _NAME, first_rows=front.row_count + 1, repeated=1)
    writer = SheetWriter(sheet, _COLUMNS)
    write_front(writer, front)
    writer.head()
    looks = {is_group: writer.column_looks(bold=is_group) for is_group in (False, True)}
    for row in figures.rows:
        for values in writer.split_row(_cells(row)):
            writer.row(values, looks[row.is_group])
    save_workbook(workbook, path, writer.xml(), head.date)


def _cells(row: AnnexRow) -> list[str]:
    if row.is_group:
        return [row.number, row.text, "", "", "", "", ""]
    return [row.number, row.text, row.lead, row.cooperate, row.timing, row.deliverable, others_in_charge(row)]
