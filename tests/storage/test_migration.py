from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Task
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage import migration
from danvan_desktop.storage.backup_list import list_backups
from danvan_desktop.storage.engine import close_connection, driver, open_connection, pragma
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.migration import SCRIPTS, configuration, migrate
from danvan_desktop.storage.schema import REVISION, SCHEMA_NUMBER, create_schema
from danvan_desktop.storage.search_index import SEARCHED, comparison_statement
from danvan_desktop.storage.soundness import thorough_faults
from danvan_desktop.storage.store import Store
from tests.databases.first_schema import FOLDER, schema_statements, spelled
from tests.storage.samples import in_order_of_references
from tests.stores import MOMENT

NEXT = """
from alembic import op
revision = "0002"
down_revision = "0001"
{constant}

def upgrade():
    {body}
"""
REBUILD_PLAN = """
    op.execute("CREATE TABLE new_plan AS SELECT * FROM plan")
    op.execute("DELETE FROM plan")
    op.execute("INSERT INTO plan SELECT * FROM new_plan")
    op.execute("DROP TABLE new_plan")
"""


@pytest.fixture
def memory() -> Iterator[Connection]:
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def released(tmp_path: Path, kept: Path) -> StorePaths:
    """The kept store of a released schema, in a folder of its own."""
    paths = StorePaths(tmp_path / "store")
    paths.folder.mkdir()
    paths.database.write_bytes(gzip.decompress(kept.read_bytes()))
    return paths


def scripts_with(tmp_path: Path, body: str, constant: str = "") -> Path:
    """The package's revisions and one more."""
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT.format(body=body.strip(), constant=constant)
    (scripts / "versions" / "r0002_next.py").write_text(text, encoding="utf-8")
    return scripts


def schema_of(connection: Connection) -> list[str]:
    return sorted(" ".join(spelled(statement).split()) for statement in schema_statements(connection))


def test_a_migrated_schema_equals_a_fresh_one(memory: Connection) -> None:
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as migrated:
        command.upgrade(configuration(migrated), "head")
        create_schema(memory, MOMENT)
        assert schema_of(migrated) == schema_of(memory), (
            "a field or index was added: write a revision, or before the first release run"
            " `.venv/bin/python -m tests.databases.first_schema`"
        )
    engine.dispose()


def test_the_newest_revision_is_the_one_the_program_works_with(memory: Connection) -> None:
    head = ScriptDirectory.from_config(configuration(memory)).get_current_head()
    assert head == REVISION
    assert int(str(head)) == SCHEMA_NUMBER


@pytest.mark.parametrize("kept", sorted(FOLDER.glob("schema_*.sqlite3.gz")), ids=lambda path: path.name)
def test_a_store_of_every_released_schema_opens_with_all_its_rows(tmp_path: Path, kept: Path) -> None:
    with Store.open(released(tmp_path, kept), FixedClock(MOMENT), "văn thư") as store:
        assert {cls.__name__ for cls in in_order_of_references() if store.count(cls) == 0} == set()
        found = [finding.text[:12] for finding in check_store(store)]
        assert found == ["Tài liệu kiể", "Mẫu văn bản:"]  # their files are not kept here
        with store.begin("Sửa") as uow:
            uow.save(Plan(uow.new_id(), subject="Mới"))
            uow.commit()


def test_the_ordinary_start_does_not_load_alembic_or_the_orm(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.stores import open_store;"
        f"open_store(Path({str(tmp_path)!r})).close();"
        "print(sorted({name for name in sys.modules if name in ('alembic', 'sqlalchemy.orm')}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_revision_runs_after_a_proven_copy_and_ends_what_can_be_undone(tmp_path: Path) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    scripts = scripts_with(tmp_path, 'op.execute("ALTER TABLE task ADD COLUMN colour TEXT")')
    connection = open_connection(paths.database)
    migrate(connection, paths, MOMENT, "văn thư", scripts)
    assert pragma(connection, "user_version") == 2
    assert pragma(connection, "foreign_keys") == 1
    assert connection.exec_driver_sql("SELECT colour FROM task").fetchall() == [(None,)]
    last = connection.exec_driver_sql("SELECT label, undo_head, redo_head FROM history ORDER BY seq DESC").fetchone()
    assert last == (migration.LABEL, 0, 0)
    assert thorough_faults(driver(connection)) == []
    close_connection(connection)
    [copy] = list_backups(paths.backups)
    assert copy.reason is BackupReason.BEFORE_MIGRATION
    assert copy.schema_number == 1


def test_rebuilding_a_parent_table_keeps_its_children(tmp_path: Path) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    connection = open_connection(paths.database)
    migrate(connection, paths, MOMENT, "văn thư", scripts_with(tmp_path, REBUILD_PLAN))
    assert connection.exec_driver_sql("SELECT count(*) FROM task").scalar_one() == 1
    close_connection(connection)


def test_words_a_revision_rewrites_are_found_afterwards(tmp_path: Path) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    connection = open_connection(paths.database)
    body = "op.execute(\"UPDATE task SET text = 'Việc viết lại'\")"
    migrate(connection, paths, MOMENT, "văn thư", scripts_with(tmp_path, body))
    found = 'SELECT count(*) FROM search_task WHERE search_task MATCH \'"viet"* "lai"*\''
    assert connection.exec_driver_sql(found).scalar_one() == 1
    for noun in SEARCHED:
        connection.exec_driver_sql(comparison_statement(noun)).close()
    close_connection(connection)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('op.execute("DELETE FROM score_line")', "không đạt kiểm tra"),
        ('op.execute("UPDATE task SET plan_id = 999")', "không đạt kiểm tra"),
        ('op.execute("DROP TABLE score_line"); op.execute("SELECT 1 FROM nowhere")', "nowhere"),
    ],
)
def test_a_revision_that_fails_or_loses_rows_leaves_the_store_as_it_was(tmp_path: Path, body: str, words: str) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    connection = open_connection(paths.database)
    with pytest.raises(Exception, match=words):
        migrate(connection, paths, MOMENT, "văn thư", scripts_with(tmp_path, body))
    assert pragma(connection, "user_version") == 1
    assert pragma(connection, "foreign_keys") == 1
    assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one() == "0001"
    assert connection.exec_driver_sql("SELECT count(*) FROM score_line").scalar_one() == 1
    assert thorough_faults(driver(connection)) == []
    close_connection(connection)
    with Store.open(paths, FixedClock(MOMENT), "văn thư") as store:
        assert store.count(Task) == 1


def test_a_revision_may_say_that_it_changes_how_many_rows_a_table_has(tmp_path: Path) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    scripts = scripts_with(tmp_path, 'op.execute("DELETE FROM score_line")', 'CHANGES_ROW_COUNTS = ("score_line",)')
    connection = open_connection(paths.database)
    migrate(connection, paths, MOMENT, "văn thư", scripts)
    assert connection.exec_driver_sql("SELECT count(*) FROM score_line").scalar_one() == 0
    close_connection(connection)


def test_without_room_for_three_times_the_store_nothing_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = released(tmp_path, FOLDER / "schema_0001.sqlite3.gz")
    size = paths.database.stat().st_size
    connection = open_connection(paths.database)
    monkeypatch.setattr(migration.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 3 * size - 1))
    with pytest.raises(DanvanError, match="gấp 3 lần"):
        migrate(connection, paths, MOMENT, "văn thư")
    assert not paths.backups.exists()
    close_connection(connection)
