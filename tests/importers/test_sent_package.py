from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest

from danvan_desktop.domain.dossier import MANIFEST_NAME
from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.importers.sent_package import read_package

FILES = {"01 Công văn.docx": b"cong van", "Tài liệu kiểm chứng/1.1-01 Kế hoạch.pdf": b"ke hoach" * 300_000}
HASHES = {name: hashlib.sha256(content).hexdigest() for name, content in FILES.items()}


def quiet(_done: int, _whole: int) -> None:
    pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Hồ sơ"
    for name, content in {**FILES, MANIFEST_NAME: b"x"}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def zipped(folder: Path, top: str = "", method: int = zipfile.ZIP_DEFLATED) -> Path:
    place = folder.with_suffix(".zip")
    with zipfile.ZipFile(place, "w", method) as archive:
        for path in folder.rglob("*"):
            archive.write(path, f"{top}{path.relative_to(folder).as_posix()}")
    return place


def read(place: Path, **how) -> dict[str, str]:
    return {file.path: file.sha256 for file in read_package(place, quiet, **how)}


def test_folder_and_zip_give_the_same_files_and_hashes_without_the_list_itself(folder) -> None:
    assert read(folder) == HASHES
    assert read(zipped(folder)) == HASHES
    assert list(read(folder)) == list(FILES)


def test_a_zip_of_the_folder_itself_is_looked_through(folder) -> None:
    assert read(zipped(folder, "Hồ sơ 2026/")) == HASHES


def test_what_the_system_and_word_lay_beside_is_no_part_of_the_dossier(folder) -> None:
    for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$ Công văn.docx"):
        (folder / name).write_bytes(b"x")
    assert read(folder) == HASHES


def test_only_known_files_are_read_others_are_named(folder) -> None:
    (folder / "mới.docx").write_bytes(b"moi")
    told: list[tuple[int, int]] = []
    found = read_package(folder, lambda done, whole: told.append((done, whole)), {"01 Công văn.docx": "x"})
    assert {file.path: file.sha256 for file in found} == {
        "01 Công văn.docx": HASHES["01 Công văn.docx"],
        "Tài liệu kiểm chứng/1.1-01 Kế hoạch.pdf": "",
        "mới.docx": "",
    }
    assert told[-1] == (8, 8)


def test_a_place_that_is_no_dossier_of_ours_is_refused_when_it_must_be_one(folder) -> None:
    (folder / MANIFEST_NAME).unlink()
    with pytest.raises(DanvanError, match="không phải là hồ sơ do chương trình xuất"):
        read(folder, must_be_ours=True)
    assert read(folder) == HASHES


def test_missing_broken_and_locked_places_are_told_in_vietnamese(folder, tmp_path) -> None:
    with pytest.raises(DanvanError, match=r"Không tìm thấy “không\.zip”"):
        read(tmp_path / "không.zip")
    broken = tmp_path / "hỏng.zip"
    broken.write_bytes(zipped(folder).read_bytes()[:500])
    with pytest.raises(DanvanError, match=r"không phải là tệp \.zip đọc được"):
        read(broken)
    text = tmp_path / "a.txt"
    text.write_text("x")
    with pytest.raises(DanvanError, match=r"không phải là tệp \.zip đọc được"):
        read(text)
    locked = zipped(folder)
    content = bytearray(locked.read_bytes())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        place = content.find(mark)
        content[place + (6 if mark[2] == 3 else 8)] |= 1
    locked.write_bytes(content)
    with pytest.raises(DanvanError, match="có mật khẩu"):
        read(locked)


def test_a_damaged_member_is_told_and_nothing_is_unpacked(folder, tmp_path) -> None:
    place = zipped(folder, method=zipfile.ZIP_STORED)
    shutil.rmtree(folder)
    content = bytearray(place.read_bytes())
    content[content.find(b"ke hoach")] ^= 1
    place.write_bytes(content)
    with pytest.raises(DanvanError, match="đã bị hỏng"):
        read(place)
    assert list(tmp_path.iterdir()) == [place]


def test_names_that_climb_out_of_the_zip_are_only_names(tmp_path) -> None:
    place = tmp_path / "x.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("../../ra ngoài.txt", "x")
        archive.writestr("/etc/passwd", "x")
    assert set(read(place, known={})) == {"../../ra ngoài.txt", "/etc/passwd"}


def test_reading_can_be_stopped(folder) -> None:
    def stop(_done: int, _whole: int) -> None:
        raise CancelledError

    for place in (folder, zipped(folder)):
        with pytest.raises(CancelledError):
            read_package(place, stop)
