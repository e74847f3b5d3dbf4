import pytest

from danvan_desktop.importers.criteria_draft import RowFinding, TableRow, read_points, split_points
from tests.criteria_sets import D


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("10 điểm", "10"),
        ("(10 đ)", "10"),
        ("−3", "3"),
        ("- 3", "3"),
        ("tối đa 10 điểm", "10"),
        ("0", "0"),
    ],
)
def test_points_are_read_as_they_are_printed(text: str, points: str) -> None:
    assert read_points(text) == D(points)


@pytest.mark.parametrize("text", ["", "x", "2,5,1", "5 - 10", "=SUM(A1)", "1e9", "999999", "từ 5 điểm"])
def test_anything_else_is_no_points(text: str) -> None:
    assert read_points(text) is None


def test_a_finding_and_a_row_name_their_place() -> None:
    assert RowFinding("Dòng 7", "thiếu điểm.").sentence == "Dòng 7: thiếu điểm."
    assert TableRow("Dòng 1", ("", "")).is_empty
    assert not TableRow("Dòng 1", ("", "a")).is_empty


def test_a_heading_gives_up_the_points_at_its_end() -> None:
    assert split_points("CHỈ ĐẠO (40 điểm)") == ("CHỈ ĐẠO", D(40))
    assert split_points("Tổng điểm: 100 điểm") == ("Tổng điểm", D(100))
    assert split_points("Kế hoạch năm 2026") == ("Kế hoạch năm 2026", None)
