import pytest

from danvan_desktop.importers.plan.words import (
    ends_full_stop,
    ends_sentence,
    fold,
    is_capitals,
    is_person_name,
    split_sentences,
    starts_lower,
    starts_upper,
)


def test_both_places_of_a_tone_mark_compare_equal():
    assert fold("Cấp uỷ") == fold("cấp ủy")
    assert fold("hoá") == fold("hóa")


@pytest.mark.parametrize("word", ["quý", "hoàn", "thoại", "huỳnh"])
def test_closed_syllables_keep_their_tone_mark(word):
    assert fold(word) == word


def test_a_full_stop_ends_a_sentence_only_before_a_capital():
    text = "Theo dõi việc thực hiện. Báo cáo TP. Sơn Hà theo quy định."
    assert [text[a:b].strip() for a, b in split_sentences(text)] == [
        "Theo dõi việc thực hiện.",
        "Báo cáo TP. Sơn Hà theo quy định.",
    ]


def test_first_letters_are_judged_behind_quotation_marks():
    assert starts_upper("“Đảng")
    assert not starts_upper("“đảng")
    assert starts_lower("nhân dân")
    assert not starts_lower("Nhân dân")


def test_ends_are_judged_before_closing_quotation_marks():
    assert ends_full_stop("khéo”.")
    assert ends_full_stop("phù hợp./.")
    assert not ends_full_stop("khéo”;")
    assert ends_sentence("khéo;")
    assert not ends_sentence("Ủy ban")


def test_names_and_capitals():
    assert is_person_name("Lê Văn Hòa")
    assert not is_person_name("Lê Văn hòa")
    assert not is_person_name("Hòa")
    assert is_capitals("PHÓ GIÁM ĐỐC")
    assert not is_capitals("Phó Giám đốc")
    assert not is_capitals("5")
