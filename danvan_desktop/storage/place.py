"""Where a live store may not lie: network shares and folders a cloud program synchronises (reliability.md, Place)."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath

from danvan_desktop.domain.errors import DanvanError

_CLOUD_FOLDERS = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("drive của tôi", "Google Drive"),
    ("icloud", "iCloud"),
    ("zalo", "Zalo"),
)
_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs", "fuse.rclone"}
_WINDOWS_DRIVE_REMOTE = 4


def refuse_unsafe_place(folder: Path) -> None:
    """Raise `DanvanError` when the folder is synchronised by a cloud program or lies on a network share."""
    cloud = cloud_program(folder)
    if cloud is not None:
        raise DanvanError(
            f"Thư mục dữ liệu “{folder}” nằm trong thư mục đồng bộ của {cloud}, dễ làm hỏng dữ liệu đang mở.",
            "Hãy chuyển thư mục dữ liệu sang ổ đĩa trong máy; chỉ nên đặt bản sao lưu vào thư mục đồng bộ.",
        )
    if is_network_share(folder):
        raise DanvanError(
            f"Thư mục dữ liệu “{folder}” nằm trên ổ mạng, dễ làm hỏng dữ liệu đang mở.",
            "Hãy chuyển thư mục dữ liệu sang ổ đĩa trong máy; có thể đặt bản sao lưu trên ổ mạng.",
        )


def cloud_program(folder: PurePath) -> str | None:
    """The cloud program whose folder this is or lies in, or None; names are told by their beginning (“OneDrive - Sở …”)."""
    for part in folder.parts:
        for start, program in _CLOUD_FOLDERS:
            if part.lower().startswith(start):
                return program
    return None


def is_network_share(folder: Path) -> bool:
    """Whether the folder lies on another machine."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # on Windows only, and only at the start

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _WINDOWS_DRIVE_REMOTE)
    mounts = Path("/proc/self/mounts")
    return mounts.is_file() and mounted_file_system(folder, mounts.read_text(errors="replace")) in _NETWORK_FILE_SYSTEMS


def mounted_file_system(folder: Path, mounts: str) -> str:
    """The type of the file system a folder lies on, by the lines of /proc/mounts; empty when none fits."""
    resolved = folder.resolve()
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, point, file_system = [*line.split(" "), "", "", ""][:3]
        point = point.replace("\\040", " ")
        if point and resolved.is_relative_to(point) and len(point) > best:
            best, kind = len(point), file_system
    return kind
