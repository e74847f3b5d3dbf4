import pytest

from danvan_desktop.importers.syllables import is_syllable


@pytest.mark.parametrize(
    "word",
    "kế hoạch Nghiệp giếng gìn quyền khuỷu ngoằn yêu nước ỦY uỷ thuở tuyên truyền người đường loãng xoong khoẻ".split(),  # noqa: SIM905 - a list of words is read as a text
)
def test_vietnamese_syllables_are_recognised_in_any_case_and_style(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["ho¹ch", "coâng", "ñöôïc", "résumé", "kêế", "áà", "QĐ", "thöïc", "c«ng", ""])
def test_other_words_are_not(word):
    assert not is_syllable(word)
