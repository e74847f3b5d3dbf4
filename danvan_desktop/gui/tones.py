"""The few colours that underline what words already say, readable on light and dark backgrounds."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPalette


class Tone(Enum):
    """How a piece of text or a bar is meant."""

    NORMAL = "normal"
    MUTED = "muted"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    ACCENT = "accent"


_ON_LIGHT = {
    Tone.MUTED: "#5f6b76",
    Tone.GOOD: "#1e7b3a",
    Tone.WARNING: "#95600a",
    Tone.BAD: "#b3261e",
    Tone.ACCENT: "#1b5fa8",
}
_ON_DARK = {
    Tone.MUTED: "#a7b0b8",
    Tone.GOOD: "#6fcf8b",
    Tone.WARNING: "#e8b45a",
    Tone.BAD: "#ff8a80",
    Tone.ACCENT: "#7db7f0",
}


def is_dark(palette: QPalette) -> bool:
    """Whether text stands light on dark."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def tone_colour(tone: Tone, palette: QPalette | None = None) -> QColor:
    """The colour of a tone on the application's (or the given) palette."""
    palette = QGuiApplication.palette() if palette is None else palette
    if tone is Tone.NORMAL:
        return palette.color(QPalette.ColorRole.Text)
    return QColor((_ON_DARK if is_dark(palette) else _ON_LIGHT)[tone])


def tone_brush(tone: Tone) -> QBrush | None:
    """A brush for an item's text; None leaves the view's own colour."""
    return None if tone is Tone.NORMAL else QBrush(tone_colour(tone))
