from dataclasses import replace

from danvan_desktop.domain.score_engine import evaluate
from danvan_desktop.domain.score_result import NextBand, Obstacle, Step
from tests.criteria_sets import BANDS, FRAME, D, best_lines

BEST = evaluate(FRAME, best_lines().values(), ())


def test_a_complete_sheet_says_so_and_shows_its_band() -> None:
    assert BEST.is_complete
    assert not BEST.is_provisional
    assert BEST.standing == "đã chấm đủ 7/7 tiêu chí"
    assert BEST.rating == "Xuất sắc"


def test_an_incomplete_sheet_is_provisional_in_words() -> None:
    part = replace(BEST, scored=5)
    assert part.standing == "tạm tính, đã chấm 5/7 tiêu chí"
    assert part.rating == "Xuất sắc (tạm tính)"


def test_without_band_nothing_is_claimed() -> None:
    assert replace(BEST, band=None).rating == "chưa xếp loại"
    assert replace(BEST, leaf_count=0, scored=0).is_provisional


def test_missing_points_and_obstacles_make_one_sentence() -> None:
    obstacle = Obstacle("tiêu chí 3.2 chấm 0 điểm", 3, 81, 32)
    assert NextBand(BANDS[1], D("2.5"), (obstacle,)).words == (
        "Còn thiếu 2,5 điểm để đạt Tốt; vướng: tiêu chí 3.2 chấm 0 điểm."
    )
    assert NextBand(BANDS[1], D(0)).words == "Đã đủ điểm để đạt Tốt."


def test_a_step_shows_points_with_a_decimal_comma_and_bands_by_name() -> None:
    assert Step("Tổng điểm", "", D("97.50")).shown_value == "97,5"
    assert Step("Mức", "", "Tốt").shown_value == "Tốt"
