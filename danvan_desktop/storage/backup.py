"""Verified copies of the open store: copied beside, flushed, opened, proven, described, and only then named and rotated."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from danvan_desktop.domain.backup import BackupReason, BackupRecord, BackupState
from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.domain.evidence import FileState
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.backup_list import (
    EVIDENCE_FOLDER,
    copy_path,
    list_backups,
    manifest_of,
    remove_leftovers,
    write_manifest,
)
from danvan_desktop.storage.backup_rotation import to_remove
from danvan_desktop.storage.engine import driver, pragma
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.files import PART, replace_durably, sync_file
from danvan_desktop.storage.seal import fingerprint
from danvan_desktop.storage.search_index import INDEX_PREFIX
from danvan_desktop.storage.soundness import thorough_faults

_HASH_LENGTH = 64


def make_backup(connection: Connection, paths: StorePaths, moment: datetime, reason: BackupReason) -> BackupRecord:
    """Copy the store and its evidence, outside any transaction; old copies go only after the new one is proven.

    Raises `DanvanError` when there is no room, the disk refuses or the copy is not sound; earlier copies stay untouched.
    """
    with faults_explained():
        paths.backups.mkdir(parents=True, exist_ok=True)
        remove_leftovers(paths.backups)
        known = list_backups(paths.backups)
        _require_room(connection, paths.backups)
        sequence = _next_sequence(connection, known)
        target = copy_path(paths.backups, sequence, moment, reason)
        part = target.with_name(target.name + PART)
        try:
            proof = _copy_and_prove(connection, part)
            mark = fingerprint(part)
            record = BackupRecord(
                path=target,
                made_at=moment,
                reason=reason,
                size=mark.size,
                state=BackupState.GOOD,
                sequence=sequence,
                history_seq=proof.history_seq,
                history_hash=proof.history_hash,
                sha256=mark.sha256,
                store_id=proof.store_id,
                schema_number=int(pragma(connection, "user_version") or 0),
            )
            write_manifest(record, proof.counts)
            replace_durably(part, target)
        except BaseException:
            part.unlink(missing_ok=True)
            manifest_of(target).unlink(missing_ok=True)
            raise
        copy_evidence(paths.evidence, paths.backups / EVIDENCE_FOLDER)
        prune([*known, record], record.store_id)
    return record


def prune(records: list[BackupRecord], store_id: str) -> None:
    """Remove the copies the rotation gives free, each copy before its manifest."""
    for record in to_remove(records, store_id):
        record.path.unlink(missing_ok=True)
        manifest_of(record.path).unlink(missing_ok=True)


def _never() -> bool:
    return False


def copy_evidence(source: Path, target: Path, is_cancelled: Callable[[], bool] = _never) -> None:
    """Bring the evidence files of one folder that the other lacks; a file whose bytes changed is left where it is.

    Asks `is_cancelled` before each file and raises `CancelledError` when it says so.
    """
    here, there = EvidenceFiles(source), EvidenceFiles(target)
    names = {path.name for path in there.stored()}
    for path in here.stored():
        if is_cancelled():
            raise CancelledError
        if path.name not in names and here.state_of(path.name[:_HASH_LENGTH]) is FileState.INTACT:
            there.take_in(path)


def open_copy(path: Path) -> sqlite3.Connection:
    """A connection to a finished copy that cannot write and leaves no file beside it."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def row_counts(raw: sqlite3.Connection) -> dict[str, int]:
    """The rows of every table but those of the search index, which follow from the others."""
    tables = raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE ?"
        " ORDER BY name",
        (f"{INDEX_PREFIX}%",),
    )
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables.fetchall()}  # noqa: S608  # names from the schema


class _Proof(NamedTuple):
    """What was read from a copy while it was proven."""

    counts: dict[str, int]
    store_id: str
    history_seq: int
    history_hash: str


def _copy_and_prove(connection: Connection, part: Path) -> _Proof:
    source = driver(connection)
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode = OFF").close()  # an unfinished copy is thrown away, not rolled back
        target.execute("PRAGMA synchronous = OFF").close()  # and a finished one is flushed as a whole
        source.backup(target)
    sync_file(part)
    with closing(open_copy(part)) as copy:
        faults = thorough_faults(copy)
        counts = row_counts(copy) if not faults else {}
        if faults or counts != row_counts(source):
            raise DanvanError(
                "Bản sao lưu vừa tạo không đạt kiểm tra nên đã bị bỏ; các bản cũ vẫn còn nguyên.",
                "Hãy kiểm tra ổ đĩa rồi sao lưu lại; nếu vẫn lỗi, hãy vào “Dữ liệu” để kiểm tra kho dữ liệu.",
            )
        state = copy.execute("SELECT store_id, history_seq, history_hash FROM store_state").fetchone()
    return _Proof(counts, *state)


def _next_sequence(connection: Connection, known: list[BackupRecord]) -> int:
    """One more than any number in the store or in a copy, written into the store so that the copy carries it."""
    stored = int(connection.exec_driver_sql("SELECT backup_seq FROM store_state").scalar_one())
    sequence = max([stored, *(record.sequence for record in known)]) + 1
    connection.exec_driver_sql("UPDATE store_state SET backup_seq = ?", (sequence,))
    return sequence


def _require_room(connection: Connection, folder: Path) -> None:
    size = int(pragma(connection, "page_count") or 0) * int(pragma(connection, "page_size") or 0)
    if shutil.disk_usage(folder).free < 2 * size:
        raise DanvanError(
            "Ổ đĩa không còn đủ chỗ để tạo bản sao lưu.", "Hãy xóa bớt tệp không cần trên ổ đĩa rồi sao lưu lại."
        )
