"""A dossier as a folder or a zip file: filled beside its place, then swapped in whole; what fails leaves nothing.

The copies of the evidence are not flushed one by one, which would halve the speed: the store keeps the originals, and the
list of hashes shows whether a dossier is whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Final, NamedTuple

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.manifest import ManifestFile
from danvan_desktop.domain.text import format_size
from danvan_desktop.exporters.atomic import explained, swap_in
from danvan_desktop.exporters.hashed_copy import HashingCopier, UnreadableError, copy_hashed, copy_known

_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)  # the same dossier gives the same bytes
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o100644 << 16
_SPARE: Final = 16 * 1024 * 1024  # for the documents and what the file system keeps for itself

_AT_ONCE: Final = min(4, os.cpu_count() or 1)
"""So many files are copied into a folder at the same time."""


def _unread() -> None:
    """The CRC-32 of a file nobody read."""


class EvidenceCopy(NamedTuple):
    """A file to copy in: its path inside the dossier, where it lies, and what it must be.

    `crc32` is asked when its copying begins: the CRC-32 of a file that was read as such and not written to since, or None.
    """

    path: str
    source: Path
    sha256: str
    crc32: Callable[[], int | None] = _unread


class Package(ABC):
    """What a dossier is written into; paths inside it have “/” between folders. `files` are those written so far."""

    def __init__(self) -> None:
        self.files: list[ManifestFile] = []

    def add_copies(self, copies: Sequence[EvidenceCopy]) -> list[EvidenceCopy]:
        """Copy files in; returns those of which nothing stays: not there, not readable, or not what their hash says."""
        found = self._add_all(copies)
        self.files += [file for file in found if file is not None]
        return [copy for copy, file in zip(copies, found, strict=True) if file is None]

    def add_document(self, path: str, write: Callable[[Path], object]) -> None:
        """Let `write` make a file under its own name, and take it in."""
        with tempfile.TemporaryDirectory(prefix="danvan-") as folder:
            made = Path(folder) / path
            write(made)
            with made.open("rb", buffering=0) as stream:
                found, size = self._add(path, stream, _uncounted)
        self.files.append(ManifestFile(path, found, size))

    def _add_copy(self, copy: EvidenceCopy, step: Callable[[int], None]) -> ManifestFile | None:
        """Copy one file in; None, and nothing stays, when that cannot be."""
        try:
            stream = copy.source.open("rb", buffering=0)
        except OSError:
            return None
        with stream:
            try:
                found, size = self._add_from(copy, stream, step)
            except UnreadableError:
                found, size = "", 0
        if found != copy.sha256:
            self._take_back(copy.path)
            return None
        return ManifestFile(copy.path, found, size)

    def _add_from(self, copy: EvidenceCopy, source: BinaryIO, step: Callable[[int], None]) -> tuple[str, int]:
        """The hash and size of what was copied; a file that was just read intact is taken for what it is."""
        crc32 = copy.crc32()
        if crc32 is None:
            return self._add(copy.path, source, step)
        return copy.sha256, self._add_checked(copy.path, source, step, crc32)

    @abstractmethod
    def _add_checked(self, path: str, source: BinaryIO, step: Callable[[int], None], crc32: int) -> int:
        """Write a new file of all that `source` has, whose hash is known already; returns its size."""

    @abstractmethod
    def _add_all(self, copies: Sequence[EvidenceCopy]) -> list[ManifestFile | None]:
        """Copy the files in by `_add_copy`; the results stand in their order."""

    @abstractmethod
    def _add(self, path: str, source: BinaryIO, step: Callable[[int], None]) -> tuple[str, int]:
        """Write a new file of all that `source` has; returns its SHA-256 and size."""

    @abstractmethod
    def _take_back(self, path: str) -> None:
        """Remove the file that was begun last in this thread."""


class FolderPackage(Package):
    """A dossier in a folder; several files are copied at once, for hashing takes longer than writing."""

    def __init__(self, folder: Path, step: Callable[[int], None]) -> None:
        super().__init__()
        self._folder = folder
        self._step = step
        self._lock = Lock()

    def _add_all(self, copies: Sequence[EvidenceCopy]) -> list[ManifestFile | None]:
        for folder in {(self._folder / copy.path).parent for copy in copies}:
            folder.mkdir(exist_ok=True)
        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="danvan-copy") as pool:
            running = [pool.submit(self._add_copy, copy, self._advance) for copy in copies]
            try:
                return [one.result() for one in running]
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _add(self, path: str, source: BinaryIO, step: Callable[[int], None]) -> tuple[str, int]:
        with (self._folder / path).open("xb", buffering=0) as target:
            return copy_hashed(source, target, step)

    def _add_checked(self, path: str, source: BinaryIO, step: Callable[[int], None], crc32: int) -> int:  # noqa: ARG002 - only archives keep it
        with (self._folder / path).open("xb", buffering=0) as target:
            return copy_known(source, target, step)

    def _take_back(self, path: str) -> None:
        (self._folder / path).unlink(missing_ok=True)

    def _advance(self, count: int) -> None:
        with self._lock:
            self._step(count)


class ZipPackage(Package):
    """A dossier in one archive; nothing is compressed: scans and office files are already, and copying stays fast."""

    def __init__(self, archive: zipfile.ZipFile, copier: HashingCopier, step: Callable[[int], None]) -> None:
        super().__init__()
        self._archive = archive
        self._copier = copier
        self._step = step

    def _add_all(self, copies: Sequence[EvidenceCopy]) -> list[ManifestFile | None]:
        return [self._add_copy(copy, self._step) for copy in copies]

    def _add(self, path: str, source: BinaryIO, step: Callable[[int], None]) -> tuple[str, int]:
        with self._archive.open(_entry(path, source), "w") as target:
            return self._copier.copy(source, target, step)

    def _add_checked(self, path: str, source: BinaryIO, step: Callable[[int], None], crc32: int) -> int:
        """Lay the entry down at once, as its size and CRC-32 are known; `zipfile` would have to see every byte for that."""
        archive, entry = self._archive, _entry(path, source)
        entry.CRC, entry.compress_size, entry.header_offset = crc32, entry.file_size, archive.start_dir
        stream: Any = archive.fp  # buffered; the bytes go to the file below it
        stream.seek(archive.start_dir)
        stream.write(entry.FileHeader())
        stream.flush()
        archive.filelist.append(entry)
        archive.NameToInfo[path] = entry
        if copy_known(source, stream.raw, step) != entry.file_size:
            raise UnreadableError
        archive.start_dir = stream.seek(0, os.SEEK_END)
        return entry.file_size

    def _take_back(self, path: str) -> None:
        """Cut the last entry off the archive again."""
        entry = self._archive.filelist.pop()
        del self._archive.NameToInfo[path]
        self._archive.start_dir = entry.header_offset
        if self._archive.fp is not None:
            self._archive.fp.seek(entry.header_offset)
            self._archive.fp.truncate()


def _entry(path: str, source: BinaryIO) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _ZIP_DATE)  # a name with Vietnamese letters is marked as UTF-8
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN_FILE
    entry.file_size = os.fstat(source.fileno()).st_size
    return entry


def _uncounted(_count: int) -> None:
    """What follows the copying of a document: only the evidence counts for the progress."""


@contextmanager
def open_package(target: Path, kind: PackageKind, needed: int, step: Callable[[int], None]) -> Iterator[Package]:
    """A package to fill, which takes the place `target` when the block ends and is gone when the block raises.

    `needed` is about how many bytes it will hold. Raises `DanvanError` when something is at `target` already, the disk
    is full or cannot be written; what `step`, told of every chunk, raises stops the work.
    """
    draft = target.with_name(f"~{os.getpid()}.part")
    try:
        _check_place(target, needed)
        _remove(draft)
        if kind is PackageKind.FOLDER:
            draft.mkdir()
            yield FolderPackage(draft, step)
        else:
            with HashingCopier() as copier, zipfile.ZipFile(draft, "x") as archive:
                yield ZipPackage(archive, copier, step)
        _refuse_taken(target)
        swap_in(draft, target, time.sleep)
    except OSError as error:
        raise explained(error, target, "hồ sơ") from error
    finally:
        _remove(draft)


def free_target(target: Path) -> Path:
    """`target`, or the same name with “ (2)”, “ (3)” … behind it when that is taken."""
    free, again = target, 2
    while free.exists():
        free = target.with_name(f"{target.stem} ({again}){target.suffix}")
        again += 1
    return free


def _check_place(target: Path, needed: int) -> None:
    if not target.parent.is_dir():
        raise DanvanError(f"Không có thư mục “{target.parent}”.", "Hãy tạo thư mục trước hoặc chọn nơi lưu khác.")
    _refuse_taken(target)
    free = shutil.disk_usage(target.parent).free
    if free < needed + _SPARE:
        raise DanvanError(
            f"Ổ đĩa không đủ chỗ: hồ sơ cần {format_size(needed)}, còn trống {format_size(free)}.",
            "Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác.",
        )


def _refuse_taken(target: Path) -> None:
    if target.exists():
        raise DanvanError(
            f"Ở nơi lưu đã có “{target.name}”; tệp có sẵn được giữ nguyên.",
            f"Hãy đặt tên khác, ví dụ “{free_target(target).name}”.",
        )


def _remove(draft: Path) -> None:
    if draft.is_dir():
        shutil.rmtree(draft, ignore_errors=True)
    else:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
