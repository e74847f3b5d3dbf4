import zipfile

import openpyxl
import pytest

from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.criteria_xlsx import LIMITS, read_criteria_xlsx
from danvan_desktop.importers.limits import FileLimits
from tests.annexes import write_xlsx
from tests.criteria_sets import D


def test_an_annex_typed_in_excel_is_read_whole(tmp_path) -> None:
    draft = read_criteria_xlsx(write_xlsx(tmp_path / "Phụ lục.xlsx"))
    assert sum(1 for _ in CriteriaTree(draft.full_set.criteria).leaves()) == 88
    assert draft.places[1] == "Dòng 4"


def test_numbers_and_numbers_as_text_are_the_same(tmp_path) -> None:
    rows = [(1, "Nhóm", 5.0), (1.1, "Một", "2,5"), ("1.2", "Hai", 2.5)]
    criteria = read_criteria_xlsx(write_xlsx(tmp_path / "a.xlsx", rows)).full_set.criteria
    assert [(row.number, row.max_points) for row in criteria] == [("1", 5), ("1.1", D("2.5")), ("1.2", D("2.5"))]
    assert [row.parent_id for row in criteria] == [None, 1, 1]


def test_a_formula_counts_with_its_saved_value_and_never_runs(tmp_path) -> None:
    rows = [("1", "Nhóm", "=SUM(C5:C6)"), ("1.1", "Một", 2), ("1.2", "Hai", 3)]
    draft = read_criteria_xlsx(write_xlsx(tmp_path / "a.xlsx", rows))
    assert draft.full_set.criteria[0].max_points == 5  # from the children: the file has no value for the formula
    assert any("không ghi điểm" in finding.words for finding in draft.findings)


def test_a_small_file_that_claims_a_million_rows_is_read_at_once(tmp_path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["STT", "Nội dung", "Điểm"])
    workbook.active.append(["1", "Kế hoạch", 5])
    workbook.active.cell(row=1_048_576, column=3, value=1)
    workbook.active.cell(row=3, column=16_384, value=1)
    path = tmp_path / "rong.xlsx"
    workbook.save(path)
    assert path.stat().st_size < 10_000
    draft = read_criteria_xlsx(path)  # walking all rows would take minutes
    assert len(draft.full_set.criteria) == 1


def test_a_bomb_is_refused_before_it_is_parsed(tmp_path) -> None:
    bomb = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 5_000_000)
    with pytest.raises(DanvanError, match="bung ra quá lớn"):
        read_criteria_xlsx(bomb, FileLimits(part_size=1_000_000))


@pytest.mark.parametrize("content", [b"PK\x03\x04 hong", b"\xd0\xcf\x11\xe0 cu", b"STT;Noi dung"])
def test_what_is_no_workbook_is_refused_in_words(tmp_path, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(DanvanError, match="không phải tệp Excel"):
        read_criteria_xlsx(path)


def test_an_archive_that_is_no_workbook_is_refused(tmp_path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(DanvanError, match="hỏng"):
        read_criteria_xlsx(path)


def test_a_workbook_without_such_a_table_is_refused(tmp_path) -> None:
    with pytest.raises(DanvanError, match="Không tìm thấy bảng tiêu chí"):
        read_criteria_xlsx(write_xlsx(tmp_path / "a.xlsx", [("a", "b")], head=("Họ tên", "Chức vụ")))


def test_the_limits_for_workbooks_are_tighter_than_for_plans() -> None:
    assert LIMITS.total_size <= FileLimits().total_size
