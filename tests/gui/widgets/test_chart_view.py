from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.chart import Chart
from danvan_desktop.gui.widgets.chart_view import ChartView
from tests.gui.charts import BARS, COLUMNS, EMPTY, SCALE


def shown(qtbot: QtBot, chart: Chart) -> ChartView:
    """The chart below a line that has the keyboard."""
    window, line, made = QWidget(), QLineEdit(), ChartView()
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(made)
    qtbot.addWidget(window)
    window.resize(440, 280)
    made.show_chart(chart)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))  # where an earlier test left the pointer does not matter
    made.window_kept = window  # type: ignore[attr-defined]  # the window lives as long as the chart
    return made


def centre(view: ChartView, number: int) -> QPoint:
    return view.areas()[number].rect.center().toPoint()


@pytest.mark.parametrize("chart", [BARS, COLUMNS, SCALE])
def test_a_click_on_a_piece_names_its_bar_and_its_series(qtbot: QtBot, chart: Chart) -> None:
    view = shown(qtbot, chart)
    opened = [area for area in view.areas() if area.is_open]
    assert opened
    for area in opened:
        with qtbot.waitSignal(view.chosen) as chosen:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=area.rect.center().toPoint())
        assert chosen.args == [area.category.key, area.series.key if area.series else ""]


def test_what_leads_nowhere_and_what_is_no_piece_are_not_chosen(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, len(view.areas()) - 1))
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 2, view.height() - 2))
        qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=centre(view, 0))


def test_the_tooltip_says_what_the_piece_means(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    place = centre(view, 0)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert QToolTip.text() == "Phòng Tổng hợp – Hoàn thành: 3"


def test_the_keyboard_walks_and_opens_pieces(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    chosen: list[tuple[str, str]] = []
    view.chosen.connect(lambda bar, series: chosen.append((bar, series)))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_Enter, Qt.Key.Key_A):
        qtbot.keyClick(view, key)
    assert chosen == [("7", "done"), ("7", "open"), ("7", "done")]


def test_the_keyboard_sees_where_it_is_and_a_screen_reader_hears_it(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    assert (view.accessibleName(), view.accessibleDescription()) == ("Nhiệm vụ", BARS.in_words)
    before = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.grab().toImage() != before
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleName() == "Nhiệm vụ: Phòng Tổng hợp – Đang làm: 1"
    view.clearFocus()
    assert view.grab().toImage() == before


def test_the_pointer_marks_and_shows_what_can_be_opened(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    before = view.grab().toImage()
    qtbot.mouseMove(view, centre(view, 0))
    assert view.grab().toImage() != before
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.grab().toImage() == before


def test_without_bars_nothing_breaks_and_more_bars_ask_for_more_room(qtbot: QtBot) -> None:
    view = shown(qtbot, EMPTY)
    assert not view.grab().isNull()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    low = view.minimumSizeHint().height()
    view.show_chart(BARS)
    assert view.minimumSizeHint().height() > low
    assert view.chart() is BARS


def test_the_chart_is_copied_as_a_picture_by_key_and_by_menu(qtbot: QtBot) -> None:
    view = shown(qtbot, BARS)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() > 1000
    QGuiApplication.clipboard().clear()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9)))
    menu = view.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert not QGuiApplication.clipboard().image().isNull()
