"""Reading a dossier again, a folder or a zip file: its files and their hashes, by chunks, nothing unpacked."""

from __future__ import annotations

import hashlib
import os
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from danvan_desktop.domain.dossier import MANIFEST_NAME, Progress
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.manifest import ManifestFile
from danvan_desktop.importers.limits import BROKEN_ARCHIVE

_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_NOISE = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_LOCK_START = "~$"  # what Word and Excel lay beside a file they hold open


@dataclass(frozen=True, slots=True)
class _Found:
    """A file of a dossier before it is read; `path` as the list of hashes has it."""

    path: str
    size: int
    open: Callable[[], AbstractContextManager[IO[bytes]]]


def read_package(
    place: Path, progress: Progress, known: Mapping[str, str] | None = None, *, must_be_ours: bool = False
) -> tuple[ManifestFile, ...]:
    """The files of the dossier at `place` without the list of hashes itself; with `known`, others are named and not read.

    A folder inside the zip that holds everything is looked through. With `must_be_ours` a place without the list of
    hashes is refused. Raises `DanvanError` when the place is missing, locked or broken.
    """
    try:
        if place.is_dir():
            return _hashed(list(_in_folder(place)), place, progress, known, must_be_ours=must_be_ours)
        with zipfile.ZipFile(place) as archive:
            return _hashed(list(_in_archive(archive, place)), place, progress, known, must_be_ours=must_be_ours)
    except FileNotFoundError:
        raise DanvanError(f"Không tìm thấy “{place.name}”.", "Hãy chọn lại thư mục hoặc tệp .zip của hồ sơ.") from None
    except PermissionError as error:
        raise DanvanError(
            f"Không đọc được tệp trong “{place.name}”.", "Hãy đóng tệp ở chương trình khác rồi thử lại."
        ) from error
    except BROKEN_ARCHIVE as error:
        raise DanvanError(
            f"“{place.name}” không phải là tệp .zip đọc được, hoặc đã bị hỏng.",
            "Hãy chọn lại thư mục hoặc tệp .zip của hồ sơ.",
        ) from error


def _hashed(
    found: list[_Found], place: Path, progress: Progress, known: Mapping[str, str] | None, *, must_be_ours: bool
) -> tuple[ManifestFile, ...]:
    found = _below_top(found)
    if must_be_ours and not any(file.path == MANIFEST_NAME for file in found):
        raise DanvanError(
            f"“{place.name}” không phải là hồ sơ do chương trình xuất: không có tệp “{MANIFEST_NAME}”.",
            "Hãy chọn thư mục hoặc tệp .zip đã xuất ở “Xuất hồ sơ”.",
        )
    files = sorted((file for file in found if _is_content(file.path)), key=lambda file: ("/" in file.path, file.path))
    wanted = [file for file in files if known is None or file.path in known]
    whole = sum(file.size for file in wanted)
    done, hashes = 0, {}
    for file in wanted:
        digest = hashlib.sha256()
        with file.open() as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                done += len(chunk)
                progress(min(done, whole), whole)
        hashes[file.path] = digest.hexdigest()
    return tuple(ManifestFile(file.path, hashes.get(file.path, ""), file.size) for file in files)


def _in_folder(folder: Path) -> Iterator[_Found]:
    for parent, _, names in os.walk(folder, onerror=_raise):
        for name in names:
            path = Path(parent) / name
            if path.is_file():
                inside = unicodedata.normalize("NFC", path.relative_to(folder).as_posix())
                yield _Found(inside, path.stat().st_size, partial(_opened, path))


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _raise(error: OSError) -> None:
    raise error


def _in_archive(archive: zipfile.ZipFile, place: Path) -> Iterator[_Found]:
    for entry in archive.infolist():
        if entry.flag_bits & _ENCRYPTED:
            raise DanvanError(f"“{place.name}” có mật khẩu.", "Hãy bỏ mật khẩu rồi chọn lại.")
        if not entry.is_dir():
            inside = unicodedata.normalize("NFC", entry.filename.replace("\\", "/"))
            yield _Found(inside, entry.file_size, partial(archive.open, entry))


def _below_top(found: list[_Found]) -> list[_Found]:
    """The paths below the folder that holds the list of hashes, for whoever zipped the folder itself."""
    tops = [file.path.removesuffix(MANIFEST_NAME) for file in found if file.path.endswith(f"/{MANIFEST_NAME}")]
    if not tops or any(file.path == MANIFEST_NAME for file in found):
        return found
    top = min(tops, key=len)
    return [_Found(file.path.removeprefix(top), file.size, file.open) for file in found]


def _is_content(path: str) -> bool:
    """Whether a file belongs to the dossier: not the list itself, and not what the system lays beside it."""
    name = path.rpartition("/")[2]
    return path != MANIFEST_NAME and name.casefold() not in _NOISE and not name.startswith(_LOCK_START)
