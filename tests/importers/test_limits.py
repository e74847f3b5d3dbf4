import io
import struct
import zipfile
import zlib

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.limits import FileLimits, GuardedArchive, read_limited

SMALL = FileLimits(file_size=1000, parts=3, part_size=2000, total_size=3000)


def guarded(parts, limits=SMALL):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return GuardedArchive(zipfile.ZipFile(buffer), "a.docx", limits)


def message(caught):
    assert "a.docx" in caught.value.message or "a.txt" in caught.value.message
    assert caught.value.remedy
    return caught.value.message


def test_wanted_parts_are_inflated_once():
    assert guarded({"a.xml": "<a/>", "b.xml": "<b/>"}).read_xml(frozenset({"b.xml", "c.xml"})) == {"b.xml": b"<b/>"}


@pytest.mark.parametrize(
    "parts", [{"a.xml": "x" * 2001}, {"a.xml": "x" * 1600, "b.xml": "x" * 1600}, {f"{n}.bin": "" for n in range(4)}]
)
def test_archives_beyond_the_limits_are_refused(parts):
    with pytest.raises(DanvanError) as caught:
        guarded(parts).read_xml(frozenset())
    assert "quá lớn" in message(caught)


def test_a_part_that_lies_about_its_size_is_refused_while_inflating():
    packed = zlib.compress(b"x" * 5000, 9)[2:-4]
    name, crc = b"a.xml", zlib.crc32(b"x" * 5000)
    local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), 10, len(name), 0) + name + packed
    central = (
        struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), 10, len(name), 0, 0, 0, 0, 0, 0
        )
        + name
    )
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, len(central), len(local), 0)
    archive = GuardedArchive(zipfile.ZipFile(io.BytesIO(local + central + end)), "a.docx", SMALL)
    with pytest.raises(DanvanError):
        archive.read_xml(frozenset({"a.xml"}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_every_encoding(encoding):
    with pytest.raises(DanvanError) as caught:
        guarded({"a.xml": "<!DocType a><a/>".encode(encoding)}).read_xml(frozenset())
    assert "DOCTYPE" in message(caught)


def test_missing_empty_and_large_files_and_folders_are_told_apart(tmp_path):
    (tmp_path / "a.txt").write_bytes(b" \n")
    for path, word in ((tmp_path / "a.txt", "trống"), (tmp_path / "khong" / "a.txt", "Không tìm thấy")):
        with pytest.raises(DanvanError) as caught:
            read_limited(path)
        assert word in message(caught)
    (tmp_path / "a.txt").write_bytes(b"x" * 1001)
    with pytest.raises(DanvanError) as caught:
        read_limited(tmp_path / "a.txt", SMALL)
    assert "quá lớn" in message(caught)
    with pytest.raises(DanvanError) as caught:
        read_limited(tmp_path)
    assert "thư mục" in caught.value.message


def test_a_damaged_part_is_a_known_error():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", "x" * 500)
    content = bytearray(buffer.getvalue())
    content[35:38] = b"\xff\xff\xff"
    with pytest.raises(DanvanError) as caught:
        GuardedArchive(zipfile.ZipFile(io.BytesIO(bytes(content))), "a.docx").read_xml(frozenset())
    assert "hỏng" in message(caught)
