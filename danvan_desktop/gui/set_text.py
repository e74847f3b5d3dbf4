"""Paragraphs and rules set into lines as Word sets them; lengths are twips, twentieths of a point."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from danvan_desktop.domain.document import Alignment
from danvan_desktop.domain.sheet_flow import FlowRule, FlowText

TWIPS: Final = 20
"""Twips of a point."""

FONT_NAME: Final = "Times New Roman"
_SINGLE: Final = 1.149
_ASCENT: Final = 0.891
"""Of Times New Roman at size 1; Qt leaves out the gap between lines that Word and LibreOffice put below each."""

_EXACT_ASCENT: Final = 0.8
"""The part of a line of exact height that stands above its letters' feet."""

_OVERHANG: Final = 20.0
"""Twips Qt may keep free for a last letter that leans to the right."""

_TAB: Final = 720.0
_RULE_WIDTH: Final = 15.0
_RULE_TOP: Final = 8.0
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_BREAKS: Final = str.maketrans(dict.fromkeys("\n\r\v\f\u0085\u2029", "\u2028"))
_ALIGN: Final = {
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
    Alignment.JUSTIFY: Qt.AlignmentFlag.AlignJustify,
}


class Mark(Protocol):
    """Something that takes a line of its own."""

    @property
    def height(self) -> float:
        """What it takes downwards."""

    @property
    def slack(self) -> float:
        """The part of it that may hang over the edge of the page."""

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint it with its upper left corner at `place`."""


class SetLine:
    """A line of a paragraph; it holds the layout, without which Qt's line is gone."""

    def __init__(self, layout: QTextLayout, line: QTextLine, single: float, look: FlowText) -> None:
        self._layout = layout
        self._line = line
        self.height = look.pitch * TWIPS or single * look.line
        self.slack = 0.0 if look.pitch else self.height - single
        ascent = self.height * _EXACT_ASCENT if look.pitch else look.size * TWIPS * _ASCENT
        self._shift = QPointF(0, ascent - line.ascent())

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the words."""
        self._line.draw(painter, place + self._shift)


class SetRule:
    """A short line, centred in a column of `width`."""

    def __init__(self, rule: FlowRule, width: float) -> None:
        self._from = max(0.0, (width - rule.length * TWIPS) / 2)
        self._to = width - self._from
        self.height = rule.height * TWIPS
        self.slack = 0.0

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Draw the line near its upper edge."""
        painter.setPen(ink_pen(painter, _RULE_WIDTH))
        painter.drawLine(QLineF(self._from, _RULE_TOP, self._to, _RULE_TOP).translated(place))


def ink_pen(painter: QPainter, width: float) -> QPen:
    """A black pen of `width`, which on a small picture of the page is still a dot of the screen wide."""
    return QPen(Qt.GlobalColor.black, max(width, 1 / (painter.deviceTransform().m11() or 1.0)))


@cache
def sheet_font(size: float, *, bold: bool = False, italic: bool = False, underline: bool = False) -> QFont:
    """The font of documents at `size` points, a twip to the unit; unhinted and without kerning, as Word has it."""
    font = QFont(FONT_NAME)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(round(size * TWIPS))
    font.setBold(bold)
    font.setItalic(italic)
    font.setUnderline(underline)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def set_marks(item: FlowText | FlowRule, width: float) -> Sequence[Mark]:
    """The lines of a paragraph or rule in a column of `width`; an empty paragraph has one empty line."""
    if isinstance(item, FlowRule):
        return (SetRule(item, width),)
    return tuple(_lines(item, width))


def _lines(text: FlowText, width: float) -> Iterator[SetLine]:
    words = "".join(run.text for run in text.runs).translate(_BREAKS)
    units = _units(words)
    font = sheet_font(text.size, bold=text.bold, italic=text.italic, underline=text.underline)
    layout = QTextLayout(words, font)
    layout.setTextOption(_option(text.alignment))
    layout.setFormats(list(_formats(text)))
    layout.beginLayout()
    indent = text.first_line * TWIPS
    lines = []
    while (line := layout.createLine()).isValid():
        _break_line(line, units, max(1.0, width - indent))
        line.setPosition(QPointF(indent, 0))
        lines.append(line)
        indent = 0.0
    layout.endLayout()
    for line in lines:  # letters of another font may be higher
        yield SetLine(layout, line, max(text.size * TWIPS * _SINGLE, line.ascent() + line.descent()), text)


def _units(words: str) -> str:
    """As many letters as Qt counts: those beyond the first 65,536 are two to it."""
    return words if words.isascii() else _WIDE.sub("□□", words)


def _break_line(line: QTextLine, words: str, width: float) -> None:
    """Fill the line as Word does: letters may lean over the edge, and “45/BC-STP” goes to the next line as a whole."""
    line.setLineWidth(width)
    start, end = line.textStart(), line.textStart() + line.textLength()
    if end == len(words):
        return
    line.setLineWidth(width + _OVERHANG)
    if start + line.textLength() == end or line.horizontalAdvance() > width:
        line.setLineWidth(width)
    end = start + line.textLength()
    if words[end - 1 : end] == "/" and (space := words.rfind(" ", start, end)) > start:
        line.setNumColumns(space + 1 - start, width)


@cache
def _option(alignment: Alignment) -> QTextOption:
    option = QTextOption(_ALIGN[alignment])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(_TAB)
    return option


def _formats(text: FlowText) -> Iterator[QTextLayout.FormatRange]:
    """What runs have beyond the look of the paragraph; places count UTF-16 units, as Qt does."""
    start = 0
    for run in text.runs:
        length = len(_units(run.text))
        if (run.bold and not text.bold) or (run.italic and not text.italic):
            look = QTextCharFormat()
            if run.bold:
                look.setFontWeight(QFont.Weight.Bold)
            if run.italic:
                look.setFontItalic(True)
            span = QTextLayout.FormatRange()
            # the stubs of PySide6 know none of the three
            span.start, span.length, span.format = start, length, look  # type: ignore[attr-defined]
            yield span
        start += length
