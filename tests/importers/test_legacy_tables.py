import pytest

from danvan_desktop.importers.legacy_tables import TCVN3, VNI, LegacyEncoding, mend_capitals, to_unicode
from tests.importers.legacy_text import TEXT, as_tcvn3, as_vni

LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"


def test_both_tables_know_all_67_small_letters():
    assert len(LETTERS) == 67
    assert set(LETTERS) <= set(TCVN3.values())
    assert set(LETTERS) == set(VNI.values())


def test_every_letter_of_vni_comes_back_in_both_cases():
    for letter in LETTERS + LETTERS.upper():
        assert to_unicode(as_vni(letter), LegacyEncoding.VNI) == letter


def test_every_letter_of_tcvn3_comes_back_and_capitals_come_from_their_neighbours():
    for letter in LETTERS:
        assert to_unicode(as_tcvn3(letter), LegacyEncoding.TCVN3) == letter
        assert mend_capitals(to_unicode(as_tcvn3(f"XX{letter.upper()}"), LegacyEncoding.TCVN3)) == f"XX{letter.upper()}"
    assert to_unicode(as_tcvn3("ĂÂĐÊÔƠƯ"), LegacyEncoding.TCVN3) == "ĂÂĐÊÔƠƯ"


def test_a_tone_typed_behind_the_letter_is_composed():
    assert to_unicode("t\xb3o", LegacyEncoding.TCVN3) == "t\u0301o"
    assert to_unicode("ta\xb3o", LegacyEncoding.TCVN3) == "táo"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("KếT QUả THựC HIệN", "KẾT QUẢ THỰC HIỆN"),
        ("KếT QUả đạt được", "KẾT QUẢ đạt được"),
        ("Số: 12/KH-UBND của Sở", "Số: 12/KH-UBND của Sở"),
        ("Lê Thị ánh Nguyệt", "Lê Thị Ánh Nguyệt"),
        ("Lê Thị Minh", "Lê Thị Minh"),
        ("Sở Tư pháp ở Minh Hà", "Sở Tư pháp ở Minh Hà"),
        ("Ủy ban", "Ủy ban"),
        ("I. Mục đích", "I. Mục đích"),
    ],
)
def test_capitals_are_mended_among_capitals_only(before, after):
    assert mend_capitals(before) == after


def test_whole_sentences_come_back_from_both():
    assert to_unicode(as_vni(TEXT), LegacyEncoding.VNI) == TEXT
    assert mend_capitals(to_unicode(as_tcvn3(TEXT), LegacyEncoding.TCVN3)) == TEXT.replace("Ủ", "ủ")
