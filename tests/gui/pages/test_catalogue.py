from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView, QTabWidget

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.pages.page import Destination
from tests.gui.tracking_screens import find, open_catalogue, texts
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_the_page_holds_agency_units_people_and_forms(qtbot, world: World) -> None:
    page = open_catalogue(qtbot, world)
    tabs = find(page, QTabWidget, "catalogue_tabs")
    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "Cơ quan",
        "Phòng, ban, đơn vị",
        "Cán bộ",
        "Mẫu văn bản",
    ]
    assert len(texts(find(page, QTableView, "units_table"))) == 12


def test_a_destination_opens_the_tab_and_puts_the_cursor_on_the_object(qtbot, world: World) -> None:
    page = open_catalogue(qtbot, world)
    tabs = find(page, QTabWidget, "catalogue_tabs")
    page.go_to(Destination("catalogue", "unit", world.office.units[4]))
    table = find(page, QTableView, "units_table")
    assert (tabs.currentIndex(), table.currentIndex().row()) == (1, 4)
    page.go_to(Destination("catalogue", "person", world.people.people()[1].id))
    assert (tabs.currentIndex(), find(page, QTableView, "people_table").currentIndex().row()) == (2, 1)
    page.go_to(Destination("catalogue", "office_template"))
    assert tabs.currentIndex() == 3
    page.go_to(Destination("catalogue", "agency"))
    assert tabs.currentIndex() == 0


def test_a_page_not_yet_shown_can_be_opened_at_a_place(qtbot, world: World) -> None:
    page = open_catalogue(qtbot, world)
    page.hide()
    created = world.units.add(Unit(0, "Phòng mới")).created[0]
    page.refresh()
    page.go_to(Destination("catalogue", "unit", created))
    page.show()
    assert find(page, QTableView, "units_table").currentIndex().row() == 12
