"""What charts look like in files: the colours and patterns of their meanings, in black and white too, and their size.

Lengths are millimetres, colours “RRGGBB”, patterns the names DrawingML has for them (ECMA-376 part 1, ST_PresetPatternVal).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from danvan_desktop.domain.chart import Chart, ChartKind, Meaning

MOST_BARS: Final = 34
"""More bars than fit one page are cut into several charts."""

_BAR: Final = 8.0
_LEAST_BAR: Final = 6.0
_LEGEND: Final = 13.0
_HIGHEST: Final = 215.0
_COLUMNS_HEIGHT: Final = 68.0
_SCALE_HEIGHT: Final = 46.0
_STRENGTH: Final = 0.6
_LIGHTEST: Final = 0xF4
_DARKEST: Final = 0x8C


@dataclass(frozen=True, slots=True)
class Fill:
    """A surface: its ground, the pattern over it (None: plain) in its own colour, and the colour of digits on it."""

    ground: str
    pattern: str | None = None
    lines: str = "FFFFFF"
    digits: str = "FFFFFF"


def _patterned(ground: str, pattern: str | None) -> Fill:
    """White digits; the lines of the pattern are light enough to be told apart on a black and white print."""
    channels = (int(ground[place : place + 2], 16) for place in (0, 2, 4))
    lines = "".join(f"{round(channel + (255 - channel) * _STRENGTH):02X}" for channel in channels)
    return Fill(ground, pattern, lines)


FILLS: Final = {
    Meaning.DONE: _patterned("1E7B3A", None),
    Meaning.UNDER_WAY: _patterned("1B5FA8", "wdUpDiag"),
    Meaning.WAITING: _patterned("95600A", "dkVert"),
    Meaning.MISSING: _patterned("B3261E", "diagCross"),
    Meaning.SET_ASIDE: _patterned("5F6B76", "dkHorz"),
}
"""The colours of the screen on a light ground, and a pattern for each, as there: a print in black and white tells them apart too."""


def band_fill(place: int, count: int) -> Fill:
    """The grey of a band of a scale, the darker the better the band."""
    share = place / max(1, count - 1)
    grey = f"{round(_LIGHTEST + (_DARKEST - _LIGHTEST) * share):02X}" * 3
    return Fill(grey, digits="000000")


def chart_height(chart: Chart) -> float:
    """How high the chart stands in a document; more bars are drawn thinner until a page is full."""
    if chart.kind is ChartKind.SCALE:
        return _SCALE_HEIGHT
    if chart.kind is ChartKind.COLUMNS:
        return _COLUMNS_HEIGHT
    count = len(chart.categories)
    bar = min(_BAR, max(_LEAST_BAR, (_HIGHEST - _LEGEND) / max(1, count)))
    return _LEGEND + max(2, count) * bar
