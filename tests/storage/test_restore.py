from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage import restore as restore_module
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.restore import keep_aside, kept_stores, prove_copy, swap_in
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store


@pytest.fixture
def store(tmp_path: Path):
    with open_store(tmp_path) as opened:
        yield opened


def add_unit(store: Store, name: str) -> None:
    with store.begin(f"Thêm {name}") as uow:
        uow.save(Unit(uow.new_id(), name))
        uow.commit()


def names(store: Store) -> list[str]:
    return [unit.name for unit in store.select(Unit)]


def test_restoring_brings_the_copy_back_and_keeps_the_present_state_as_a_copy(store: Store) -> None:
    add_unit(store, "cũ")
    old = store.backup()
    add_unit(store, "mới")
    changes = store.restore(old)
    assert names(store) == ["cũ"]
    assert changes.concern("unit", "task")
    assert store.history(1)[0].label == "Khôi phục bản sao lưu lúc 08:00 15/06/2026"
    assert store.undo_label() is None
    before_restore = store.list_backups()[0]
    assert before_restore.reason is BackupReason.BEFORE_RESTORE
    store.restore(before_restore)
    assert names(store) == ["cũ", "mới"]
    assert check_store(store) == ()
    add_unit(store, "tiếp tục")


def test_a_copy_with_a_flipped_bit_is_refused_and_the_store_goes_on(store: Store) -> None:
    add_unit(store, "một")
    record = store.backup()
    content = bytearray(record.path.read_bytes())
    content[-100] ^= 1
    record.path.write_bytes(content)
    with pytest.raises(DanvanError, match="không còn nguyên vẹn") as caught:
        store.restore(record)
    assert caught.value.remedy
    add_unit(store, "hai")
    assert names(store) == ["một", "hai"]


def test_a_copy_that_is_described_rightly_but_not_sound_is_refused(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = store.backup()
    monkeypatch.setattr(restore_module, "thorough_faults", lambda _: ["hỏng"])
    with pytest.raises(DanvanError, match="không còn nguyên vẹn"):
        prove_copy(record)


def test_a_copy_of_a_newer_program_is_refused(store: Store) -> None:
    record = replace(store.backup(), schema_number=99)
    with pytest.raises(DanvanError, match="phiên bản mới hơn"):
        store.restore(record)


def test_a_disk_that_fills_up_while_restoring_leaves_the_present_store(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_unit(store, "cũ")
    record = store.backup()
    add_unit(store, "mới")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfile", full)
        with pytest.raises(DanvanError, match="đã đầy"):
            store.restore(record)
    assert names(store) == ["cũ", "mới"]
    add_unit(store, "vẫn ghi được")
    assert not list(store.paths.folder.glob("*.part"))


def test_lost_evidence_comes_back_with_the_copy(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(b"proof")
    kept = EvidenceFiles(store.paths.evidence)
    stored = kept.take_in(source)
    record = store.backup()
    kept.path_of(stored.sha256, "a.pdf").unlink()
    store.restore(record)
    assert kept.path_of(stored.sha256, "a.pdf").read_bytes() == b"proof"


def test_a_journal_left_beside_the_store_does_not_get_into_the_restored_one(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add_unit(store, "một")
    [record] = store.list_backups()
    journal = store.paths.database.with_name(store.paths.database.name + "-journal")
    journal.write_bytes(b"old journal")
    swap_in(store.paths, record)
    assert not journal.exists()
    assert [path.read_bytes() for path in (store.paths.folder / "kept").iterdir()] == [b"old journal"]
    with open_store(tmp_path) as store:
        assert names(store) == ["một"]


def test_a_file_put_aside_gets_a_name_of_its_own_each_time(tmp_path: Path) -> None:
    kept = []
    for content in (b"first", b"second"):
        with open_store(tmp_path) as store:
            paths = store.paths
        paths.database.write_bytes(content)
        kept.append(keep_aside(paths, MOMENT))
        (paths.folder / "kept").rename(tmp_path / "hidden")  # so that a fresh store may begin
        Store.open(paths, FixedClock(MOMENT), "ai").close()
        (tmp_path / "hidden").rename(paths.folder / "kept")
    assert [path.read_bytes() for path in kept] == [b"first", b"second"]
    assert kept_stores(paths) == sorted(kept, reverse=True)


def test_recovering_over_a_present_file_keeps_that_file(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add_unit(store, "một")
    [record] = store.list_backups()
    present = store.paths.database.read_bytes()
    with Store.recover(store.paths, record, FixedClock(MOMENT), "văn thư") as recovered:
        assert names(recovered) == ["một"]
        assert recovered.history(1)[0].who == "văn thư"
    [kept] = kept_stores(store.paths)
    assert kept.read_bytes() == present
