"""What was found is opened on its page, in its plan and year."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.search import OfficeSearch
from danvan_desktop.services.search_kinds import Place, ResultKind, SearchResult
from tests.offices import sample_office


class Window(QWidget):
    """Writes down where it was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.plans: list[tuple[int | None, int | None]] = []
        self.places: list[Destination] = []

    def select_plan(self, plan_id: int | None, year: int | None = None) -> None:
        self.plans.append((plan_id, year))

    def go_to(self, destination: Destination) -> None:
        self.places.append(destination)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> tuple[OfficeSearch, Window]:
    _, services = sample_office(tmp_path)
    window = Window()
    qtbot.addWidget(window)
    return OfficeSearch(services, window, QHBoxLayout(window)), window  # type: ignore[arg-type]


def test_words_without_accents_find_tasks_under_their_heading(room: tuple[OfficeSearch, Window]) -> None:
    first = room[0].groups("tro giup phap ly luu dong")[0]
    assert first.title.startswith("Nhiệm vụ")
    assert "trợ giúp pháp lý lưu động" in first.choices[0].title


def test_a_group_with_more_results_says_so(room: tuple[OfficeSearch, Window]) -> None:
    assert any("còn nữa" in group.title for group in room[0].groups("to"))


def test_a_task_is_opened_in_its_plan(room: tuple[OfficeSearch, Window]) -> None:
    search, window = room
    search.open(SearchResult(ResultKind.TASK, "x", "", Place("task", 7, 2026, 3)))
    assert window.plans == [(3, 2026)]
    assert window.places == [Destination("plan", "task", 7)]


@pytest.mark.parametrize(
    ("noun", "page"),
    [("unit", "catalogue"), ("legal_document", "documents"), ("criterion", "scoring"), ("register_row", "registers")],
)
def test_what_belongs_to_no_plan_is_opened_on_its_page(room: tuple[OfficeSearch, Window], noun: str, page: str) -> None:
    search, window = room
    search.open(SearchResult(ResultKind.UNIT, "x", "", Place(noun, 7)))
    assert window.plans == []
    assert window.places == [Destination(page, noun, 7)]


def test_a_plan_is_chosen(room: tuple[OfficeSearch, Window]) -> None:
    search, window = room
    search.open(SearchResult(ResultKind.PLAN, "x", "", Place("plan", 9, 2026, 9)))
    assert window.plans == [(9, 2026)]
