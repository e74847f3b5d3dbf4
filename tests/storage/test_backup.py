from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.backup import BackupReason, BackupState
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage import backup as backup_module
from danvan_desktop.storage.backup_list import manifest_of
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.seal import fingerprint
from danvan_desktop.storage.soundness import thorough_faults
from danvan_desktop.storage.store import Store
from tests.storage.samples import fill_store
from tests.stores import MOMENT, open_store


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MOMENT)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock):
    with open_store(tmp_path, clock) as opened:
        yield opened


def add_unit(store: Store, name: str = "Phòng") -> None:
    with store.begin(f"Thêm {name}") as uow:
        uow.save(Unit(uow.new_id(), name))
        uow.commit()


def test_a_copy_is_sound_described_and_independent_of_the_store(store: Store) -> None:
    fill_store(store)
    record = store.backup()
    assert record.state is BackupState.GOOD
    mark = fingerprint(record.path)
    assert (record.size, record.sha256) == (mark.size, mark.sha256)
    with closing(backup_module.open_copy(record.path)) as raw:
        assert thorough_faults(raw) == []
        assert raw.execute("SELECT backup_seq FROM store_state").fetchone() == (record.sequence,)
    manifest = json.loads(manifest_of(record.path).read_bytes())
    assert manifest["counts"]["unit"] == 1
    assert manifest["history_seq"] == 1
    assert not list(store.paths.backups.glob("*.part"))


def test_a_finished_copy_cannot_be_written_through_the_connection_that_proves_it(store: Store) -> None:
    record = store.backup()
    with (
        closing(backup_module.open_copy(record.path)) as raw,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        raw.execute("DELETE FROM unit")


def test_the_first_change_of_a_day_is_preceded_by_a_copy_unless_one_holds_it_already(
    store: Store, clock: FixedClock
) -> None:
    add_unit(store, "Một")
    add_unit(store, "Hai")
    assert store.list_backups() == []  # there was nothing to lose on the first day
    clock.set(MOMENT + timedelta(days=1))
    add_unit(store, "Ba")
    add_unit(store, "Bốn")
    [record] = store.list_backups()
    assert record.reason is BackupReason.DAILY
    with closing(backup_module.open_copy(record.path)) as raw:
        assert raw.execute("SELECT count(*) FROM unit").fetchone() == (2,)


def test_closing_copies_what_changed_and_only_that(tmp_path: Path, clock: FixedClock) -> None:
    with open_store(tmp_path, clock) as store:
        add_unit(store)
    assert [record.reason for record in store.list_backups()] == [BackupReason.CLOSE]
    clock.set(MOMENT + timedelta(days=1))
    with open_store(tmp_path, clock) as store:
        store.select(Unit)
    assert len(store.list_backups()) == 1
    with open_store(tmp_path, clock) as store:
        add_unit(store)  # the copy made at the last closing holds yesterday's state already
    assert len(store.list_backups()) == 2


def test_a_copy_that_is_not_sound_is_thrown_away_and_the_old_ones_stay(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = store.backup()
    before = sorted(store.paths.backups.iterdir())
    monkeypatch.setattr(backup_module, "thorough_faults", lambda _: ["hỏng"])
    with pytest.raises(DanvanError, match="không đạt kiểm tra") as caught:
        store.backup()
    assert caught.value.remedy
    assert sorted(store.paths.backups.iterdir()) == before
    assert store.list_backups() == [good]


def test_a_copy_with_fewer_rows_is_not_accepted(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter([{"unit": 1}, {"unit": 2}])
    monkeypatch.setattr(backup_module, "row_counts", lambda _: next(counts))
    with pytest.raises(DanvanError, match="không đạt kiểm tra"):
        store.backup()


@pytest.mark.expected_log
def test_a_failed_copy_is_shown_and_never_stops_the_work(
    store: Store, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_unit(store)
    clock.set(MOMENT + timedelta(days=1))
    with monkeypatch.context() as patched:
        patched.setattr(backup_module.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 1))
        add_unit(store)
        assert store.backup_fault is not None
        assert "đủ chỗ" in store.backup_fault.message
        assert store.count(Unit) == 2
    store.backup()
    assert store.backup_fault is None


def test_a_disk_that_fails_while_copying_leaves_no_trace(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add_unit(store)
    store.backup()
    before = sorted(store.paths.backups.iterdir())

    def refuse(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(DanvanError, match="Ổ đĩa báo lỗi"):
            store.backup()
    assert sorted(store.paths.backups.iterdir()) == before
    add_unit(store, "vẫn làm việc được")


def test_old_copies_go_only_after_the_new_one_is_proven(
    store: Store, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(8):
        store.backup()
    assert len(store.list_backups()) == 7
    monkeypatch.setattr(backup_module, "thorough_faults", lambda _: ["hỏng"])
    with pytest.raises(DanvanError):
        store.backup()
    assert len(store.list_backups()) == 7
    assert all(record.path.exists() for record in store.list_backups())
    clock.set(MOMENT)


def test_numbers_go_on_even_when_the_store_was_put_back(store: Store) -> None:
    first, second = store.backup(), store.backup()
    assert (first.sequence, second.sequence) == (1, 2)
    store.restore(first)
    numbers = [record.sequence for record in store.list_backups()]
    assert numbers == [3, 2, 1]
    assert store.backup().sequence == 4


def test_evidence_travels_with_the_copy_once(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "ảnh.jpg"
    source.write_bytes(b"picture")
    stored = EvidenceFiles(store.paths.evidence).take_in(source)
    store.backup()
    kept = EvidenceFiles(store.paths.backups / "evidence").path_of(stored.sha256, stored.file_name)
    assert kept.read_bytes() == b"picture"
    made = kept.stat().st_mtime_ns
    store.backup()
    assert kept.stat().st_mtime_ns == made


def test_a_damaged_evidence_file_neither_stops_the_copy_nor_gets_into_it(store: Store, tmp_path: Path) -> None:
    kept = EvidenceFiles(store.paths.evidence)
    for name, damage in (("a.pdf", b"other"), ("b.pdf", b"")):
        source = tmp_path / name
        source.write_bytes(name.encode())
        place = kept.path_of(kept.take_in(source).sha256, name)
        place.chmod(0o600)
        place.write_bytes(damage)
    assert store.backup().state is BackupState.GOOD
    assert list(EvidenceFiles(store.paths.backups / "evidence").stored()) == []


def test_a_clock_that_went_back_makes_a_copy_too(store: Store, clock: FixedClock) -> None:
    add_unit(store)
    clock.set(datetime(2020, 1, 1, 8))
    add_unit(store)
    assert [record.reason for record in store.list_backups()] == [BackupReason.DAILY]
