"""The copies in the folder of backups, each described by a manifest beside it."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from danvan_desktop.domain.backup import BackupReason, BackupRecord, BackupState
from danvan_desktop.storage.files import PART, write_durably

COPY_ENDING = ".sqlite3"
_MANIFEST_ENDING = ".json"
EVIDENCE_FOLDER = "evidence"


def list_backups(folder: Path) -> list[BackupRecord]:
    """All copies in the folder, the newest (highest sequence) first; copies without readable manifest are not ours."""
    found = [record for manifest in folder.glob(f"*{_MANIFEST_ENDING}") if (record := _read(manifest)) is not None]
    return sorted(found, key=lambda record: record.sequence, reverse=True)


def newest_good(folder: Path) -> BackupRecord | None:
    """The newest copy whose size is as described, or None."""
    return next((record for record in list_backups(folder) if record.state is BackupState.GOOD), None)


def copy_path(folder: Path, sequence: int, moment: datetime, reason: BackupReason) -> Path:
    """The name of a copy: its number, its moment and its reason, readable in a file manager."""
    return folder / f"danvan-{sequence:06}-{moment:%Y-%m-%d-%H%M}-{reason.value}{COPY_ENDING}"


def write_manifest(record: BackupRecord, counts: dict[str, int]) -> None:
    """Describe a verified copy; `counts` are the rows of each table."""
    content: dict[str, Any] = {
        "sequence": record.sequence,
        "made_at": record.made_at.isoformat(),
        "reason": record.reason.value,
        "size": record.size,
        "sha256": record.sha256,
        "schema_number": record.schema_number,
        "store_id": record.store_id,
        "history_seq": record.history_seq,
        "history_hash": record.history_hash,
        "counts": counts,
    }
    write_durably(manifest_of(record.path), json.dumps(content, indent=2).encode())


def manifest_of(copy: Path) -> Path:
    """Where the manifest of a copy lies."""
    return copy.with_suffix(_MANIFEST_ENDING)


def remove_leftovers(folder: Path) -> None:
    """Remove what an interrupted backup left: half-written copies and the manifests written for them."""
    for part in folder.glob(f"*{PART}*"):
        copy = part.with_name(part.name.partition(PART)[0])
        if copy.suffix == COPY_ENDING and not copy.exists():
            manifest_of(copy).unlink(missing_ok=True)
        part.unlink()


def _read(manifest: Path) -> BackupRecord | None:
    try:
        content = json.loads(manifest.read_bytes())
        return _record(manifest.with_suffix(COPY_ENDING), content)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _record(copy: Path, content: dict[str, Any]) -> BackupRecord:
    return BackupRecord(
        path=copy,
        made_at=datetime.fromisoformat(content["made_at"]),
        reason=BackupReason(content["reason"]),
        size=int(content["size"]),
        state=_state(copy, int(content["size"])),
        sequence=int(content["sequence"]),
        history_seq=int(content["history_seq"]),
        history_hash=str(content["history_hash"]),
        sha256=str(content["sha256"]),
        store_id=str(content["store_id"]),
        schema_number=int(content["schema_number"]),
    )


def _state(copy: Path, size: int) -> BackupState:
    try:
        found = copy.stat().st_size
    except OSError:
        return BackupState.MISSING
    return BackupState.GOOD if found == size else BackupState.CHANGED
