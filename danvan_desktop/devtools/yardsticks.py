"""The least the libraries themselves need for the same texts, without any form: what exports are measured against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement

from danvan_desktop.domain.document import Document, Heading, ListItem, Paragraph, Table, block_text


def write_bare_docx(document: Document, path: Path, *, as_usual: bool = False) -> None:
    """The paragraphs and tables of the document through python-docx, nothing styled.

    Tables are raw elements, the quickest there is, or `as_usual` made by `add_row` and the cells of that row.
    """
    bare = docx.Document()
    body = bare.element.body
    for block in document.blocks:
        if isinstance(block, Heading):
            bare.add_paragraph(block.text)
        elif isinstance(block, Paragraph | ListItem):
            bare.add_paragraph(block_text(block))
        elif isinstance(block, Table):
            rows = [tuple(column.title for column in block.columns), *(row.cells for row in block.rows)]
            if as_usual:
                _usual_table(bare, rows)
            else:
                body.insert(len(body) - 1, _raw_table(rows))
    bare.save(str(path))


def _usual_table(bare: Any, rows: Sequence[Sequence[str]]) -> None:
    table = bare.add_table(rows=0, cols=len(rows[0]))
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=False):  # a row with spans has fewer texts
            cell.text = text


def _raw_table(rows: Iterable[Sequence[str]]) -> Any:
    table = OxmlElement("w:tbl")
    for cells in rows:
        row = OxmlElement("w:tr")
        for text in cells:
            cell, paragraph, run, words = (OxmlElement(name) for name in ("w:tc", "w:p", "w:r", "w:t"))
            words.text = text
            run.append(words)
            paragraph.append(run)
            cell.append(paragraph)
            row.append(cell)
        table.append(row)
    return table


def write_bare_xlsx(rows: Iterable[Sequence[object]], path: Path) -> None:
    """The rows through openpyxl as it is used by default: a workbook, `append`, `save`."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet(index=0)
    for row in rows:
        sheet.append(row)
    book.save(path)


def write_streamed_xlsx(rows: Iterable[Sequence[object]], path: Path) -> None:
    """The rows through openpyxl's write-only workbook, its quickest way."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    book.save(path)
