"""The review of an imported plan, driven as a clerk drives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.gui.dialogs.plan_comparison import PlanComparisonDialog
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_import import PlanImportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.importers.plan.sample_plans import PROSE
from tests.stores import MOMENT, open_store


class Room:
    """A dialog on the sample plan over a fresh store."""

    def __init__(self, qtbot: QtBot, folder: Path, plan: Path | None = None) -> None:
        self.qtbot = qtbot
        self.store: Store = open_store(folder)
        self.units = UnitService(self.store)
        self.service = PlanImportService(self.store, FixedClock(MOMENT), self.units)
        self.plan = plan or resource("samples", "ke_hoach_mau.txt")
        self.dialog = self.open()

    def open(self) -> ImportReviewDialog:
        review = self.service.read(self.plan)
        amendments = PlanAmendmentService(self.store, FixedClock(MOMENT))
        dialog = ImportReviewDialog(self.service, amendments, self.units, Actions(), review, 2025)
        self.qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, control: bool = False, shift: bool = False) -> None:
        """Press a key in the list of paragraphs."""
        modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.dialog._ui.paragraphs_view, key, modifiers)

    def shown(self) -> str:
        return self.dialog._ui.paragraph_edit.toPlainText()

    def corrections(self) -> str:
        return self.dialog._ui.corrections_label.text()

    def select_text(self, words: str) -> None:
        view = self.dialog._ui.paragraphs_view
        row = self.dialog._source.paragraphs.find_row(lambda item: words in item.text)
        assert row.isValid(), words
        view.setCurrentIndex(row)

    def fate(self, words: str) -> Fate:
        return self.dialog._source.paragraphs.row_at(
            self.dialog._source.paragraphs.find_row(lambda item: words in item.text)
        ).fate


@pytest.fixture(autouse=True)
def _given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs left open with corrections close at the end of a test without asking."""
    monkeypatch.setattr(messages, "ask", lambda *_: True)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    return Room(qtbot, tmp_path)


@pytest.fixture
def prose(qtbot: QtBot, tmp_path: Path) -> Room:
    """A plan without units, with two equal tasks."""
    plan = tmp_path / "kế hoạch.txt"
    plan.write_text(PROSE, encoding="utf-8")
    return Room(qtbot, tmp_path, plan)


def test_the_year_comes_from_the_plan_and_nothing_is_stored_before_accepting(room: Room) -> None:
    assert room.dialog._ui.year_spin.value() == 2026
    room.press("cancel_button")
    assert room.store.count(Plan) == 0


def test_accepting_stores_the_plan_and_says_which(room: Room) -> None:
    room.press("accept_button")
    plan = room.store.get(Plan, room.dialog.accepted_plan_id or 0)
    assert (plan.role, plan.year) == (PlanRole.OWN, 2026)
    assert room.store.count(Task, plan_id=plan.id) == len(room.dialog.review.draft.tasks)


def test_every_paragraph_is_listed_with_what_it_became(room: Room) -> None:
    rows = room.dialog._source.paragraphs.rows
    assert len(rows) == len(room.dialog.review.draft.paragraphs)
    assert room.fate("Đơn vị chủ trì: Văn phòng Sở") is Fate.ASSIGNMENT
    assert room.fate("100% công chức") is Fate.TARGET


def test_a_paragraph_turned_into_another_kind_changes_the_draft_and_can_be_restored(room: Room) -> None:
    before = len(room.dialog.review.draft.targets)
    room.select_text("Không để xảy ra khiếu nại")
    combo = room.dialog._ui.fate_combo
    combo.setCurrentIndex(combo.findData(Fate.SKIPPED))
    combo.activated.emit(combo.currentIndex())
    assert len(room.dialog.review.draft.targets) == before - 1
    room.press("restore_button")
    assert len(room.dialog.review.draft.targets) == before


def test_a_paragraph_is_joined_to_the_one_before(room: Room) -> None:
    before = len(room.dialog.review.draft.targets)
    room.select_text("98% hồ sơ")
    room.press("join_button")
    assert len(room.dialog.review.draft.targets) == before - 1


