"""Changed words are marked on both sides and nothing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.word_diff import Piece, word_diff


def test_the_changed_words_are_marked_on_both_sides() -> None:
    old, new = word_diff("Trước ngày 15/10 báo cáo UBND", "Trước ngày 20/10 báo cáo Sở Nội vụ")
    assert [piece.text for piece in old if piece.is_changed] == ["15/10", "UBND"]
    assert [piece.text for piece in new if piece.is_changed] == ["20/10", "Sở Nội vụ"]


def test_added_words_are_marked_on_one_side_only() -> None:
    old, new = word_diff("Báo cáo", "Báo cáo bằng văn bản")
    assert old == (Piece("Báo cáo", False),)
    assert new[-1] == Piece("bằng văn bản", True)


@given(st.text(alphabet="ab c"), st.text(alphabet="ab c"))
def test_the_pieces_are_the_texts(old: str, new: str) -> None:
    left, right = word_diff(old, new)
    assert " ".join(piece.text for piece in left).split() == old.split()
    assert " ".join(piece.text for piece in right).split() == new.split()
    if old.split() == new.split():
        assert not [piece for piece in (*left, *right) if piece.is_changed]
