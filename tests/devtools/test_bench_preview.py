"""The preview is measured on a report that fills pages."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from danvan_desktop.devtools.bench_figures import report_figures
from danvan_desktop.devtools.bench_preview import preview_ratios, show_first_page

pytestmark = pytest.mark.usefixtures("qtbot")


def test_the_first_page_is_held_against_the_time_allowed() -> None:
    (ratio,) = preview_ratios(tasks=20, repeats=1)
    assert (ratio.yardstick, ratio.aim) == (0.3, 1.0)
    assert ratio.ours > 0
    assert "pages" in ratio.remark


def test_the_first_page_is_painted() -> None:
    picture = show_first_page(report_figures(3))
    line = range(picture.width())
    assert any(QColor(picture.pixel(x, y)).lightness() < 128 for y in range(80, 200) for x in line)
