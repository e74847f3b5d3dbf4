from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from danvan_desktop.storage.engine import close_connection, open_connection
from danvan_desktop.storage.schema import SCHEMA_NUMBER, create_schema, is_empty
from danvan_desktop.storage.store import Store
from tests.storage.samples import fill_store
from tests.stores import MOMENT, open_store


@pytest.fixture
def store(tmp_path: Path):
    with open_store(tmp_path) as opened:
        fill_store(opened)
        yield opened


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET label = 'khác'",
        "DELETE FROM history",
        "REPLACE INTO history SELECT * FROM history",
        "INSERT INTO history SELECT 5, at, who, label, kind, 0, 0, 0, 0, changes, '', '' FROM history",
    ],
)
def test_the_history_cannot_be_changed_by_sql(store: Store, statement: str) -> None:
    with pytest.raises(IntegrityError, match=r"append-only|grows by one"):
        store.connection.exec_driver_sql(statement)


def test_columns_refuse_values_of_another_type(store: Store) -> None:
    with pytest.raises(IntegrityError, match="cannot store TEXT value"):
        store.connection.exec_driver_sql("UPDATE task SET position = 'đầu'")


def test_an_assignment_belongs_to_one_duty(store: Store) -> None:
    with pytest.raises(IntegrityError, match="one_duty"):
        store.connection.exec_driver_sql("UPDATE assignment SET task_id = NULL")


def test_a_fresh_store_is_laid_in_one_transaction_and_numbered(tmp_path: Path) -> None:
    connection = open_connection(tmp_path / "fresh.sqlite3")
    assert is_empty(connection)
    create_schema(connection, MOMENT)
    assert not is_empty(connection)
    close_connection(connection)
    raw = sqlite3.connect(tmp_path / "fresh.sqlite3")
    assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_NUMBER,)
    raw.close()
