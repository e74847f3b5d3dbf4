"""A document as it flows over sheets: paragraphs, rules and tables with their measures, before it is cut into pages.

Every length is in points. The Word writer says the same in its own words; the preview lays these out.
"""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.document import Alignment, Run


@dataclass(frozen=True, slots=True)
class FlowText:
    """A paragraph and its look; `line` is a multiple of single spacing, a `pitch` other than 0 the exact height of lines."""

    runs: tuple[Run, ...]
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    alignment: Alignment = Alignment.LEFT
    line: float = 1.0
    pitch: float = 0.0
    before: float = 0.0
    after: float = 0.0
    first_line: float = 0.0
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class FlowRule:
    """A short centred line; `height` is what it takes between the gaps `before` and `after`."""

    length: float
    height: float
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class FlowCell:
    """One cell of a row; its content stands at the top or in the middle."""

    width: float
    content: tuple[FlowText | FlowRule, ...]
    is_middle: bool = False


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A row of cells; one that is not whole may go on over the page, one that keeps its next is never left behind."""

    cells: tuple[FlowCell, ...]
    is_whole: bool = True
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class FlowTable:
    """Rows of which the first `heads` return on every page; `padding` keeps texts off the sides, `top` off the upper edge."""

    rows: tuple[FlowRow, ...]
    heads: int = 0
    is_ruled: bool = False
    padding: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class FlowChart:
    """A chart as wide as the text and `height` high, with the gap `before` it; it stays with what follows."""

    chart: Chart
    height: float
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class FlowBreak:
    """What follows begins on a new page."""


FlowItem = FlowText | FlowRule | FlowTable | FlowChart | FlowBreak


@dataclass(frozen=True, slots=True)
class FlowSection:
    """Sheets that lie alike, with margins top, right, bottom, left.

    One that counts anew begins with page 1 and hides that number; numbers stand `number_top` below the upper edge.
    """

    width: float
    height: float
    margins: tuple[float, float, float, float]
    items: tuple[FlowItem, ...]
    counts_anew: bool = True
    number_size: float = 14.0
    number_top: float = 28.35

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - self.margins[1] - self.margins[3]


@dataclass(frozen=True, slots=True)
class FlowPaper:
    """A whole document to be looked at: what it is called, as its file would be, and its sheets."""

    name: str
    sections: tuple[FlowSection, ...]
