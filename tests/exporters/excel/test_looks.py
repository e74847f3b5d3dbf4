from __future__ import annotations

from openpyxl import Workbook
from openpyxl.cell import Cell

from danvan_desktop.domain.document import Alignment
from danvan_desktop.exporters.excel.looks import Look, apply_look


def _cell(look):
    cell = Cell(Workbook().active, row=1, column=1)
    apply_look(cell, look)
    return cell


def test_a_look_sets_font_alignment_frame_and_format():
    cell = _cell(Look(Alignment.RIGHT, bold=True, italic=True, underline=True, size=13, number_format="0.0"))
    assert (cell.font.name, cell.font.size, cell.font.b, cell.font.i, cell.font.u) == (
        "Times New Roman",
        13,
        True,
        True,
        "single",
    )
    assert (cell.alignment.horizontal, cell.alignment.wrap_text, cell.number_format) == ("right", True, "0.0")
    assert cell.border.left.style == "thin"


def test_text_outside_the_table_has_no_frame_and_no_fill():
    cell = _cell(Look(is_framed=False))
    assert cell.border.left.style is None
    assert cell.fill.fill_type is None
