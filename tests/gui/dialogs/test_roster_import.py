from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.dialogs import roster_import
from danvan_desktop.gui.dialogs.roster_import import RosterImportDialog
from tests.gui.roster_stage import RosterStage
from tests.gui.tracking_screens import find, texts
from tests.importers.test_roster_table import workbook
from tests.roster_world import NAMES, YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path, empty=True):
        yield RosterStage(qtbot, world)


@pytest.fixture
def dialog(stage: RosterStage) -> RosterImportDialog:
    return stage.show(RosterImportDialog(stage.services.imports, stage.actions, YEAR))


def names(stage: RosterStage) -> list[str]:
    return [entry.name for entry in stage.world.of.roster.entries()]


def test_a_pasted_list_is_looked_at_and_taken_in_one_action(stage: RosterStage, dialog: RosterImportDialog) -> None:
    QGuiApplication.clipboard().setText("\n".join(NAMES))
    find(dialog, QPushButton, "paste_button").click()
    assert "60 dòng: 60 thêm mới" in find(dialog, QLabel, "summary_label").text()
    button = find(dialog, QPushButton, "accept_button")
    assert button.text() == "&Nhận 60 đơn vị"
    button.click()
    assert names(stage) == list(NAMES)
    stage.world.of.undo.undo()
    assert names(stage) == []


def test_a_file_is_read_and_its_findings_are_told(
    stage: RosterStage, dialog: RosterImportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(stage.world.folder / "ds.xlsx", [["Đơn vị", "Màu"], ["Sở Y tế", "xanh"], ["Sở Y tế"]])
    monkeypatch.setattr(roster_import, "choose_file", lambda *_: path)
    find(dialog, QPushButton, "file_button").click()
    assert "“Màu”" in find(dialog, QLabel, "findings_label").text()
    assert [row[1] for row in texts(find(dialog, QTableView, "rows_table"))] == ["Thêm mới", "Lặp trong danh sách"]


def test_the_recipients_of_the_plan_are_offered_and_a_name_is_mended(
    stage: RosterStage, dialog: RosterImportDialog
) -> None:
    assert find(dialog, QComboBox, "source_combo").count() == 1
    find(dialog, QPushButton, "source_button").click()
    model = find(dialog, QTableView, "rows_table").model()
    assert find(dialog, QPushButton, "accept_button").text() == "&Nhận 2 đơn vị"
    model.setData(model.index(1, 0), "UBND xã Bến Lội")
    assert find(dialog, QPushButton, "accept_button").text() == "&Nhận 3 đơn vị"
    dialog.accept()
    assert names(stage) == ["Sở Nội vụ", "UBND xã Bến Lội", "Công an tỉnh"]


def test_an_empty_clipboard_is_told_of_and_changes_nothing(dialog: RosterImportDialog) -> None:
    QGuiApplication.clipboard().setText("")
    with pytest.raises(DanvanError) as refused:
        dialog.paste()
    assert refused.value.remedy
    assert not find(dialog, QPushButton, "accept_button").isEnabled()
