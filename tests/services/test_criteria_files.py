"""Also the done-when check of the criteria sets: an annex in Word is imported, scored, frozen, exported and imported again."""

import openpyxl
import pytest

from danvan_desktop.domain.criteria import CriteriaSet, Method, SetState
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.services.criteria_files import CriteriaFileService
from tests.annexes import annex_rows, write_docx, write_xlsx
from tests.criteria_sets import D
from tests.importers.test_criteria_workbook import plain
from tests.score_office import YEAR, ScoreOffice, bare_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = bare_office(tmp_path)
    yield office
    office.store.close()


def score_all(office: ScoreOffice) -> None:
    """Score every leaf a little below its best, each by its method."""
    sheet_id = office.sheet_id
    for leaf in CriteriaTree(office.criteria.get(office.set_id).criteria).leaves():
        at, scoring = (sheet_id, leaf.id), office.scoring
        if leaf.method is Method.LEVELS:
            scoring.set_level(*at, 1)
        elif leaf.method is Method.FIXED:
            scoring.set_passed(*at, passed=leaf.kind != "penalty")
        elif leaf.method is Method.RATIO:
            scoring.set_amounts(*at, D(7), D(9))
        elif leaf.method is Method.TIERS:
            scoring.set_amounts(*at, D(296), D(300))
        elif leaf.method is Method.DIRECT:
            scoring.set_points(*at, leaf.max_points / 2)
        else:
            scoring.set_counts(*at, [1] * len(leaf.levels))


def test_an_annex_in_word_goes_all_the_way_and_comes_back_without_a_difference(office: ScoreOffice, tmp_path) -> None:
    files = CriteriaFileService(office.store)
    preview = files.read(write_docx(tmp_path / "Phụ lục.docx"))
    assert preview.is_usable
    set_id = files.accept(preview).created[0]
    leaves = sum(1 for _ in CriteriaTree(office.criteria.get(set_id).criteria).leaves())
    assert leaves == 88
    office.criteria.make_usable(set_id)
    office.scoring.create_sheet(YEAR, set_id)
    score_all(office)
    # each of 10 groups: 0,5 + 0,78 + 1 + 0,75 + 0,5 + 1 + 1; the 2 large: 1 + 0,78 + 1 + 0,75 + 0,5 + 2 + 1
    assert office.view().result.base == D("5.53") * 10 + D("7.03") * 2
    assert office.view().result.is_complete
    office.send()
    frozen = office.criteria.get(set_id)
    assert frozen.criteria_set.state is SetState.FROZEN
    files.export(set_id, tmp_path / "bo.xlsx")
    again = office.criteria.get(files.accept(files.read(tmp_path / "bo.xlsx")).created[0])
    assert again.criteria_set.state is SetState.DRAFT
    header = again.criteria_set
    same = plain(frozen).criteria_set
    assert (header.scale, header.bonus_cap, header.penalty_cap, header.step) == (
        same.scale,
        same.bonus_cap,
        same.penalty_cap,
        same.step,
    )
    for part in ("criteria", "bands", "rules"):
        bare = [[_without_set(row) for row in getattr(plain(full_set), part)] for full_set in (frozen, again)]
        assert bare[0] == bare[1], part


def _without_set(row):
    return type(row)(**{name: getattr(row, name) for name in row.__slots__} | {"set_id": 0})


def test_nothing_is_kept_before_it_is_accepted_and_undo_takes_it_back(office: ScoreOffice, tmp_path) -> None:
    files = CriteriaFileService(office.store)
    preview = files.read(write_xlsx(tmp_path / "Phụ lục.xlsx"))
    assert office.store.select(CriteriaSet) == []
    files.accept(preview)
    assert [found.name for found in office.store.select(CriteriaSet)] == ["Phụ lục"]
    office.store.undo()
    assert office.store.select(CriteriaSet) == []


def test_findings_of_the_file_and_of_the_set_name_their_row(office: ScoreOffice, tmp_path) -> None:
    rows = [(number, text, "7" if number == "1" else points, *rest) for number, text, points, *rest in annex_rows()]
    preview = CriteriaFileService(office.store).read(write_xlsx(tmp_path / "a.xlsx", rows))
    assert not preview.is_usable
    found = [finding.sentence for finding in preview.findings]
    assert "Dòng 5: Tiêu chí 1: điểm tối đa là 7, các tiêu chí con cộng lại được 8." in found
    assert "Mức xếp loại: tệp không ghi, đã đặt bốn mức thường dùng; hãy sửa theo quy định." in found
    assert preview.findings[0].criterion_id is not None


def test_a_set_with_findings_is_kept_as_a_draft_to_be_mended(office: ScoreOffice, tmp_path) -> None:
    files = CriteriaFileService(office.store)
    path = write_xlsx(tmp_path / "a.xlsx", [("1", "Nhóm", 10), ("1.1", "Một", 4)])
    set_id = files.accept(files.read(path)).created[0]
    assert office.criteria.get(set_id).criteria_set.state is SetState.DRAFT
    assert office.criteria.findings(set_id)


def test_the_empty_form_filled_in_is_a_set(office: ScoreOffice, tmp_path) -> None:
    files = CriteriaFileService(office.store)
    files.export_form(tmp_path / "mau.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "mau.xlsx")
    workbook["Tiêu chí"].append(["Tiêu chí", 1, "1", "Kế hoạch", "100", "Nhập điểm"])
    workbook["Thông tin chung"]["B2"] = "Bộ của tỉnh"
    workbook.save(tmp_path / "dien.xlsx")
    preview = files.read(tmp_path / "dien.xlsx")
    assert preview.findings == ()
    assert preview.is_usable
    assert preview.full_set.criteria_set.name == "Bộ của tỉnh"


def test_a_file_of_another_kind_is_refused_with_a_way_out(office: ScoreOffice, tmp_path) -> None:
    with pytest.raises(DanvanError, match="Không nhập được") as refusal:
        CriteriaFileService(office.store).read(tmp_path / "a.xls")
    assert ".xlsx" in refusal.value.remedy
