from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.extension import ExtensionDialog
from danvan_desktop.gui.dialogs.submission_register import SubmissionRegisterDialog
from danvan_desktop.gui.dialogs.unit_reports import UnitReportsDialog
from danvan_desktop.gui.pages.occasion_doors import OccasionDoors
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import drive, find, tracking_services
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def doors(qtbot, world: World) -> OccasionDoors:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = OccasionDoors(tracking_services(world), Actions(), parent)
    made.keep = parent  # type: ignore[attr-defined]
    return made


def test_an_extension_is_granted_and_withdrawn_through_its_dialog(doors, world: World, monkeypatch) -> None:
    def extend(dialog: ExtensionDialog) -> None:
        find(dialog, DateEdit, "until_edit").setText("20/6")
        find(dialog, QLineEdit, "reason_edit").setText("chờ số liệu")
        dialog.accept()

    drive(monkeypatch, ExtensionDialog, extend)
    doors.extend(world.occasions.year_occasions(YEAR)[0])
    row = world.occasions.year_occasions(YEAR)[0]
    assert row.occasion.last_good_day == date(YEAR, 6, 20)
    drive(monkeypatch, ExtensionDialog, lambda dialog: dialog._withdraw_last())
    doors.extend(row)
    assert world.occasions.year_occasions(YEAR)[0].occasion.last_good_day == date(YEAR, 3, 31)


def test_reports_and_register_open_on_the_occasion_and_the_year(doors, world: World, monkeypatch) -> None:
    opened: list[str] = []
    for kind in (UnitReportsDialog, SubmissionRegisterDialog):
        drive(monkeypatch, kind, lambda dialog: opened.append(type(dialog).__name__))
    rows = world.occasions.year_occasions(YEAR)
    doors.show_receipts(rows[0])
    doors.show_register(rows, YEAR)
    assert opened == ["UnitReportsDialog", "SubmissionRegisterDialog"]
