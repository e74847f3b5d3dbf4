from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from danvan_desktop.storage.soundness import quick_faults, thorough_faults
from tests.storage.samples import fill_store
from tests.stores import open_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with open_store(tmp_path) as store:
        fill_store(store)
    return store.paths.database


def test_a_sound_file_has_no_faults(database: Path) -> None:
    with closing(sqlite3.connect(database)) as raw:
        assert quick_faults(raw) == []
        assert thorough_faults(raw) == []


def test_a_dangling_reference_is_named(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as raw:
        raw.execute("DELETE FROM plan")
        faults = thorough_faults(raw)
    assert any("nhiệm vụ trỏ tới kế hoạch không tồn tại" in fault for fault in faults)


def test_an_index_without_its_rows_is_a_fault_only_the_thorough_check_sees(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("UPDATE sqlite_schema SET sql = replace(sql, '(year)', '(id)') WHERE name = 'ix_plan_year'")
    with closing(sqlite3.connect(database)) as raw:
        assert quick_faults(raw) == []
        assert "Cấu trúc tệp dữ liệu bị hỏng" in thorough_faults(raw)[0]


def test_garbage_is_a_fault_and_no_exception(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"SQLite format 3\x00" + b"garbage" * 1000)
    with closing(sqlite3.connect(path)) as raw:
        assert quick_faults(raw)
        assert thorough_faults(raw)
