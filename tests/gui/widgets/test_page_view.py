"""Pages on the screen fit the width of the view and keep their place."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.page_view import PageView


class TwoPages:
    def __init__(self, count: int = 2, laid: int = 2) -> None:
        self.painted: set[int] = set()
        self.count = count
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

    def page_size(self, page: int) -> QSizeF:  # noqa: ARG002 - the protocol's
        return QSizeF(800, 1100)

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
