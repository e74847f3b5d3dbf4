import io
import zipfile
from contextlib import suppress

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.limits import FileLimits
from danvan_desktop.importers.reading import read_document
from tests.importers.pdf.handmade import pdf_file, show

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600


def word_bytes():
    document = docx.Document()
    document.add_paragraph("KẾ HOẠCH")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def zip_bytes(**parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.docm", word_bytes(), "macro"),
        ("a.doc", OLE, ".doc"),
        ("a.xls", OLE, "Excel"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        ("a.docx", b"day khong phai zip", "hỏng"),
        ("a.docx", zip_bytes(mot_xml="<a/>"), "hỏng"),
        ("a.docx", zip_bytes(word__document_xml="<a>"), "hỏng"),
        ("a.docx", zip_bytes(word__document_xml="<a/>"), "hỏng"),
        ("a.docx", zip_bytes(word__document_xml="<!DOCTYPE a><a/>"), "DOCTYPE"),
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.txt", b"%PDF-1.7", "PDF"),
        ("a.pdf", word_bytes(), "bị hỏng"),
        ("a.txt", b"{\\rtf1", "RTF"),
        ("a.xlsx", zip_bytes(mot_xml="<a/>"), "Excel"),
        ("a.txt", b"\x00\x01\x02", "không phải là tệp văn bản"),
        ("a.txt", b"\xef\xbb\xbf\x07 \x07", "không có chữ"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_with_name_reason_and_remedy(tmp_path, name, content, word):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DanvanError) as caught:
        read_document(path)
    assert name in caught.value.message
    assert word in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize("name", ["ke-hoach.pdf", "ke-hoach.txt"])
def test_pdf_files_are_read_by_content_whatever_their_name(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(pdf_file(show("Mot ke hoach co du chu de doc duoc")))
    assert [part.text for part in read_document(path).paragraphs] == ["Mot ke hoach co du chu de doc duoc"]


def test_word_files_are_read_by_content_whatever_their_name(tmp_path):
    path = tmp_path / "ke-hoach.txt"
    path.write_bytes(word_bytes())
    assert [part.text for part in read_document(path).paragraphs] == ["KẾ HOẠCH"]


def test_saved_web_pages_are_read_without_their_tags(tmp_path):
    path = tmp_path / "ke-hoach.html"
    path.write_text("<p>KẾ HOẠCH</p><ol><li>Rà soát</ol>", encoding="utf-8")
    assert [part.full_text for part in read_document(path).paragraphs] == ["KẾ HOẠCH", "1. Rà soát"]


@given(data=st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_word_file_is_read_or_refused_but_never_crashes(tmp_path, data):
    content = bytearray(word_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "a.docx"
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    with suppress(DanvanError):
        read_document(path)


def test_a_text_far_longer_than_any_plan_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Rà soát thủ tục.\n" * 20, encoding="utf-8")
    with pytest.raises(DanvanError) as caught:
        read_document(path, FileLimits(letters=100))
    assert "quá dài" in caught.value.message
