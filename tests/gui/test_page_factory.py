"""The factory makes each page of the rail and imports it no earlier than needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.page_factory import PageFactory
from danvan_desktop.gui.page_table import PAGES, PageEntry
from danvan_desktop.gui.pages.first_run import FirstRunPage
from danvan_desktop.gui.plan_doors import PlanDoorway
from danvan_desktop.services.services import Services
from tests.gui.plan_windows import child
from tests.offices import NOVEMBER, services_for
from tests.source_tree import CHECKOUT
from tests.stores import open_store

CLOCK = FixedClock(NOVEMBER)


class Room:
    """A factory over an empty store; counts how often the door to plans was made."""

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        self.services = services
        self.doors = 0
        self._runner = runner
        self.factory = PageFactory(services, Actions(), runner, CLOCK, self._open_doorway, _no_years)

    def _open_doorway(self) -> PlanDoorway:
        self.doors += 1
        return PlanDoorway(self.services, Actions(), self._runner, CLOCK, None, lambda _: None)  # type: ignore[arg-type]


def _no_years() -> NoReturn:
    raise AssertionError("no page opens a year by itself")


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Iterator[Room]:  # noqa: ARG001 - pages need an application
    runner = TaskRunner()
    with open_store(tmp_path, CLOCK) as store:
        yield Room(services_for(store, CLOCK), runner)
    runner.close()


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_every_page_of_the_rail_is_made_under_its_name_and_filled(qtbot: QtBot, room: Room, entry: PageEntry) -> None:
    page = room.factory.make(entry.name)
    qtbot.addWidget(page)
    assert (page.name, page.title) == (entry.name, entry.title)
    with qtbot.capture_exceptions() as caught:
        page.show_year(2026, None)
        page.show()  # an office without any plan is shown, too
    assert caught == []
    assert room.doors == (entry.name == "plan")


def test_each_call_makes_another_page_and_an_unknown_name_none(qtbot: QtBot, room: Room) -> None:
    pages = [room.factory.make("care"), room.factory.make("care")]
    for page in pages:
        qtbot.addWidget(page)
    assert pages[0] is not pages[1]
    with pytest.raises(KeyError):
        room.factory.make("nothing")


def test_the_page_of_the_first_run_uses_the_sample_and_tells_when_it_is_done(qtbot: QtBot, room: Room) -> None:
    deeds: list[str] = []
    page = room.factory.make_first_run(lambda: deeds.append("completed"), lambda: deeds.append("sample"))
    qtbot.addWidget(page)
    assert isinstance(page, FirstRunPage)
    child(page, QPushButton, "sample_button").click()
    assert deeds == ["sample", "completed"]


def test_no_page_is_imported_before_it_is_shown() -> None:
    """A start pays for the first page only; asked in a process of its own, where nothing was imported yet."""
    script = (
        "import sys; import danvan_desktop.gui.page_factory, danvan_desktop.gui.main_window;"
        "print(*sorted(name.rpartition('.')[2] for name in sys.modules if name.startswith('danvan_desktop.gui.pages.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["page"]
