"""Web pages and what Word, LibreOffice and browsers put on the clipboard: paragraphs, lists, tables, emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.html_lists import ListCounter, open_list, printed_label
from danvan_desktop.importers.html_tables import TablePlace
from danvan_desktop.importers.html_tokens import Token, TokenKind, tokens_of
from danvan_desktop.importers.legacy_encodings import legacy_error
from danvan_desktop.importers.legacy_runs import LegacyRuns, legacy_runs_of
from danvan_desktop.importers.merged_cells import with_shared_cells
from danvan_desktop.importers.pieces import Look, Piece, lines_of, plain

_LONGEST_PAGE = 12_000_000
_LONGEST_LABEL = 40
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li",
    "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
}  # fmt: skip
_CELLS = {"td", "th"}
_TABLE_PARTS = {"table", "thead", "tbody", "tfoot", "tr", *_CELLS}
_EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
_ENDED_BY = {
    "li": {"li"}, "p": {"p"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "tr": {"tr", "td", "th"}, "td": {"td", "th"},
    "th": {"td", "th"}, "option": {"option"},
}  # fmt: skip
_BOLD = {"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"}
_ITALIC = {"i", "em", "cite"}
_DROPPED = {"del", "svg", "math", "object", "audio", "video", "canvas", "select", "map", "head"}
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_DECLARATION = re.compile(
    r"(?:^|;)\s*(font-family|font-weight|font-style|display|mso-list|mso-element|white-space)\s*:\s*([^;]*)"
)
_WORD_ASIDES = {"footnote": "chú thích", "endnote": "chú thích", "header": "đầu trang", "footer": "chân trang"}


@dataclass(slots=True)
class _Open:
    """An open element and what holds inside of it."""

    name: str
    look: Look
    is_dropped: bool = False
    is_label: bool = False
    is_kept: bool = False
    skipped: str | None = None


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as collected: where it stands and its words."""

    pieces: list[Piece]
    label: str | None
    place: tuple[int, int, int] | None
    skipped: str | None


def read_html(source: str, name: str, *, convert_legacy: bool = False) -> SourceDocument:
    """The paragraphs of a page; raises DanvanError for one too long, LegacyEncodingError for TCVN3 and VNI without consent."""
    if len(source) > _LONGEST_PAGE:
        raise DanvanError(f"“{name}” quá dài đối với một kế hoạch.", "Hãy chọn riêng phần kế hoạch rồi dán lại.")
    page = _Page()
    for token in tokens_of(source):
        page.take(token)
    page.end()
    pieces = [part.pieces for part in page.paragraphs]
    old = legacy_runs_of(pieces)
    if old is not None and not convert_legacy:
        raise legacy_error(name, old.encoding, [plain(part) for part in pieces], [old.text_of(part) for part in pieces])
    parts = with_shared_cells(list(_placed(page.paragraphs, old)), page.spans)
    return SourceDocument(name, tuple(replace(part, index=index) for index, part in enumerate(parts)))


def _placed(paragraphs: list[_Paragraph], old: LegacyRuns | None) -> Iterator[SourceParagraph]:
    for ordinal, paragraph in enumerate(paragraphs, 1):
        for line in lines_of(paragraph.pieces, paragraph.label, plain if old is None else old.text_of):
            if not (text := " ".join(line.text.split())):
                continue
            part = replace(line, text=text, first_line=ordinal, last_line=ordinal)
            skipped = part.skipped or paragraph.skipped
            if skipped or paragraph.place is None:
                yield replace(part, skipped=skipped)
            else:
                table, row, column = paragraph.place
                yield replace(part, kind=ParagraphKind.TABLE_CELL, table=table, row=row, column=column)


