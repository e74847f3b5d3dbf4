"""What SQLite and the file system refuse, said in the clerk's words."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from danvan_desktop.domain.errors import DanvanError


class StoreDamagedError(DanvanError):
    """SQLite found the file unreadable while it was in use; the start of the program treats it further."""


class StoreLockedError(DanvanError):
    """Another program holds the store."""


_DISK_FULL = (
    "Ổ đĩa đã đầy nên không lưu được; dữ liệu vẫn như trước thao tác này.",
    "Hãy xóa bớt tệp không cần trên ổ đĩa rồi thực hiện lại.",
)
_READ_ONLY = (
    "Không ghi được vào tệp dữ liệu vì tệp hoặc thư mục chỉ cho phép đọc.",
    "Hãy bỏ thuộc tính chỉ đọc hoặc xin quyền ghi vào thư mục dữ liệu, rồi mở lại chương trình.",
)
_WRITE_FAILED = (
    "Ổ đĩa báo lỗi khi đọc hoặc ghi dữ liệu; thao tác vừa rồi chưa được lưu.",
    "Hãy kiểm tra ổ đĩa, thử lại; nếu còn lỗi, hãy chép thư mục sao lưu sang máy khác.",
)
_LOCKED = (
    "Dữ liệu đang được một chương trình khác mở.",
    "Hãy đóng chương trình kia (hoặc cửa sổ đã mở trước) rồi thử lại.",
)
_DAMAGED = (
    "Tệp dữ liệu bị hỏng, không đọc tiếp được.",
    "Hãy đóng rồi mở lại chương trình để kiểm tra và khôi phục từ bản sao lưu.",
)
_CANNOT_OPEN = (
    "Không mở được tệp dữ liệu.",
    "Hãy kiểm tra thư mục dữ liệu còn tồn tại và tài khoản của bạn được phép ghi vào đó.",
)

_BY_NAME = (
    ("SQLITE_FULL", DanvanError, _DISK_FULL),
    ("SQLITE_READONLY", DanvanError, _READ_ONLY),
    ("SQLITE_PERM", DanvanError, _READ_ONLY),
    ("SQLITE_BUSY", StoreLockedError, _LOCKED),
    ("SQLITE_LOCKED", StoreLockedError, _LOCKED),
    ("SQLITE_CORRUPT", StoreDamagedError, _DAMAGED),
    ("SQLITE_NOTADB", StoreDamagedError, _DAMAGED),
    ("SQLITE_IOERR", DanvanError, _WRITE_FAILED),
    ("SQLITE_CANTOPEN", DanvanError, _CANNOT_OPEN),
)
_NO_TEXT = "Could not decode to UTF-8"  # raised by Python's sqlite3 itself, which gives it no name
_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT}


def known_fault(error: BaseException) -> DanvanError | None:
    """The clerk's error for a failure of the world, or None when the failure is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", None)
    if isinstance(name, str):
        for start, kind, texts in _BY_NAME:
            if name.startswith(start):
                return kind(*texts)
    if isinstance(cause, UnicodeDecodeError) or str(cause).startswith(_NO_TEXT):
        return StoreDamagedError(*_DAMAGED)
    if isinstance(cause, OSError):
        return file_fault(cause)
    return None


def file_fault(error: OSError) -> DanvanError:
    """The clerk's error for a failed file operation."""
    place = f" (“{Path(str(error.filename)).name}”)" if error.filename else ""
    if error.errno in _FULL_ERRNOS:
        return DanvanError(*_DISK_FULL)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return DanvanError(
            f"Không được phép ghi vào thư mục dữ liệu{place}.",
            "Hãy đóng chương trình đang giữ tệp hoặc xin quyền ghi vào thư mục, rồi thử lại.",
        )
    if isinstance(error, FileNotFoundError):
        return DanvanError(f"Không tìm thấy tệp hoặc thư mục{place}.", "Hãy kiểm tra đường dẫn rồi thử lại.")
    return DanvanError(f"Ổ đĩa báo lỗi khi đọc hoặc ghi tệp{place}.", "Hãy kiểm tra ổ đĩa rồi thử lại.")


@contextmanager
def faults_explained() -> Iterator[None]:
    """Turn failures of the world inside the block into `DanvanError`; bugs pass unchanged."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        fault = known_fault(error)
        if fault is None:
            raise
        raise fault from error
