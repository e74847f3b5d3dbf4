"""Stored passages and those of the amended plan find each other; what the clerk settled holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.plan_matching import Change, Pair, Passage, pair_passages

OLD = [
    Passage(1, "Tổ chức hội nghị quán triệt Chỉ thị về dân vận.", "1.1", 10),
    Passage(2, "Rà soát thủ tục hành chính thuộc thẩm quyền.", "1.2", 10),
    Passage(3, "Đối thoại với doanh nghiệp trong năm.", "2.1", 20),
]


def test_equal_words_pair_whatever_their_case_and_full_stop() -> None:
    new = [Passage(7, "ĐỐI THOẠI với doanh nghiệp trong năm", None, 20)]
    assert pair_passages(OLD, new)[0] == Pair(3, 7)


def test_similar_words_pair_and_what_is_left_is_new_or_gone() -> None:
    new = [
        Passage(7, "Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền của Sở.", None, 10),
        Passage(8, "Mở chuyên mục hỏi đáp pháp luật.", None, 10),
    ]
    assert pair_passages(OLD, new) == [Pair(2, 7), Pair(None, 8), Pair(1, None), Pair(3, None)]


def test_of_two_equal_tasks_each_keeps_its_place() -> None:
    old = [Passage(1, "Viết tin bài.", None, 10), Passage(2, "Viết tin bài.", None, 20)]
    new = [Passage(7, "Viết tin bài.", None, 20), Passage(8, "Viết tin bài.", None, 10)]
    assert pair_passages(old, new) == [Pair(2, 7), Pair(1, 8)]


def test_the_same_number_under_the_same_heading_helps_a_rewritten_task() -> None:
    new = [Passage(7, "Tổ chức quán triệt Nghị quyết mới về công tác dân vận.", "1.1", 10)]
    assert pair_passages(OLD, new)[0] == Pair(1, 7)
    assert pair_passages(OLD, [Passage(7, "Tổ chức sinh hoạt chuyên đề.", "1.1", 10)])[0] == Pair(None, 7)


def test_what_the_clerk_settled_holds() -> None:
    new = [Passage(7, OLD[0].text, "1.1", 10), Passage(8, "Việc khác hẳn", None, 10)]
    assert pair_passages(OLD, new, {7: None, 8: 1})[:2] == [Pair(None, 7), Pair(1, 8)]


def test_every_change_has_words() -> None:
    assert len({change.label for change in Change}) == len(Change)


@given(st.lists(st.sampled_from("abcde"), max_size=6), st.lists(st.sampled_from("abcde"), max_size=6))
def test_every_passage_of_both_sides_occurs_once(old: list[str], new: list[str]) -> None:
    pairs = pair_passages(
        [Passage(n, text) for n, text in enumerate(old)], [Passage(n, text) for n, text in enumerate(new)]
    )
    assert sorted(pair.old for pair in pairs if pair.old is not None) == list(range(len(old)))
    assert [pair.new for pair in pairs if pair.new is not None] == list(range(len(new)))
