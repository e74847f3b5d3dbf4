from __future__ import annotations

import errno
import hashlib
import zipfile
import zlib
from pathlib import Path

import pytest

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.exporters import dossier_package
from danvan_desktop.exporters.dossier_package import EvidenceCopy, free_target, open_package
from danvan_desktop.exporters.hashed_copy import HashingCopier, UnreadableError

KINDS = list(PackageKind)
NAME = "Tài liệu kiểm chứng/1.1-01 Kế hoạch.pdf"


@pytest.fixture
def source(tmp_path: Path) -> tuple[Path, str]:
    content = b"ke hoach" * 200_000
    path = tmp_path / "store" / "ab.pdf"
    path.parent.mkdir()
    path.write_bytes(content)
    return path, hashlib.sha256(content).hexdigest()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "nơi lưu"
    folder.mkdir()
    return folder


def fill(target: Path, kind: PackageKind, source: tuple[Path, str], step=lambda _count: None):
    with open_package(target, kind, 10, step) as package:
        assert package.add_copies([EvidenceCopy(NAME, *source)]) == []
        package.add_document("Bảng kê.txt", lambda path: path.write_text("xin chào", encoding="utf-8"))
    return package


def contents(target: Path) -> dict[str, bytes]:
    if target.is_dir():
        return {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_added_is_there_under_its_vietnamese_name(kind, source, place) -> None:
    target = place / "Hồ sơ"
    package = fill(target, kind, source)
    assert contents(target) == {NAME: source[0].read_bytes(), "Bảng kê.txt": "xin chào".encode()}
    assert [(file.path, file.size) for file in package.files] == [(NAME, 1_600_000), ("Bảng kê.txt", 9)]
    assert list(place.iterdir()) == [target]


def test_an_archive_marks_its_names_as_utf8_has_no_times_and_is_the_same_each_time(source, place) -> None:
    for name in ("a.zip", "b.zip"):
        fill(place / name, PackageKind.ZIP, source)
    assert (place / "a.zip").read_bytes() == (place / "b.zip").read_bytes()
    for entry in zipfile.ZipFile(place / "a.zip").infolist():
        assert entry.flag_bits & 0x800
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert not entry.filename.startswith("/")


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_gone_or_changed_is_left_out_and_the_rest_is_whole(kind, source, place, tmp_path) -> None:
    target = place / "Hồ sơ"
    with open_package(target, kind, 10, lambda _count: None) as package:
        bad = (
            EvidenceCopy("thiếu.pdf", tmp_path / "không có.pdf", "0" * 64),
            EvidenceCopy("sửa.pdf", source[0], "0" * 64),
            EvidenceCopy("sửa nữa.pdf", source[0], "1" * 64),
        )
        assert package.add_copies([*bad[:2], EvidenceCopy(NAME, *source), bad[2]]) == list(bad)
    assert list(contents(target)) == [NAME]
    assert [file.path for file in package.files] == [NAME]


@pytest.mark.parametrize("kind", KINDS)
def test_cancelling_in_the_middle_of_a_file_leaves_nothing(kind, source, place) -> None:
    def stop(_count: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        fill(place / "Hồ sơ", kind, source, stop)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_at_the_target_is_never_touched_and_another_name_is_offered(kind, source, place) -> None:
    target = place / "Hồ sơ.zip"
    target.write_bytes(b"cu")
    with pytest.raises(DanvanError, match=r"đã có “Hồ sơ\.zip”") as refusal:
        fill(target, kind, source)
    assert "Hồ sơ (2).zip" in refusal.value.remedy
    assert target.read_bytes() == b"cu"
    assert list(place.iterdir()) == [target]
    (place / "Hồ sơ (2).zip").mkdir()
    assert free_target(target).name == "Hồ sơ (3).zip"


@pytest.mark.parametrize("kind", KINDS)
def test_what_came_to_the_target_meanwhile_stays_too(kind, source, place) -> None:
    target = place / "Hồ sơ"

    def intrude(_count: int) -> None:
        target.write_bytes(b"cu")

    with pytest.raises(DanvanError, match="đã có"):
        fill(target, kind, source, intrude)
    assert target.read_bytes() == b"cu"
    assert list(place.iterdir()) == [target]


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_that_fills_up_is_told_in_vietnamese_and_nothing_is_left(kind, source, place, monkeypatch) -> None:
    def full(*_arguments) -> tuple[str, int]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(HashingCopier, "copy", full)
    monkeypatch.setattr(dossier_package, "copy_hashed", full)
    with pytest.raises(DanvanError, match="Ổ đĩa đã đầy, chưa ghi được hồ sơ “Hồ sơ”"):
        fill(place / "Hồ sơ", kind, source)
    assert list(place.iterdir()) == []


def test_too_little_room_is_found_before_the_first_file(place) -> None:
    with (
        pytest.raises(DanvanError, match="Ổ đĩa không đủ chỗ: hồ sơ cần 8388608 GB"),
        open_package(place / "x", PackageKind.FOLDER, 2**53, lambda _count: None),
    ):
        raise AssertionError
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("target", "words"), [("không có/x", "Không có thư mục"), ("a" * 300, "không hợp lệ hoặc quá dài")]
)
def test_a_place_that_cannot_be_is_told(target, words, source, place) -> None:
    with pytest.raises(DanvanError, match=words):
        fill(place / target, PackageKind.FOLDER, source)


def test_a_leftover_of_a_killed_export_does_not_stand_in_the_way(source, place, monkeypatch) -> None:
    monkeypatch.setattr(dossier_package.os, "getpid", lambda: 4711)
    (place / "~4711.part").mkdir()
    (place / "~4711.part" / "nửa chừng").write_bytes(b"x")
    fill(place / "Hồ sơ", PackageKind.FOLDER, source)
    assert list(place.iterdir()) == [place / "Hồ sơ"]


@pytest.mark.parametrize("kind", KINDS)
def test_many_files_keep_their_order_and_one_count(kind, place, tmp_path) -> None:
    copies, told = [], []
    for number in range(60):
        content = b"%d" % number * 20_000
        path = tmp_path / f"{number}"
        path.write_bytes(content)
        copies.append(EvidenceCopy(f"Tài liệu kiểm chứng/{number:02d}.pdf", path, hashlib.sha256(content).hexdigest()))
    with open_package(place / "x", kind, 10, told.append) as package:
        assert package.add_copies(copies) == []
    assert [file.path for file in package.files] == [copy.path for copy in copies]
    assert sum(told) == sum(file.size for file in package.files)


def checked(path: str, source: tuple[Path, str]) -> EvidenceCopy:
    crc32 = zlib.crc32(source[0].read_bytes())
    return EvidenceCopy(path, *source, lambda: crc32)


def test_an_archive_of_checked_files_is_to_the_byte_that_of_unchecked_ones(source, place) -> None:
    def write(target: Path, first: EvidenceCopy, second: EvidenceCopy) -> bytes:
        with open_package(target, PackageKind.ZIP, 10, lambda _count: None) as package:
            assert package.add_copies([first]) == []
            package.add_document("01 Công văn.txt", lambda path: path.write_text("xin chào", encoding="utf-8"))
            assert package.add_copies([second]) == []
        with zipfile.ZipFile(target) as archive:
            assert archive.testzip() is None
            assert archive.namelist() == [NAME, "01 Công văn.txt", "Tài liệu kiểm chứng/hai.pdf"]
        return target.read_bytes()

    known = [checked(name, source) for name in (NAME, "Tài liệu kiểm chứng/hai.pdf")]
    plain = [copy._replace(crc32=lambda: None) for copy in known]
    archives = [
        write(place / f"{number}.zip", first, second)
        for number, (first, second) in enumerate(
            ((known[0], known[1]), (plain[0], known[1]), (known[0], plain[1]), plain)
        )
    ]
    assert len(set(archives)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_checked_file_that_cannot_be_read_any_more_leaves_nothing_of_itself(kind, source, place, monkeypatch) -> None:
    def torn(_source, target, _step) -> int:
        target.write(b"half")
        raise UnreadableError

    copies = [checked(NAME, source), checked("Tài liệu kiểm chứng/hai.pdf", source)]
    with open_package(place / "Hồ sơ", kind, 10, lambda _count: None) as package:
        with monkeypatch.context() as broken:
            broken.setattr(dossier_package, "copy_known", torn)
            assert package.add_copies(copies[:1]) == copies[:1]
        assert package.add_copies(copies[1:]) == []
    assert contents(place / "Hồ sơ") == {copies[1].path: source[0].read_bytes()}
