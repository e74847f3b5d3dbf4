"""Dữ liệu: copies, restoring, the check, the history, everything to take away, the end of the sample."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from danvan_desktop.domain.agency import Agency, Unit
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.history import Changes
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.pages.care import HISTORY_PAGE, CarePage
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.store_care import StoreCareService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.gui.tracking_screens import find, texts
from tests.offices import sample_office
from tests.stores import MOMENT, FixedClock, open_store


@dataclass
class Room:
    qtbot: object
    store: Store
    page: CarePage
    runner: TaskRunner
    changes: list[Changes] = field(default_factory=list)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(find(self.page, QPushButton, name), Qt.MouseButton.LeftButton)

    def press_and_wait(self, name: str) -> None:
        self.press(name)
        self.qtbot.waitUntil(lambda: not self.runner.is_busy, timeout=10_000)

    def table(self, name: str) -> list[list[str]]:
        return texts(find(self.page, QTableView, name))

    def words(self) -> str:
        return find(self.page, QLabel, "findings_label").text()


def opened(qtbot, store: Store) -> Room:
    actions, window = Actions(), QWidget()
    qtbot.addWidget(window)
    runner = TaskRunner(window)
    page = CarePage(StoreCareService(store, FixedClock(MOMENT)), actions, runner, window)
    room = Room(qtbot, store, page, runner)
    actions.changed.connect(room.changes.append)
    actions.changed.connect(page.apply_changes)
    page.resize(1190, 640)
    window.resize(1190, 640)
    window.show()
    return room


@pytest.fixture
def room(qtbot, tmp_path: Path) -> Iterator[Room]:
    with open_store(tmp_path) as store:
        UnitService(store).add(Unit(0, "Phòng A"))
        made = opened(qtbot, store)
        yield made
        made.runner.close()


@pytest.fixture
def sample(qtbot, tmp_path: Path) -> Iterator[Room]:
    store, _ = sample_office(tmp_path)
    with store:
        made = opened(qtbot, store)
        yield made
        made.runner.close()


def test_a_store_without_copies_offers_one_and_lists_it(room: Room) -> None:
    assert room.page._empty.isVisible()
    assert not find(room.page, QPushButton, "restore_button").isEnabled()
    room.press_and_wait("backup_button")
    (row,) = room.table("backups_table")
    assert row[1:3] == ["Theo yêu cầu", "Dùng được"]
    assert find(room.page, QPushButton, "restore_button").isEnabled()
    assert "Đã sao lưu lúc 08:00 ngày 15/06/2026" in room.words()
    assert "08:00 ngày 15/06/2026" in find(room.page, QLabel, "standing_label").text()


def test_restoring_is_asked_and_brings_the_copy_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.press_and_wait("backup_button")
    UnitService(room.store).add(Unit(0, "Phòng B"))
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(messages, "ask", lambda _parent, *words: bool(asked.append(words)))
    room.press_and_wait("restore_button")
    assert "Khôi phục" in asked[0][2]
    assert room.store.count(Unit) == 2
    monkeypatch.setattr(messages, "ask", lambda *_args: True)
    room.press_and_wait("restore_button")
    assert [unit.name for unit in room.store.select(Unit)] == ["Phòng A"]
    assert room.changes[-1].concern("unit")
    assert room.words() == "Đã khôi phục dữ liệu."
    assert "Trước khi khôi phục" in [row[1] for row in room.table("backups_table")]


def test_a_damaged_copy_cannot_be_restored(room: Room) -> None:
    room.press_and_wait("backup_button")
    record = room.store.list_backups()[0]
    record.path.write_bytes(b"x")
    room.page.reload()
    assert room.table("backups_table")[0][2] == "Tệp đã bị thay đổi"
    assert not find(room.page, QPushButton, "restore_button").isEnabled()


def test_the_check_says_that_all_is_sound_or_what_to_do(sample: Room) -> None:
    sample.press_and_wait("check_button")
    assert "nguyên vẹn" in sample.words()
    assert not find(sample.page, QTableView, "findings_table").isVisible()
    item = sample.store.select(Evidence)[0]
    (kept,) = sample.store.paths.evidence.glob(f"*/{item.sha256}*")
    kept.chmod(0o644)
    content = kept.read_bytes()
    kept.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    sample.page.reload()
    assert not find(sample.page, QTableView, "findings_table").isVisible(), "of the same size at a glance"
    sample.press_and_wait("check_button")
    (row,) = sample.table("findings_table")
    assert row[0] == "Cảnh báo"
    assert item.file_name in row[1]
    assert row[2]


def test_the_history_is_paged(room: Room) -> None:
    for number in range(HISTORY_PAGE + 5):
        UnitService(room.store).add(Unit(0, f"Đơn vị {number}"))
    room.page.reload()
    assert len(room.table("history_table")) == HISTORY_PAGE
    room.press("more_button")
    rows = room.table("history_table")
    assert len(rows) == HISTORY_PAGE + 6
    assert rows[-1] == ["15/06/2026 08:00", "Thêm đơn vị “Phòng A”", "thử nghiệm"]
    assert not find(room.page, QPushButton, "more_button").isEnabled()


def test_everything_is_taken_to_a_chosen_folder(sample: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / "ổ ngoài"
    place.mkdir()
    monkeypatch.setattr(messages, "choose_folder", lambda *_args: None)
    sample.press_and_wait("export_button")
    assert list(place.iterdir()) == []
    monkeypatch.setattr(messages, "choose_folder", lambda *_args: place)
    sample.press_and_wait("export_button")
    (folder,) = place.iterdir()
    assert str(folder) in sample.words()
    assert list(folder.glob("*.sqlite3"))


def test_the_sample_is_removed_after_a_question(sample: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    assert find(sample.page, QPushButton, "clear_sample_button").isVisible()
    monkeypatch.setattr(messages, "ask", lambda *_args: False)
    sample.press_and_wait("clear_sample_button")
    assert sample.store.count(Agency) == 1
    monkeypatch.setattr(messages, "ask", lambda *_args: True)
    sample.press_and_wait("clear_sample_button")
    assert sample.store.count(Agency) == 0
    assert sample.changes[-1].concern("agency", "task")
    assert not find(sample.page, QPushButton, "clear_sample_button").isVisible()
    assert sample.table("history_table")[0][1] == "Xóa dữ liệu mẫu"


def test_a_real_office_has_no_sample_to_remove(room: Room) -> None:
    assert not find(room.page, QPushButton, "clear_sample_button").isVisible()


def test_the_folder_is_opened_in_the_file_manager(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", places.append)
    room.press("folder_button")
    assert [place.toLocalFile() for place in places] == [str(room.store.paths.folder)]


def test_a_lost_file_is_shown_without_a_check(room: Room) -> None:
    with room.store.begin("Mất tệp") as uow:
        uow.save(Evidence(uow.new_id(), "0" * 64, "mất.pdf", 3))
        uow.commit()
    room.page.reload()
    assert "mất.pdf" in room.table("findings_table")[0][1]
    room.page.go_to(Destination("care", filter_name="check"))
    assert room.page.focusWidget() is find(room.page, QTableView, "findings_table")


def test_buttons_wait_while_work_is_running(room: Room) -> None:
    room.runner.busy_changed.emit(True)
    assert not find(room.page, QPushButton, "backup_button").isEnabled()
    room.runner.busy_changed.emit(False)
    assert find(room.page, QPushButton, "backup_button").isEnabled()
