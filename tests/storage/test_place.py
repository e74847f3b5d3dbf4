from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage import place
from danvan_desktop.storage.place import cloud_program, is_network_share, mounted_file_system, refuse_unsafe_place

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/share /mnt/chung nfs4 rw 0 0
//may-chu/van-thu /mnt/van\\040thu cifs rw 0 0
/dev/sdb1 /mnt/chung/usb vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        (PureWindowsPath(r"C:\Users\lan\OneDrive\Danvan"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\lan\OneDrive - Sở Nội vụ\Danvan"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\lan\Dropbox\x"), "Dropbox"),
        (PureWindowsPath(r"G:\My Drive\x"), "Google Drive"),
        (PureWindowsPath(r"G:\Drive của tôi\x"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\lan\Documents\Zalo Received Files"), "Zalo"),
        (PurePosixPath("/home/lan/Google Drive/x"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\lan\AppData\Local\Danvan"), None),
        (PurePosixPath("/home/lan/.local/share/Danvan"), None),
        (PurePosixPath("/home/lan/ban-sao-onedrive"), None),
    ],
)
def test_folders_a_cloud_program_synchronises_are_known(folder: PureWindowsPath, program: str | None) -> None:
    assert cloud_program(folder) == program


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/lan", "ext4"),
        ("/mnt/chung/danvan", "nfs4"),
        ("/mnt/van thu/danvan", "cifs"),
        ("/mnt/chung/usb/danvan", "vfat"),
        ("/mnt/chungcu", "ext4"),
    ],
)
def test_the_file_system_is_that_of_the_innermost_mount(folder: str, kind: str) -> None:
    assert mounted_file_system(Path(folder), MOUNTS) == kind


def test_a_network_share_is_known_by_its_name_or_its_mount(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert is_network_share(Path("//may-chu/van-thu"))
    assert not is_network_share(tmp_path)
    monkeypatch.setattr(place, "mounted_file_system", lambda *_: "cifs")
    assert is_network_share(tmp_path)
    with pytest.raises(DanvanError, match="ổ mạng") as caught:
        refuse_unsafe_place(tmp_path)
    assert "ổ đĩa trong máy" in caught.value.remedy


def test_a_live_store_in_a_cloud_folder_is_refused_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match="OneDrive") as caught:
        refuse_unsafe_place(tmp_path / "OneDrive" / "Danvan")
    assert caught.value.remedy
    refuse_unsafe_place(tmp_path)
