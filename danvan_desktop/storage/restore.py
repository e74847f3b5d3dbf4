"""Puts a copy in the place of the store: proven first, swapped in one step, nothing of the present store thrown away."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from danvan_desktop.domain.backup import BackupRecord
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.backup import copy_evidence, open_copy
from danvan_desktop.storage.backup_list import EVIDENCE_FOLDER
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.files import PART, replace_durably, sync_file, sync_folder
from danvan_desktop.storage.schema import SCHEMA_NUMBER
from danvan_desktop.storage.seal import Fingerprint, break_seal, fingerprint
from danvan_desktop.storage.soundness import thorough_faults

_KEPT_FOLDER = "kept"
_JOURNALS = ("-journal", "-journal.spare", "-wal", "-shm")


def prove_copy(record: BackupRecord) -> None:
    """Read every byte of a copy; raises `DanvanError` when it is not the one described, not sound, or too new."""
    with faults_explained():
        sound = fingerprint(record.path) == Fingerprint(record.size, record.sha256)
        if sound:
            with closing(open_copy(record.path)) as raw:
                sound = not thorough_faults(raw)
    if not sound:
        raise DanvanError(
            f"Bản sao lưu “{record.path.name}” không còn nguyên vẹn nên không dùng được.",
            "Hãy chọn bản sao lưu khác trong danh sách.",
        )
    if record.schema_number > SCHEMA_NUMBER:
        raise DanvanError(
            f"Bản sao lưu “{record.path.name}” do phiên bản mới hơn của chương trình tạo ra.",
            "Hãy cài phiên bản mới nhất của chương trình rồi khôi phục lại.",
        )


def swap_in(paths: StorePaths, record: BackupRecord) -> None:
    """Put a proven copy in the place of the closed store; the evidence the store lacks comes back with it.

    Until the one step that swaps the files the present store is whole; raises `DanvanError` when the disk refuses.
    """
    part = paths.database.with_name(paths.database.name + PART)
    with faults_explained():
        try:
            shutil.copyfile(record.path, part)
            sync_file(part)
            if fingerprint(part) != Fingerprint(record.size, record.sha256):
                raise DanvanError("Không chép được bản sao lưu nguyên vẹn.", "Hãy kiểm tra ổ đĩa rồi thử lại.")
            copy_evidence(paths.backups / EVIDENCE_FOLDER, paths.evidence)
            break_seal(paths.database)
            _move_journals_away(paths, record.made_at)
            replace_durably(part, paths.database)
        finally:
            part.unlink(missing_ok=True)


def keep_aside(paths: StorePaths, moment: datetime) -> Path:
    """Move the unusable file with its journals to a name of its own and give that name; nothing is deleted."""
    with faults_explained():
        folder = paths.folder / _KEPT_FOLDER
        folder.mkdir(exist_ok=True)
        kept = _free_name(folder, paths.database, moment)
        break_seal(paths.database)
        for ending in _JOURNALS:
            journal = paths.database.with_name(paths.database.name + ending)
            if journal.exists():
                replace_durably(journal, kept.with_name(kept.name + ending))
        replace_durably(paths.database, kept)
        sync_folder(paths.folder)
    return kept


def kept_stores(paths: StorePaths) -> list[Path]:
    """The files that were put aside, the newest first."""
    return sorted((paths.folder / _KEPT_FOLDER).glob(f"*{paths.database.suffix}"), reverse=True)


def _free_name(folder: Path, database: Path, moment: datetime) -> Path:
    start = f"{database.stem}-{moment:%Y%m%d-%H%M%S}"
    names = (folder / f"{start}{f'-{number}' if number else ''}{database.suffix}" for number in range(10_000))
    return next(name for name in names if not name.exists())


def _move_journals_away(paths: StorePaths, moment: datetime) -> None:
    """A journal left beside the swapped-in file would be rolled into it and destroy it."""
    for ending in _JOURNALS:
        journal = paths.database.with_name(paths.database.name + ending)
        if journal.exists() and journal.stat().st_size > 0:
            folder = paths.folder / _KEPT_FOLDER
            folder.mkdir(exist_ok=True)
            replace_durably(journal, _free_name(folder, journal, moment))
        else:
            journal.unlink(missing_ok=True)
