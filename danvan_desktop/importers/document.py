"""The one document model that every reader produces: paragraphs in reading order with their place in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class ParagraphKind(StrEnum):
    """Whether a paragraph stands in the running text or in a table."""

    PARAGRAPH = "paragraph"
    TABLE_CELL = "table_cell"


@dataclass(frozen=True, slots=True)
class SourceParagraph:
    """A line of a text file or a paragraph of a Word file; `text` is NFC without control characters.

    `index` counts from 0 through the whole document. `first_line`/`last_line` count from 1 (in Word files the ordinal of
    the paragraph). `numbering` is the automatic number Word prints before the text (“1.”, “-”), which `text` lacks.
    `table`, `row`, `column` count from 0 and are set for table cells only. `skipped` is why the reader already knows that
    it is no part of the text (a running head), in words for the clerk.
    """

    index: int
    text: str
    first_line: int
    last_line: int
    numbering: str | None = None
    bold: bool = False
    italic: bool = False
    kind: ParagraphKind = ParagraphKind.PARAGRAPH
    table: int | None = None
    row: int | None = None
    column: int | None = None
    skipped: str | None = None

    @property
    def full_text(self) -> str:
        """The text as it is seen on paper: the automatic number before it."""
        return f"{self.numbering} {self.text}" if self.numbering else self.text


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document as read: the file's name and its non-empty paragraphs in reading order."""

    source: str
    paragraphs: tuple[SourceParagraph, ...]

    def body(self) -> Iterator[SourceParagraph]:
        """The paragraphs of the running text outside tables."""
        return (part for part in self.paragraphs if part.kind is ParagraphKind.PARAGRAPH and part.skipped is None)
