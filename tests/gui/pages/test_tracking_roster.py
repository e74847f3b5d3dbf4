from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QToolButton

from danvan_desktop.gui.dialogs.roster_duties import RosterDutiesDialog
from danvan_desktop.gui.dialogs.roster_entry import RosterEntryDialog
from danvan_desktop.gui.dialogs.roster_import import RosterImportDialog
from danvan_desktop.gui.dialogs.roster_receipt import RosterReceiptDialog
from danvan_desktop.gui.dialogs.roster_sheet import RosterSheetDialog
from danvan_desktop.gui.dialogs.roster_urging import RosterUrgingDialog
from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel
from danvan_desktop.services.roster_receipts import Receiving
from tests.gui.roster_stage import HALF, PLAN, RosterStage
from tests.gui.tracking_screens import drive, find, texts
from tests.roster_world import YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        receive = world.of.roster_receipts.record
        ids = [entry.id for entry in world.of.roster.entries()]
        receive(world.column(HALF).duty.id, ids[:42], Receiving(date(YEAR, 5, 8)))
        receive(world.column(HALF).duty.id, ids[42:45], Receiving(date(YEAR, 5, 12)))
        yield RosterStage(qtbot, world)


@pytest.fixture
def panel(stage: RosterStage) -> TrackingRosterPanel:
    return stage.panel()


def table(panel: TrackingRosterPanel) -> QTableView:
    return find(panel, QTableView, "roster_table")


def test_the_matrix_shows_every_unit_and_its_headings_count(panel: TrackingRosterPanel) -> None:
    assert len(texts(table(panel))) == 60
    heading = table(panel).model().headerData(3, Qt.Orientation.Horizontal)
    assert heading == "Báo cáo 06 tháng\ntrước ngày 10/05/2026\n45/60 đã nhận, 3 trễ"
    assert find(panel, QPushButton, "overdue_button").text() == "Quá hạn (15)"
    assert find(panel, QPushButton, "late_button").text() == "Gửi trễ (3)"
    assert find(panel, QLabel, "shown_label").text() == "60 đơn vị"


def test_what_a_chip_counts_is_what_it_shows(panel: TrackingRosterPanel) -> None:
    for name, count in (("overdue_button", 15), ("late_button", 3)):
        find(panel, QPushButton, name).click()
        assert len(texts(table(panel))) == count
        find(panel, QPushButton, name).click()
    panel.show_only("late")
    assert find(panel, QLabel, "shown_label").text() == "3/60 đơn vị"


def test_a_chip_concerns_the_chosen_duty_alone(panel: TrackingRosterPanel) -> None:
    combo = find(panel, QComboBox, "duty_combo")
    combo.setCurrentText(HALF)
    combo.activated.emit(combo.currentIndex())
    assert table(panel).model().columnCount() == 4
    assert find(panel, QPushButton, "owing_button").text() == "Chưa gửi (15)"
    find(panel, QPushButton, "owing_button").click()
    assert len(texts(table(panel))) == 15


def test_blocks_and_words_without_accents_filter(panel: TrackingRosterPanel) -> None:
    combo = find(panel, QComboBox, "kind_combo")
    combo.setCurrentText("Ủy ban nhân dân")
    combo.activated.emit(combo.currentIndex())
    assert len(texts(table(panel))) == 30
    find(panel, QLineEdit, "text_filter_edit").setText("ben loi")
    assert [row[0] for row in texts(table(panel))] == ["Ủy ban nhân dân xã Bến Lội"]
    panel.show_only("")
    assert len(texts(table(panel))) == 60


