import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.text import clean_text, decode_text, document_from_text, read_text, squeeze

SENTENCE = "Kế hoạch công tác dân vận của đơn vị"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_the_encodings_of_office_programs_are_read(encoding):
    content = (
        "Kê hoach công tác dân vân cua đơn vi".encode(encoding) if encoding == "cp1258" else SENTENCE.encode(encoding)
    )
    assert decode_text(content, "a.txt").lstrip("\ufeff").endswith(("đơn vị", "đơn vi"))


def test_windows_1258_with_combining_marks_becomes_composed_letters():
    content = b"K\xea\xec hoa\xf2ch c\xf4ng ta\xecc d\xe2n v\xe2\xf2n"
    assert decode_text(content, "a.txt") == "Kế hoạch công tác dân vận"


@pytest.mark.parametrize(
    "content", [b"\x89PNG\x00\x00", bytes(range(128, 256)) * 4, b"\xff\xfe\x00", b"K\xd5 ho\xb9ch \xae\xb6ng"]
)
def test_binary_and_foreign_encodings_are_refused_with_the_files_name(content):
    with pytest.raises(DanvanError) as caught:
        read_text(content, "la.txt")
    assert "la.txt" in caught.value.message
    assert caught.value.remedy


def test_letters_are_composed_and_stray_characters_dropped():
    assert clean_text("phu\u0300\u00a0hợp\u200b\x07\t.\r\nHai\x0cBa") == "phù hợp .\nHai\nBa"
    assert squeeze("  một   hai\nba ") == "một hai ba"


def test_lines_keep_their_place_and_empty_ones_are_no_paragraphs():
    document = read_text("Một\n\n  Hai \n".encode(), "a.txt")
    assert [(part.index, part.text, part.first_line) for part in document.paragraphs] == [(0, "Một", 1), (1, "Hai", 3)]
    assert document.source == "a.txt"


def test_text_of_the_clipboard_is_a_document_too():
    assert [part.text for part in document_from_text("Một\nHai").paragraphs] == ["Một", "Hai"]
