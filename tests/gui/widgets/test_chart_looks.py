from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from danvan_desktop.domain.chart import Meaning
from danvan_desktop.exporters.chart_style import FILLS
from danvan_desktop.gui.widgets.chart_looks import PATTERNS, paper_look, screen_look

WHITE_ON_BLACK = QPalette(QColor("#000000"), QColor("#000000"))


def test_meanings_are_told_apart_by_pattern_as_well_as_by_colour(qapp: object) -> None:  # noqa: ARG001 - colours need it
    assert len(set(PATTERNS.values())) == len(Meaning)
    look = paper_look()
    assert len({look.fills[meaning].name() for meaning in Meaning}) == len(Meaning)


@pytest.mark.parametrize("meaning", list(Meaning))
def test_digits_are_read_on_every_colour_of_light_and_dark_windows(qapp: object, meaning: Meaning) -> None:  # noqa: ARG001 - the same
    dark = QPalette(QColor("#202326"), QColor("#202326"))
    for look in (paper_look(), screen_look(dark)):
        assert abs(look.ink(meaning).lightness() - look.fills[meaning].lightness()) >= 100


def test_paper_is_written_in_black_whatever_the_screen(qapp: object) -> None:  # noqa: ARG001 - the same
    assert paper_look().text == QColor("#000000")


def test_files_and_paper_show_a_meaning_in_the_same_colour(qapp: object) -> None:  # noqa: ARG001 - the same
    look = paper_look()
    assert {meaning: fill.ground for meaning, fill in FILLS.items()} == {
        meaning: look.fills[meaning].name().lstrip("#").upper() for meaning in Meaning
    }
