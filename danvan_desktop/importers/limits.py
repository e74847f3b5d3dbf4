"""Limits that hold before anything is parsed, and the doors that keep them (design: importer.md, “Bad input”)."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError

_CHUNK = 1 << 16
_ENCRYPTED = 0x1
BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    KeyError,
    struct.error,
)
_DOCTYPES = (b"<!doctype", "<!doctype".encode("utf-16-le"), "<!doctype".encode("utf-16-be"))


@dataclass(frozen=True, slots=True)
class FileLimits:
    """Sizes in bytes; `parts` counts the entries of an archive, `tags` those of an XML part, `letters` those of a plan.

    `pages`, `seconds` and `memory` bound the reading of a PDF, which runs in a process of its own.
    """

    file_size: int = 30 * 1024 * 1024
    parts: int = 2_000
    part_size: int = 60 * 1024 * 1024
    total_size: int = 150 * 1024 * 1024
    letters: int = 2_000_000
    tags: int = 1_000_000
    pages: int = 300
    seconds: float = 10.0
    memory: int = 300 * 1024 * 1024


DEFAULT_LIMITS = FileLimits()


def read_limited(path: Path, limits: FileLimits = DEFAULT_LIMITS, what: str = "kế hoạch") -> bytes:
    """The bytes of a file that should hold `what`; raises DanvanError if it is missing, a folder, empty, too large or not readable."""
    name = path.name
    try:
        if path.is_dir():
            raise DanvanError(f"“{name}” là thư mục, không phải tệp.", "Hãy chọn một tệp .docx, .pdf hoặc .txt.")
        size = path.stat().st_size
        if size > limits.file_size:
            raise DanvanError(
                f"Tệp “{name}” quá lớn ({size // (1024 * 1024)} MB; tối đa {limits.file_size // (1024 * 1024)} MB).",
                f"Hãy bỏ bớt hình ảnh trong tệp hoặc lưu riêng phần {what} rồi nhập lại.",
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise DanvanError(f"Không tìm thấy tệp “{name}”.", "Hãy kiểm tra lại tên và nơi lưu tệp.") from error
    except PermissionError as error:
        raise DanvanError(
            f"Không mở được tệp “{name}”: tệp đang mở ở chương trình khác hoặc không có quyền đọc.",
            "Hãy đóng tệp trong Word rồi thử lại.",
        ) from error
    except (OSError, ValueError) as error:
        raise DanvanError(f"Không đọc được tệp “{name}”.", "Hãy chép tệp về máy rồi thử lại.") from error
    if not content.strip():
        raise DanvanError(f"Tệp “{name}” trống.", f"Hãy chọn tệp có nội dung của {what}.")
    return content


class GuardedArchive:
    """An Office file as an archive whose parts are counted while they are inflated, not by what its index claims."""

    def __init__(self, archive: zipfile.ZipFile, name: str, limits: FileLimits = DEFAULT_LIMITS) -> None:
        self._archive = archive
        self._name = name
        self._limits = limits
        self._total = 0
        self._check_index()

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._archive.namelist())

    def read_xml(self, wanted: frozenset[str]) -> dict[str, bytes]:
        """Inflate every XML part once and hand back the wanted ones that exist.

        Raises DanvanError when a part is too large, damaged or declares a document type.
        """
        found: dict[str, bytes] = {}
        for part in dict.fromkeys(self._archive.namelist()):
            if part.lower().endswith((".xml", ".rels")):
                content = self._inflate(part)
                if part in wanted:
                    found[part] = content
        return found

    def read_part(self, part: str) -> bytes:
        """Inflate one part, counted with the others; raises DanvanError when it is too large or damaged."""
        return self._inflate(part)

    def _inflate(self, part: str) -> bytes:
        chunks: list[bytes] = []
        size = tags = 0
        try:
            with self._archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._total += len(chunk)
                    tags += chunk.count(b"<")
                    if (
                        size > self._limits.part_size
                        or self._total > self._limits.total_size
                        or tags > self._limits.tags
                    ):
                        raise bomb(self._name)
                    chunks.append(chunk)
        except BROKEN_ARCHIVE as error:
            raise damaged(self._name) from error
        content = b"".join(chunks)
        self._refuse_doctype(content)
        return content

    def _check_index(self) -> None:
        entries = self._archive.infolist()
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise protected(self._name)
        sizes = [entry.file_size for entry in entries]
        if len(entries) > self._limits.parts or sum(sizes) > self._limits.total_size:
            raise bomb(self._name)
        if any(size > self._limits.part_size for size in sizes):
            raise bomb(self._name)

    def _refuse_doctype(self, content: bytes) -> None:
        lowered = content.lower()
        if any(mark in lowered for mark in _DOCTYPES):
            raise DanvanError(
                f"Tệp “{self._name}” chứa khai báo DOCTYPE, không được phép trong tệp Word.",
                "Hãy mở tệp bằng Word, lưu lại thành .docx mới rồi nhập lại.",
            )


def bomb(name: str) -> DanvanError:
    """The error for a file that is small only while it is packed."""
    return DanvanError(
        f"Tệp “{name}” bung ra quá lớn, không an toàn để mở.",
        "Hãy mở tệp bằng Word, lưu lại thành .docx mới rồi nhập lại.",
    )


def damaged(name: str) -> DanvanError:
    """The error for a file whose content is not what its name promises."""
    return DanvanError(
        f"Tệp “{name}” bị hỏng hoặc không phải là tệp Word (.docx).",
        "Hãy mở tệp bằng Word để kiểm tra, lưu lại thành .docx rồi nhập lại.",
    )


def protected(name: str) -> DanvanError:
    """The error for a file locked with a password."""
    return DanvanError(
        f"Tệp “{name}” được đặt mật khẩu.",
        "Hãy mở tệp bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi nhập.",
    )
