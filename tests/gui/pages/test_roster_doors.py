from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.roster_duties import RosterDutiesDialog
from danvan_desktop.gui.dialogs.roster_entry import RosterEntryDialog
from danvan_desktop.gui.dialogs.roster_import import RosterImportDialog
from danvan_desktop.gui.dialogs.roster_receipt import ReceiptAsked, RosterReceiptDialog
from danvan_desktop.gui.dialogs.roster_sheet import RosterSheetDialog
from danvan_desktop.gui.dialogs.roster_twins import RosterTwinsDialog
from danvan_desktop.gui.dialogs.roster_urging import RosterUrgingDialog
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.roster_doors import RosterDoors
from tests.gui.roster_stage import HALF, RosterStage
from tests.gui.tracking_screens import drive, find
from tests.roster_world import YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield RosterStage(qtbot, world)


@pytest.fixture
def doors(stage: RosterStage) -> RosterDoors:
    return RosterDoors(stage.services, stage.export, stage.actions, stage.show(QWidget()))


def test_a_unit_is_added_edited_and_deleted(
    stage: RosterStage, doors: RosterDoors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def name(words: str):
        return lambda dialog: (find(dialog, QLineEdit, "name_edit").setText(words), dialog.accept())

    drive(monkeypatch, RosterEntryDialog, name("Chi cục Thú y"))
    doors.add_entry(YEAR)
    entry = stage.world.entry("Chi cục Thú y")
    drive(monkeypatch, RosterEntryDialog, name("Chi cục Chăn nuôi"))
    doors.edit_entry(entry, YEAR)
    assert stage.world.entry("Chi cục Chăn nuôi").id == entry.id
    doors.delete_entries([entry.id])
    assert len(stage.world.of.roster.entries()) == 60


def test_each_dialog_opens_with_what_it_needs(
    stage: RosterStage, doors: RosterDoors, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    for kind in (
        RosterImportDialog,
        RosterDutiesDialog,
        RosterTwinsDialog,
        RosterReceiptDialog,
        RosterSheetDialog,
        RosterUrgingDialog,
    ):
        drive(monkeypatch, kind, lambda dialog: opened.append(type(dialog).__name__))
    doors.import_list(YEAR)
    doors.show_duties(YEAR)
    doors.merge_twins()
    doors.fill_sheet(YEAR, None)
    doors.urge(YEAR, stage.world.sheet().duties, None)
    sheet = stage.world.sheet()
    doors.record(ReceiptAsked(stage.world.column(HALF), sheet.rows[:1], sheet.rows[0].cells[1]))
    assert opened == [
        "RosterImportDialog",
        "RosterDutiesDialog",
        "RosterTwinsDialog",
        "RosterSheetDialog",
        "RosterUrgingDialog",
        "RosterReceiptDialog",
    ]


def test_files_dropped_on_a_receipt_are_kept_with_it(
    stage: RosterStage, doors: RosterDoors, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = stage.world.folder / "bao cao.pdf"
    file.write_bytes(b"pdf")
    counts: list[int] = []

    def drop(dialog: RosterReceiptDialog) -> None:
        panel = dialog.findChild(EvidencePanel)
        panel.attach_files([file])
        counts.append(panel.count)

    drive(monkeypatch, RosterReceiptDialog, drop)
    sheet = stage.world.sheet()
    doors.record(ReceiptAsked(stage.world.column(HALF), sheet.rows[:1], sheet.rows[0].cells[1]))
    assert counts == [1]
    assert stage.world.cell(sheet.rows[0].entry.name, HALF).file_count == 1


def test_the_workbook_is_written_where_the_clerk_wants_it(
    stage: RosterStage, doors: RosterDoors, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stage.world.folder / "don vi.xlsx"
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: path)
    monkeypatch.setattr(messages, "tell_written", lambda *_: None)
    doors.export(YEAR)
    stage.qtbot.waitUntil(path.is_file, timeout=5000)
    stage.qtbot.waitUntil(lambda: not stage.runner.is_busy, timeout=5000)
