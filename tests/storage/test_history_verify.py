from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.storage.history_verify import chain_fault
from tests.stores import open_store


@pytest.fixture
def raw(tmp_path: Path):
    with open_store(tmp_path) as store:
        for name in ("một", "hai", "ba"):
            with store.begin(f"Thêm {name}") as uow:
                uow.save(Unit(uow.new_id(), name))
                uow.commit()
    connection = sqlite3.connect(tmp_path / "store" / "danvan.sqlite3", isolation_level=None)
    for trigger in ("history_is_never_changed", "history_is_never_deleted", "history_grows_by_one"):
        connection.execute(f"DROP TRIGGER {trigger}")
    yield connection
    connection.close()


def test_an_untouched_history_is_whole(raw: sqlite3.Connection) -> None:
    assert chain_fault(raw) is None


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE history SET label = 'Xóa' WHERE seq = 2", "Mục số 2"),
        ("UPDATE history SET at = '2020-01-01T00:00:00' WHERE seq = 1", "Mục số 1"),
        ("UPDATE history SET changes = '[]' WHERE seq = 3", "Mục số 3"),
        ("DELETE FROM history WHERE seq = 2", "thiếu mục số 2"),
        ("DELETE FROM history WHERE seq = 1", "thiếu mục số 1"),
        ("DELETE FROM history WHERE seq = 3", "không khớp"),
        ("UPDATE store_state SET history_hash = 'x'", "không khớp"),
        ("UPDATE store_state SET store_id = 'other'", "Mục số 1"),
        ("DELETE FROM store_state", "Thiếu dòng trạng thái"),
    ],
)
def test_any_tampering_is_found(raw: sqlite3.Connection, statement: str, words: str) -> None:
    raw.execute(statement)
    fault = chain_fault(raw)
    assert fault is not None
    assert words in fault
