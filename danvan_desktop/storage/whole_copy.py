"""Everything of a store in one folder to take away: a verified copy, the evidence files and a list of their names."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from danvan_desktop.domain.backup import BackupRecord
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage.backup import copy_evidence
from danvan_desktop.storage.backup_list import EVIDENCE_FOLDER, manifest_of
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.files import PART, sync_file, write_durably
from danvan_desktop.storage.seal import Fingerprint, fingerprint

LIST_NAME = "Danh mục tài liệu kiểm chứng.txt"
"""The file that tells which evidence file is which."""


class KeptFile(Protocol):
    """A file of the store: its bytes by `sha256`, what it was called outside, what it is."""

    @property
    def sha256(self) -> str:
        """The name it is kept under."""

    @property
    def file_name(self) -> str:
        """What it was called outside."""

    @property
    def title(self) -> str:
        """What it is."""


def write_whole_copy(
    record: BackupRecord, evidence: Path, items: Sequence[KeptFile], target: Path, is_cancelled: Callable[[], bool]
) -> None:
    """Write the copy `record`, the files of the folder `evidence` and their list into the new folder `target`.

    The folder gets its name when it is complete. Raises `DanvanError` when it exists already or the disk refuses;
    nothing half-written stays, also when `is_cancelled` ends it with `CancelledError`.
    """
    if target.exists():
        raise DanvanError(f"Thư mục “{target.name}” đã có ở nơi được chọn.", "Hãy chọn nơi khác, hoặc đợi một phút.")
    part = target.with_name(target.name + PART)
    with faults_explained():
        shutil.rmtree(part, ignore_errors=True)
        try:
            part.mkdir(parents=True)
            _copy_database(record, part)
            copy_evidence(evidence, part / EVIDENCE_FOLDER, is_cancelled)
            write_durably(part / LIST_NAME, _list_of(items, EvidenceFiles(part / EVIDENCE_FOLDER)).encode("utf-8-sig"))
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


def _copy_database(record: BackupRecord, folder: Path) -> None:
    copy = folder / record.path.name
    shutil.copyfile(record.path, copy)
    sync_file(copy)
    if fingerprint(copy) != Fingerprint(record.size, record.sha256):
        raise DanvanError("Không chép được bản sao lưu nguyên vẹn.", "Hãy kiểm tra ổ đĩa nơi chọn rồi thử lại.")
    shutil.copyfile(manifest_of(record.path), manifest_of(copy))


def _list_of(items: Sequence[KeptFile], files: EvidenceFiles) -> str:
    lines = ["Tệp trong thư mục này\tTên tệp gốc\tTên tài liệu"]
    for item in items:
        path = files.path_of(item.sha256, item.file_name)
        place = path.relative_to(files.folder.parent).as_posix() if path.exists() else "(mất tệp)"
        lines.append(f"{place}\t{item.file_name}\t{item.title}")
    return "\r\n".join(lines) + "\r\n"