@dataclass(slots=True)
class _Page:
    """Takes token after token; no element is a call inside another one, so depth costs nothing."""

    paragraphs: list[_Paragraph] = field(default_factory=list)
    spans: dict[tuple[int, int, int], int] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=lambda: [_Open("", Look())])
    _table_scope: dict[str, int] = field(default_factory=dict)
    _cell_scopes: list[dict[str, int]] = field(default_factory=lambda: [{}])
    _lists: list[ListCounter] = field(default_factory=list)
    _tables: list[TablePlace] = field(default_factory=list)
    _table_count: int = 0
    _pieces: list[Piece] = field(default_factory=list)
    _label: str | None = None
    _written_label: str = ""

    def take(self, token: Token) -> None:
        """Go on by one tag or by some words."""
        if token.kind is TokenKind.WORDS:
            self._words(token.text)
        elif token.kind is TokenKind.OPEN:
            self._enter(token)
        elif self._scope_of(token.text).get(token.text):
            self._leave(token.text)
        elif token.text == "p":
            self._flush()

    def end(self) -> None:
        """Close what is still open."""
        self._flush()

    def _words(self, text: str) -> None:
        present = self._open[-1]
        if present.is_dropped:
            return
        if present.is_label and len(self._written_label) + len(text) <= _LONGEST_LABEL:
            self._written_label += text
            return
        words = text if present.is_kept else _BLANKS.sub(" ", text)
        if words.strip() or self._pieces:
            self._pieces.append(Piece(words, present.look))

    def _enter(self, token: Token) -> None:
        name = token.text
        if name == "br":
            self._pieces.append(Piece("\n", self._open[-1].look))
            return
        if name in _BLOCKS:
            self._end_open(name)
            self._flush()
        if name in _EMPTY:
            return
        self._open.append(_opened(token, self._open[-1]))
        scope = self._scope_of(name)
        scope[name] = scope.get(name, 0) + 1
        if name in _CELLS:
            self._cell_scopes.append({})
        self._begin(name, token.attributes)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        """Count lists, items, tables, rows and cells."""
        if name in {"ol", "ul"}:
            self._lists.append(open_list(name, attributes))
        elif name == "li":
            self._label = self._lists[-1].label(attributes) if self._lists else "-"
        elif name == "table":
            self._tables.append(TablePlace(self._table_count, spans=self.spans))
            self._table_count += 1
        elif name == "tr" and self._tables:
            self._tables[-1].open_row()
        elif name in _CELLS and self._tables:
            self._tables[-1].open_cell(attributes)

    def _end_open(self, name: str) -> None:
        """Leave a paragraph, item, row or cell that has no end tag of its own."""
        ended = _ENDED_BY.get(name)
        if ended and self._open[-1].name in ended:
            self._leave(self._open[-1].name)
        if name == "tr" and self._open[-1].name == "tr":
            self._leave("tr")

    def _leave(self, name: str) -> None:
        """Close everything up to the last open element of that name."""
        while True:
            element = self._open[-1]
            if element.name in _BLOCKS:
                self._flush()
            self._open.pop()
            if element.name in _CELLS:
                self._cell_scopes.pop()
            self._scope_of(element.name)[element.name] -= 1
            if element.name in {"ol", "ul"}:
                self._lists.pop()
            elif element.name == "table":
                self._tables.pop()
            elif element.name == "li":
                self._label = None
            if element.name == name:
                return

    def _scope_of(self, name: str) -> dict[str, int]:
        """How many elements of each name are open where an end tag looks for its own: it closes no cell but its own."""
        return self._table_scope if name in _TABLE_PARTS else self._cell_scopes[-1]

    def _flush(self) -> None:
        """End the paragraph; its number waits for the first one with words."""
        if any(piece.text.strip() for piece in self._pieces):
            label = printed_label(self._written_label) or self._label
            table = self._tables[-1] if self._tables else None
            place = (table.number, max(table.row, 0), table.column) if table else None
            self.paragraphs.append(_Paragraph(self._pieces, label, place, self._open[-1].skipped))
            self._label = None
        self._pieces, self._written_label = [], ""


def _opened(token: Token, around: _Open) -> _Open:
    """The element with the look it gives to its words."""
    name = token.text
    style = token.attributes.get("style", "")
    says = {key: value.strip().lower() for key, value in _DECLARATION.findall(style)} if style else {}
    font = _font(style, token.attributes.get("face", "")) or around.look.font
    weight, slant = says.get("font-weight", ""), says.get("font-style", "")
    element = says.get("mso-element", "")
    return _Open(
        name,
        Look(
            font,
            is_bold=_said(weight, {"bold", "bolder", "600", "700", "800", "900"}, around.look.is_bold or name in _BOLD),
            is_italic=_said(slant, {"italic", "oblique"}, around.look.is_italic or name in _ITALIC),
            is_hidden=around.look.is_hidden or says.get("display") == "none",
        ),
        is_dropped=around.is_dropped or name in _DROPPED or element.startswith("comment"),
        is_label=(around.is_label and name not in _BLOCKS) or "ignore" in says.get("mso-list", ""),
        is_kept=around.is_kept or name == "pre" or says.get("white-space", "").startswith("pre"),
        skipped=around.skipped or _WORD_ASIDES.get(element),
    )


def _said(value: str, words: set[str], otherwise: bool) -> bool:
    return value in words if value else otherwise


def _font(style: str, face: str) -> str:
    found = re.search(r"font-family\s*:\s*[\"']?([^;,\"']*)", style, re.IGNORECASE)
    return found.group(1).strip() if found else face.split(",", maxsplit=1)[0].strip()
