from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from danvan_desktop.gui.dialogs.roster_duties import RosterDutiesDialog
from danvan_desktop.gui.dialogs.roster_duty import RosterDutyDialog
from danvan_desktop.gui.dialogs.roster_offers import RosterOffersDialog
from tests.gui.roster_stage import RosterStage
from tests.gui.tracking_screens import drive, find, texts
from tests.roster_world import YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path):
        yield RosterStage(qtbot, world)


def test_duties_are_taken_added_edited_and_followed_no_more(
    stage: RosterStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = stage.services
    dialog = stage.show(RosterDutiesDialog(services.roster, services.duties, stage.actions, YEAR))
    table = find(dialog, QTableView, "duties_table")
    assert not find(dialog, QPushButton, "edit_button").isEnabled()
    drive(monkeypatch, RosterOffersDialog, lambda offers: offers.accept())
    find(dialog, QPushButton, "offers_button").click()
    assert [row[0] for row in texts(table)] == [
        "Kế hoạch của đơn vị",
        "Báo cáo 06 tháng",
        "Báo cáo năm",
        "Tự chấm điểm",
    ]
    assert texts(table)[1][2:] == ["trước ngày 10/05/2026", "mọi đơn vị", "0/60 đã nhận"]

    def name(duty: RosterDutyDialog) -> None:
        find(duty, QLineEdit, "name_edit").setText("Báo cáo riêng")
        duty.accept()

    drive(monkeypatch, RosterDutyDialog, name)
    find(dialog, QPushButton, "add_button").click()
    assert len(texts(table)) == 5
    table.selectRow(0)
    drive(monkeypatch, RosterDutyDialog, lambda duty: (find(duty, QLineEdit, "name_edit").setText("KH"), duty.accept()))
    find(dialog, QPushButton, "edit_button").click()
    assert texts(table)[0][0] == "KH"
    find(dialog, QPushButton, "delete_button").click()
    assert [row[0] for row in texts(table)] == ["Báo cáo 06 tháng", "Báo cáo năm", "Tự chấm điểm", "Báo cáo riêng"]
    assert stage.world.of.undo.undo_label() == "Bỏ theo dõi mốc “KH”"
