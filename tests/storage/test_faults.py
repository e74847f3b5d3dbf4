from __future__ import annotations

import errno
import sqlite3

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage.faults import StoreDamagedError, StoreLockedError, faults_explained, file_fault, known_fault


def sqlite_fault(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("technical words")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("SQLITE_FULL", DanvanError, "Ổ đĩa đã đầy"),
        ("SQLITE_IOERR_FSYNC", DanvanError, "Ổ đĩa báo lỗi"),
        ("SQLITE_IOERR_WRITE", DanvanError, "chưa được lưu"),
        ("SQLITE_READONLY_DBMOVED", DanvanError, "chỉ cho phép đọc"),
        ("SQLITE_BUSY", StoreLockedError, "chương trình khác"),
        ("SQLITE_CORRUPT_INDEX", StoreDamagedError, "bị hỏng"),
        ("SQLITE_NOTADB", StoreDamagedError, "bị hỏng"),
        ("SQLITE_CANTOPEN", DanvanError, "Không mở được"),
    ],
)
def test_what_sqlite_refuses_is_said_in_the_clerks_words(name: str, kind: type, words: str) -> None:
    with pytest.raises(kind, match=words) as caught, faults_explained():
        raise sqlite_fault(name)
    assert caught.value.remedy
    assert "technical" not in str(caught.value)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "đã đầy"),
        (errno.EDQUOT, "đã đầy"),
        (errno.EACCES, "Không được phép ghi"),
        (errno.EROFS, "Không được phép ghi"),
        (errno.ENOENT, "Không tìm thấy"),
        (errno.EIO, "Ổ đĩa báo lỗi"),
    ],
)
def test_what_the_disk_refuses_is_said_in_the_clerks_words(number: int, words: str) -> None:
    fault = file_fault(OSError(number, "technical words", "/somewhere/tệp.pdf"))
    assert words in fault.message
    assert fault.remedy
    assert "technical" not in str(fault)


def test_bytes_that_are_no_text_mean_a_damaged_file() -> None:
    raw = sqlite3.connect(":memory:")
    with pytest.raises(StoreDamagedError), faults_explained():
        raw.execute("SELECT CAST(x'ff41' AS TEXT)").fetchall()
    raw.close()


def test_a_bug_passes_unchanged() -> None:
    assert known_fault(sqlite_fault("SQLITE_ERROR")) is None
    assert known_fault(ValueError("x")) is None
    with pytest.raises(sqlite3.OperationalError, match="technical"), faults_explained():
        raise sqlite_fault("SQLITE_ERROR")
    with pytest.raises(ZeroDivisionError), faults_explained():
        raise ZeroDivisionError
