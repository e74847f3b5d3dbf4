"""The present schema: made at once for a fresh store, and the number by which an older or newer one is known."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import Connection

from danvan_desktop.storage.search_index import search_statements
from danvan_desktop.storage.tables.entities import all_tables
from danvan_desktop.storage.tables.store import STORE_STATE

REVISION = "0001"
"""The Alembic revision this program works with; a test compares it with the newest file in `migrations/versions`."""

SCHEMA_NUMBER = int(REVISION)
"""The same as a number in the file's header (`user_version`), readable without opening the database."""

TRIGGERS = (
    """\
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END""",
    """\
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END""",
    """\
CREATE TRIGGER history_grows_by_one BEFORE INSERT ON history
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history)
BEGIN SELECT RAISE(ABORT, 'history grows by one'); END""",
)


def create_schema(connection: Connection, moment: datetime) -> None:
    """Lay the tables, triggers, search index and counters of a fresh store in one transaction."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    all_tables().create_all(connection, checkfirst=False)
    for statement in (*TRIGGERS, *search_statements()):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
    store_id = uuid.uuid4().hex
    connection.execute(
        STORE_STATE.insert().values(
            id=1,
            store_id=store_id,
            created_at=moment.isoformat(),
            next_id=1,
            history_seq=0,
            history_hash=store_id,
            backup_seq=0,
        )
    )
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_NUMBER}").close()
    connection.exec_driver_sql("COMMIT")


def is_empty(connection: Connection) -> bool:
    """Whether the file holds no table yet."""
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is None
