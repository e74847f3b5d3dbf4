import pytest

from danvan_desktop.importers.criteria_numbering import Numbered, Numbering, split_number


@pytest.mark.parametrize(
    ("numbers", "depths"),
    [
        ("I 1 1.1 1.2 2 II 1", [1, 2, 3, 3, 2, 1, 2]),
        ("A I 1 a b 2 II B I", [1, 2, 3, 4, 4, 3, 2, 1, 2]),
        ("1 1.1 1.1.1 1.2 2", [1, 2, 3, 2, 1]),
        ("I II III IV V VI", [1, 1, 1, 1, 1, 1]),
        ("A B C D Đ E G H I K", [1] * 10),
        ("1 a b 2 a", [1, 2, 2, 1, 2]),
    ],
)
def test_each_style_is_deeper_than_the_one_it_began_under(numbers: str, depths: list[int]) -> None:
    numbering = Numbering()
    assert [numbering.depth_of(number) for number in numbers.split()] == depths


def test_a_heading_without_number_begins_at_the_top_again() -> None:
    numbering = Numbering()
    assert [numbering.depth_of(number) for number in ("I", "1")] == [1, 2]
    assert numbering.begin_part() == 1
    assert numbering.depth_of("1") == 2


@pytest.mark.parametrize(
    ("cell", "own", "found"),
    [
        ("1.1", True, Numbered("1.1")),
        ("II.", True, Numbered("II")),
        ("a)", True, Numbered("a")),
        ("Phần A", True, None),
        ("1. Kế hoạch năm", False, Numbered("1", "Kế hoạch năm")),
        ("2.1 Kế hoạch", False, Numbered("2.1", "Kế hoạch")),
        ("I. CHỈ ĐẠO", False, Numbered("I", "CHỈ ĐẠO")),
        ("a) Đúng hạn", False, Numbered("a", "Đúng hạn")),
        ("Kế hoạch", False, None),
        ("5 cuộc trở lên", False, None),
        ("- Đúng hạn", False, None),
        ("1 Kế hoạch", True, None),
    ],
)
def test_a_number_is_told_from_words(cell: str, own: bool, found) -> None:
    assert split_number(cell, has_own_column=own) == found
