from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.backup import BackupReason, DamagedStoreError, NewerStoreError
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage import opening
from danvan_desktop.storage.engine import close_connection
from danvan_desktop.storage.faults import StoreLockedError
from danvan_desktop.storage.opening import Opening, open_store_file
from danvan_desktop.storage.seal import read_seal, seal_file
from danvan_desktop.storage.store import Store
from tests.storage.samples import fill_store
from tests.stores import MOMENT, open_store

HOLD_OPEN = """
import sys, pathlib
from tests.stores import open_store
store = open_store(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A closed store with a row in every table and one good copy."""
    with open_store(tmp_path) as store:
        fill_store(store)
    return store.paths.database


@pytest.fixture
def paths(tmp_path: Path) -> StorePaths:
    return StorePaths(tmp_path / "store")


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def edit(database: Path, *statements: str) -> None:
    raw = sqlite3.connect(database, isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


def flip(database: Path, position: int) -> None:
    content = bytearray(database.read_bytes())
    content[position] ^= 1
    database.write_bytes(content)


def position_of(database: Path, text: str) -> int:
    return database.read_bytes().index(text.encode())


def test_a_clean_start_checks_lightly_and_any_other_thoroughly(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[str] = []
    for name in ("quick_faults", "thorough_faults"):
        monkeypatch.setattr(opening, name, lambda _, name=name: called.append(name) or [])
    open_store(tmp_path).close()
    seal_file(database).unlink()
    open_store(tmp_path).close()
    assert called == ["quick_faults", "quick_faults", "thorough_faults"]


def test_a_seal_read_ahead_counts_only_while_the_file_is_as_it_was(
    paths: StorePaths, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[str] = []
    monkeypatch.setattr(opening, "thorough_faults", lambda _: called.append("thorough") or [])
    reading = read_seal(database)
    close_connection(open_store_file(Opening(paths, MOMENT, "ai", read_ahead=lambda: reading)))
    assert not called
    edit(database, "UPDATE store_state SET created_at = created_at || ' '")
    close_connection(open_store_file(Opening(paths, MOMENT, "ai", read_ahead=lambda: reading)))
    assert called == ["thorough"]


def test_what_is_done_meanwhile_is_done_before_the_store_is_handed_over_and_its_fault_closes_the_file(
    paths: StorePaths, database: Path
) -> None:
    def fail() -> None:
        raise ImportError("planted")

    with pytest.raises(ImportError, match="planted"):
        open_store_file(Opening(paths, MOMENT, "ai", meanwhile=fail))
    done: list[bool] = []
    close_connection(open_store_file(Opening(paths, MOMENT, "ai", meanwhile=lambda: done.append(database.exists()))))
    assert done == [True]


def test_the_seal_is_broken_before_anything_can_be_written(tmp_path: Path, database: Path) -> None:
    assert seal_file(database).exists()
    store = open_store(tmp_path)
    assert not seal_file(database).exists()
    store.close()
    assert seal_file(database).exists()


@pytest.mark.parametrize("text", ["Nhập dữ liệu mẫu", "đặt biệt", "store_state"])
def test_a_single_flipped_bit_is_found_and_the_newest_copy_offered(tmp_path: Path, database: Path, text: str) -> None:
    flip(database, position_of(database, text))
    damaged = digest(database)
    with pytest.raises(DamagedStoreError) as caught:
        open_store(tmp_path)
    error = caught.value
    assert error.kept_path is not None
    assert digest(error.kept_path) == damaged
    assert not database.exists()
    assert error.newest_backup is not None
    assert "08:00 ngày 15/06/2026" in error.remedy
    with pytest.raises(DamagedStoreError, match="Không thấy tệp dữ liệu"):
        open_store(tmp_path)  # and never an empty store in silence
    with Store.recover(StorePaths(tmp_path / "store"), error.newest_backup, FixedClock(MOMENT), "văn thư") as store:
        assert store.count(Unit) == 1


def test_a_flipped_bit_after_an_unclean_end_is_found_where_the_file_shows_it(tmp_path: Path, database: Path) -> None:
    seal_file(database).unlink()
    flip(database, position_of(database, "Nhập dữ liệu mẫu"))
    with pytest.raises(DamagedStoreError, match="Mục số 1"):
        open_store(tmp_path)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"x" * 5000),
        lambda path: path.write_bytes(path.read_bytes()[:9000]),
        lambda path: path.write_bytes(path.read_bytes()[:50]),
        lambda path: path.unlink(),
    ],
)
def test_an_emptied_shortened_or_vanished_file_never_becomes_an_empty_store(
    tmp_path: Path, database: Path, damage: Callable[[Path], None]
) -> None:
    seal_file(database).unlink()
    damage(database)
    with pytest.raises(DamagedStoreError) as caught:
        open_store(tmp_path)
    assert caught.value.newest_backup is not None


def test_a_damaged_file_is_kept_with_its_journal(tmp_path: Path, database: Path) -> None:
    seal_file(database).unlink()
    database.write_bytes(database.read_bytes()[:100] + b"x" * 90_000)
    journal = database.with_name(database.name + "-journal")
    journal.write_bytes(b"no journal SQLite would accept")
    with pytest.raises(DamagedStoreError) as caught:
        open_store(tmp_path)
    kept = caught.value.kept_path
    assert kept is not None
    assert kept.read_bytes().endswith(b"x" * 90_000)
    spare = kept.with_name(kept.name + "-journal.spare")
    assert spare.read_bytes() == b"no journal SQLite would accept"
    assert not journal.exists()
    assert not database.exists()


