"""Word files: the body in reading order with real tables; headers, footers, notes and hidden words stand aside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.docx_numbering import attribute, load_numbering, w
from danvan_desktop.importers.docx_package import WordParts, open_package
from danvan_desktop.importers.docx_styles import load_styles
from danvan_desktop.importers.docx_tables import cells_of, continues_above, rows_of, skipped_columns, span_of
from danvan_desktop.importers.docx_text import FALLBACK, TEXT_BOX, is_joined_to_next, pieces_of, walked
from danvan_desktop.importers.legacy_encodings import legacy_error
from danvan_desktop.importers.legacy_runs import LegacyRuns, legacy_runs_of
from danvan_desktop.importers.limits import DEFAULT_LIMITS, FileLimits, damaged
from danvan_desktop.importers.merged_cells import with_shared_cells
from danvan_desktop.importers.pieces import Piece, lines_of, plain

_CONTAINERS = {w("sdt"), w("sdtContent"), w("ins"), w("moveTo"), w("customXml"), w("smartTag")}
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_NOTE = "chú thích"
_PAGE_NUMBER = re.compile(r"^\W*(?:(?:trang|page)\s*)?\d{0,4}(?:\s*(?:/|of|trên)\s*\d+)?\W*$", re.IGNORECASE)
_LONGEST_NUMBER = 40
_LOST = {w("del"), w("moveFrom")}


def read_docx(
    content: bytes, name: str, limits: FileLimits = DEFAULT_LIMITS, *, convert_legacy: bool = False
) -> SourceDocument:
    """The paragraphs of a Word file; raises DanvanError when it is not one, damaged, protected or beyond the limits.

    Words in TCVN3 or VNI are converted with `convert_legacy`, and raise LegacyEncodingError without.
    """
    parts = open_package(content, name, limits)
    body = parts.main.find(w("body"))
    if body is None:
        raise damaged(name)
    reader = _Reader(parts)
    document = reader.document(name, body)
    old = legacy_runs_of(reader.seen)
    if old is None:
        return document
    if not convert_legacy:
        before, after = ([change(pieces) for pieces in reader.seen] for change in (plain, old.text_of))
        raise legacy_error(name, old.encoding, before, after)
    return _Reader(parts, old).document(name, body)


def _placed(parts: Iterator[SourceParagraph]) -> Iterator[SourceParagraph]:
    """Filled paragraphs only; the place is the ordinal among all paragraphs, so that gaps stay visible."""
    for ordinal, part in enumerate(parts, 1):
        if part.text.strip():
            yield replace(part, first_line=ordinal, last_line=ordinal, text=part.text.strip())


@dataclass(frozen=True, slots=True)
class _Held:
    """What a paragraph whose end was deleted hands on to the next one: its words, and itself for its number."""

    pieces: tuple[Piece, ...] = ()
    element: Any = None


class _Reader:
    """Walks a document once; keeps the counters of the automatic numbering and of the tables, and the words `seen`."""

    def __init__(self, parts: WordParts, old: LegacyRuns | None = None) -> None:
        self.seen: list[list[Piece]] = []
        self._parts = parts
        self._text_of = plain if old is None else old.text_of
        self._numbering = load_numbering(parts.numbering, parts.styles)
        self._styles = load_styles(parts.styles)
        self._tables = 0
        self._spans: dict[tuple[int, int, int], int] = {}

    def document(self, name: str, body: Any) -> SourceDocument:
        """The filled paragraphs of the whole document."""
        parts = with_shared_cells(list(_placed(self._read(body))), self._spans)
        return SourceDocument(name, tuple(replace(part, index=index) for index, part in enumerate(parts)))

    def _read(self, body: Any) -> Iterator[SourceParagraph]:
        """The paragraphs of the body, then what stands at the head and the foot of its pages, once each."""
        yield from self._walk(body)
        seen = set()
        for reason, margin in self._parts.margins:
            for part in self._walk(margin):
                is_number = len(part.text) <= _LONGEST_NUMBER and _PAGE_NUMBER.match(part.text)
                if part.text not in seen and not is_number:
                    yield _aside(part, reason)
                seen.add(part.text)

    def _walk(self, container: Any) -> Iterator[SourceParagraph]:
        """The paragraphs of a body, cell, note or text box in reading order."""
        held = _Held()
        for child in container:
            if child.tag == w("p"):
                pieces = (*held.pieces, *pieces_of(child, self._styles))
                if is_joined_to_next(child):
                    held = _Held(pieces, child)
                else:
                    yield from self._paragraph(child, pieces, held.element)
                    held = _Held()
                yield from self._attached(child)
            elif child.tag == w("tbl"):
                yield from self._table(child)
            elif child.tag in _CONTAINERS:
                yield from self._walk(child)
        if held.pieces:
            yield from self._paragraph(held.element, held.pieces, None)

    def _paragraph(self, element: Any, pieces: Sequence[Piece], before: Any) -> Iterator[SourceParagraph]:
        """One paragraph, line by line; `before` is the one whose deleted end joined it to this one."""
        is_printed = any(piece.text.strip() for piece in pieces if not piece.look.is_hidden)
        label = self._label(element, before) if is_printed or not _was_emptied(element, pieces) else None
        self.seen.append(list(pieces))
        yield from lines_of(pieces, label, self._text_of)

    def _label(self, element: Any, before: Any) -> str | None:
        label = self._numbering.label_of(element)
        return label if label or before is None else self._numbering.label_of(before)

    def _attached(self, element: Any) -> Iterator[SourceParagraph]:
        """The notes and text boxes that hang on a paragraph."""
        for reference in walked(element, set(_NOTES)):
            note = self._parts.notes.get((_NOTES[reference.tag], attribute(reference, "id") or ""))
            if note is not None:
                yield from (_aside(part, _NOTE) for part in self._walk(note))
        for box in element.iter(TEXT_BOX):
            lost = any(parent.tag == FALLBACK or parent.tag in _LOST for parent in box.iterancestors())
            if not lost and next(box.iterancestors(w("p"))) is element:
                yield from self._walk(box)

    def _table(self, element: Any) -> Iterator[SourceParagraph]:
        table = self._tables
        self._tables += 1
        tops: dict[int, int] = {}
        for row_number, row in enumerate(rows_of(element)):
            column = skipped_columns(row)
            for cell in cells_of(row):
                if not continues_above(cell):
                    tops[column] = row_number
                elif column in tops:
                    self._spans[table, tops[column], column] = row_number
                for part in self._walk(cell):
                    if part.kind is ParagraphKind.TABLE_CELL or part.skipped:
                        yield part
                    else:
                        yield replace(part, kind=ParagraphKind.TABLE_CELL, table=table, row=row_number, column=column)
                column += span_of(cell)


def _aside(part: SourceParagraph, reason: str) -> SourceParagraph:
    return replace(part, kind=ParagraphKind.PARAGRAPH, table=None, row=None, column=None, skipped=reason)


def _was_emptied(element: Any, pieces: Sequence[Piece]) -> bool:
    """Whether a paragraph without words had some, hidden or deleted; Word prints no number for it then."""
    return bool(pieces) or any(next(element.iter(tag), None) is not None for tag in _LOST)
