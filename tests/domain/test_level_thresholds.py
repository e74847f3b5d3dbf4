from fractions import Fraction

import pytest

from danvan_desktop.domain.criteria import Level
from danvan_desktop.domain.level_thresholds import NEVER, Measured, thresholds_of
from tests.criteria_sets import D


def place_of(figure: str | int, *texts: str) -> int | None:
    found = thresholds_of([Level(text, D(1)) for text in texts])
    assert found is not None, texts
    return found.place_of(Fraction(figure))


COUNTED = ("Từ 02 cuộc trở lên", "01 cuộc", "Không tổ chức")
SHARES = ("Đạt từ 90% trở lên", "Từ 80% đến dưới 90%", "Dưới 80%")
LATE = ("Ban hành đúng thời hạn", "Ban hành chậm dưới 15 ngày", "Ban hành chậm từ 15 ngày trở lên")
SENT = ("Gửi đúng hạn", "Gửi trễ không quá 3 ngày", "Gửi trễ quá 3 ngày", "Không gửi báo cáo")


@pytest.mark.parametrize(
    ("texts", "figure", "place"),
    [
        (COUNTED, 5, 0),
        (COUNTED, 2, 0),
        (COUNTED, 1, 1),
        (COUNTED, 0, 2),
        (COUNTED, "3/2", None),
        (SHARES, 90, 0),
        (SHARES, "899/10", 1),
        (SHARES, 79, 2),
        (("Từ 3 - 5 mô hình", "Trên 5 mô hình", "Dưới 3 mô hình"), 5, 0),
        (("Từ 1,5% đến 2,5%", "Trên 2,5%", "Dưới 1,5%"), "5/2", 0),
        (LATE, 0, 0),
        (LATE, 14, 1),
        (LATE, 15, 2),
        (SENT, 3, 1),
        (SENT, 4, 2),
        (("Gửi đúng hạn", "Gửi muộn", "Không gửi"), 40, 1),
        (("Gửi đúng hạn", "Không gửi"), int(NEVER), 1),
    ],
)
def test_a_figure_finds_the_level_whose_words_hold_it(texts, figure, place) -> None:
    assert place_of(figure, *texts) == place


def test_overlapping_levels_decide_nothing() -> None:
    assert place_of(6, "Từ 2 cuộc trở lên", "Từ 5 cuộc trở lên") is None
    assert place_of(int(NEVER), *SENT) is None, "never sent is also more than three days late"


@pytest.mark.parametrize(
    "texts",
    [
        ("Từ 02 cuộc, có trả lời kiến nghị bằng văn bản", "01 cuộc", "Không tổ chức"),
        ("Ban hành đúng thời hạn, có phân công cụ thể", "Ban hành chậm dưới 15 ngày"),
        ("Đầy đủ nội dung", "Thiếu nội dung"),
        ("Gửi đúng hạn", "Từ 2 cuộc"),
        (),
    ],
)
def test_levels_that_say_more_than_a_threshold_are_left_to_a_person(texts) -> None:
    assert thresholds_of([Level(text, D(1)) for text in texts]) is None


def test_the_measure_is_told() -> None:
    assert thresholds_of([Level(text, D(1)) for text in LATE]).measured is Measured.DAYS_LATE
    assert thresholds_of([Level(text, D(1)) for text in SHARES]).measured is Measured.COUNT
