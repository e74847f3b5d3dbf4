import pytest

from danvan_desktop.importers.criteria_columns import AnnexColumn, column_of, find_header
from danvan_desktop.importers.criteria_draft import TableRow


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("STT", AnnexColumn.NUMBER),
        ("TT", AnnexColumn.NUMBER),
        ("Nội dung tiêu chí", AnnexColumn.TEXT),
        ("TIÊU CHÍ ĐÁNH GIÁ", AnnexColumn.TEXT),
        ("Điểm tối đa", AnnexColumn.MAX),
        ("Thang\nđiểm", AnnexColumn.MAX),
        ("Điểm", AnnexColumn.MAX),
        ("Điểm tự chấm", AnnexColumn.LEFT),
        ("Điểm thẩm định", AnnexColumn.LEFT),
        ("Tài liệu kiểm chứng", AnnexColumn.EVIDENCE),
        ("Cách chấm điểm", AnnexColumn.GUIDANCE),
        ("Ghi chú", AnnexColumn.GUIDANCE),
        ("Đơn vị", None),
        ("", None),
    ],
)
def test_a_header_says_what_its_column_holds(header: str, column) -> None:
    assert column_of(header) is column


def rows(*cells: tuple[str, ...]) -> list[TableRow]:
    return [TableRow(f"Dòng {place}", row) for place, row in enumerate(cells, 1)]


def test_the_header_is_found_below_titles_and_takes_its_numbering_row_along() -> None:
    found = find_header(
        rows(("PHỤ LỤC", "", ""), ("STT", "Nội dung", "Điểm chuẩn"), ("(1)", "(2)", "(3)"), ("1", "Kế hoạch", "5"))
    )
    assert found == (2, {AnnexColumn.NUMBER: 0, AnnexColumn.TEXT: 1, AnnexColumn.MAX: 2})


def test_a_table_without_criteria_or_points_has_no_header() -> None:
    assert find_header(rows(("Nơi nhận", "Chức vụ"), ("a", "b"))) is None
    assert find_header(rows(("STT", "Nội dung"), ("1", "Kế hoạch"))) is None


def test_a_criterion_with_points_is_not_taken_for_a_header() -> None:
    assert find_header(rows(("1.2", "Nhiệm vụ được giao", "1", "Điểm = a/b nhân với điểm tối đa"))) is None


def test_a_first_row_of_numbers_is_not_taken_for_the_header() -> None:
    last, _ = find_header(rows(("STT", "Nội dung", "Điểm"), ("1", "Kế hoạch", "5")))
    assert last == 0
