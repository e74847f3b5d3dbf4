"""The pre-flight list of a year, and closing it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.year_closing import YearClosingDialog
from danvan_desktop.services.services import Services
from danvan_desktop.services.year_preflight import OpenEndKind
from tests.gui.plan_windows import child
from tests.offices import sample_office


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    store, services = sample_office(tmp_path)
    yield services
    store.close()


def test_the_open_ends_are_listed_by_kind_and_lead_to_their_place(qtbot: QtBot, services: Services) -> None:
    dialog = YearClosingDialog(services.years, Actions(), 2026)
    qtbot.addWidget(dialog)
    ends = services.years.open_ends(2026)
    tree = child(dialog, QTreeWidget, "ends_tree")
    assert sum(tree.topLevelItem(row).childCount() for row in range(tree.topLevelItemCount())) == len(ends)
    assert child(dialog, QLabel, "ends_label").text().startswith(f"Còn {len(ends)} ")
    jump = child(dialog, QPushButton, "jump_button")
    tree.setCurrentItem(tree.topLevelItem(0))
    assert not jump.isEnabled()
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    jump.click()
    assert dialog.sought is not None
    assert dialog.sought.kind is OpenEndKind.OCCASION
    assert not services.years.is_closed(2026)


def test_accepting_closes_the_year_whatever_is_left_open(qtbot: QtBot, services: Services) -> None:
    dialog = YearClosingDialog(services.years, Actions(), 2026)
    qtbot.addWidget(dialog)
    child(dialog, QPushButton, "close_year_button").click()
    assert services.years.is_closed(2026)
    assert dialog.result() == 1


def test_a_year_without_open_ends_says_so(qtbot: QtBot, services: Services) -> None:
    dialog = YearClosingDialog(services.years, Actions(), 2020)
    qtbot.addWidget(dialog)
    assert child(dialog, QLabel, "ends_label").text() == "Không còn &việc dở."
