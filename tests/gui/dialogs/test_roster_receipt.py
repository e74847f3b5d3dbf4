from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.roster import RosterState
from danvan_desktop.gui.dialogs.roster_receipt import FilesPanel, ReceiptAsked, RosterReceiptDialog
from tests.gui.roster_stage import HALF, RosterStage
from tests.gui.tracking_screens import find
from tests.roster_world import open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield RosterStage(qtbot, world)


def ask(stage: RosterStage, *units: str) -> RosterReceiptDialog:
    sheet = stage.world.sheet()
    rows = tuple(row for row in sheet.rows if row.entry.name in units)
    asked = ReceiptAsked(sheet.duties[1], rows, rows[0].cells[1])
    return stage.show(RosterReceiptDialog(asked, stage.services.receipts, stage.actions, files_of(stage)))


def files_of(stage: RosterStage) -> FilesPanel:
    """The list of files as the tab gives it."""
    label = QLabel()
    label.setObjectName("files_label")

    def show(duty_id: int, entry_id: int) -> None:
        receipt = stage.services.receipts.receipt(duty_id, entry_id)
        items = stage.services.evidence.items(Proven.ROSTER_RECEIPT, receipt.id) if receipt else []
        label.setText(", ".join(item.title for item in items))

    return FilesPanel(label, show)


def test_a_day_after_the_last_good_one_is_called_late_before_it_is_saved(stage: RosterStage) -> None:
    dialog = ask(stage, "Sở Y tế")
    assert find(dialog, QLabel, "late_label").text() == "trễ 11 ngày so với hạn"
    assert find(dialog, QLabel, "state_label").text() == "Chưa gửi, quá hạn"
    day = find(dialog, QLineEdit, "received_on_edit")
    day.setText("9/5")
    day.editingFinished.emit()
    assert find(dialog, QLabel, "late_label").text() == ""
    find(dialog, QLineEdit, "number_edit").setText("45/BC-SYT")
    find(dialog, QPushButton, "save_button").click()
    cell = stage.world.cell("Sở Y tế", HALF)
    assert (cell.state, cell.receipt.number) == (RosterState.RECEIVED, "45/BC-SYT")


def test_several_units_are_recorded_at_once_and_have_no_files_in_common(stage: RosterStage) -> None:
    dialog = ask(stage, "Sở Y tế", "Sở Nội vụ")
    assert not find(dialog, QGroupBox, "files_box").isVisible()
    assert "2 đơn vị: Sở Nội vụ, Sở Y tế" in find(dialog, QLabel, "what_label").text()
    find(dialog, QPushButton, "save_button").click()
    assert stage.world.column(HALF).totals.words == "2/60 đã nhận, 2 trễ"
    dialog = ask(stage, "Sở Y tế", "Sở Nội vụ")
    find(dialog, QPushButton, "take_back_button").click()
    assert stage.world.column(HALF).totals.received == 0


def test_a_unit_may_be_exempt_with_the_reason_in_the_note(stage: RosterStage) -> None:
    dialog = ask(stage, "Công an tỉnh")
    find(dialog, QLineEdit, "note_edit").setText("Theo ngành dọc")
    find(dialog, QPushButton, "exempt_button").click()
    cell = stage.world.cell("Công an tỉnh", HALF)
    assert (cell.state, cell.receipt.note) == (RosterState.NOT_OBLIGED, "Theo ngành dọc")


def test_files_attached_meanwhile_are_shown(stage: RosterStage) -> None:
    dialog = ask(stage, "Sở Y tế")
    file = stage.world.folder / "bao cao.pdf"
    file.write_bytes(b"pdf")
    assert find(dialog, QLabel, "files_label").text() == ""
    duty, entry = stage.world.column(HALF).duty.id, stage.world.entry("Sở Y tế").id
    stage.actions.run(lambda: stage.services.receipts.attach(duty, entry, [file]))
    assert find(dialog, QLabel, "files_label").text() == "bao cao.pdf"


def test_a_wrong_day_keeps_the_dialog_open(stage: RosterStage) -> None:
    dialog = ask(stage, "Sở Y tế")
    find(dialog, QLineEdit, "received_on_edit").setText("31/2")
    with pytest.raises(ValidationError, match="31/02/2026"):
        dialog.accept()
    assert dialog.isVisible()


def test_of_many_units_only_the_first_are_named(stage: RosterStage) -> None:
    sheet = stage.world.sheet()
    asked = ReceiptAsked(sheet.duties[1], sheet.rows, sheet.rows[0].cells[1])
    assert asked.words.endswith("và 54 đơn vị khác")
    assert len(asked.entry_ids) == 60
