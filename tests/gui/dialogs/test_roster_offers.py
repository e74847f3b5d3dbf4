from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.gui.dialogs.roster_offers import RosterOffersDialog
from tests.gui.roster_stage import RosterStage
from tests.gui.tracking_screens import find, texts
from tests.roster_world import YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path, empty=True):
        yield RosterStage(qtbot, world)


def test_what_binds_others_is_ticked_and_the_keyboard_unticks(stage: RosterStage) -> None:
    taken: list[object] = []
    offers = stage.world.of.roster_duties.offers(YEAR)
    dialog = stage.show(RosterOffersDialog(offers, taken.extend))
    button, table = find(dialog, QPushButton, "accept_button"), find(dialog, QTableView, "offers_table")
    assert button.text() == "&Theo dõi 4 mốc"
    assert len(texts(table)) == len(offers)
    stage.qtbot.keyClick(table, Qt.Key.Key_Space)
    assert button.text() == "&Theo dõi 3 mốc"
    button.click()
    assert taken == [offer.key for offer in offers if offer.is_proposed][1:]


def test_without_any_plan_it_says_what_to_do(stage: RosterStage) -> None:
    dialog = stage.show(RosterOffersDialog([], lambda _keys: None))
    assert "hãy nhập kế hoạch" in find(dialog, QLabel, "empty_label").text()
    assert not find(dialog, QPushButton, "accept_button").isEnabled()
