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
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.manifest import ManifestFile
from danvan_desktop.domain.text import format_size
from danvan_desktop.exporters.atomic import explained, swap_in
from danvan_desktop.exporters.hashed_copy import HashingCopier, Receiver, UnreadableError

_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)  # the same dossier gives the same bytes
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o100644 << 16
_SPARE: Final = 16 * 1024 * 1024  # for the documents and what the file system keeps for itself

Filler = Callable[[Receiver], tuple[str, int]]
"""Writes a file; returns its SHA-256 and size."""


class Package(ABC):
    """What a dossier is written into; paths inside it have “/” between folders. `files` are those written so far."""

    def __init__(self, copier: HashingCopier) -> None:
        self._copier = copier
        self.files: list[ManifestFile] = []

    def add_copy(self, path: str, source: Path, sha256: str) -> bool:
        """Copy a file in; False, and nothing stays, when it is not there, cannot be read or is not what `sha256` says."""
        try:
            stream = source.open("rb", buffering=0)
        except OSError:
            return False
        with stream:
            size = os.fstat(stream.fileno()).st_size
            try:
                found, written = self._add(path, lambda target: self._copier.copy(stream, target), size)
            except UnreadableError:
                found = ""
        if found != sha256:
            self._take_back(path)
            return False
        self.files.append(ManifestFile(path, found, written))
        return True

    def add_document(self, path: str, write: Callable[[Path], object]) -> None:
        """Let `write` make a file under its own name, and take it in."""
        with tempfile.TemporaryDirectory(prefix="danvan-") as folder:
            made = Path(folder) / path
            write(made)
            with made.open("rb", buffering=0) as stream:
                found, size = self._add(path, lambda target: self._copier.copy(stream, target), made.stat().st_size)
        self.files.append(ManifestFile(path, found, size))

    @abstractmethod
    def _add(self, path: str, fill: Filler, size: int) -> tuple[str, int]:
        """Let `fill` write a new file of `size` bytes; raises what it raises."""

    @abstractmethod
    def _take_back(self, path: str) -> None:
        """Remove the file that was begun last."""


class FolderPackage(Package):
    """A dossier in a folder."""

    def __init__(self, folder: Path, copier: HashingCopier) -> None:
        super().__init__(copier)
        self._folder = folder

    def _add(self, path: str, fill: Filler, size: int) -> tuple[str, int]:  # noqa: ARG002 - only an archive asks for it
        place = self._folder / path
        place.parent.mkdir(exist_ok=True)
        with place.open("xb") as target:
            return fill(target)

    def _take_back(self, path: str) -> None:
        (self._folder / path).unlink(missing_ok=True)


class ZipPackage(Package):
    """A dossier in one archive; nothing is compressed: scans and office files are already, and copying stays fast."""

    def __init__(self, archive: zipfile.ZipFile, copier: HashingCopier) -> None:
        super().__init__(copier)
        self._archive = archive

    def _add(self, path: str, fill: Filler, size: int) -> tuple[str, int]:
        entry = zipfile.ZipInfo(path, _ZIP_DATE)  # a name with Vietnamese letters is marked as UTF-8
        entry.create_system = _UNIX
        entry.external_attr = _PLAIN_FILE
        entry.file_size = size
        with self._archive.open(entry, "w") as target:
            return fill(target)

    def _take_back(self, path: str) -> None:
        """Cut the last entry off the archive again."""
        entry = self._archive.filelist.pop()
        del self._archive.NameToInfo[path]
        self._archive.start_dir = entry.header_offset
        if self._archive.fp is not None:
            self._archive.fp.seek(entry.header_offset)
            self._archive.fp.truncate()


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
        with HashingCopier(step) as copier:
            if kind is PackageKind.FOLDER:
                draft.mkdir()
                yield FolderPackage(draft, copier)
            else:
                with zipfile.ZipFile(draft, "x") as archive:
                    yield ZipPackage(archive, copier)
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
