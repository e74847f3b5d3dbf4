"""Pages reload when they are seen and concerned, otherwise when they are seen next."""

from __future__ import annotations

from typing import ClassVar

from pytestqt.qtbot import QtBot

from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.pages.page import Page


class Counting(Page):
    """Counts how often it is filled."""

    nouns: ClassVar[frozenset[str]] = frozenset({"task"})

    def __init__(self) -> None:
        super().__init__()
        self.fillings = 0

    def reload(self) -> None:
        self.fillings += 1


def changes(noun: str) -> Changes:
    return Changes("x", frozenset({noun}), 1)


def shown(qtbot: QtBot) -> Counting:
    page = Counting()
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_page_is_filled_when_it_is_first_shown(qtbot: QtBot) -> None:
    assert shown(qtbot).fillings == 1


def test_only_what_concerns_the_page_fills_it_again(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.apply_changes(changes("unit"))
    assert page.fillings == 1
    page.apply_changes(changes("task"))
    assert page.fillings == 2


def test_a_hidden_page_waits_until_it_is_shown(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.hide()
    page.apply_changes(changes("task"))
    page.apply_changes(changes("task"))
    assert page.fillings == 1
    page.show()
    assert page.fillings == 2


def test_another_year_or_plan_fills_the_page_and_the_same_does_not(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_year(2026, 3)
    page.show_year(2026, 3)
    assert page.fillings == 2
    page.show_year(2026, None)
    assert page.fillings == 3
