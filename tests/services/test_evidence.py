from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.progress import ProgressEntry
from tests.tracking_office import World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def entry(world: World) -> int:
    return world.store.select(ProgressEntry)[0].id


def test_several_files_are_attached_in_one_action_and_listed_in_order(world: World, entry: int) -> None:
    before = dump(world.store)
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("b.pdf"), world.file("a.docx")])
    items = world.evidence.items(Proven.PROGRESS_ENTRY, entry)
    assert [item.title for item in items] == ["b.pdf", "a.docx"]
    assert all(item.is_intact and item.state_words == "Nguyên vẹn" for item in items)
    assert items[0].evidence.added_on == date(2026, 6, 15)
    world.store.undo()
    assert dump(world.store) == before


def test_the_same_file_again_is_refused_kindly_and_elsewhere_it_is_the_same_item(world: World, entry: int) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("a.pdf")])
    before = dump(world.store)
    with pytest.raises(ValidationError, match=r"Tệp “tên khác\.pdf” đã được đính kèm ở đây rồi"):
        world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("tên khác.pdf", "Nội dung của a.pdf")])
    assert dump(world.store) == before
    other = world.store.select(ProgressEntry)[1].id
    world.evidence.attach(Proven.PROGRESS_ENTRY, other, [world.file("a.pdf")])
    assert world.store.count(Evidence) == 1
    assert world.store.count(EvidenceLink) == 2


def test_new_files_dropped_together_with_known_ones_are_attached(world: World, entry: int) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("a.pdf")])
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("a.pdf"), world.file("b.pdf")])
    assert len(world.evidence.items(Proven.PROGRESS_ENTRY, entry)) == 2


def test_detaching_keeps_the_file_so_that_undo_brings_it_back_intact(world: World, entry: int) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("a.pdf")])
    item = world.evidence.items(Proven.PROGRESS_ENTRY, entry)[0]
    world.evidence.detach(item.link_id)
    assert world.evidence.items(Proven.PROGRESS_ENTRY, entry) == []
    assert world.store.count(Evidence) == 0
    world.store.undo()
    assert world.evidence.items(Proven.PROGRESS_ENTRY, entry) == [item]


def test_a_missing_and_a_changed_file_are_found_and_not_opened(world: World, entry: int) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("a.pdf"), world.file("b.pdf")])
    first, second = (item.evidence for item in world.evidence.items(Proven.PROGRESS_ENTRY, entry))
    changed, missing = world.evidence.opening(first.id).path, world.evidence.opening(second.id).path
    changed.chmod(0o600)
    changed.write_text("khác", encoding="utf-8")
    missing.chmod(0o600)
    missing.unlink()
    assert [item.state_words for item in world.evidence.damaged()] == ["Tệp đã bị thay đổi", "Mất tệp"]
    with pytest.raises(ValidationError, match=r"Tệp “a\.pdf”: tệp đã bị thay đổi"):
        world.evidence.opening(first.id)


@pytest.mark.parametrize(
    ("name", "is_allowed"), [("a.PDF", True), ("a.tif", True), ("a.zip", False), ("a.exe", False), ("a", False)]
)
def test_only_listed_types_are_opened_of_others_the_folder(world: World, entry: int, name: str, is_allowed) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file(name)])
    opening = world.evidence.opening(world.evidence.items(Proven.PROGRESS_ENTRY, entry)[0].evidence.id)
    assert opening.is_allowed is is_allowed
    assert opening.path.parent == opening.folder


def test_title_number_and_date_of_a_document_are_noted(world: World, entry: int) -> None:
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry, [world.file("scan001.pdf")])
    evidence = world.evidence.items(Proven.PROGRESS_ENTRY, entry)[0].evidence
    world.evidence.describe(evidence.id, "Biên bản hội nghị ", "45/BB-SXD", date(2026, 3, 1))
    item = world.evidence.items(Proven.PROGRESS_ENTRY, entry)[0]
    assert (item.title, item.evidence.document_number) == ("Biên bản hội nghị", "45/BB-SXD")
