from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage import engine
from danvan_desktop.storage.engine import (
    APPLICATION_ID,
    PRAGMAS,
    begin,
    close_connection,
    driver,
    open_connection,
    pragma,
    roll_back,
)
from danvan_desktop.storage.faults import StoreLockedError


@pytest.fixture
def connection(tmp_path: Path):
    opened = open_connection(tmp_path / "a.sqlite3")
    yield opened
    close_connection(opened)


def test_every_setting_that_protects_the_data_is_taken(connection) -> None:
    found = {name: pragma(connection, name) for name, _, _ in PRAGMAS}
    assert found == {
        "busy_timeout": 1000,
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
        "temp_store": 2,
    }
    assert pragma(connection, "application_id") == APPLICATION_ID


@pytest.mark.parametrize("name", [name for name, _, _ in PRAGMAS])
def test_the_program_refuses_to_run_when_a_setting_does_not_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    wanted = tuple((key, value, "other" if key == name else read) for key, value, read in PRAGMAS)
    monkeypatch.setattr(engine, "PRAGMAS", wanted)
    with pytest.raises(DanvanError, match=name) as caught:
        open_connection(tmp_path / "a.sqlite3")
    assert caught.value.remedy
    monkeypatch.undo()
    close_connection(open_connection(tmp_path / "a.sqlite3"))  # and it let go of the file


def test_nobody_else_reads_or_writes_while_it_is_open(tmp_path: Path) -> None:
    connection = open_connection(tmp_path / "a.sqlite3")
    other = sqlite3.connect(tmp_path / "a.sqlite3", timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("SELECT count(*) FROM sqlite_schema")
    other.close()
    with pytest.raises(StoreLockedError):
        open_connection(tmp_path / "a.sqlite3")
    close_connection(connection)


def test_a_rolled_back_transaction_leaves_no_trace_not_even_a_table(connection) -> None:
    begin(connection)
    connection.exec_driver_sql("CREATE TABLE t (a)")
    assert driver(connection).in_transaction
    roll_back(connection)
    roll_back(connection)
    assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one() == 0


def test_a_transaction_inside_another_is_a_bug(connection) -> None:
    begin(connection)
    with pytest.raises(RuntimeError, match="open already"):
        begin(connection)
    roll_back(connection)


def test_a_foreign_database_is_not_taken_for_ours(tmp_path: Path) -> None:
    path = tmp_path / "b.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (a)")
    other.close()
    with pytest.raises(DanvanError, match="application_id"):
        open_connection(path)
