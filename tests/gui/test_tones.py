from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from danvan_desktop.gui.tones import Tone, is_dark, tone_brush, tone_colour

pytestmark = pytest.mark.usefixtures("qapp")


def palette(window: str, text: str) -> QPalette:
    made = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        made.setColor(role, QColor(window))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        made.setColor(role, QColor(text))
    return made


LIGHT, DARK = ("#ffffff", "#000000"), ("#202020", "#ffffff")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_readable_on_light_and_on_dark(tone: Tone, colours: tuple[str, str]) -> None:
    chosen = palette(*colours)
    high, low = sorted((luminance(tone_colour(tone, chosen)), luminance(QColor(colours[0]))), reverse=True)
    assert (high + 0.05) / (low + 0.05) >= 4.5, "WCAG AA for text"


def test_dark_is_told_by_the_palette() -> None:
    assert is_dark(palette(*DARK))
    assert not is_dark(palette(*LIGHT))


def test_normal_text_keeps_the_colour_of_the_view() -> None:
    assert tone_brush(Tone.NORMAL) is None
    assert tone_brush(Tone.BAD).color() == tone_colour(Tone.BAD)
