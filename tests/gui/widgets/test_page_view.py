"""Pages on the screen fit the width of the view and keep their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.page_view import Fit, PageView


class TwoPages:
    def __init__(self, count: int = 2, laid: int = 2) -> None:
        self.painted: set[int] = set()
        self.count = count
        self.across: set[int] = set()
        self.laid = laid

    @property
    def page_count(self) -> int:
        return self.laid

    @property
    def is_complete(self) -> bool:
        return self.laid == self.count

    def lay_more(self, seconds: float) -> None:
        assert seconds < 0.1
        self.laid += 1

    def page_size(self, page: int) -> QSizeF:
        return QSizeF(1100, 800) if page in self.across else QSizeF(800, 1100)

    def paint_page(self, painter: QPainter, page: int) -> None:
        self.painted.add(page)
        painter.fillRect(10, 10, 50, 50, QColor("red"))


def shown(qtbot: QtBot, width: int) -> tuple[PageView, TwoPages]:
    view, pages = PageView(), TwoPages()
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.show()
    view.show_pages(pages)
    return view, pages


def test_pages_are_scaled_to_the_width(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 424)
    assert view.widget().width() <= view.viewport().width() + 1
    assert view.widget().height() > 1000


def test_only_pages_in_sight_are_painted(qtbot: QtBot) -> None:
    view, pages = shown(qtbot, 800)
    view.grab()
    assert pages.painted == {0}


def test_the_place_is_kept_when_other_pages_are_shown(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.verticalScrollBar().setValue(200)
    view.show_pages(TwoPages())
    assert view.verticalScrollBar().value() == 200


def test_no_pages_leave_an_empty_ground(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.show_pages(None)
    assert view.widget().height() < 50


def test_pages_still_to_be_laid_out_follow_by_themselves(qtbot: QtBot) -> None:
    view, pages = PageView(), TwoPages(count=5, laid=1)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_pages(pages)
    assert view.widget().height() < 1200
    qtbot.waitUntil(lambda: pages.is_complete and view.widget().height() > 5000)


def test_the_old_pages_stay_until_the_new_ones_reach_the_place_looked_at(qtbot: QtBot) -> None:
    view, old = shown(qtbot, 800)
    view.verticalScrollBar().setValue(900)
    old.painted.clear()
    new = TwoPages(count=2, laid=1)
    view.show_pages(new)
    view.grab()
    assert old.painted
    assert not new.painted
    qtbot.waitUntil(lambda: new.is_complete)
    qtbot.waitUntil(lambda: not view._laying.isActive())
    view.grab()
    assert 1 in new.painted
    assert view.verticalScrollBar().value() == 900


def turn_wheel(view: PageView, degrees: int, keys: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, degrees * 8), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_a_whole_page_fits_the_view(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.set_zoom(Fit.PAGE)
    assert view._sheets.tops[1] <= view.viewport().height() + 1


def test_a_chosen_zoom_holds_when_the_view_grows_and_may_be_wider_than_it(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 400)
    view.set_zoom(2.0)
    view.resize(700, 600)
    assert view.widget().width() == 1600 + 24
    assert view.horizontalScrollBar().maximum() > 0


def test_the_place_looked_at_stays_when_pages_grow(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.set_zoom(1.0)
    view.go_to_page(1)
    view.set_zoom(2.0)
    assert view.current_page == 1


def test_ctrl_and_the_wheel_turn_pages_larger_and_smaller_and_the_wheel_alone_scrolls(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.set_zoom(1.0)
    turn_wheel(view, 15, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1.25
    turn_wheel(view, -15, Qt.KeyboardModifier.ControlModifier)
    turn_wheel(view, -15, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 0.75
    turn_wheel(view, -15, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == 0.75
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize(("steps", "zoom"), [(99, 3.0), (-99, 0.25)])
def test_zoom_ends_at_its_last_step(qtbot: QtBot, steps: int, zoom: float) -> None:
    view, _ = shown(qtbot, 800)
    view.step_zoom(steps)
    assert view.zoom == zoom


def test_a_page_may_be_gone_to_and_one_that_is_not_there_changes_nothing(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    with qtbot.waitSignal(view.pages_changed):
        view.go_to_page(1)
    assert view.current_page == 1
    view.go_to_page(7)
    assert view.current_page == 1
    assert view.page_count == 2


def test_a_sheet_across_leaves_the_upright_ones_their_width(qtbot: QtBot) -> None:
    view, pages = PageView(), TwoPages()
    pages.across = {1}
    qtbot.addWidget(view)
    view.resize(824, 600)
    view.show()
    view.show_pages(pages)
    room = view.viewport().width() - 24
    assert view._sheets.zooms == [pytest.approx(room / 800), pytest.approx(room / 1100)]


def test_the_page_looked_at_stays_when_the_view_becomes_narrow(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, 800)
    view.go_to_page(1)
    view.resize(300, 600)
    assert view.current_page == 1
