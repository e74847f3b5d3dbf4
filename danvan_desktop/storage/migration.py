"""Brings an older store to the present schema: a proven copy first, then one transaction, or nothing at all.

Alembic is imported here only, so that the ordinary start does not pay for it.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.backup import make_backup, row_counts
from danvan_desktop.storage.engine import driver, pragma, roll_back
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.history import Deed, append_barrier
from danvan_desktop.storage.search_index import SEARCHED, rebuild_statement

SCRIPTS = Path(__file__).resolve().parent / "migrations"
LABEL = "Nâng cấp dữ liệu lên phiên bản mới"
_ROOM = 3
_OWN_TABLES = {"alembic_version", "history"}


def migrate(connection: Connection, paths: StorePaths, moment: datetime, who: str, scripts: Path = SCRIPTS) -> None:
    """Run the missing revisions; raises `DanvanError` with the store as it was when room, copy or a check fails.

    A revision that means to change how many rows a table has names the table in its `CHANGES_ROW_COUNTS`.
    """
    _require_room(connection, paths)
    make_backup(connection, paths, moment, BackupReason.BEFORE_MIGRATION)
    with faults_explained():
        # Rebuilding a parent table with references on would delete its children; inside BEGIN this has no effect.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF").close()
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _run_revisions(connection, scripts)
            for noun in SEARCHED:
                connection.exec_driver_sql(rebuild_statement(noun)).close()
            append_barrier(connection, Deed(LABEL, moment, who))
            connection.exec_driver_sql("COMMIT")
        finally:
            roll_back(connection)
            connection.exec_driver_sql("PRAGMA foreign_keys = ON").close()


def _run_revisions(connection: Connection, scripts: Path) -> None:
    config = configuration(connection, scripts)
    pending = _pending(connection, config)
    before = row_counts(driver(connection))
    command.upgrade(config, "head")
    newest = ScriptDirectory.from_config(config).get_current_head()
    connection.exec_driver_sql(f"PRAGMA user_version = {int(str(newest))}").close()
    meant = _OWN_TABLES.union(*(getattr(revision, "CHANGES_ROW_COUNTS", ()) for revision in pending))
    _prove(connection, before, meant)


def configuration(connection: Connection, scripts: Path = SCRIPTS) -> Config:
    """Alembic's configuration for the revisions inside the package, on an open connection."""
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _pending(connection: Connection, config: Config) -> Sequence[object]:
    stored = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    revisions = ScriptDirectory.from_config(config).iterate_revisions("head", stored)
    return [revision.module for revision in revisions]


def _prove(connection: Connection, before: dict[str, int], meant: set[str]) -> None:
    after = row_counts(driver(connection))
    lost = [name for name, count in before.items() if name not in meant and after.get(name) != count]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
    if lost or broken is not None:
        raise DanvanError(
            "Việc nâng cấp dữ liệu không đạt kiểm tra nên đã được hủy; dữ liệu vẫn như cũ.",
            "Hãy dùng lại phiên bản chương trình trước đó và báo cho người hỗ trợ.",
        )


def _require_room(connection: Connection, paths: StorePaths) -> None:
    size = int(pragma(connection, "page_count") or 0) * int(pragma(connection, "page_size") or 0)
    if shutil.disk_usage(paths.folder).free < _ROOM * size:
        raise DanvanError(
            "Ổ đĩa không còn đủ chỗ để nâng cấp dữ liệu (cần gấp 3 lần dung lượng hiện tại).",
            "Hãy xóa bớt tệp không cần trên ổ đĩa rồi mở lại chương trình.",
        )
