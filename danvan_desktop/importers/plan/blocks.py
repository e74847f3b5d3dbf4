"""A paragraph after repair: what the passes work on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from danvan_desktop.domain.draft_plan import SourceLines
from danvan_desktop.importers.document import SourceParagraph
from danvan_desktop.importers.plan.markers import Marker, Rank, split_marker
from danvan_desktop.importers.plan.markup import is_bold, strip_markup
from danvan_desktop.importers.plan.noise import noise_reason


@dataclass(frozen=True, slots=True)
class Block:
    """A whole paragraph: `text` with its marker, `body` without; `index` is that of its first source paragraph.

    `noise` says why it is no part of the plan; `row`/`column`/`table` place a table cell.
    """

    index: int
    text: str
    marker: Marker
    body: str
    lines: SourceLines
    bold: bool = False
    noise: str | None = None
    table: int | None = None
    row: int = 0
    column: int = 0

    @property
    def rank(self) -> Rank:
        """How deep the marker stands."""
        return self.marker.rank


def block_of(paragraph: SourceParagraph) -> Block:
    """A block of one source paragraph, noise or not; a cell keeps its place in the table and is never noise."""
    marker, body = split_marker(text := strip_markup(paragraph.full_text))
    return Block(
        paragraph.index,
        text,
        marker,
        body.strip(),
        SourceLines(paragraph.first_line, paragraph.last_line),
        bold=paragraph.bold or is_bold(paragraph.text),
        noise=paragraph.skipped or (noise_reason(text) if paragraph.table is None else None),
        table=paragraph.table,
        row=paragraph.row or 0,
        column=paragraph.column or 0,
    )


def with_text(block: Block, text: str, lines: SourceLines | None = None, index: int | None = None) -> Block:
    """The same block with other words, whose marker is read anew."""
    marker, body = split_marker(text)
    return replace(
        block,
        index=block.index if index is None else index,
        text=text,
        marker=marker,
        body=body.strip(),
        lines=lines or block.lines,
    )
