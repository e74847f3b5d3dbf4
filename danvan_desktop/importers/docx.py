"""Word files: the body in reading order with real tables, insertions kept, deletions and comments left out."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.docx_numbering import Numbering, attribute, load_numbering, w
from danvan_desktop.importers.limits import BROKEN_ARCHIVE, DEFAULT_LIMITS, FileLimits, GuardedArchive, damaged
from danvan_desktop.importers.text import clean_text

_DOCUMENT = "word/document.xml"
_NUMBERING = "word/numbering.xml"
_STYLES = "word/styles.xml"
_WANTED = frozenset({_DOCUMENT, _NUMBERING, _STYLES})
_MACROS = "word/vbaProject.bin"
_DROPPED = {
    w("del"),
    w("moveFrom"),
    w("instrText"),
    w("delText"),
    w("commentReference"),
    w("rPr"),
    w("footnoteReference"),
}
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT_BOX = w("txbxContent")
_BREAKS = {w("br"): "\n", w("cr"): "\n", w("tab"): " ", w("noBreakHyphen"): "-"}
_SMALL_NUMBER = re.compile(r"^[1-9][0-9]?$")
_OFF = {"0", "false", "none", "off"}


def read_docx(content: bytes, name: str, limits: FileLimits = DEFAULT_LIMITS) -> SourceDocument:
    """The paragraphs of a Word file; raises DanvanError when it is not one, damaged, protected or beyond the limits."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN_ARCHIVE as error:
        raise damaged(name) from error
    with archive:
        guarded = GuardedArchive(archive, name, limits)
        if _MACROS in guarded.names:
            raise DanvanError(
                f"Tệp “{name}” có macro, không được mở vì lý do an toàn.",
                "Hãy lưu thành .docx (không macro) rồi nhập lại.",
            )
        if _DOCUMENT not in guarded.names:
            raise damaged(name)
        parts = {part: _parse(xml, name) for part, xml in guarded.read_xml(_WANTED).items()}
    root = parts[_DOCUMENT]
    numbering = load_numbering(parts.get(_NUMBERING), parts.get(_STYLES))
    body = root.find(w("body"))
    if body is None:
        raise damaged(name)
    return SourceDocument(name, tuple(_indexed(_Reader(numbering).walk(body))))


def _parse(content: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error
    if root.getroottree().docinfo.doctype:
        raise damaged(name)
    return root


def _indexed(parts: Iterator[SourceParagraph]) -> Iterator[SourceParagraph]:
    """Filled paragraphs only; the place is the ordinal among all paragraphs, so that gaps stay visible."""
    index = 0
    for ordinal, part in enumerate(parts, 1):
        if part.text.strip():
            yield replace(part, index=index, first_line=ordinal, last_line=ordinal, text=part.text.strip())
            index += 1


class _Reader:
    """Walks a body once; keeps the counters of the automatic numbering and of the tables."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._tables = 0

    def walk(self, container: etree._Element) -> Iterator[SourceParagraph]:
        """The paragraphs of a body or cell in reading order."""
        for child in container:
            if child.tag == w("p"):
                yield from self._paragraph(child)
            elif child.tag == w("tbl"):
                yield from self._table(child)
            elif child.tag in {w("sdt"), w("sdtContent"), w("ins"), w("customXml"), w("smartTag")}:
                yield from self.walk(child)

    def _paragraph(self, element: etree._Element) -> Iterator[SourceParagraph]:
        text = clean_text(_text_of(element))
        label = self._numbering.label_of(element) if text.strip() else None
        bold, italic = _emphasis(element)
        for position, line in enumerate(text.split("\n")):
            yield SourceParagraph(0, line, 0, 0, numbering=label if position == 0 else None, bold=bold, italic=italic)
        for box in element.iter(_TEXT_BOX):
            if not any(parent.tag == _MC_FALLBACK for parent in box.iterancestors()):
                yield from self.walk(box)

    def _table(self, element: etree._Element) -> Iterator[SourceParagraph]:
        table = self._tables
        self._tables += 1
        for row_number, row in enumerate(_rows(element)):
            column = _skipped_columns(row)
            for cell in _cells(row):
                for part in self.walk(cell):
                    yield (
                        part
                        if part.kind is ParagraphKind.TABLE_CELL
                        else replace(part, kind=ParagraphKind.TABLE_CELL, table=table, row=row_number, column=column)
                    )
                column += _span(cell)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == w("tr"):
            if child.find(f"{w('trPr')}/{w('del')}") is None:
                yield child
        elif child.tag in {w("sdt"), w("sdtContent"), w("ins")}:
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == w("tc"):
            yield child
        elif child.tag in {w("sdt"), w("sdtContent")}:
            yield from _cells(child)


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = attribute(span, "val") if span is not None else None
    return int(value) if value and _SMALL_NUMBER.match(value) else 1


def _skipped_columns(row: etree._Element) -> int:
    before = row.find(f"{w('trPr')}/{w('gridBefore')}")
    value = attribute(before, "val") if before is not None else None
    return int(value) if value and _SMALL_NUMBER.match(value) else 0


def _text_of(element: etree._Element) -> str:
    pieces: list[str] = []
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        tag = node.tag
        if tag == w("t"):
            pieces.append(node.text or "")
        elif tag in _BREAKS:
            pieces.append(" " if attribute(node, "type") == "page" else _BREAKS[tag])
        elif tag not in _DROPPED and tag not in {_TEXT_BOX, _MC_FALLBACK, w("pPr")}:
            stack.extend(reversed(node))
    return "".join(pieces)


def _emphasis(element: etree._Element) -> tuple[bool, bool]:
    """Whether all printed runs are bold, and whether all are italic."""
    runs = [run for run in element.iter(w("r")) if any((text.text or "").strip() for text in run.iter(w("t")))]
    if not runs:
        return False, False
    return all(_is_on(run, "b") for run in runs), all(_is_on(run, "i") for run in runs)


def _is_on(run: etree._Element, name: str) -> bool:
    mark = run.find(f"{w('rPr')}/{w(name)}")
    return mark is not None and (attribute(mark, "val") or "1") not in _OFF
