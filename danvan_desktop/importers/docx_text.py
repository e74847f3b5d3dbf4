"""The words of a Word paragraph run by run: fields by their result, insertions kept, deletions left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from danvan_desktop.importers.docx_numbering import attribute, w
from danvan_desktop.importers.docx_styles import Styles, style_of
from danvan_desktop.importers.docx_symbols import symbol
from danvan_desktop.importers.pieces import Piece

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
TEXT_BOX = w("txbxContent")
DROPPED = {
    w("del"), w("moveFrom"), w("instrText"), w("delInstrText"), w("delText"), w("commentReference"), w("rPr"), w("pPr"),
    w("rt"), FALLBACK, TEXT_BOX,
}  # fmt: skip
"""What is not printed, not accepted, or read elsewhere (text boxes)."""
_SIGNS = {
    w("br"): "\n",
    w("cr"): "\n",
    w("tab"): " ",
    w("ptab"): " ",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\u00ad",
}
_RUNS = {w("r"), f"{_MATH}r"}
_TEXTS = {w("t"), f"{_MATH}t"}
_PRIVATE_AREA = range(0xF000, 0xF100)


def pieces_of(paragraph: Any, styles: Styles) -> list[Piece]:
    """The runs of a `w:p` in order, hidden ones included; those without words are left out."""
    style = style_of(paragraph)
    pieces = []
    for run in walked(paragraph, _RUNS):
        look = styles.look_of(run, style)
        if text := "".join(_signs(run, look.font)):
            pieces.append(Piece(text, look))
    return pieces


def is_joined_to_next(paragraph: Any) -> bool:
    """Whether the paragraph's own end was deleted or moved away, so that the next one continues it."""
    marks = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return marks is not None and (marks.find(w("del")) is not None or marks.find(w("moveFrom")) is not None)


def walked(element: Any, wanted: set[str]) -> Iterator[Any]:
    """The elements with a wanted tag below an element in reading order, without what is dropped."""
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        if node.tag in wanted:
            yield node
        elif node.tag not in DROPPED:
            stack.extend(reversed(node))


def _signs(run: Any, font: str) -> Iterator[str]:
    for node in walked(run, {*_TEXTS, *_SIGNS, w("sym")}):
        if node.tag in _TEXTS:
            text = node.text or ""
            yield "".join(_shown(sign, font) for sign in text)
        elif node.tag == w("sym"):
            yield _symbol(node)
        else:
            yield " " if attribute(node, "type") == "page" else _SIGNS[node.tag]


def _shown(sign: str, font: str) -> str:
    return symbol(font, ord(sign)) if ord(sign) in _PRIVATE_AREA and not font.startswith(".Vn") else sign


def _symbol(node: Any) -> str:
    code = attribute(node, "char") or ""
    try:
        return symbol(attribute(node, "font") or "", int(code[:6], 16))
    except ValueError:
        return ""
