from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages import evidence_panel
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.tracking_screens import drop, find
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def opened() -> list[QUrl]:
    return []


@pytest.fixture
def entry(world: World) -> int:
    return world.store.select(ProgressEntry)[0].id


@pytest.fixture
def panel(qtbot, world: World, entry: int, opened: list[QUrl]) -> EvidencePanel:
    actions = Actions()

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    made = EvidencePanel(world.evidence, actions, open_url=open_url)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.show_proven(Proven.PROGRESS_ENTRY, entry))
    made.show_proven(Proven.PROGRESS_ENTRY, entry)
    return made


def lines(panel: EvidencePanel) -> list[str]:
    view = find(panel, FileDropList, "evidence_list")
    return [view.item(row).text() for row in range(view.count())]


def test_dropped_files_become_evidence_at_once(panel: EvidencePanel, world: World) -> None:
    drop(find(panel, FileDropList, "evidence_list"), [world.file("a.pdf"), world.file("b.jpg")])
    assert lines(panel) == ["a.pdf", "b.jpg"]
    assert panel.count == 2
    assert world.store.undo_label() == "Đính kèm 2 tệp"


def test_a_listed_type_is_opened_and_any_other_only_its_folder(panel, world, opened, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(evidence_panel, "tell", lambda _parent, message, _remedy: told.append(message))
    panel.attach_files([world.file("a.pdf")])
    find(panel, QPushButton, "open_button").click()
    assert opened[0].toLocalFile().endswith(".pdf")
    find(panel, QPushButton, "detach_button").click()
    panel.attach_files([world.file("b.zip")])
    find(panel, QPushButton, "open_button").click()
    assert len(opened) == 1
    assert "không mở trực tiếp" in told[0]
    find(panel, QPushButton, "folder_button").click()
    assert Path(opened[1].toLocalFile()).is_dir()


def test_a_missing_file_is_named_in_words_and_not_opened(panel, world, entry, opened) -> None:
    panel.attach_files([world.file("a.pdf")])
    path = world.evidence.opening(world.evidence.items(Proven.PROGRESS_ENTRY, entry)[0].evidence.id).path
    path.chmod(0o600)
    path.unlink()
    panel.show_proven(Proven.PROGRESS_ENTRY, entry)
    assert lines(panel) == ["a.pdf – Mất tệp"]
    with pytest.raises(ValidationError):
        panel._open_selected()
    assert opened == []


def test_detaching_is_one_action_that_undo_brings_back(panel: EvidencePanel, world: World, entry: int) -> None:
    panel.attach_files([world.file("a.pdf")])
    find(panel, QPushButton, "detach_button").click()
    assert lines(panel) == []
    world.store.undo()
    panel.show_proven(Proven.PROGRESS_ENTRY, entry)
    assert lines(panel) == ["a.pdf"]


def test_without_an_object_nothing_can_be_attached(panel: EvidencePanel, world: World) -> None:
    panel.show_nothing("Chọn một kết quả")
    panel.attach_files([world.file("a.pdf")])
    assert world.store.undo_label() == "Dựng cơ quan thử nghiệm"
    names = ("attach_button", "open_button", "folder_button", "detach_button")
    assert not any(find(panel, QPushButton, name).isEnabled() for name in names)


def test_attaching_may_first_make_the_object(panel: EvidencePanel, world: World) -> None:
    key = world.occasions.year_occasions(YEAR)[0].key
    panel.show_proven(Proven.OCCURRENCE, None, partial(world.occasions.attach, key))
    panel.attach_files([world.file("a.pdf")])
    record = world.occasions.year_occasions(YEAR)[0].occasion.record
    assert record is not None
    assert len(world.evidence.items(Proven.OCCURRENCE, record.id)) == 1


def test_a_document_dated_outside_the_year_asked_for_says_so(panel: EvidencePanel, world: World, entry: int) -> None:
    panel.attach_files([world.file("a.pdf")])
    (item,) = world.evidence.items(Proven.PROGRESS_ENTRY, entry)
    world.evidence.describe(item.evidence.id, "Báo cáo", "", date(YEAR - 1, 11, 20))
    panel.show_proven(Proven.PROGRESS_ENTRY, entry, year=YEAR)
    assert lines(panel) == [f"Báo cáo – ngày 20/11/{YEAR - 1}, ngoài năm {YEAR}"]
    panel.show_proven(Proven.PROGRESS_ENTRY, entry)
    assert lines(panel) == ["Báo cáo"], "where no year is asked for, a date is no fault"
