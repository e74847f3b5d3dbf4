import openpyxl
import pytest

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from danvan_desktop.services.year_comparison import ComparedPoints, YearComparisonService, year_figures
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.services.test_criterion_matches import ids


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    """2026 scored, sent and appraised on the sample; 2027 begun on a copy of it."""
    office = score_office(tmp_path)
    office.score_everything()
    office.send()
    office.sheets.advance(office.sheet_id)
    copy_id = office.criteria.duplicate(office.set_id, "Quy định mới").created[0]
    office.criteria.make_usable(copy_id)
    office.scoring.create_sheet(YEAR + 1, copy_id)
    sheet_id, new = office.scoring.sheet(YEAR + 1).id, ids(office, copy_id)
    office.scoring.set_level(sheet_id, new["1.1"], 1)
    office.scoring.set_passed(sheet_id, new["1.2"], passed=True)
    yield office
    office.store.close()


@pytest.fixture
def years(office: ScoreOffice) -> YearComparisonService:
    return YearComparisonService(office.store)


def row_of(comparison, number: str):
    return next(row for row in comparison.rows if row.new is not None and row.new.number == number)


def test_two_years_stand_side_by_side_across_sets(years: YearComparisonService) -> None:
    assert years.years() == (YEAR + 1, YEAR)
    comparison = years.compare(YEAR, YEAR + 1, ComparedPoints.SELF)
    row = row_of(comparison, "1.1")
    assert (row.old_points, row.new_points, row.change) == (4, 2, -2)
    assert row_of(comparison, "1.3").new_points is None
    assert comparison.old.result.total == D("95.75")


def test_the_clerks_matches_join_the_years(office: ScoreOffice, years: YearComparisonService) -> None:
    old, new = ids(office, office.set_id), ids(office, office.scoring.sheet(YEAR + 1).set_id)
    CriteriaComparisonService(office.store).match(new["1.1"], office.set_id, old["2.4.3"])
    row = row_of(years.compare(YEAR, YEAR + 1, ComparedPoints.SELF), "1.1")
    assert (row.old.number, row.old_points, row.is_settled) == ("2.4.3", 8, True)


def test_appraised_and_final_points_are_compared_on_their_own(office: ScoreOffice, years) -> None:
    appraisal = ScoreAppraisalService(office.store)
    appraisal.set_appraised(*office.at("1.1"), D(3), "")
    appraisal.set_final(*office.at("1.1"), D("3.5"))
    appraised = row_of(years.compare(YEAR, YEAR + 1, ComparedPoints.APPRAISED), "1.1")
    final = row_of(years.compare(YEAR, YEAR + 1, ComparedPoints.FINAL), "1.1")
    assert (appraised.old_points, appraised.new_points, final.old_points) == (3, None, D("3.5"))


def test_a_year_without_a_sheet_is_told(years: YearComparisonService) -> None:
    with pytest.raises(NotFoundError, match=f"Chưa có bảng tự chấm điểm năm {YEAR - 1}"):
        years.compare(YEAR - 1, YEAR, ComparedPoints.SELF)


def test_the_excel_has_the_numbers_of_the_screen_and_the_sums_below(years, tmp_path) -> None:
    comparison = years.compare(YEAR, YEAR + 1, ComparedPoints.SELF)
    years.export(comparison, ComparedPoints.SELF, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    rows = list(sheet.iter_rows(values_only=True))
    level = next(row for row in rows if row[0] == "1.1")
    assert level[3:] == (4, 4, 100, 4, 2, 50, -2, -50)
    total = next(row for row in rows if row[2] == "TỔNG ĐIỂM")
    assert (total[4], total[7], total[9]) == (95.75, 4, -91.75)
    rating = next(row for row in rows if row[2] == "XẾP LOẠI")
    assert (rating[4], rating[7]) == ("Hoàn thành xuất sắc nhiệm vụ", "Không hoàn thành nhiệm vụ (tạm tính)")


def test_every_line_of_the_table_has_a_cell_per_column(years: YearComparisonService) -> None:
    figures = year_figures(years.compare(YEAR, YEAR + 1, ComparedPoints.SELF), ComparedPoints.SELF, "Sở Tư pháp")
    assert {len(line.cells) for line in figures.lines} == {len(figures.columns)}
    assert figures.titles == (f"SO SÁNH KẾT QUẢ CHẤM ĐIỂM NĂM {YEAR} VÀ NĂM {YEAR + 1}", "Điểm tự chấm")
    assert len({points.label for points in ComparedPoints}) == 3
