from dataclasses import replace

from danvan_desktop.domain.criteria_comparison import compare_criteria
from danvan_desktop.domain.criteria_pairing import Settled
from danvan_desktop.domain.rating_comparison import compare_rating
from danvan_desktop.gui.models.criteria_comparison import CriteriaComparisonColumn, change_words
from danvan_desktop.gui.tones import Tone
from tests.criteria_sets import BANDS, FRAME, D

NEW = replace(
    FRAME,
    criteria=tuple(
        replace(row, max_points=D(5), number="1.9") if row.number == "1.2" else row
        for row in FRAME.criteria
        if row.number != "2.3"
    ),
    bands=(replace(BANDS[0], lower=D(96)), *BANDS[1:]),
)
ROWS = {row.old.number: row for row in compare_criteria(FRAME, NEW, Settled()) if row.old}


def test_changes_are_named_in_one_sentence() -> None:
    assert change_words(ROWS["1.2"]) == "Đổi số, đổi điểm"
    assert change_words(replace(ROWS["1.2"], is_settled=True)) == "Đổi số, đổi điểm (tự ghép)"
    assert change_words(ROWS["2.3"]) == "Bỏ"
    assert change_words(compare_rating(FRAME, NEW)[0]) == "Mức xếp loại: đổi quy tắc"


def test_each_side_shows_its_own_number_and_points() -> None:
    shown = [column.text(ROWS["1.2"]) for column in CriteriaComparisonColumn]
    assert shown[1:] == ["1.2", "Nội dung 1.2", "6", "1.9", "Nội dung 1.2", "5"]
    assert [column.text(ROWS["2.3"]) for column in CriteriaComparisonColumn][4:] == ["", "", ""]


def test_what_is_gone_and_what_stayed_have_their_tone() -> None:
    tone = CriteriaComparisonColumn.CHANGE.tone
    assert (tone(ROWS["2.3"]), tone(ROWS["1.1"]), tone(ROWS["1.2"])) == (Tone.BAD, Tone.MUTED, Tone.NORMAL)
