import openpyxl
import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    office.score_everything()
    office.send()
    office.sheets.advance(office.sheet_id)
    yield office
    office.store.close()


@pytest.fixture
def appraisal(office: ScoreOffice) -> ScoreAppraisalService:
    return ScoreAppraisalService(office.store)


def returned(office: ScoreOffice, path, change=lambda rows: rows):
    """The sheet as the upper level returns it: every leaf with its own points appraised, then changed."""
    leaves = [row for row in office.view().rows if row.is_leaf]
    rows = [
        [row.criterion.number, row.criterion.text, float(abs(row.points)), float(abs(row.points)), ""] for row in leaves
    ]
    workbook = openpyxl.Workbook()
    workbook.active.append(["BẢNG ĐIỂM"])
    workbook.active.append(["STT", "Nội dung tiêu chí", "Điểm tự chấm", "Điểm thẩm định", "Lý do"])
    for row in change(rows):
        workbook.active.append(row)
    workbook.save(path)
    return path


def test_appraised_points_stand_beside_the_own_and_are_ranked_by_what_was_lost(office, appraisal) -> None:
    appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), D(3), "Chậm 2 ngày")
    appraisal.set_appraised(office.sheet_id, office.id_of("2.4.1"), D(5), "")
    appraisal.set_appraised(office.sheet_id, office.id_of("4.1"), D(2), "")
    view = appraisal.view(office.sheet_id)
    assert [(row.criterion.number, row.lost) for row in view.rows[:3]] == [("2.4.1", 3), ("4.1", D("1.5")), ("1.1", 1)]
    assert (view.own.total, view.result.total) == (D("95.75"), D("90.25"))
    assert view.result.band.name == "Hoàn thành tốt nhiệm vụ"
    assert office.row("1.1").points == 4, "the own points never change"
    appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), None, "")
    assert appraisal.view(office.sheet_id).result.total == D("91.25")


def test_points_beyond_the_leaf_and_sheets_not_appraised_are_refused(office, appraisal) -> None:
    with pytest.raises(ValidationError, match="từ 0 đến 4"):
        appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), D(5), "")
    office.sheets.advance(office.sheet_id)
    with pytest.raises(ValidationError, match="khóa"):
        appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), D(3), "")
    assert not appraisal.view(office.sheet_id).is_editable


def test_a_returned_excel_is_read_without_a_finding_and_kept_in_one_step(office, appraisal, tmp_path) -> None:
    def lower(rows):
        rows[0][3:] = ["2,5", "Chậm"]
        return rows

    read = appraisal.read(office.sheet_id, returned(office, tmp_path / "ve.xlsx", lower))
    assert read.findings == ()
    assert len(read.entries) == 21
    appraisal.accept(office.sheet_id, read)
    first = appraisal.view(office.sheet_id).rows[0]
    assert (first.criterion.number, first.appraised, first.note) == ("1.1", D("2.5"), "Chậm")
    office.store.undo()
    assert all(row.appraised is None for row in appraisal.view(office.sheet_id).rows)


def test_a_leaf_that_does_not_apply_awaits_no_appraisal(tmp_path) -> None:
    office = score_office(tmp_path / "khac")
    office.score_everything()
    office.scoring.set_conditions(*office.at("2.2.2"), [], not_applicable=True)
    office.send()
    office.sheets.advance(office.sheet_id)
    appraisal = ScoreAppraisalService(office.store)
    excluded = [row.criterion.number for row in appraisal.view(office.sheet_id).rows if row.is_excluded]
    assert excluded == ["2.2.2"]
    appraisal.set_appraised(*office.at("2.2.2"), D(9), "")
    assert not any(row.is_excluded for row in appraisal.view(office.sheet_id).rows)
    office.store.close()


def test_final_points_stand_in_a_column_of_their_own(office, appraisal) -> None:
    appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), D(2), "Chậm")
    appraisal.set_appraised(office.sheet_id, office.id_of("4.1"), D(2), "")
    assert appraisal.view(office.sheet_id).final is None
    appraisal.set_final(office.sheet_id, office.id_of("1.1"), D(3))
    appraisal.settle_final(office.sheet_id)
    final = {row.criterion.number: row.final for row in appraisal.view(office.sheet_id).rows if row.final is not None}
    assert final == {"1.1": 3, "4.1": 2}, "what was settled already stays"
    assert appraisal.view(office.sheet_id).final.total == 1
    with pytest.raises(ValidationError, match="Không còn điểm thẩm định nào chưa chốt"):
        appraisal.settle_final(office.sheet_id)
    with pytest.raises(ValidationError, match="điểm chốt phải từ 0 đến 4"):
        appraisal.set_final(office.sheet_id, office.id_of("1.1"), D("4.5"))
    office.store.undo()
    assert [row.final for row in appraisal.view(office.sheet_id).rows if row.final is not None] == [3]
    appraisal.set_final(office.sheet_id, office.id_of("1.1"), None)
    assert appraisal.view(office.sheet_id).final is None


def test_the_office_answers_each_difference_in_one_step(office, appraisal) -> None:
    appraisal.set_reply(office.sheet_id, office.id_of("1.1"), "Đã gửi đúng hạn qua trục liên thông")
    replies = {row.criterion.number: row.reply for row in appraisal.view(office.sheet_id).rows if row.reply}
    assert replies == {"1.1": "Đã gửi đúng hạn qua trục liên thông"}
    office.store.undo()
    assert not any(row.reply for row in appraisal.view(office.sheet_id).rows)


def test_the_printed_sheet_keeps_what_was_sent_and_shows_the_appraisal_beside_it(office, appraisal) -> None:
    sent = office.scoring.figures(YEAR)
    appraisal.set_appraised(office.sheet_id, office.id_of("1.1"), D(3), "")
    appraisal.set_appraised(office.sheet_id, office.id_of("4.1"), D(1), "")
    appraisal.set_final(office.sheet_id, office.id_of("1.1"), D("3.5"))
    printed = office.scoring.figures(YEAR)
    assert [row.self_points for row in printed.rows] == [row.self_points for row in sent.rows]
    assert printed.columns == tuple(ScoreColumn)
    shown = {row.number: (row.appraised_points, row.final_points) for row in printed.rows}
    assert (shown["1.1"], shown["1"], shown["4.1"]) == ((3, D("3.5")), (3, D("3.5")), (-1, None))
    assert (printed.appraised_totals.total, printed.final_totals.total) == (2, D("3.5"))
