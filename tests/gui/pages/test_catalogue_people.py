from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.person import PersonDialog
from danvan_desktop.gui.pages.catalogue_people import PeoplePanel
from tests.gui.tracking_screens import drive, find, texts
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> PeoplePanel:
    actions = Actions()
    made = PeoplePanel(world.people, world.units, actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload())
    made.show()
    made.reload()
    return made


def rows(panel: PeoplePanel) -> list[list[str]]:
    return texts(find(panel, QTableView, "people_table"))


def test_people_are_shown_with_their_unit_and_found_without_accents(panel: PeoplePanel) -> None:
    assert [row[:3] for row in rows(panel)][1] == ["Lê Đình Ủy", "Chánh Văn phòng", "Văn phòng Sở"]
    find(panel, QLineEdit, "text_filter_edit").setText("tran thi")
    assert [row[0] for row in rows(panel)] == ["Trần Thị Hồng Ẩn"]


def test_a_person_is_added_edited_and_deleted(panel: PeoplePanel, world: World, monkeypatch) -> None:
    def fill(dialog: PersonDialog) -> None:
        find(dialog, QLineEdit, "name_edit").setText("Đỗ Văn Ễ")
        dialog.accept()

    drive(monkeypatch, PersonDialog, fill)
    find(panel, QPushButton, "add_button").click()
    panel.select_person(world.people.people()[-1].id)

    def promote(dialog: PersonDialog) -> None:
        find(dialog, QLineEdit, "title_edit").setText("Giám đốc")
        dialog.accept()

    drive(monkeypatch, PersonDialog, promote)
    find(panel, QPushButton, "edit_button").click()
    assert rows(panel)[2][:2] == ["Đỗ Văn Ễ", "Giám đốc"]
    find(panel, QPushButton, "delete_button").click()
    assert len(rows(panel)) == 2


def test_an_empty_list_says_what_to_do(panel: PeoplePanel, world: World) -> None:
    for person in world.people.people():
        world.people.delete(person.id)
    panel.reload()
    assert find(panel, QPushButton, "empty_button").isVisible()
    assert not find(panel, QPushButton, "delete_button").isEnabled()
