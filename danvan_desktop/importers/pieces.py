"""Runs of words with their look, as Word files and web pages have them, and the lines they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from danvan_desktop.importers.document import SourceParagraph
from danvan_desktop.importers.text import clean_text

HIDDEN = "chữ ẩn"


@dataclass(frozen=True, slots=True)
class Look:
    """How a run is printed; `font` is empty when nothing names it."""

    font: str = ""
    is_bold: bool = False
    is_italic: bool = False
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one run, and how they look."""

    text: str
    look: Look


TextOf = Callable[[Sequence[Piece]], str]


def plain(pieces: Sequence[Piece]) -> str:
    """The words as they stand in the source."""
    return "".join(piece.text for piece in pieces)


def lines_of(pieces: Sequence[Piece], label: str | None, text_of: TextOf = plain) -> Iterator[SourceParagraph]:
    """The printed lines of a paragraph, the automatic number before the first; hidden words stand aside behind them."""
    shown = [piece for piece in pieces if not piece.look.is_hidden]
    looks = [piece.look for piece in shown if piece.text.strip()]
    bold = bool(looks) and all(look.is_bold for look in looks)
    italic = bool(looks) and all(look.is_italic for look in looks)
    for position, line in enumerate(clean_text(text_of(shown)).split("\n")):
        yield SourceParagraph(0, line, 0, 0, numbering=None if position else label, bold=bold, italic=italic)
    if len(shown) < len(pieces):
        hidden = clean_text(text_of([piece for piece in pieces if piece.look.is_hidden]))
        yield SourceParagraph(0, hidden.replace("\n", " "), 0, 0, skipped=HIDDEN)
