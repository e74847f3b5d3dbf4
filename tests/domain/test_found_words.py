from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.found_words import FoundWords
from danvan_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Tổ chức đối thoại", ["doi", "th"], ["đối", "th"]),
        ("Số 99/CT-XYZ", ["99", "xyz"], ["99", "XYZ"]),
        ("đối đối", ["doi"], ["đối", "đối"]),
        ("hội nghị", ["oi"], []),
        ("nghiêng", ["ng", "nghie"], ["nghiê"]),
        ("hội nghị", [], []),
        ("", ["a"], []),
    ],
)
def test_the_beginnings_of_words_are_marked_whatever_their_accents(
    text: str, words: list[str], marked: list[str]
) -> None:
    assert [text[start : start + length] for start, length in FoundWords(words).spans(text)] == marked


@given(st.text(), st.lists(st.text("abcd0", min_size=1, max_size=3), max_size=3))
def test_marks_lie_inside_the_text_in_order_and_say_one_of_the_words(text: str, words: list[str]) -> None:
    end = 0
    for start, length in FoundWords(words).spans(text):
        assert start >= end
        end = start + length
        assert end <= len(text)
        assert any(fold(text[start:end]).startswith(word) for word in words)


def test_a_long_text_is_shown_from_shortly_before_what_was_found() -> None:
    long = "Kết quả thực hiện nhiệm vụ " * 10 + "đã mua máy quét mới"
    piece, [(start, length)] = FoundWords(["quet"]).piece(long)
    assert piece[start : start + length] == "quét"
    assert piece.startswith("… ")
    assert piece.endswith("đã mua máy quét mới")
    assert len(piece) < 80


@pytest.mark.parametrize("words", [["ket"], ["vang"], []])
def test_a_text_whose_beginning_shows_it_or_that_lacks_it_is_left_whole(words: list[str]) -> None:
    text = "Kết quả\nthực hiện " + "x" * 300
    assert FoundWords(words).piece(text)[0] == text.replace("\n", " ")


def test_a_word_without_a_space_before_it_does_not_lose_its_beginning() -> None:
    text = "y" * 200 + "-quet"
    assert FoundWords(["quet"]).piece(text)[0] == text
