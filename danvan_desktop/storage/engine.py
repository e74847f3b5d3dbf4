"""One engine, one connection, our own BEGIN: how the store's file is opened (reliability.md, Connection)."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage.faults import faults_explained

APPLICATION_ID = 0x44564351
"""“DVCQ” in the header of the file: this is a store of ours and no other SQLite database."""

_BUSY_MILLISECONDS = 1000
_SYNCHRONOUS = 2 if sys.platform == "win32" else 3  # EXTRA also syncs the folder after the journal is emptied

PRAGMAS: tuple[tuple[str, str | int, str | int], ...] = (
    ("busy_timeout", _BUSY_MILLISECONDS, _BUSY_MILLISECONDS),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", _SYNCHRONOUS, _SYNCHRONOUS),
    ("foreign_keys", 1, 1),
    ("trusted_schema", 0, 0),
    ("cell_size_check", 1, 1),
    ("recursive_triggers", 1, 1),
    ("temp_store", 2, 2),
)
"""Name, value set and value read back, in the order that matters."""


def open_connection(path: Path) -> Connection:
    """The one connection to the store at `path`, all pragmas taken and the exclusive lock held.

    Creates the file when it is missing. Raises `DanvanError` when it is locked, unreadable or a pragma did not take.
    """

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    with faults_explained():
        connection = engine.connect()
        try:
            _take_lock(connection)
            _set_pragmas(connection)
            _hold_lock(connection)
        except BaseException:
            close_connection(connection)
            raise
    return connection


def close_connection(connection: Connection) -> None:
    """Close the file and give up the lock."""
    engine = connection.engine
    connection.close()
    engine.dispose()


def _take_lock(connection: Connection) -> None:
    """Take the exclusive lock before anything is read.

    Of programs started at once each would otherwise keep the shared lock of its first read, in exclusive mode for good,
    and none could go on; so the mode is set only where the lock is held already. A new file gets our mark in the same
    transaction that makes it a database.
    """
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}").close()
    connection.exec_driver_sql("BEGIN EXCLUSIVE")
    connection.exec_driver_sql("PRAGMA locking_mode = EXCLUSIVE").close()
    if pragma(connection, "application_id") == 0 and pragma(connection, "page_count") in {0, 1}:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}").close()
    connection.exec_driver_sql("COMMIT")


def _set_pragmas(connection: Connection) -> None:
    for name, value, _ in PRAGMAS:
        connection.exec_driver_sql(f"PRAGMA {name} = {value}").close()
    for name, _, expected in (*PRAGMAS, ("application_id", 0, APPLICATION_ID)):
        found = pragma(connection, name)
        if found != expected:
            raise DanvanError(
                f"Không thể mở dữ liệu ở chế độ an toàn ({name} = {found}, cần {expected}).",
                "Hãy chuyển thư mục dữ liệu về ổ đĩa trong máy, cài lại chương trình nếu cần, rồi mở lại.",
            )


def _hold_lock(connection: Connection) -> None:
    """An empty write transaction: from here on no other program can read or write the file."""
    connection.exec_driver_sql("BEGIN EXCLUSIVE")
    connection.exec_driver_sql("COMMIT")


def pragma(connection: Connection, name: str) -> str | int | None:
    """The first value a pragma reads back."""
    row = connection.exec_driver_sql(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]


def driver(connection: Connection) -> sqlite3.Connection:
    """The sqlite3 connection underneath, for what SQLAlchemy does not offer (online backup, transaction state)."""
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        message = "the store is closed"
        raise TypeError(message)
    return raw


def begin(connection: Connection) -> None:
    """Start a write transaction in which references are checked at its end only; raises `RuntimeError` inside another."""
    if driver(connection).in_transaction:
        message = "a unit of work is open already"
        raise RuntimeError(message)
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON").close()


def roll_back(connection: Connection) -> None:
    """Leave the open transaction without a trace, if there is one."""
    if driver(connection).in_transaction:
        connection.exec_driver_sql("ROLLBACK")
