"""Writes the first revision and its populated store anew; only until the first release, afterwards they stand for ever.

.venv/bin/python -m tests.databases.first_schema
"""

from __future__ import annotations

import gzip
import tempfile
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, create_engine

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.schema import REVISION, create_schema
from danvan_desktop.storage.store import Store
from tests.storage.samples import fill_store

FOLDER = Path(__file__).resolve().parent
VERSIONS = FOLDER.parent.parent / "danvan_desktop" / "storage" / "migrations" / "versions"
POPULATED = FOLDER / f"schema_{REVISION}.sqlite3.gz"
MOMENT = datetime(2026, 6, 15, 8, 0)  # local time of the office


def schema_statements(connection: Connection) -> list[str]:
    """Every statement of the schema as SQLite keeps it, tables first, without those Alembic and FTS5 make themselves."""
    rows = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%' AND name NOT IN"
        " (SELECT name FROM pragma_table_list WHERE type = 'shadow')"
        " ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid"
    )
    return [sql.strip() for (sql,) in rows]


def spelled(statement: str) -> str:
    """The statement without idle spaces and blank lines."""
    lines = (line.strip() for line in statement.splitlines())
    return "\n".join(
        f"    {line}" if line.endswith(",") or line.startswith("CONSTRAINT") else line for line in lines if line
    )


def write_revision() -> None:
    """Spell the present tables out in the SQL file of the first revision."""
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        create_schema(connection, MOMENT)
        statements = schema_statements(connection)
    engine.dispose()
    script = "\n\n".join(spelled(statement) for statement in statements) + "\n"
    (VERSIONS / "r0001_first_schema.sql").write_text(script, encoding="utf-8")


def write_store() -> None:
    """Keep a small store of this schema with rows in every table."""
    with tempfile.TemporaryDirectory() as folder:
        paths = StorePaths(Path(folder) / "store")
        with Store.open(paths, FixedClock(MOMENT), "văn thư") as store:
            fill_store(store)
        POPULATED.write_bytes(gzip.compress(paths.database.read_bytes(), mtime=0))


if __name__ == "__main__":
    write_revision()
    write_store()
