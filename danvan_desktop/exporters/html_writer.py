"""The neutral document as simple HTML for the preview on the screen: the same blocks and styles as the Word file.

The HTML keeps to what a rich-text widget understands; lengths are in pixels of 96 to the inch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from danvan_desktop.domain.document import (
    Addressees,
    AnnexTitle,
    Document,
    DocumentForm,
    Heading,
    LetterHead,
    ListItem,
    Orientation,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    Title,
)
from danvan_desktop.exporters.html_frames import framing_html
from danvan_desktop.exporters.html_lines import PIXELS_PER_MM, paragraph_html
from danvan_desktop.exporters.html_table import table_html
from danvan_desktop.exporters.style import (
    A4_HEIGHT,
    A4_WIDTH,
    LIST_INDENT,
    PAGE_NUMBER_SIZE,
    ROLE_STYLES,
    StyleId,
    form_style,
)

Printed = LetterHead | Title | Addressees | AnnexTitle | Signature | Table | Heading | ListItem | Paragraph
"""Every block but the page break, which cuts the document into sections."""


@dataclass(frozen=True, slots=True)
class HtmlSection:
    """Sheets of one orientation: width, height and margins (top, right, bottom, left) in pixels, and their text."""

    width: float
    height: float
    margins: tuple[float, float, float, float]
    html: str
    page_number_size: float = PAGE_NUMBER_SIZE


def html_sections(document: Document) -> tuple[HtmlSection, ...]:
    """The document cut at its page breaks, where the orientation of the sheets may change."""
    return tuple(_section(document.form, way, blocks) for way, blocks in _cut(document) if blocks)


def _cut(document: Document) -> Iterator[tuple[Orientation, list[Printed]]]:
    way, blocks = document.orientation, list[Printed]()
    for block in document.blocks:
        if isinstance(block, PageBreak):
            yield way, blocks
            way, blocks = block.orientation or way, []
        else:
            blocks.append(block)
    yield way, blocks


def _section(form: DocumentForm, way: Orientation, blocks: list[Printed]) -> HtmlSection:
    margins = form_style(form).margins
    width, height = (A4_WIDTH, A4_HEIGHT) if way is Orientation.PORTRAIT else (A4_HEIGHT, A4_WIDTH)
    room = width - margins.left - margins.right
    body = "".join(_block_html(block, form, room) for block in blocks)
    edges = (margins.top, margins.right, margins.bottom, margins.left)
    scaled = [edge * PIXELS_PER_MM for edge in edges]
    return HtmlSection(
        width * PIXELS_PER_MM, height * PIXELS_PER_MM, (scaled[0], scaled[1], scaled[2], scaled[3]), body
    )


def _block_html(block: Printed, form: DocumentForm, room: float) -> str:
    style = form_style(form)
    if isinstance(block, (LetterHead, Title, Addressees, AnnexTitle, Signature)):
        return framing_html(block, form, room)
    if isinstance(block, Table):
        return table_html(block, style, room)
    if isinstance(block, Heading):
        return paragraph_html(style.style(StyleId.HEADINGS[block.level - 1]), escape(block.text))
    if isinstance(block, ListItem):
        indent = (block.level - 1) * LIST_INDENT
        return paragraph_html(
            style.style(StyleId.LIST), f"{escape(block.marker)} {_runs_html(block.runs)}", indent=indent
        )
    look = style.style(ROLE_STYLES[block.role])
    return paragraph_html(
        look, _runs_html(block.runs), alignment=block.alignment, first_line=block.has_first_line_indent
    )


def _runs_html(runs: tuple[Run, ...]) -> str:
    return "".join(_run_html(run) for run in runs)


def _run_html(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br/>")
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text
