from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from danvan_desktop.gui.tones import Tone
from danvan_desktop.gui.widgets.bar_chart import Bar, Series, StackedBarChart

SERIES = (Series("done", "Hoàn thành", Tone.GOOD), Series("open", "Đang làm", Tone.ACCENT))
BARS = (Bar(7, "Phòng Tổng hợp", (3, 1)), Bar(8, "Văn phòng", (0, 2)), Bar(9, "Tháng cũ", (1, 1), is_open=False))


def chart(qtbot, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> StackedBarChart:
    made = StackedBarChart(orientation=orientation)
    qtbot.addWidget(made)
    made.resize(420, 240)
    made.set_bars(SERIES, BARS)
    made.show()
    return made


def areas(made: StackedBarChart) -> dict[tuple[object, object], QPointF]:
    return {(area.bar.key, area.series.key): area.rect.center() for area in made._areas()}


@pytest.mark.parametrize("orientation", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_a_click_on_a_segment_names_its_bar_and_its_series(qtbot, orientation: Qt.Orientation) -> None:
    made = chart(qtbot, orientation)
    for key, centre in areas(made).items():
        if key[0] == 9:
            continue
        with qtbot.waitSignal(made.segment_chosen) as chosen:
            qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=centre.toPoint())
        assert tuple(chosen.args) == key


def test_segments_are_as_long_as_their_numbers_and_empty_ones_are_not_there(qtbot) -> None:
    made = chart(qtbot)
    widths = {(area.bar.key, area.series.key): area.rect.width() for area in made._areas()}
    assert (8, "done") not in widths
    assert widths[7, "done"] == pytest.approx(3 * widths[7, "open"])
    assert widths[8, "open"] == pytest.approx(2 * widths[7, "open"])
    upright = chart(qtbot, Qt.Orientation.Vertical)
    heights = {(area.bar.key, area.series.key): area.rect.height() for area in upright._areas()}
    assert heights[7, "done"] == pytest.approx(3 * heights[7, "open"])


def test_a_bar_or_a_series_that_cannot_be_opened_says_only_its_tooltip(qtbot) -> None:
    made = chart(qtbot)
    with qtbot.assertNotEmitted(made.segment_chosen):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=areas(made)[9, "done"].toPoint())
        made.set_bars((SERIES[0], Series("open", "Đang làm", Tone.ACCENT, is_open=False)), BARS)
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=areas(made)[7, "open"].toPoint())
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(410, 235))


def test_the_tooltip_says_what_the_segment_means(qtbot) -> None:
    made = chart(qtbot)
    place = areas(made)[7, "done"].toPoint()
    QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, place, made.mapToGlobal(place)))
    assert QToolTip.text() == "Phòng Tổng hợp – Hoàn thành: 3"


def test_the_keyboard_walks_and_opens_segments(qtbot) -> None:
    made = chart(qtbot)
    chosen: list[tuple[object, object]] = []
    made.segment_chosen.connect(lambda bar, series: chosen.append((bar, series)))
    qtbot.keyClick(made, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Left):
        qtbot.keyClick(made, key)
    qtbot.keyClick(made, Qt.Key.Key_Enter)
    assert chosen == [(7, "done"), (7, "open"), (7, "done")]


def test_moving_over_a_segment_marks_it(qtbot) -> None:
    made = chart(qtbot)
    before = made.grab().toImage()
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert made.grab().toImage() != before


def test_the_figures_are_readable_without_seeing(qtbot) -> None:
    made = chart(qtbot)
    assert made.accessibleDescription().startswith("Phòng Tổng hợp: Hoàn thành 3, Đang làm 1; Văn phòng: Đang làm 2")


def test_without_bars_nothing_breaks(qtbot) -> None:
    made = chart(qtbot)
    made.set_bars(SERIES, ())
    assert not made.grab().isNull()
    qtbot.keyClick(made, Qt.Key.Key_Right)
    assert made.minimumSizeHint().isValid()


def test_horizontal_bars_ask_for_a_line_each(qtbot) -> None:
    made = chart(qtbot)
    low = made.minimumSizeHint().height()
    made.set_bars(SERIES, BARS * 4)
    assert made.minimumSizeHint().height() > low