def test_receipts_of_the_chosen_units_are_recorded_for_the_duty_under_the_cursor(
    stage: RosterStage, panel: TrackingRosterPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = table(panel)
    view.setCurrentIndex(view.model().index(0, 2))
    view.selectionModel().select(view.model().index(1, 2), view.selectionModel().SelectionFlag.Select)
    drive(monkeypatch, RosterReceiptDialog, lambda dialog: dialog.accept())
    find(panel, QToolButton, "receive_button").click()
    assert stage.world.column(PLAN).totals.received == 2
    assert texts(view)[0][2] == "20/05/2026"


def test_enter_on_a_name_edits_the_unit_and_on_a_cell_records(
    panel: TrackingRosterPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    for kind in (RosterEntryDialog, RosterReceiptDialog):
        drive(monkeypatch, kind, lambda dialog: opened.append(type(dialog).__name__))
    view = table(panel)
    for column in (0, 3):
        view.setCurrentIndex(view.model().index(5, column))
        view.activated.emit(view.currentIndex())
    assert opened == ["RosterEntryDialog", "RosterReceiptDialog"]
    assert "Sở Y tế – Báo cáo 06 tháng, trước ngày 10/05/2026: Đã gửi" in find(panel, QLabel, "cell_label").text()


def test_the_sheet_opened_is_that_of_the_duty_or_of_the_points(
    panel: TrackingRosterPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    drive(
        monkeypatch,
        RosterSheetDialog,
        lambda dialog: shown.append(find(dialog, QComboBox, "sheet_combo").currentText()),
    )
    view = table(panel)
    for column in (0, 3, 6):
        view.setCurrentIndex(view.model().index(0, column))
        find(panel, QToolButton, "sheet_button").click()
    view.activated.emit(view.currentIndex())
    assert [words.split(" (")[0] for words in shown] == [PLAN, HALF, *["Điểm và xếp loại năm 2026"] * 2]


def test_the_urging_begins_with_the_duty_of_the_filter(
    panel: TrackingRosterPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    urged = lambda dialog: shown.append(find(dialog, QComboBox, "duty_combo").currentText())  # noqa: E731
    drive(monkeypatch, RosterUrgingDialog, urged)
    find(panel, QToolButton, "urging_button").click()
    combo = next(box for box in panel.findChildren(QComboBox, "duty_combo") if box.count() == 5)
    combo.setCurrentText(HALF)
    combo.activated.emit(combo.currentIndex())
    find(panel, QToolButton, "urging_button").click()
    assert shown == ["Mọi mốc", HALF]


def test_a_deleted_unit_comes_back_by_undo(stage: RosterStage, panel: TrackingRosterPanel) -> None:
    panel.select_entry(stage.world.entry("Thuế tỉnh").id)
    actions = find(panel, QToolButton, "list_button").menu().actions()
    next(action for action in actions if action.text() == "Xóa đơn vị đang chọn").trigger()
    assert find(panel, QLabel, "shown_label").text() == "59 đơn vị"
    stage.actions.run(stage.world.of.undo.undo)
    assert find(panel, QLabel, "shown_label").text() == "60 đơn vị"


def test_one_unit_is_chosen_although_ctrl_is_held(stage: RosterStage, panel: TrackingRosterPanel) -> None:
    panel.select_entry(stage.world.entry("Công an tỉnh").id)
    QTest.keyPress(panel, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    panel.select_entry(stage.world.entry("Thuế tỉnh").id)
    QTest.keyRelease(panel, Qt.Key.Key_Control)
    assert len({index.row() for index in table(panel).selectedIndexes()}) == 1


def test_an_empty_roster_invites_to_import_and_then_to_choose_duties(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    for world in open_roster_world(tmp_path / "leer", empty=True):
        panel = RosterStage(qtbot, world).panel()
        assert not table(panel).isVisible()
        for kind in (RosterImportDialog, RosterDutiesDialog):
            drive(monkeypatch, kind, lambda dialog: opened.append(type(dialog).__name__))
        for page in (panel._empty, panel._no_duties):
            page.clicked.emit()
        assert opened == ["RosterImportDialog", "RosterDutiesDialog"]


def test_ctrl_f_reaches_the_filter(panel: TrackingRosterPanel) -> None:
    panel.activateWindow()
    panel.focus_filter()
    assert panel.focusWidget().objectName() == "text_filter_edit"
