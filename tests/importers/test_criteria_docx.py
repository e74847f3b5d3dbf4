import zipfile

import docx
import pytest

from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.criteria_docx import read_criteria_docx
from danvan_desktop.importers.limits import FileLimits
from tests.annexes import HEAD, annex_rows, write_docx


def test_the_annex_of_a_regulation_in_word_is_read_whole(tmp_path) -> None:
    draft = read_criteria_docx(write_docx(tmp_path / "phu luc.docx"))
    assert sum(1 for _ in CriteriaTree(draft.full_set.criteria).leaves()) == 88
    assert draft.full_set.criteria_set.name == "phu luc"
    assert draft.places[1] == "Bảng 1, dòng 3"


def test_a_table_that_goes_on_after_a_break_is_read_on(tmp_path) -> None:
    document = docx.Document()
    for rows in ([HEAD, *annex_rows()[:20]], annex_rows()[20:]):
        table = document.add_table(rows=len(rows), cols=len(HEAD))
        for cells, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, texts, strict=True):
                cell.text = text
        document.add_paragraph("")
    document.save(tmp_path / "a.docx")
    draft = read_criteria_docx(tmp_path / "a.docx")
    assert sum(1 for _ in CriteriaTree(draft.full_set.criteria).leaves()) == 88


def test_merged_cells_count_once(tmp_path) -> None:
    document = docx.Document()
    rows = [HEAD[:3], ("I", "CHỈ ĐẠO", "10"), ("1", "Kế hoạch", "10"), ("", "- Đúng hạn", "10"), ("", "- Chậm", "5")]
    table = document.add_table(rows=5, cols=3)
    for cells, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 1).text = ""
    table.cell(1, 0).merge(table.cell(1, 1)).text = "I. CHỈ ĐẠO"
    table.cell(2, 0).merge(table.cell(4, 0))
    document.save(tmp_path / "a.docx")
    criteria = read_criteria_docx(tmp_path / "a.docx").full_set.criteria
    assert [(row.number, row.text, row.max_points) for row in criteria] == [("I", "CHỈ ĐẠO", 10), ("1", "Kế hoạch", 10)]
    assert [level.text for level in criteria[1].levels] == ["Đúng hạn", "Chậm"]


def test_a_file_without_such_a_table_is_refused(tmp_path) -> None:
    document = docx.Document()
    document.add_table(rows=1, cols=2)
    document.save(tmp_path / "a.docx")
    with pytest.raises(DanvanError, match="Không tìm thấy bảng tiêu chí"):
        read_criteria_docx(tmp_path / "a.docx")


def test_a_bomb_and_a_damaged_file_are_refused_before_they_are_parsed(tmp_path) -> None:
    bomb = tmp_path / "bom.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 5_000_000)
    with pytest.raises(DanvanError, match="bung ra quá lớn"):
        read_criteria_docx(bomb, FileLimits(part_size=1_000_000))
    (tmp_path / "hong.docx").write_bytes(b"PK\x03\x04 khong phai")
    with pytest.raises(DanvanError, match="hỏng"):
        read_criteria_docx(tmp_path / "hong.docx")
