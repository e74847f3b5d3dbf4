"""The neutral document as it flows over sheets, for the preview: the same blocks, styles and joints as the Word file."""

from __future__ import annotations

from danvan_desktop.domain.document import (
    AnnexTitle,
    Block,
    ChartBlock,
    Document,
    Heading,
    LetterHead,
    ListItem,
    Orientation,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
)
from danvan_desktop.domain.sheet_flow import FlowBreak, FlowChart, FlowItem, FlowSection, FlowText
from danvan_desktop.exporters.chart_style import chart_height
from danvan_desktop.exporters.docx_body import BELOW_TABLE
from danvan_desktop.exporters.flow_frames import framing_flow
from danvan_desktop.exporters.flow_table import flow_table
from danvan_desktop.exporters.flow_text import POINTS_PER_MM, flow_joint, flow_text
from danvan_desktop.exporters.style import (
    A4_HEIGHT,
    A4_WIDTH,
    FIRST_LINE_INDENT,
    LIST_INDENT,
    PAGE_NUMBER_DISTANCE,
    PAGE_NUMBER_SIZE,
    ROLE_STYLES,
    FormStyle,
    StyleId,
    form_style,
)


def flow_sections(document: Document) -> tuple[FlowSection, ...]:
    """The document cut where its sheets turn or its pages count anew."""
    return _Flow(document).sections()


class _Flow:
    """The sections, growing block by block as the Word writer's do."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._style = form_style(document.form)
        self._orientation = document.orientation
        self._starts_anew = True
        self._sections: list[FlowSection] = []
        self._items: list[FlowItem] = []
        self._after_table = False
        self._below_rules = False

    def sections(self) -> tuple[FlowSection, ...]:
        """All blocks in their sections; an empty document has one empty page."""
        blocks = self._document.blocks
        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            self._add(block, following)
        if self._after_table:
            self._items.append(flow_joint(self._style))
        return (*self._sections, self._section())

    def _add(self, block: Block, following: Block | None) -> None:
        if isinstance(block, PageBreak):
            self._break_page(block)
            return
        if isinstance(block, AnnexTitle):
            self._open_section(block.orientation or self._orientation, starts_anew=True)
        is_table = isinstance(block, LetterHead | Table | Signature)
        if is_table and self._after_table:
            self._items.append(flow_joint(self._style, keeps_next=isinstance(block, Signature)))
        self._items += self._flow(block, keeps_next=isinstance(following, Signature))
        self._after_table, self._below_rules = is_table, isinstance(block, Table)

    def _flow(self, block: Block, *, keeps_next: bool) -> tuple[FlowItem, ...]:
        if isinstance(block, Paragraph | ListItem | Heading):
            before = BELOW_TABLE if self._below_rules else None
            return (_flow_text(block, self._style, keeps_next=keeps_next, before=before),)
        if isinstance(block, ChartBlock):
            return _flow_chart(block, self._style, keeps_next=keeps_next)
        if isinstance(block, Table):
            return (flow_table(block, self._style, self._room, keeps_next=keeps_next),)
        if isinstance(block, PageBreak):
            return ()
        return framing_flow(block, self._document.form, self._room)

    def _break_page(self, block: PageBreak) -> None:
        if block.orientation is not None:
            self._open_section(block.orientation, starts_anew=False)
            return
        self._items += (FlowBreak(), flow_joint(self._style))
        self._after_table = False

    def _open_section(self, orientation: Orientation, *, starts_anew: bool) -> None:
        if self._items:
            self._items.append(flow_joint(self._style))
            self._sections.append(self._section())
            self._items, self._starts_anew = [], starts_anew
        self._orientation, self._after_table = orientation, False

    @property
    def _sheet(self) -> tuple[float, float]:
        return (A4_HEIGHT, A4_WIDTH) if self._orientation is Orientation.LANDSCAPE else (A4_WIDTH, A4_HEIGHT)

    @property
    def _room(self) -> float:
        """Millimetres between the margins of the running section."""
        return self._sheet[0] - self._style.margins.left - self._style.margins.right

    def _section(self) -> FlowSection:
        edges, scale = self._style.margins, POINTS_PER_MM
        return FlowSection(
            self._sheet[0] * scale,
            self._sheet[1] * scale,
            (edges.top * scale, edges.right * scale, edges.bottom * scale, edges.left * scale),
            tuple(self._items),
            self._starts_anew,
            PAGE_NUMBER_SIZE,
            PAGE_NUMBER_DISTANCE * scale,
        )


def _flow_chart(block: ChartBlock, style: FormStyle, *, keeps_next: bool) -> tuple[FlowItem, ...]:
    look = style.style(StyleId.CHART)
    chart = FlowChart(block.chart, chart_height(block.chart) * POINTS_PER_MM, look.before)
    return (chart, flow_text(style.style(StyleId.CHART_NAME), (Run(block.caption),), keeps_next=keeps_next))


def _flow_text(
    block: Paragraph | ListItem | Heading, style: FormStyle, *, keeps_next: bool, before: float | None
) -> FlowText:
    if isinstance(block, Heading):
        return flow_text(style.style(StyleId.HEADINGS[min(max(block.level, 1), 3) - 1]), (Run(block.text),))
    if isinstance(block, ListItem):
        deeper = FIRST_LINE_INDENT + LIST_INDENT * (block.level - 1) if block.level > 1 else None
        runs = (Run(f"{block.marker} "), *block.runs)
        return flow_text(style.style(StyleId.LIST), runs, first_line=deeper, keeps_next=keeps_next, before=before)
    return flow_text(
        style.style(ROLE_STYLES[block.role]),
        block.runs,
        alignment=block.alignment,
        first_line=None if block.has_first_line_indent else 0,
        keeps_next=keeps_next,
        before=before,
    )