def test_starting_empty_must_be_asked_for(database: Path) -> None:
    database.unlink()
    with Store.open(StorePaths(database.parent), FixedClock(MOMENT), "văn thư", may_start_empty=True) as store:
        assert store.count(Unit) == 0
        assert len(store.list_backups()) == 1


def test_without_any_copy_the_message_says_so(tmp_path: Path, database: Path) -> None:
    shutil.rmtree(database.parent / "backups")
    flip(database, 5000)
    with pytest.raises(DamagedStoreError) as caught:
        open_store(tmp_path)
    assert caught.value.newest_backup is None
    assert "Chưa có bản sao lưu" in caught.value.remedy


def test_a_copy_put_in_place_by_hand_is_accepted(tmp_path: Path, database: Path) -> None:
    with open_store(tmp_path) as store:
        record = store.backup(BackupReason.CLERK)
        with store.begin("Thêm") as uow:
            uow.save(Unit(uow.new_id(), "Mới"))
            uow.commit()
    shutil.copyfile(record.path, database)
    with open_store(tmp_path) as store:
        assert store.count(Unit) == 1


def test_a_newer_store_is_refused_and_not_a_byte_changes(tmp_path: Path, database: Path) -> None:
    edit(database, "PRAGMA user_version = 2")
    seal_file(database).unlink()
    before = digest(database), database.stat().st_mtime_ns
    with pytest.raises(NewerStoreError, match="phiên bản mới hơn") as caught:
        open_store(tmp_path)
    assert caught.value.remedy
    assert (digest(database), database.stat().st_mtime_ns) == before
    assert sorted(path.name for path in database.parent.iterdir()) == ["backups", database.name]


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    edit(folder / "danvan.sqlite3", "CREATE TABLE t (a)")
    before = digest(folder / "danvan.sqlite3")
    with pytest.raises(DanvanError, match="không phải là dữ liệu của chương trình này"):
        open_store(tmp_path)
    assert digest(folder / "danvan.sqlite3") == before


def test_a_store_held_by_another_program_names_who_holds_it(tmp_path: Path, database: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreLockedError) as caught:
            open_store(tmp_path)
        assert f"tiến trình số {other.pid}" in caught.value.message
        assert "08:00 ngày 15/06/2026" in caught.value.message
        assert caught.value.remedy
        other.stdin.close()
    open_store(tmp_path).close()
    assert not (database.parent / "owner.json").exists()


def test_an_owner_note_left_by_a_crash_locks_nobody_out(tmp_path: Path, database: Path) -> None:
    (database.parent / "owner.json").write_text('{"machine":"a","login":"b","pid":1,"since":"2026-01-01T00:00:00"}')
    open_store(tmp_path).close()
    assert not (database.parent / "owner.json").exists()


def test_a_folder_that_cannot_be_written_is_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("một tệp ở chỗ của thư mục")
    with pytest.raises(DanvanError, match="Không ghi được vào thư mục dữ liệu") as caught:
        Store.open(StorePaths(blocked / "store"), FixedClock(MOMENT), "ai")
    assert caught.value.remedy

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(DanvanError, match="Không ghi được vào thư mục dữ liệu"):
        open_store(tmp_path)


def test_a_read_only_file_is_said_to_be_so(tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest(database)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != database)
    with pytest.raises(DanvanError, match="Không ghi được"):
        open_store(tmp_path)
    assert digest(database) == before
    assert seal_file(database).exists()


def test_a_first_start_cut_off_before_its_tables_were_laid_begins_again(tmp_path: Path) -> None:
    paths = StorePaths(tmp_path / "store")
    paths.folder.mkdir()
    edit(paths.database, "PRAGMA application_id = 1146504017")
    assert paths.database.stat().st_size > 0
    with open_store(tmp_path) as store:
        assert store.count(Unit) == 0


def test_an_interrupted_write_is_rolled_back_at_the_next_start(tmp_path: Path, database: Path) -> None:
    script = (
        "import os, sys, pathlib; from tests.stores import open_store;"
        "from danvan_desktop.domain.agency import Unit;"
        "store = open_store(pathlib.Path(sys.argv[1]));"
        "store.connection.exec_driver_sql('PRAGMA cache_size = 1');"
        "uow = store.begin('Dở').__enter__();"
        "[uow.save(Unit(uow.new_id(), 'x' * 3000)) for _ in range(50)];"
        "os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert done.returncode == 9
    journal = database.with_name(database.name + "-journal")
    assert journal.stat().st_size > 0, "the harness must leave a hot journal"
    with open_store(tmp_path) as store:
        assert store.count(Unit) == 1
        assert not list(store.paths.folder.glob("*.spare"))


def test_a_store_in_a_cloud_folder_is_not_even_created(tmp_path: Path) -> None:
    paths = StorePaths(tmp_path / "OneDrive - Sở" / "Danvan")
    with pytest.raises(DanvanError, match="OneDrive"):
        open_store_file(Opening(paths, MOMENT, "ai"))
    assert not paths.folder.exists()
