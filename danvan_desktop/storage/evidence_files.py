"""Evidence files: copied into the store's folder under their SHA-256, read-only, and checked before they are shown."""

from __future__ import annotations

import hashlib
import os
import stat
import uuid
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.evidence import FileState
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.files import PART, patiently, replace_durably

MOST_BYTES = 2 * 1024**3
"""The largest file that is taken in: 2 GB."""

_CHUNK = 1024 * 1024
_LONGEST_SUFFIX = 12
_SHORTCUTS = {".lnk", ".url", ".website", ".desktop"}


def _uncounted(_count: int) -> None:
    """What follows the reading of a file whose progress nobody watches."""


class StoredFile(NamedTuple):
    """A file as taken in: `size` in bytes, `file_name` as it was called outside."""

    sha256: str
    size: int
    file_name: str


class EvidenceFiles:
    """The folder of evidence: `ab/abcd….pdf`, fanned out by the first two digits so that no folder grows long."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self._most_bytes = most_bytes
        self._read: dict[Path, tuple[tuple[int, ...], int]] = {}

    def take_in(self, path: Path) -> StoredFile:
        """Copy a file in; the same bytes are kept once.

        Raises `DanvanError` for a folder, a shortcut, a missing, empty, unreadable or too large file, or a full disk;
        nothing half-copied stays behind.
        """
        self._check(path)
        part = self.folder / f"{uuid.uuid4().hex}{PART}"
        with faults_explained():
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                sha256, size = self._copy(path, part)
                self._move_in(part, sha256, path.name)
            finally:
                part.unlink(missing_ok=True)
        return StoredFile(sha256, size, path.name)

    def path_of(self, sha256: str, file_name: str) -> Path:
        """Where the file lies; its ending is that of `file_name`, so that the right program opens it."""
        wanted = self._place(sha256, file_name)
        if wanted.exists():
            return wanted
        return next(self._copies(sha256), wanted)

    def state_of(self, sha256: str, step: Callable[[int], None] = _uncounted) -> FileState:
        """Whether the bytes are intact; reads the whole file. `step` is told of every chunk read (bytes) and may raise."""
        copies = list(self._copies(sha256))
        if not copies:
            return FileState.MISSING
        with faults_explained():
            before = {copy: _fingerprint(copy) for copy in copies}
            found = {copy: _sums_of(copy, step) for copy in copies}
        if any(sums.sha256 != sha256 for sums in found.values()):
            return FileState.CHANGED
        self._read.update({copy: (before[copy], found[copy].crc32) for copy in copies})
        return FileState.INTACT

    def crc32_if_intact(self, path: Path) -> int | None:
        """The CRC-32 of a file that `state_of` found intact and nobody has written to since; None otherwise. Reads nothing."""
        fingerprint, crc32 = self._read.get(path, (None, 0))
        try:
            return crc32 if fingerprint == _fingerprint(path) else None
        except OSError:
            return None

    def stored(self) -> Iterator[Path]:
        """Every file taken in, in no particular order; its name begins with its SHA-256."""
        return (path for path in self.folder.glob("??/*") if path.is_file() and path.suffix != PART)

    def remove_leftovers(self) -> None:
        """Remove what a copy left that was cut off; only while nobody is taking a file in."""
        with faults_explained():
            for part in self.folder.glob(f"*{PART}"):
                part.unlink()

    def _check(self, path: Path) -> None:
        name = path.name
        if path.suffix.lower() in _SHORTCUTS or path.is_symlink():
            raise DanvanError(f"“{name}” là lối tắt, không phải tệp tài liệu.", "Hãy chọn tệp gốc mà lối tắt trỏ tới.")
        if path.is_dir():
            raise DanvanError(f"“{name}” là thư mục.", "Hãy chọn từng tệp trong thư mục đó.")
        try:
            found = path.stat()
        except OSError:
            raise DanvanError(f"Không tìm thấy tệp “{name}”.", "Hãy kiểm tra tệp còn ở chỗ cũ rồi chọn lại.") from None
        if not stat.S_ISREG(found.st_mode):
            raise DanvanError(f"“{name}” không phải là tệp thông thường.", "Hãy chọn một tệp tài liệu.")
        if found.st_size == 0:
            raise DanvanError(f"Tệp “{name}” rỗng (0 byte).", "Hãy kiểm tra lại tệp gốc rồi chọn lại.")
        if found.st_size > self._most_bytes:
            raise DanvanError(
                f"Tệp “{name}” lớn hơn {_size_in_words(self._most_bytes)} nên không nhận được.",
                "Hãy chia nhỏ hoặc nén tệp rồi chọn lại.",
            )

    def _copy(self, path: Path, part: Path) -> tuple[str, int]:
        """The hash and size of the bytes that really arrived, which are flushed to the disk."""
        digest = hashlib.sha256()
        size = 0
        try:
            source = path.open("rb")
        except PermissionError:
            raise DanvanError(
                f"Không đọc được tệp “{path.name}”.", "Hãy đóng tệp ở chương trình khác hoặc xin quyền đọc rồi thử lại."
            ) from None
        with source, part.open("xb") as target:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
            target.flush()
            os.fsync(target.fileno())
        return digest.hexdigest(), size

    def _move_in(self, part: Path, sha256: str, file_name: str) -> None:
        place = self._place(sha256, file_name)
        if place.exists():
            if _sums_of(place).sha256 == sha256:
                return
            place.chmod(stat.S_IRUSR | stat.S_IWUSR)  # the damaged copy gives way; Windows replaces no read-only file
        place.parent.mkdir(exist_ok=True)
        replace_durably(part, place)
        patiently(lambda: place.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH))

    def _place(self, sha256: str, file_name: str) -> Path:
        return self.folder / sha256[:2] / f"{sha256}{_safe_suffix(file_name)}"

    def _copies(self, sha256: str) -> Iterator[Path]:
        return (path for path in sorted((self.folder / sha256[:2]).glob(f"{sha256}*")) if path.suffix != PART)


def _safe_suffix(file_name: str) -> str:
    suffix = Path(file_name).suffix.lower()
    is_plain = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_SUFFIX
    return suffix if is_plain else ""


def _fingerprint(path: Path) -> tuple[int, ...]:
    """What changes when a file is written to or replaced."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


class _Sums(NamedTuple):
    sha256: str
    crc32: int


def _sums_of(path: Path, step: Callable[[int], None] = _uncounted) -> _Sums:
    digest, crc32 = hashlib.sha256(), 0
    with path.open("rb", buffering=0) as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            crc32 = zlib.crc32(chunk, crc32)
            step(len(chunk))
    return _Sums(digest.hexdigest(), crc32)


def _size_in_words(size: int) -> str:
    for limit, unit in ((1024**3, "GB"), (1024**2, "MB"), (1024, "KB")):
        if size >= limit:
            return f"{size // limit} {unit}"
    return f"{size} byte"
