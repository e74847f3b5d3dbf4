"""A criteria set from the annex of a regulation in Word: every table headed by criteria and points, in order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import clean
from danvan_desktop.importers.criteria_columns import find_header
from danvan_desktop.importers.criteria_draft import CriteriaDraft, TableRow
from danvan_desktop.importers.criteria_table import AnnexReader
from danvan_desktop.importers.docx_numbering import Numbering, attribute, load_numbering, w
from danvan_desktop.importers.limits import (
    BROKEN_ARCHIVE,
    DEFAULT_LIMITS,
    FileLimits,
    GuardedArchive,
    damaged,
    read_limited,
)

MOST_ROWS = 5_000
MOST_COLUMNS = 40
_DOCUMENT, _NUMBERING, _STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
_DROPPED = {w("del"), w("moveFrom"), w("instrText"), w("delText"), w("rPr"), w("footnoteReference"), w("txbxContent")}
_BREAKS = {w("br"): "\n", w("cr"): "\n", w("tab"): " ", w("noBreakHyphen"): "-"}


def read_criteria_docx(path: Path, limits: FileLimits = DEFAULT_LIMITS) -> CriteriaDraft:
    """The set in a Word file with findings per row.

    Raises `DanvanError` when the file is none, damaged, protected, beyond the limits, or holds no table of criteria.
    """
    tables = list(_tables(read_limited(path, limits), path.name, limits))
    reader, columns, width = AnnexReader(), None, 0
    for rows in tables:
        found = find_header(rows)
        if found is not None:
            last, columns = found
            width = max(len(row.cells) for row in rows)
            reader.read(rows[last + 1 :], columns)
        elif columns is not None and rows and max(len(row.cells) for row in rows) == width:
            reader.read(rows, columns)  # a table that goes on after a break has no header of its own
    if columns is None:
        raise DanvanError(
            f"Không tìm thấy bảng tiêu chí trong tệp “{path.name}”.",
            "Bảng phải có dòng tiêu đề với cột nội dung tiêu chí và cột điểm tối đa (điểm chuẩn, thang điểm).",
        )
    return reader.draft(path.stem)


def _tables(content: bytes, name: str, limits: FileLimits) -> Iterator[list[TableRow]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = GuardedArchive(archive, name, limits).read_xml(frozenset({_DOCUMENT, _NUMBERING, _STYLES}))
    except BROKEN_ARCHIVE as error:
        raise damaged(name) from error
    roots = {part: _parse(xml, name) for part, xml in parts.items()}
    if _DOCUMENT not in roots:
        raise damaged(name)
    numbering = load_numbering(roots.get(_NUMBERING), roots.get(_STYLES))
    outer = (table for table in roots[_DOCUMENT].iter(w("tbl")) if not _is_nested(table))
    for index, table in enumerate(outer, 1):
        yield list(_rows(table, index, numbering))


def _parse(content: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error


def _is_nested(table: etree._Element) -> bool:
    return next(table.iterancestors(w("tbl")), None) is not None


def _rows(table: etree._Element, index: int, numbering: Numbering) -> Iterator[TableRow]:
    own = (row for row in table.iter(w("tr")) if next(row.iterancestors(w("tbl")), None) is table)
    kept = (row for row in own if row.find(f"{w('trPr')}/{w('del')}") is None)
    for number, row in enumerate(kept, 1):
        if number > MOST_ROWS:
            return
        cells: list[str] = []
        for cell in row.iter(w("tc")):
            if next(cell.iterancestors(w("tr")), None) is not row:
                continue
            cells.append("" if _is_continued(cell) else _cell_text(cell, numbering))
            cells.extend("" for _ in range(_span(cell) - 1))
            if len(cells) >= MOST_COLUMNS:
                break
        yield TableRow(f"Bảng {index}, dòng {number}", tuple(cells[:MOST_COLUMNS]))


def _is_continued(cell: etree._Element) -> bool:
    """Whether the cell only carries on the merged one above it."""
    merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return merged is not None and attribute(merged, "val") in {None, "", "continue"}


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    text = attribute(span, "val") if span is not None else None
    return min(int(text), MOST_COLUMNS) if text and text.isdigit() and len(text) <= 3 and int(text) > 0 else 1


def _cell_text(cell: etree._Element, numbering: Numbering) -> str:
    lines = []
    for paragraph in cell.iter(w("p")):  # of tables within the cell, too: their words are part of it
        words = "".join(_pieces(paragraph)).strip()
        mark = numbering.label_of(paragraph) or ""  # an empty paragraph of a list is printed with its number
        lines.append(f"{mark} {words}".strip())
    return clean("\n".join(line for line in lines if line)).strip()


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag in _DROPPED:
            continue
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        else:
            yield from _pieces(child)
