from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.backup import BackupReason, BackupState
from danvan_desktop.storage.backup_list import (
    copy_path,
    list_backups,
    manifest_of,
    newest_good,
    remove_leftovers,
)
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store


@pytest.fixture
def store(tmp_path: Path):
    with open_store(tmp_path) as opened:
        yield opened


def test_copies_are_listed_newest_first_by_their_number(store: Store) -> None:
    made = [store.backup(reason) for reason in (BackupReason.CLERK, BackupReason.BEFORE_IMPORT)]
    assert list_backups(store.paths.backups) == made[::-1]
    assert store.list_backups() == made[::-1]
    assert newest_good(store.paths.backups) == made[1]


def test_a_shortened_or_lost_copy_is_not_offered(store: Store) -> None:
    first, second, third = (store.backup() for _ in range(3))
    third.path.write_bytes(third.path.read_bytes()[:-1])
    second.path.unlink()
    states = [record.state for record in store.list_backups()]
    assert states == [BackupState.CHANGED, BackupState.MISSING, BackupState.GOOD]
    assert newest_good(store.paths.backups) == first


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"sequence": "x"}'])
def test_a_copy_without_readable_manifest_is_not_listed(store: Store, content: bytes) -> None:
    record = store.backup()
    manifest_of(record.path).write_bytes(content)
    assert store.list_backups() == []
    assert newest_good(store.paths.backups) is None


def test_what_an_interrupted_backup_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    copy = copy_path(tmp_path, 3, MOMENT, BackupReason.DAILY)
    assert copy.name == "danvan-000003-2026-06-15-0800-daily.sqlite3"
    finished = copy_path(tmp_path, 2, MOMENT, BackupReason.CLOSE)
    part = copy.with_name(copy.name + ".part")
    for path in (finished, manifest_of(finished), manifest_of(copy), part, part.with_name(part.name + "-journal")):
        path.write_bytes(b"x")
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([finished, manifest_of(finished)])
