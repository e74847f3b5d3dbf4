from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.gui.dialogs.roster_twins import RosterTwinsDialog
from tests.gui.roster_stage import RosterStage
from tests.gui.tracking_screens import find, texts
from tests.roster_world import open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path, empty=True):
        world.of.roster.add_all([RosterEntry(0, "Sở GD&ĐT"), RosterEntry(0, "Sở Giáo dục và Đào tạo")])
        yield RosterStage(qtbot, world)


@pytest.mark.parametrize(
    ("button", "kept"), [("keep_first_button", "Sở GD&ĐT"), ("keep_second_button", "Sở Giáo dục và Đào tạo")]
)
def test_either_name_may_be_kept(stage: RosterStage, button: str, kept: str) -> None:
    dialog = stage.show(RosterTwinsDialog(stage.services.roster, stage.actions))
    assert len(texts(find(dialog, QTableView, "twins_table"))) == 1
    find(dialog, QPushButton, button).click()
    assert [entry.name for entry in stage.world.of.roster.entries()] == [kept]
    assert "Không có hai tên nào" in find(dialog, QLabel, "twins_label").text()
    assert not find(dialog, QPushButton, button).isEnabled()
