from __future__ import annotations

import errno
import hashlib
import os
import stat
import zlib
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.evidence import FileState
from danvan_desktop.storage.evidence_files import EvidenceFiles
from tests.stores import open_store


@pytest.fixture
def kept(tmp_path: Path) -> EvidenceFiles:
    return EvidenceFiles(tmp_path / "evidence", most_bytes=3_000_000)


def outside(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_file_is_kept_read_only_under_its_hash(tmp_path: Path, kept: EvidenceFiles) -> None:
    content = os.urandom(2_500_000)
    source = outside(tmp_path, "Biên bản đối thoại.PDF", content)
    stored = kept.take_in(source)
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    assert stored.size == len(content)
    assert stored.file_name == "Biên bản đối thoại.PDF"
    place = kept.path_of(stored.sha256, stored.file_name)
    assert place == kept.folder / stored.sha256[:2] / f"{stored.sha256}.pdf"
    assert place.read_bytes() == content
    assert not place.stat().st_mode & stat.S_IWUSR
    assert source.read_bytes() == content
    assert kept.state_of(stored.sha256) is FileState.INTACT
    assert list(kept.stored()) == [place]


def test_the_same_bytes_are_kept_once(tmp_path: Path, kept: EvidenceFiles) -> None:
    one = kept.take_in(outside(tmp_path, "a.pdf", b"same"))
    two = kept.take_in(outside(tmp_path, "b.pdf", b"same"))
    assert one.sha256 == two.sha256
    assert len(files_in(kept.folder)) == 1


def test_a_changed_file_is_noticed_and_mended_by_taking_it_in_again(tmp_path: Path, kept: EvidenceFiles) -> None:
    source = outside(tmp_path, "a.pdf", b"true")
    stored = kept.take_in(source)
    place = kept.path_of(stored.sha256, "a.pdf")
    place.chmod(0o600)
    place.write_bytes(b"fake")
    assert kept.state_of(stored.sha256) is FileState.CHANGED
    kept.take_in(source)
    assert kept.state_of(stored.sha256) is FileState.INTACT


def test_a_deleted_file_is_missing(tmp_path: Path, kept: EvidenceFiles) -> None:
    stored = kept.take_in(outside(tmp_path, "a.pdf", b"true"))
    kept.path_of(stored.sha256, "a.pdf").unlink()
    assert kept.state_of(stored.sha256) is FileState.MISSING
    assert kept.state_of("0" * 64) is FileState.MISSING


def test_a_file_taken_in_under_another_ending_is_found(tmp_path: Path, kept: EvidenceFiles) -> None:
    stored = kept.take_in(outside(tmp_path, "a.pdf", b"true"))
    assert kept.path_of(stored.sha256, "a.docx").suffix == ".pdf"


@pytest.mark.parametrize("name", ["không đuôi", "đuôi.lạ lùng", "x.averyveryverylongsuffix", "x.đ"])
def test_strange_endings_do_not_reach_the_store(tmp_path: Path, kept: EvidenceFiles, name: str) -> None:
    stored = kept.take_in(outside(tmp_path, name, b"true"))
    assert kept.path_of(stored.sha256, name).name == stored.sha256


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("lối tắt.lnk", b"L", "lối tắt"),
        ("rỗng.pdf", b"", "rỗng"),
        ("lớn.mp4", b"x" * 3_000_001, "lớn hơn 2 MB"),
        ("không có.pdf", None, "Không tìm thấy"),
    ],
)
def test_what_cannot_be_evidence_is_refused_with_a_remedy(
    tmp_path: Path, kept: EvidenceFiles, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name if content is None else outside(tmp_path, name, content)
    with pytest.raises(DanvanError, match=words) as caught:
        kept.take_in(path)
    assert caught.value.remedy
    assert files_in(kept.folder) == []


def test_a_folder_or_a_device_is_refused(tmp_path: Path, kept: EvidenceFiles) -> None:
    with pytest.raises(DanvanError, match="thư mục"):
        kept.take_in(tmp_path)
    with pytest.raises(DanvanError, match="tệp thông thường"):
        kept.take_in(Path(os.devnull))


def test_a_full_disk_leaves_nothing_half_copied(
    tmp_path: Path, kept: EvidenceFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = outside(tmp_path, "a.pdf", b"true")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DanvanError, match="Ổ đĩa đã đầy"):
        kept.take_in(source)
    assert files_in(kept.folder) == []


def test_what_a_cut_off_copy_left_goes_at_the_next_start(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        kept = EvidenceFiles(store.paths.evidence)
        stored = kept.take_in(outside(tmp_path, "a.pdf", b"true"))
    (kept.folder / "0123.part").write_bytes(b"half")
    open_store(tmp_path).close()
    assert files_in(kept.folder) == [kept.path_of(stored.sha256, "a.pdf")]


def test_a_file_read_intact_is_known_until_somebody_writes_to_it(tmp_path: Path, kept: EvidenceFiles) -> None:
    stored = kept.take_in(outside(tmp_path, "a.pdf", b"ke hoach"))
    place = kept.path_of(stored.sha256, stored.file_name)
    assert kept.crc32_if_intact(place) is None
    kept.state_of(stored.sha256)
    assert kept.crc32_if_intact(place) == zlib.crc32(place.read_bytes())
    place.chmod(0o600)
    place.write_bytes(b"KE HOACH")
    assert kept.crc32_if_intact(place) is None
    place.unlink()
    assert kept.crc32_if_intact(place) is None


def test_reading_a_file_is_told_in_bytes(tmp_path: Path, kept: EvidenceFiles) -> None:
    stored = kept.take_in(outside(tmp_path, "a.pdf", os.urandom(2_500_000)))
    told: list[int] = []
    kept.state_of(stored.sha256, told.append)
    assert sum(told) == 2_500_000
    assert len(told) > 1
