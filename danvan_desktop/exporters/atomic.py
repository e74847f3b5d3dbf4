"""Files appear whole or not at all: written beside the target, flushed to the disk, then swapped in."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from danvan_desktop.domain.errors import DanvanError

PATIENCE: Final = 2.5
"""Seconds a file that another program holds is tried again before the clerk is told."""

_PAUSE: Final = 0.1
_HELD: Final = frozenset({5, 32, 33})  # Windows: access denied, sharing violation, lock violation
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_BAD_NAME: Final = frozenset({errno.ENAMETOOLONG, errno.EINVAL})


def write_atomically(
    target: Path, write: Callable[[Path], None], *, pause: Callable[[float], None] = time.sleep
) -> None:
    """Let `write` fill a temporary file beside `target`, then put it in the target's place in one step.

    Raises DanvanError (Vietnamese) when the target is a folder, read-only, open elsewhere, in a missing folder, or the disk is
    full; the target then is as it was and nothing partial is left. `pause` waits the given seconds between two tries.
    """
    _check_target(target)
    draft = target.with_name(f"~{target.stem[:60]}.{os.getpid()}.part")
    try:
        write(draft)
        _flush(draft)
        swap_in(draft, target, pause)
    except OSError as error:
        raise explained(error, target) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _check_target(target: Path) -> None:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        mode = None
    except OSError as error:
        raise explained(error, target) from error
    if mode is not None and stat.S_ISDIR(mode):
        raise DanvanError(f"“{target.name}” là một thư mục, không phải tệp.", "Hãy chọn một tên tệp khác.")
    if mode is not None and not mode & stat.S_IWUSR:
        raise DanvanError(
            f"Tệp “{target.name}” chỉ cho phép đọc.",
            "Hãy bỏ thuộc tính “Chỉ đọc” (Read-only) của tệp hoặc chọn tên khác.",
        )
    if not target.parent.is_dir():
        raise DanvanError(f"Không có thư mục “{target.parent}”.", "Hãy tạo thư mục trước hoặc chọn nơi lưu khác.")


def _flush(draft: Path) -> None:
    """Make sure the bytes are on the disk before the name points to them."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def swap_in(draft: Path, target: Path, pause: Callable[[float], None]) -> None:
    """Put a finished draft in the target's place in one step; a file that is held for a moment is waited for."""
    waited = 0.0
    while True:
        try:
            draft.replace(target)
        except OSError as error:
            is_held = getattr(error, "winerror", None) in _HELD
            if (is_held and waited >= PATIENCE) or (isinstance(error, PermissionError) and not is_held):
                raise _held_elsewhere() from error
            if not is_held:
                raise
            pause(_PAUSE)
            waited += _PAUSE
        else:
            return


def _held_elsewhere() -> DanvanError:
    return DanvanError("Tệp đang mở trong Word/Excel.", "Hãy đóng tệp rồi thử lại, hoặc chọn tên khác.")


def explained(error: OSError, target: Path, what: str = "tệp") -> DanvanError:
    """The failure of the system as a sentence for the clerk; `what` is being written at `target`."""
    if error.errno in _FULL:
        return DanvanError(
            f"Ổ đĩa đã đầy, chưa ghi được {what} “{target.name}”.", "Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác."
        )
    if error.errno in _BAD_NAME:
        return DanvanError(f"Tên {what} “{target.name}” không hợp lệ hoặc quá dài.", "Hãy chọn một tên ngắn hơn.")
    if error.errno == errno.EROFS:
        return DanvanError(f"Nơi lưu “{target.parent}” chỉ cho phép đọc.", "Hãy chọn một thư mục khác.")
    if isinstance(error, PermissionError):
        return DanvanError(f"Không có quyền ghi vào thư mục “{target.parent}”.", "Hãy chọn một thư mục khác.")
    return DanvanError(
        f"Không ghi được {what} “{target.name}” ({error.strerror or error}).",
        "Hãy kiểm tra ổ đĩa hoặc chọn nơi lưu khác.",
    )
