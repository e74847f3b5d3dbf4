"""The start sequence of the store (reliability.md, Start): nothing is written to a file that was not proven sound.

Order: place and write probe → header → seal → lock → checks → break the seal → migrate. The seal is read before the
lock because closing any other handle on the file would drop SQLite's lock on Linux; that no one came between is
proven by the file's size and time once the lock is held.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from danvan_desktop.domain.backup import BackupState, DamagedStoreError, NewerStoreError
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.backup_list import list_backups, newest_good
from danvan_desktop.storage.engine import close_connection, driver, open_connection, pragma
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.faults import StoreDamagedError, StoreLockedError, faults_explained
from danvan_desktop.storage.header import Header, has_journal, journal_of, read_header, spare_journal_of
from danvan_desktop.storage.owner_file import read_owner, write_owner
from danvan_desktop.storage.place import refuse_unsafe_place
from danvan_desktop.storage.restore import keep_aside, kept_stores
from danvan_desktop.storage.schema import SCHEMA_NUMBER, create_schema, is_empty
from danvan_desktop.storage.seal import Fingerprint, SealReading, SealState, break_seal, mark_of, read_seal
from danvan_desktop.storage.soundness import quick_faults, thorough_faults


class Opening(NamedTuple):
    """Who opens which store when; `may_start_empty` allows a new store although an older one is known to have been.

    `read_ahead` gives what was read of the seal before the opening began, None for nothing; `meanwhile` is done while
    SQLite checks the file, and must not need the store.
    """

    paths: StorePaths
    moment: datetime
    who: str
    may_start_empty: bool = False
    read_ahead: Callable[[], SealReading | None] = lambda: None
    meanwhile: Callable[[], None] = lambda: None


def open_store_file(opening: Opening) -> Connection:
    """The connection to a sound store of the present schema, made when there never was one.

    Raises `DamagedStoreError` (the file was put aside), `NewerStoreError` or another `DanvanError` (nothing was touched).
    """
    paths = opening.paths
    refuse_unsafe_place(paths.folder)
    with faults_explained():
        _probe(opening)
        ahead = opening.read_ahead()  # waited for in any case: from the lock on nobody else may have the file open
        is_present = paths.database.exists() and (paths.database.stat().st_size > 0 or has_journal(paths.database))
        connection = _open_present(opening, ahead) if is_present else _open_fresh(opening)
        try:
            break_seal(paths.database)
            write_owner(paths.owner_file, opening.moment)
            EvidenceFiles(paths.evidence).remove_leftovers()
            if pragma(connection, "user_version") != SCHEMA_NUMBER:
                _migrate(connection, opening)
        except BaseException:
            close_connection(connection)
            raise
    return connection


def _probe(opening: Opening) -> None:
    """Write and remove a small file, so that a read-only folder is known before anything is at stake."""
    folder = opening.paths.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".probe-{os.getpid()}"
        probe.write_bytes(b"1")
        probe.unlink()
    except (PermissionError, FileExistsError, NotADirectoryError) as error:
        raise _read_only(opening) from error
    if opening.paths.database.exists() and not os.access(opening.paths.database, os.W_OK):
        raise _read_only(opening)


def _read_only(opening: Opening) -> DanvanError:
    return DanvanError(
        f"Không ghi được vào thư mục dữ liệu “{opening.paths.folder}”.",
        "Hãy bỏ thuộc tính chỉ đọc, xin quyền ghi, hoặc chọn thư mục khác rồi mở lại chương trình.",
    )


def _open_fresh(opening: Opening) -> Connection:
    paths = opening.paths
    if not opening.may_start_empty and (list_backups(paths.backups) or kept_stores(paths)):
        raise DamagedStoreError(
            f"Không thấy tệp dữ liệu trong “{paths.folder}”, dù trước đây đã có.",
            "Hãy khôi phục từ bản sao lưu, hoặc bắt đầu một kho dữ liệu mới nếu thật sự muốn.",
            newest_backup=newest_good(paths.backups),
        )
    connection = _locked(opening)
    _create_if_empty(connection, opening)
    return connection


def _open_present(opening: Opening, ahead: SealReading | None) -> Connection:
    database = opening.paths.database
    reading = ahead or read_seal(database)
    header = read_header(database)
    if not header.is_sqlite and not has_journal(database):
        raise _damaged(opening, "phần đầu tệp không đọc được")
    if reading.state is SealState.BROKEN and not _is_known_copy(opening, reading.now):
        raise _damaged(opening, "nội dung tệp đã bị thay đổi ngoài chương trình")
    if header.is_sqlite:
        _refuse_strangers(opening, header)
    return _open_proven(opening, reading.mark if reading.state is SealState.INTACT else None)


def _refuse_strangers(opening: Opening, header: Header) -> None:
    if not header.is_ours:
        raise DanvanError(
            f"Tệp “{opening.paths.database}” không phải là dữ liệu của chương trình này; tệp không bị thay đổi.",
            "Hãy chọn thư mục dữ liệu khác hoặc dời tệp đó đi.",
        )
    if header.schema_number > SCHEMA_NUMBER:
        raise NewerStoreError(
            "Tệp dữ liệu do phiên bản mới hơn của chương trình tạo ra; tệp không bị thay đổi.",
            "Hãy cài phiên bản mới nhất của chương trình rồi mở lại.",
        )


def _is_known_copy(opening: Opening, now: Fingerprint | None) -> bool:
    """Whether somebody put one of our own copies in place by hand."""
    known = list_backups(opening.paths.backups)
    return any(Fingerprint(record.size, record.sha256) == now for record in known if record.state is BackupState.GOOD)


def _open_proven(opening: Opening, sealed_as: tuple[int, int] | None) -> Connection:
    """Lock and check the file: lightly when its seal was intact and no one came between, else thoroughly."""
    spare = spare_journal_of(opening.paths.database)
    if has_journal(opening.paths.database):
        with suppress(OSError):  # a full disk must not keep the clerk from the data; rolling back needs no room
            shutil.copyfile(journal_of(opening.paths.database), spare)
    try:
        connection = _locked(opening)
    except StoreDamagedError as error:
        raise _damaged(opening, "cấu trúc tệp bị hỏng") from error
    faults = _faults(connection, opening, sealed_as)
    if faults:
        close_connection(connection)
        raise _damaged(opening, faults[0].rstrip("."))
    spare.unlink(missing_ok=True)
    return connection


def _faults(connection: Connection, opening: Opening, sealed_as: tuple[int, int] | None) -> list[str]:
    is_sealed = sealed_as == mark_of(opening.paths.database)
    try:
        with ThreadPoolExecutor(max_workers=1) as beside:  # SQLite leaves Python to others while it reads the pages
            check = beside.submit(quick_faults, driver(connection))
            opening.meanwhile()
            faults = check.result()
        if faults:
            return faults
        if pragma(connection, "user_version") == 0 and is_empty(connection):
            create_schema(connection, opening.moment)  # the very first start was cut off before its only transaction
        return [] if is_sealed else thorough_faults(driver(connection))
    except BaseException:
        close_connection(connection)
        raise


def _locked(opening: Opening) -> Connection:
    try:
        return open_connection(opening.paths.database)
    except StoreLockedError as error:
        owner = read_owner(opening.paths.owner_file)
        whose = f" ({owner.in_words()})" if owner is not None else ""
        raise StoreLockedError(
            f"Dữ liệu đang được một chương trình khác mở{whose}.",
            "Hãy dùng cửa sổ đang mở, hoặc đóng chương trình kia rồi mở lại.",
        ) from error


def _create_if_empty(connection: Connection, opening: Opening) -> None:
    try:
        create_schema(connection, opening.moment)
    except BaseException:
        close_connection(connection)
        raise


def _damaged(opening: Opening, reason: str) -> DamagedStoreError:
    """Put the file aside and say what can be done; the caller raises what it gets."""
    kept = keep_aside(opening.paths, opening.moment)
    newest = newest_good(opening.paths.backups)
    if newest is None:
        remedy = "Chưa có bản sao lưu nào dùng được; hãy nhờ người hỗ trợ cứu dữ liệu từ tệp được giữ lại."
    else:
        remedy = (
            f"Hãy khôi phục từ bản sao lưu lúc {newest.made_at:%H:%M} ngày {newest.made_at:%d/%m/%Y};"
            " những thay đổi sau thời điểm đó cần nhập lại."
        )
    return DamagedStoreError(f"Tệp dữ liệu bị hỏng ({reason}); tệp được giữ nguyên tại “{kept}”.", remedy, kept, newest)


def _migrate(connection: Connection, opening: Opening) -> None:
    from danvan_desktop.storage.migration import migrate  # noqa: PLC0415  # Alembic is needed for an older store only

    migrate(connection, opening.paths, opening.moment, opening.who)
