"""The text of a Word file, growing block by block and section by section."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from danvan_desktop.domain.document import (
    AnnexTitle,
    Block,
    ChartBlock,
    DocumentForm,
    Heading,
    LetterHead,
    ListItem,
    Orientation,
    PageBreak,
    Paragraph,
    Signature,
    Table,
)
from danvan_desktop.exporters.chart_parts import ChartParts
from danvan_desktop.exporters.docx_head import framing_xml
from danvan_desktop.exporters.docx_package import HEADER_ID
from danvan_desktop.exporters.docx_table import table_xml
from danvan_desktop.exporters.docx_xml import joint_xml, paragraph_xml, run_xml, runs_xml, twips
from danvan_desktop.exporters.style import (
    A4_HEIGHT,
    A4_WIDTH,
    FIRST_LINE_INDENT,
    LIST_INDENT,
    PAGE_NUMBER_DISTANCE,
    ROLE_STYLES,
    StyleId,
    form_style,
)

BELOW_TABLE = 6.0
"""Points between a ruled table and the text under it."""


class Sections(Protocol):
    """What the sheets look like: those of the official form, or of the office's template."""

    def room(self, orientation: Orientation) -> float:
        """Millimetres between the margins of a sheet that lies that way."""

    def xml(self, orientation: Orientation, *, starts_anew: bool) -> str:
        """The properties of a section; one that starts anew counts its pages from 1 and hides the first number."""


class FormSections:
    """A4 sheets with the margins of a form and the page number in the header."""

    def __init__(self, form: DocumentForm) -> None:
        self._margins = form_style(form).margins

    def room(self, orientation: Orientation) -> float:
        """Millimetres between the margins of a sheet that lies that way."""
        width = A4_HEIGHT if orientation is Orientation.LANDSCAPE else A4_WIDTH
        return width - self._margins.left - self._margins.right

    def xml(self, orientation: Orientation, *, starts_anew: bool) -> str:
        """Sheet, margins and page number; the margins are the same however the sheet lies."""
        margins = self._margins
        if orientation is Orientation.LANDSCAPE:
            sheet = f'<w:pgSz w:w="{twips(A4_HEIGHT)}" w:h="{twips(A4_WIDTH)}" w:orient="landscape"/>'
        else:
            sheet = f'<w:pgSz w:w="{twips(A4_WIDTH)}" w:h="{twips(A4_HEIGHT)}"/>'
        # Phụ lục I, III.1: the pages of an annex are counted for themselves.
        numbers, first = ('<w:pgNumType w:start="1"/>', "<w:titlePg/>") if starts_anew else ("", "")
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_ID}"/><w:type w:val="nextPage"/>{sheet}'
            f'<w:pgMar w:top="{twips(margins.top)}" w:right="{twips(margins.right)}" w:bottom="{twips(margins.bottom)}"'
            f' w:left="{twips(margins.left)}"'
            f' w:header="{twips(PAGE_NUMBER_DISTANCE)}" w:footer="{twips(PAGE_NUMBER_DISTANCE)}" w:gutter="0"/>'
            f'{numbers}<w:cols w:space="720"/>{first}</w:sectPr>'
        )


class BodyXml:
    """The blocks added so far as XML; `section_xml` describes the sheets of the last of them."""

    def __init__(self, form: DocumentForm, orientation: Orientation, sections: Sections, charts: ChartParts) -> None:
        self._form = form
        self._orientation = orientation
        self._sections = sections
        self._charts = charts
        self._starts_anew = True  # the running section counts its pages from 1 and hides the first number
        self._is_section_empty = True
        self._parts: list[str] = []
        self._after_table = False
        self._below_rules = False  # right under a ruled table

    @property
    def ends_with_table(self) -> bool:
        """Whether Word needs a paragraph between what was added last and a table or the end."""
        return self._after_table

    def add(self, blocks: Iterable[Block], following: Block | None = None) -> None:
        """Add blocks in their order; `following` is what stands behind the last one."""
        blocks = tuple(blocks)
        for block, after in zip(blocks, (*blocks[1:], following), strict=True):
            self._add(block, after)

    def xml(self) -> str:
        """Everything added so far."""
        return "".join(self._parts)

    def section_xml(self) -> str:
        """Sheet, margins and page number of the running section."""
        return self._sections.xml(self._orientation, starts_anew=self._starts_anew)

    def _add(self, block: Block, following: Block | None) -> None:
        if isinstance(block, PageBreak):
            self._break_page(block)
            return
        if isinstance(block, AnnexTitle):
            self._open_section(block.orientation or self._orientation, starts_anew=True)
        is_table = isinstance(block, LetterHead | Table | Signature)
        if is_table and self._after_table:  # Word would join two tables that touch
            self._parts.append(joint_xml(keep_next=isinstance(block, Signature)))
        self._parts.append(self._block_xml(block, keep_next=isinstance(following, Signature)))
        self._after_table, self._below_rules = is_table, isinstance(block, Table)
        self._is_section_empty = False

    def _block_xml(self, block: Block, *, keep_next: bool) -> str:
        if isinstance(block, Paragraph | ListItem | Heading):
            return _text_xml(block, keep_next=keep_next, before=BELOW_TABLE if self._below_rules else None)
        room = self._sections.room(self._orientation)
        if isinstance(block, Table):
            return table_xml(block, room, keep_next=keep_next)
        if isinstance(block, ChartBlock):
            return self._charts.add(block, room, keep_next=keep_next)
        if isinstance(block, PageBreak):
            return ""
        return framing_xml(block, self._form, room)

    def _break_page(self, block: PageBreak) -> None:
        if block.orientation is not None:
            self._open_section(block.orientation, starts_anew=False)
            return
        self._parts.append(
            f'<w:p><w:pPr><w:pStyle w:val="{StyleId.JOINT}"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        )
        self._after_table = False

    def _open_section(self, orientation: Orientation, *, starts_anew: bool) -> None:
        if not self._is_section_empty:
            self._parts.append(joint_xml(section=self.section_xml()))
            self._starts_anew = starts_anew
        self._orientation = orientation
        self._is_section_empty, self._after_table = True, False


def _text_xml(block: Paragraph | ListItem | Heading, *, keep_next: bool, before: float | None) -> str:
    if isinstance(block, Heading):
        return paragraph_xml(StyleId.HEADINGS[min(max(block.level, 1), 3) - 1], run_xml(block.text))
    if isinstance(block, ListItem):
        deeper = FIRST_LINE_INDENT + LIST_INDENT * (block.level - 1) if block.level > 1 else None
        content = run_xml(f"{block.marker} ") + runs_xml(block.runs)
        return paragraph_xml(StyleId.LIST, content, first_line=deeper, keep_next=keep_next, before=before)
    return paragraph_xml(
        ROLE_STYLES[block.role],
        runs_xml(block.runs),
        alignment=block.alignment,
        first_line=None if block.has_first_line_indent else 0,
        keep_next=keep_next,
        before=before,
    )
