import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.errors import LegacyEncodingError
from danvan_desktop.importers.document import SourceDocument, SourceParagraph
from danvan_desktop.importers.legacy_encodings import (
    converted,
    document_in_unicode,
    in_unicode,
    legacy_encoding_of,
    vietnamese_share,
)
from danvan_desktop.importers.legacy_tables import LegacyEncoding
from danvan_desktop.importers.text import read_text
from tests.importers.legacy_text import LINES, TEXT, as_tcvn3, as_vni, as_windows_1258

PLANS = sorted((Path(__file__).resolve().parents[3] / "shared" / "plans").glob("*.txt"))
SYLLABLES = [
    "có",
    "là",
    "và",
    "ông",
    "công",
    "không",
    "trên",
    "tôi",
    "nhân",
    "dân",
    "tâm",
    "bàn",
    "hàng",
    "tháng",
    "đánh",
    "giá",
    "kế",
    "hoạch",
    "quý",
    "thị",
    "xã",
    "các",
    "cơ",
    "quan",
    "đơn",
    "vị",
    "chủ",
    "trì",
    "phối",
    "hợp",
    "thực",
    "hiện",
    "nhiệm",
    "vụ",
    "mục",
    "đích",
    "yêu",
    "cầu",
    "tổ",
    "chức",
    "sơ",
    "kết",
    "ưu",
    "tiên",
    "thường",
    "xuyên",
    "hằng",
    "năm",
    "Sở",
    "Ủy",
    "ban",
    "Đảng",
    "Nội",
    "vụ",
    "êm",
    "đềm",
    "nên",
    "trí",
    "ý",
    "kiến",
    "bí",
    "thư",
    "ủy",
    "hội",
    "lí",
    "lẽ",
    "nhà",
    "nước",
    "ta",
    "mình",
    "cá",
]
LATIN_1 = [word for word in SYLLABLES if all(ord(letter) < 256 for letter in word)]
texts = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=60).map(" ".join)
western_texts = st.lists(st.sampled_from(LATIN_1), min_size=1, max_size=60).map(" ".join)


@pytest.mark.parametrize(("written", "encoding"), [(as_tcvn3, LegacyEncoding.TCVN3), (as_vni, LegacyEncoding.VNI)])
def test_both_are_recognised_and_read_only_on_consent(written, encoding):
    old = written(TEXT)
    assert legacy_encoding_of(old) is encoding
    with pytest.raises(LegacyEncodingError) as caught:
        in_unicode(old, "a.txt", convert=False)
    assert caught.value.encoding == str(encoding)
    assert "a.txt" in caught.value.message
    assert old.startswith(caught.value.before.split("\n")[0])
    assert caught.value.after.split("\n")[:2] == TEXT.split("\n")[:2]
    assert in_unicode(old, "a.txt", convert=True).lower() == TEXT.lower()


@pytest.mark.parametrize("written", [as_tcvn3, as_vni])
@pytest.mark.parametrize("stored", ["cp1252", "utf-8", "utf-16"])
def test_files_in_both_are_recognised_however_their_letters_are_stored(written, stored):
    content = written(TEXT).encode(stored)
    with pytest.raises(LegacyEncodingError):
        read_text(content, "a.txt")
    parts = read_text(content, "a.txt", convert_legacy=True).paragraphs
    assert [part.text.lower() for part in parts] == TEXT.lower().split("\n")


def test_the_paragraphs_of_any_reader_are_settled():
    old = SourceDocument("a.pdf", tuple(SourceParagraph(at, as_vni(line), at, at) for at, line in enumerate(LINES)))
    with pytest.raises(LegacyEncodingError):
        document_in_unicode(old, convert=False)
    new = document_in_unicode(old, convert=True)
    assert [part.text for part in new.paragraphs] == list(LINES)
    assert document_in_unicode(new, convert=False) is new


def read_as_unicode(content, text):
    wanted = " ".join(unicodedata.normalize("NFC", text).split())
    assert [part.text for part in read_text(content, "a.txt").paragraphs] == [wanted]


@given(text=texts)
@settings(max_examples=300, deadline=None)
def test_unicode_and_windows_1258_are_never_taken_for_an_old_encoding(text):
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        read_as_unicode(text.encode(encoding), text)
    read_as_unicode(unicodedata.normalize("NFD", text).encode(), text)
    read_as_unicode(as_windows_1258(text), text)
    if " " in text:
        read_as_unicode(text.encode("utf-16-le"), text)
        read_as_unicode(text.encode("utf-16-be"), text)


@given(text=western_texts)
@settings(max_examples=300, deadline=None)
def test_words_with_western_letters_only_are_never_taken_for_an_old_encoding(text):
    assert legacy_encoding_of(text) is None
    read_as_unicode(text.encode(), text)


@given(text=st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậ ÀẢÃÁẠ.,;:-\n0123456789"))
@settings(max_examples=300, deadline=None)
def test_letters_of_unicode_in_any_order_are_never_taken_for_an_old_encoding(text):
    if re.search(r"[ạảậằẳẵắặầẩẫấđơưă]", text):
        assert legacy_encoding_of(text) is None


@pytest.mark.parametrize("text", ["", "Le résumé déjà vu à la forêt", "Weiß für Öl, Äpfel, Übung", "số 1 là 20 °C ± 5"])
def test_other_languages_and_signs_are_not_taken_for_an_old_encoding(text):
    assert legacy_encoding_of(text) is None


@pytest.mark.skipif(not PLANS, reason="the real plans are not on this machine")
def test_real_plans_are_unicode_and_recognised_once_written_in_an_old_encoding():
    for path in PLANS:
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        assert legacy_encoding_of(text) is None
        assert vietnamese_share(text) > 0.99
        for written, encoding in ((as_tcvn3, LegacyEncoding.TCVN3), (as_vni, LegacyEncoding.VNI)):
            assert legacy_encoding_of(written(text)) is encoding
        assert converted(as_vni(text), LegacyEncoding.VNI) == text
        assert converted(as_tcvn3(text), LegacyEncoding.TCVN3).lower() == text.lower()
