import openpyxl
import pytest

from danvan_desktop.domain.errors import ValidationError
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


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda rows: rows[1:], "Tệp thiếu tiêu chí 1.1."),
        (lambda rows: [rows[1], rows[0], *rows[2:]], "Thứ tự các dòng đã thay đổi"),
        (lambda rows: [*rows, rows[0]], "Dòng 24: tiêu chí 1.1 đã có ở dòng trên"),
        (lambda rows: [*rows, ["9.9", "Lạ", 1, 1, ""]], "Dòng 24: không có tiêu chí “9.9”"),
        (lambda rows: [["1.1", "Đã sửa", 4, 4, ""], *rows[1:]], "Dòng 3: nội dung khác với tiêu chí 1.1"),
        (lambda rows: [[*rows[0][:2], 3, 3, ""], *rows[1:]], "Dòng 3: điểm tự chấm ghi 3, bảng đã gửi là 4."),
        (lambda rows: [[*rows[0][:3], "ba", ""], *rows[1:]], "Dòng 3: tiêu chí 1.1 không đọc được điểm thẩm định “ba”"),
        (lambda rows: [[*rows[0][:3], None, ""], *rows[1:]], "Dòng 3: tiêu chí 1.1 chưa có điểm thẩm định"),
        (lambda rows: [[*rows[0][:3], 9, ""], *rows[1:]], "Dòng 3: điểm thẩm định 9 quá điểm tối đa 4"),
    ],
)
def test_rows_deleted_reordered_or_edited_elsewhere_are_findings(office, appraisal, tmp_path, change, sentence) -> None:
    read = appraisal.read(office.sheet_id, returned(office, tmp_path / "ve.xlsx", change))
    assert any(found.startswith(sentence) for found in read.findings), read.findings
    assert office.scoring.sheet(YEAR).state == "appraised"


def test_rows_without_number_are_found_by_their_text(office, appraisal, tmp_path) -> None:
    def unnumbered(rows):
        return [["", *row[1:]] for row in rows]

    assert len(appraisal.read(office.sheet_id, returned(office, tmp_path / "ve.xlsx", unnumbered)).entries) == 21
