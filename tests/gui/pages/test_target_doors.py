from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.target import Target
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.target_by_hand import TargetByHandDialog
from danvan_desktop.gui.dialogs.target_source import TargetSourceDialog
from danvan_desktop.gui.pages.target_doors import TargetDoors
from tests.gui.tracking_screens import drive, find
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def test_a_source_and_figures_by_hand_go_through_the_actions(qtbot, world: RegisterWorld, monkeypatch) -> None:
    room, actions, target = QWidget(), Actions(), world.office.targets[0]
    qtbot.addWidget(room)
    room.resize(910, 480)
    doors = TargetDoors(world.targets, actions, room)
    sizes: list[tuple[int, int]] = []

    def press(dialog: TargetSourceDialog) -> None:
        sizes.append((dialog.width(), dialog.height()))
        find(dialog, QPushButton, "link_button").click()

    drive(monkeypatch, TargetSourceDialog, press)
    with qtbot.waitSignal(actions.changed):
        doors.choose_source(world.store.get(Target, target), YEAR)
    assert sizes[0][0] <= 910
    assert sizes[0][1] <= 480

    def leave_reason_out(dialog: TargetByHandDialog) -> None:
        with pytest.raises(ValidationError, match="lấy số từ sổ"):
            dialog.accept()
        find(dialog, QLineEdit, "reason_edit").setText("chưa đủ")
        dialog.accept()

    drive(monkeypatch, TargetByHandDialog, leave_reason_out)
    doors.take_over(world.targets.standing(target, YEAR))
    assert world.targets.standing(target, YEAR).calculation == "62 / 66 = 93,94% (nhập tay: chưa đủ)"
