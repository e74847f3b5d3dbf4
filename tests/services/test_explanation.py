from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.explanation import ExplanationLetter
from danvan_desktop.services.explanation import ExplanationService
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    with office.store.begin("Cơ quan") as uow:
        uow.save(Agency(uow.new_id(), "Sở Tư pháp tỉnh Minh Hà", short_name="Sở Tư pháp", place="Minh Hà"))
        uow.commit()
    office.score_everything()
    office.scoring.set_explanation(*office.at("1.1"), "Đã ban hành ngày 10/01")
    office.send()
    office.sheets.advance(office.sheet_id)
    yield office
    office.store.close()


@pytest.fixture
def appraisal(office: ScoreOffice) -> ScoreAppraisalService:
    return ScoreAppraisalService(office.store)


@pytest.fixture
def explanation(office: ScoreOffice, appraisal: ScoreAppraisalService) -> ExplanationService:
    return ExplanationService(office.store, appraisal)


def lower(office: ScoreOffice, appraisal: ScoreAppraisalService) -> None:
    """Three differences and one criterion that gained."""
    for number, points, note in (("1.1", 3, "Chậm"), ("2.4.1", 5, ""), ("4.1", 2, "02 vụ"), ("2.4.3", 8, "")):
        appraisal.set_appraised(*office.at(number), D(points), note)


def test_only_what_lost_points_is_explained_the_most_first(office, appraisal, explanation) -> None:
    lower(office, appraisal)
    appraisal.set_reply(*office.at("2.4.1"), "Đã công khai tại bảng tin")
    figures = explanation.figures(YEAR)
    assert [(row.number, row.own, row.appraised, row.lost) for row in figures.rows] == [
        ("2.4.1", 8, 5, 3),
        ("4.1", D("-0.5"), -2, D("1.5")),
        ("1.1", 4, 3, 1),
    ]
    assert [row.reply for row in figures.rows] == ["Đã công khai tại bảng tin", "", "Đã ban hành ngày 10/01"]
    assert figures.rows[1].reason == "02 vụ"
    assert "tự chấm 95,75 điểm, xếp loại “Hoàn thành xuất sắc nhiệm vụ”" in figures.summary
    assert (
        "là 90,25 điểm, xếp loại “Hoàn thành tốt nhiệm vụ”. Có 03 tiêu chí bị giảm điểm, tổng cộng 5,5"
        in figures.summary
    )


def test_the_usual_words_stand_where_nothing_was_typed(office, appraisal, explanation) -> None:
    lower(office, appraisal)
    figures = explanation.figures(YEAR)
    assert figures.subject == f"giải trình kết quả thẩm định điểm công tác dân vận chính quyền năm {YEAR}"
    assert figures.addressees == ("Sở Nội vụ",)
    assert figures.closing == "Sở Tư pháp đề nghị Sở Nội vụ xem xét, ghi nhận."
    assert figures.recipients == ("Như trên", "Lưu: VT"), "a letter goes where it is addressed to, and into the files"
    assert figures.letter_head.number == ""


def test_the_letter_is_kept_as_it_was_edited_and_each_edit_is_undone(office, appraisal, explanation) -> None:
    lower(office, appraisal)
    typed = replace(
        explanation.draft(office.sheet_id).letter,
        number="12/STP-VP",
        issued_on=date(2027, 1, 20),
        addressees="Sở Nội vụ\nBan Dân vận Tỉnh ủy",
        opening="Lời mở đầu khác:",
    )
    explanation.edit(typed)
    explanation.edit(replace(explanation.draft(office.sheet_id).letter, closing="Trân trọng."))
    figures = explanation.figures(YEAR)
    assert (figures.letter_head.number, figures.letter_head.symbol) == ("12", "STP-VP")
    assert figures.addressees == ("Sở Nội vụ", "Ban Dân vận Tỉnh ủy")
    assert (figures.opening, figures.closing) == ("Lời mở đầu khác:", "Trân trọng.")
    assert len(office.store.select(ExplanationLetter)) == 1
    office.store.undo()
    assert explanation.draft(office.sheet_id).letter.closing == ""
    office.store.undo()
    assert office.store.select(ExplanationLetter) == []


def test_without_a_loss_there_is_nothing_to_explain(office, appraisal, explanation) -> None:
    appraisal.set_appraised(*office.at("1.1"), D(4), "")
    with pytest.raises(NotFoundError, match="Chưa có tiêu chí nào bị giảm điểm"):
        explanation.figures(YEAR)
    with pytest.raises(NotFoundError):
        explanation.figures(YEAR - 1)


def test_before_the_appraisal_no_letter_is_begun(tmp_path) -> None:
    office = score_office(tmp_path / "khac")
    explanation = ExplanationService(office.store, ScoreAppraisalService(office.store))
    with pytest.raises(ValidationError, match="chưa có kết quả thẩm định"):
        explanation.edit(ExplanationLetter(0, office.sheet_id, "12"))
    office.store.close()


def test_hostile_words_are_held_to_their_length(office, explanation) -> None:
    with pytest.raises(ValidationError):
        explanation.edit(ExplanationLetter(0, office.sheet_id, opening="a" * 1_000_000))
