from dataclasses import replace

import pytest

from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.importers.appraisal_xlsx import ReturnedRow
from danvan_desktop.services.returned_sheet import ReturnedEntry, match_rows
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from danvan_desktop.services.score_view import build_view
from tests.criteria_sets import FRAME, D, best_lines, line
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.services.test_score_appraisal import returned


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


def view_with(**entry: object):
    lines = {**best_lines(), 23: line(23, **entry)}
    return build_view(ScoreSheet(1, 2026, 1, SheetState.APPRAISED), FRAME, lines.values(), {})


def rows_of(view, **changed: str) -> list[ReturnedRow]:
    """The leaves as they were sent, each appraised in full; the row of 2.3 is changed."""
    rows = [
        ReturnedRow(
            f"Dòng {place}",
            row.criterion.number,
            row.criterion.text,
            "",
            str(row.criterion.max_points),
            row.explanation,
        )
        for place, row in enumerate((row for row in view.rows if row.is_leaf), 2)
    ]
    return [replace(row, **changed) if row.number == "2.3" else row for row in rows]


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("Có 02 văn bản", ""),
        ("Có 02 văn bản. Thiếu báo cáo quý II", "Thiếu báo cáo quý II"),
        ("Thiếu báo cáo quý II", "Thiếu báo cáo quý II"),
        ("", ""),
    ],
)
def test_of_the_column_of_notes_only_what_was_added_is_a_reason(note: str, reason: str) -> None:
    view = view_with(points=D(30), explanation="Có 02 văn bản")
    returned_sheet = match_rows(view, rows_of(view, note=note))
    assert returned_sheet.entries[23] == ReturnedEntry(D(30), reason)
    assert returned_sheet.findings == ()


@pytest.mark.parametrize(("typed", "final"), [("29,5", D("29.5")), ("", None), ("31", None), ("x", None)])
def test_points_settled_in_the_file_are_taken_when_they_can_be(typed: str, final) -> None:
    view = view_with(points=D(30))
    returned_sheet = match_rows(view, rows_of(view, final=typed))
    assert returned_sheet.entries[23].final == final
    assert bool(returned_sheet.findings) == (bool(typed) and final is None)


def test_a_leaf_that_does_not_apply_may_come_back_empty() -> None:
    view = view_with(not_applicable=True)
    excluded = replace(view, rows=tuple(replace(row, is_excluded=row.criterion.id == 23) for row in view.rows))
    assert match_rows(excluded, rows_of(view, appraised="")).findings == ()
    assert match_rows(view, rows_of(view, appraised="")).findings == ("Dòng 6: tiêu chí 2.3 chưa có điểm thẩm định.",)
