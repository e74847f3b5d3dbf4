from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import SetState
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.gui.pages.scoring_result import advance_words, banner_words, reason_words, result_words
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_an_empty_sheet_says_how_to_begin(office: ScoreOffice) -> None:
    assert "bắt đầu chấm điểm" in reason_words(office.view())
    assert "Xếp loại: <b>chưa xếp loại</b> (tạm tính, đã chấm 0/21 tiêu chí)" in result_words(office.view())


def test_the_reason_names_the_last_rule_and_the_next_band(office: ScoreOffice) -> None:
    office.score_everything()
    office.scoring.set_passed(*office.at("2.4.2"), passed=False)
    words = reason_words(office.view())
    assert words.startswith("Điều kiện loại trừ: Hai mức cao nhất")
    assert words.endswith("Đã đủ điểm để đạt Hoàn thành tốt nhiệm vụ; vướng: tiêu chí 2.4.2 chấm 0 điểm.")


def test_entries_to_be_mended_are_counted(office: ScoreOffice) -> None:
    office.score_everything()
    office.rows.edit_criterion(replace(office.row("2.4.3").criterion, max_points=D(5)))
    assert "Có 1 tiêu chí phải nhập lại." in reason_words(office.view())


def test_names_of_bands_cannot_inject_markup(office: ScoreOffice) -> None:
    office.score_everything()
    office.rows.edit_band(replace(office.view().full_set.bands[0], name="<b>Giỏi & tốt"))
    assert "&lt;b&gt;Giỏi &amp; tốt" in result_words(office.view())


def test_the_banner_marks_the_sample_and_a_set_to_be_mended(office: ScoreOffice) -> None:
    view = office.view()
    assert banner_words(view).startswith("VÍ DỤ – không phải quy định chính thức")
    header = replace(view.criteria_set, is_sample=False)
    assert banner_words(replace(view, full_set=replace(view.full_set, criteria_set=header))) == ""
    draft = replace(header, state=SetState.DRAFT)
    assert "bản nháp" in banner_words(replace(view, full_set=replace(view.full_set, criteria_set=draft)))


def test_each_state_but_the_last_has_a_verb_for_the_next() -> None:
    assert [bool(advance_words(state)) for state in SheetState] == [True] * 6 + [False]
