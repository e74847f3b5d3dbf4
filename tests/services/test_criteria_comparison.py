from dataclasses import replace

import openpyxl
import pytest

from danvan_desktop.domain.criteria_comparison import SetChange
from danvan_desktop.domain.criteria_pairing import CriterionMatch
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService, comparison_figures
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, score_office
from tests.services.test_criterion_matches import ids


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


@pytest.fixture
def copy_id(office: ScoreOffice) -> int:
    """A copy of the sample in which one criterion has other points and another number, and a band another bound."""
    copy_id = office.criteria.duplicate(office.set_id, "Quy định mới").created[0]
    rows = {row.number: row for row in office.criteria.get(copy_id).criteria}
    office.rows.edit_criterion(replace(rows["1.1"], max_points=D(5), number="1.5"))
    bands = office.criteria.get(copy_id).bands
    office.rows.edit_band(replace(bands[1], lower=D(80)))
    return copy_id


@pytest.fixture
def comparison(office: ScoreOffice) -> CriteriaComparisonService:
    return CriteriaComparisonService(office.store)


def test_what_changed_is_counted_and_named(office, comparison, copy_id: int) -> None:
    found = comparison.compare(office.set_id, copy_id)
    assert (found.old.id, found.new.id) == (office.set_id, copy_id)
    assert [found.count(change) for change in (SetChange.RENUMBERED, SetChange.POINTS, SetChange.RATING)] == [1, 1, 2]
    changed = next(row for row in found.rows if SetChange.POINTS in row.changes)
    assert changed.details == ("Số 1.1 → 1.5", "Điểm tối đa 4 → 5")
    assert [each.id for each in comparison.sets()] == [copy_id, office.set_id]


def test_a_match_replaces_what_was_said_before_and_can_be_undone(office, comparison, copy_id: int) -> None:
    old, new = ids(office, office.set_id), ids(office, copy_id)
    comparison.match(new["1.2"], office.set_id, old["1.3"])
    comparison.match(new["1.2"], office.set_id, old["1.4"])
    comparison.match(new["1.3"], office.set_id, old["1.4"])
    assert [(match.criterion_id, match.other_id) for match in office.store.select(CriterionMatch)] == [
        (new["1.3"], old["1.4"])
    ]
    matched = [row for row in comparison.compare(office.set_id, copy_id).rows if row.is_settled]
    assert [(row.old.number, row.new.number) for row in matched] == [("1.4", "1.3")]
    office.store.undo()
    assert office.store.select(CriterionMatch)[0].criterion_id == new["1.2"]
    comparison.unmatch(new["1.2"], office.set_id)
    assert office.store.select(CriterionMatch) == []


def test_a_match_from_the_other_side_is_the_same_match(office, comparison, copy_id: int) -> None:
    old, new = ids(office, office.set_id), ids(office, copy_id)
    comparison.match(new["1.2"], office.set_id, old["1.3"])
    comparison.match(old["1.3"], copy_id, None)
    assert [match.other_id for match in office.store.select(CriterionMatch)] == [None]
    gone = [row for row in comparison.compare(office.set_id, copy_id).rows if row.changes == (SetChange.REMOVED,)]
    assert [row.old.number for row in gone] == ["1.3"]


def test_criteria_of_one_set_are_not_matched(office, comparison, copy_id: int) -> None:
    old, new = ids(office, office.set_id), ids(office, copy_id)
    with pytest.raises(ValidationError, match="hai bộ khác nhau"):
        comparison.match(old["1.1"], office.set_id, old["1.2"])
    with pytest.raises(ValidationError, match="hai bộ khác nhau"):
        comparison.match(new["1.2"], office.set_id, new["1.3"])
    assert office.store.select(CriterionMatch) == []


def test_the_excel_holds_every_row_with_its_change(office, comparison, copy_id: int, tmp_path) -> None:
    found = comparison.compare(office.set_id, copy_id)
    comparison.export(found, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] in {"Tiêu chí", "Mức xếp loại", "Điều kiện"}]
    assert len(rows) == len([row for row in found.rows if row.part.value != "Thông tin chung"])
    changed = next(row for row in rows if row[4] == "1.5")
    assert (changed[1], changed[3], changed[6], changed[7]) == ("1.1", 4, 5, "Đổi số, Đổi điểm")
    assert sheet.auto_filter.ref is not None


def test_the_table_names_both_regulations(office, comparison, copy_id: int) -> None:
    figures = comparison_figures(comparison.compare(office.set_id, copy_id), "Sở Tư pháp")
    assert figures.notes[1] == "Mới: Quy định mới"
    assert figures.notes[2].startswith("Số dòng: đổi số 1; đổi điểm 1; đổi quy tắc 2")
    assert {len(line.cells) for line in figures.lines} == {len(figures.columns)}