def test_a_paragraph_is_split_at_the_cursor(room: Room) -> None:
    room.select_text("Kết quả được ghi nhận kịp thời")
    before = len(room.dialog._source.paragraphs.rows)
    edit = room.dialog._ui.paragraph_edit
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index("có tài liệu"))
    edit.setTextCursor(cursor)
    room.press("split_button")
    assert len(room.dialog._source.paragraphs.rows) == before + 1


def test_a_warning_leads_to_its_paragraph(room: Room) -> None:
    tree = room.dialog._ui.warnings_tree
    found = tree.findItems("chưa có đơn vị", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(found[-1])
    assert "bồi dưỡng kỹ năng giao tiếp" in room.shown()


def test_f8_goes_from_doubt_to_doubt_and_back(prose: Room) -> None:
    room = prose
    room.key(Qt.Key.Key_F8)
    first = room.shown()
    room.key(Qt.Key.Key_F8)
    assert room.shown() != first
    room.key(Qt.Key.Key_F8, shift=True)
    assert room.shown() == first


def test_the_draft_and_the_source_lead_to_each_other(room: Room) -> None:
    room.select_text("Đơn vị chủ trì: Thanh tra Sở")
    item = room.dialog._ui.draft_tree.currentItem()
    assert item.text(0).startswith("2.4.")
    parent = item.parent()
    room.dialog._ui.draft_tree.setCurrentItem(parent.child(0))
    assert room.shown().startswith("2.1.")


def test_the_keyboard_alone_corrects_takes_back_and_accepts(room: Room) -> None:
    room.key(Qt.Key.Key_Down)
    assert room.dialog._ui.paragraphs_view.currentIndex().row() == 1
    room.select_text("Không để xảy ra khiếu nại")
    room.key(Qt.Key.Key_0)
    assert (room.fate("Không để xảy ra khiếu nại"), room.corrections()) == (Fate.SKIPPED, "1 chỉnh sửa")
    room.key(Qt.Key.Key_Z, control=True)
    assert (room.fate("Không để xảy ra khiếu nại"), room.corrections()) == (Fate.TARGET, "Chưa chỉnh sửa")
    room.key(Qt.Key.Key_Y, control=True)
    assert room.corrections() == "1 chỉnh sửa"
    room.select_text("98% hồ sơ")
    room.key(Qt.Key.Key_J, control=True)
    assert room.corrections() == "2 chỉnh sửa"
    room.key(Qt.Key.Key_Return, control=True)
    assert room.store.count(Plan) == 1


def test_the_text_is_split_where_f2_put_the_cursor(room: Room) -> None:
    room.select_text("Kết quả được ghi nhận kịp thời")
    before = len(room.dialog._source.paragraphs.rows)
    room.key(Qt.Key.Key_F2)
    edit = room.dialog._ui.paragraph_edit
    assert edit.hasFocus()
    for _ in range(10):
        QTest.keyClick(edit, Qt.Key.Key_Right)
    QTest.keyClick(edit, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert len(room.dialog._source.paragraphs.rows) == before + 1


def test_f6_walks_through_the_panes(room: Room) -> None:
    ui = room.dialog._ui
    panes = (ui.draft_tree, ui.warnings_tree, ui.paragraphs_view)
    for pane in panes:
        QTest.keyClick(room.dialog.focusWidget(), Qt.Key.Key_F6)
        assert pane.hasFocus()


def test_the_rest_is_read_anew_below_the_selected_paragraph(room: Room) -> None:
    for words, key in (("Gắn công tác dân vận", Qt.Key.Key_0), ("98% hồ sơ", Qt.Key.Key_0)):
        room.select_text(words)
        room.key(key)
    room.select_text("II. NỘI DUNG")
    room.key(Qt.Key.Key_F5)
    assert (room.fate("Gắn công tác dân vận"), room.fate("98% hồ sơ")) == (Fate.SKIPPED, Fate.TARGET)
    assert room.corrections() == "1 chỉnh sửa"


def test_escape_asks_only_when_corrections_would_be_lost(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = [False, True]
    monkeypatch.setattr(messages, "ask", lambda *words: bool(asked.append(words[2]) or answers.pop(0)))
    room.select_text("98% hồ sơ")
    room.key(Qt.Key.Key_0)
    room.key(Qt.Key.Key_Escape)
    assert (room.dialog.isVisible(), asked) == (True, ["1 chỉnh sửa đã làm sẽ không được giữ."])
    room.key(Qt.Key.Key_Escape)
    assert not room.dialog.isVisible()
    room.dialog = room.open()
    room.key(Qt.Key.Key_Escape)
    assert (room.dialog.isVisible(), len(asked)) == (False, 2)


def test_a_duplicate_left_out_is_not_stored_and_undo_of_the_dialog_brings_it_back(qtbot: QtBot, tmp_path: Path) -> None:
    plan = tmp_path / "kế hoạch.txt"
    plan.write_text(PROSE, encoding="utf-8")
    room = Room(qtbot, tmp_path, plan)
    ui = room.dialog._ui
    assert ui.findings_tabs.tabText(1) == "Trùng (1)"
    combo = ui.duplicates_table.cellWidget(0, 2)
    assert isinstance(combo, QComboBox)
    combo.activated.emit(1)
    assert (room.corrections(), ui.findings_tabs.tabText(1)) == ("1 chỉnh sửa", "Trùng (1)")
    room.key(Qt.Key.Key_Z, control=True)
    assert combo.currentText() == "Giữ cả hai"
    room.key(Qt.Key.Key_Y, control=True)
    room.press("accept_button")
    texts = [task.text for task in room.store.select(Task)]
    assert texts.count("Phổ biến pháp luật đến người dân.") == 1


def test_a_unit_is_matched_to_one_of_the_office(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(qtbot, tmp_path)
    unit_id = room.units.add(Unit(0, "Phòng Tổng hợp")).created[0]
    room.dialog = room.open()
    table = room.dialog._ui.units_table
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Văn phòng Sở")
    combo = table.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    combo.activated.emit(combo.findText("Phòng Tổng hợp"))
    assert room.corrections() == "1 chỉnh sửa"
    room.press("accept_button")
    assert {item.printed_name for item in room.store.select(Assignment, unit_id=unit_id)} == {"Văn phòng Sở"}


def test_a_file_already_imported_is_announced_and_refused(room: Room, qtbot: QtBot) -> None:
    room.press("accept_button")
    room.dialog = room.open()
    assert "đã được nhập" in room.dialog._ui.summary_label.text()
    with qtbot.capture_exceptions() as caught:
        room.press("accept_button")
    assert [isinstance(item[1], DanvanError) for item in caught] == [True]
    assert room.dialog.isVisible()
    assert room.store.count(Plan) == 1


def test_enter_in_a_list_accepts_nothing(room: Room) -> None:
    room.qtbot.keyClick(room.dialog._ui.paragraphs_view, Qt.Key.Key_Return)
    assert room.dialog.isVisible()
    assert room.store.count(Plan) == 0


def test_without_a_plan_to_amend_there_is_no_choice_of_it(room: Room) -> None:
    assert not room.dialog._ui.target_combo.isVisible()


def test_an_amended_plan_updates_the_stored_one_after_the_comparison(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.press("accept_button")
    plan_id = room.dialog.accepted_plan_id
    text = resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8")
    room.plan = Path(room.store.paths.folder) / "sua_doi.txt"
    room.plan.write_text(text.replace("98% hồ sơ", "99% hồ sơ"), encoding="utf-8")
    room.dialog = room.open()
    combo = room.dialog._ui.target_combo
    assert combo.isVisible()
    combo.setCurrentIndex(1)
    assert not room.dialog._ui.year_spin.isEnabled()
    shown: list[PlanComparisonDialog] = []

    def accept(dialog: PlanComparisonDialog) -> int:
        shown.append(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(PlanComparisonDialog, "exec", accept)
    room.press("accept_button")
    assert (len(shown), room.dialog.accepted_plan_id, room.store.count(Plan)) == (1, plan_id, 1)
    assert [target.text for target in room.store.select(Target) if target.text.startswith("99% hồ sơ")]


def test_turning_back_from_the_comparison_stores_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.press("accept_button")
    room.dialog = room.open()
    monkeypatch.setattr(PlanComparisonDialog, "exec", lambda _dialog: 0)
    room.dialog._ui.target_combo.setCurrentIndex(1)
    room.press("accept_button")
    assert (room.dialog.isVisible(), room.dialog.accepted_plan_id) == (True, None)
