"""The program's own icons: simple drawings in resources/icons, in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.paths import resource

_SIDES = (16, 24, 32, 48)
_INK = "#000000"


def icon(name: str) -> QIcon:
    """The icon resources/icons/<name>.svg; raises `DanvanError` when the installation lacks it."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    palette = QGuiApplication.palette()
    made = QIcon()
    _add(made, drawing, palette.color(QPalette.ColorRole.ButtonText), QIcon.Mode.Normal)
    _add(made, drawing, tone_colour(Tone.MUTED, palette), QIcon.Mode.Disabled)
    return made


def _add(made: QIcon, drawing: str, colour: QColor, mode: QIcon.Mode) -> None:
    renderer = QSvgRenderer(drawing.replace(_INK, colour.name()).encode("utf-8"))
    for side in _SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture, mode)
