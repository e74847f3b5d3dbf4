import openpyxl
import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.appraisal_xlsx import ReturnedRow, read_returned_sheet


def saved(path, *rows):
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(path)
    return path


def test_the_rows_are_given_as_they_stand_with_their_place(tmp_path) -> None:
    path = saved(
        tmp_path / "a.xlsx",
        ["BẢNG ĐIỂM"],
        ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Ghi chú"],
        ["1.1", "Kế hoạch", 4, 4, "3,5", "Chậm"],
        [None, None, None, None, 9],
    )
    assert read_returned_sheet(path) == (ReturnedRow("Dòng 3", "1.1", "Kế hoạch", "4", "3,5", "Chậm"),)


def test_the_programs_own_columns_are_known_by_their_titles(tmp_path) -> None:
    titles = [
        "STT",
        "Nội dung tiêu chí",
        "Điểm tối đa",
        "Căn cứ/số liệu",
        "Điểm tự chấm",
        "Điểm thẩm định",
        "Điểm chốt",
    ]
    path = saved(
        tmp_path / "a.xlsx",
        [*titles, "Tài liệu kiểm chứng", "Giải trình/Ghi chú"],
        [f"({place})" for place in range(1, 10)],
        ["1.1", "Kế hoạch", 4, "Quyết định", 4, 3, 3.5, "1.1-01", "Chậm"],
    )
    assert read_returned_sheet(path) == (ReturnedRow("Dòng 3", "1.1", "Kế hoạch", "4", "3", "Chậm", "3.5"),)


def test_a_file_without_appraised_points_is_refused(tmp_path) -> None:
    with pytest.raises(DanvanError, match="Không tìm thấy cột điểm thẩm định"):
        read_returned_sheet(saved(tmp_path / "a.xlsx", ["STT", "Nội dung", "Điểm tự chấm"]))
