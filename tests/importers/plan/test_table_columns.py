import pytest

from danvan_desktop.importers.plan.table_columns import column_role, counts_rows, names_columns, refines_header


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("STT", "ordinal"),
        ("**Nội dung công việc**", "task"),
        ("Nhiệm vụ, chỉ tiêu", "task"),
        ("Chỉ tiêu", "target"),
        ("Đơn vị", "units"),
        ("Lãnh đạo phụ trách", "units"),
        ("Lộ trình", "timing"),
        ("Sản phẩm", "deliverable"),
        ("Tên xã", None),
    ],
)
def test_a_header_tells_what_its_column_is_for(header, role):
    assert column_role(header) == role


def test_a_header_row_needs_tasks_and_one_column_more():
    assert names_columns(["TT", "Nội dung"])
    assert not names_columns(["TT", "Tên xã", "Dân số"])
    assert counts_rows(["TT", "Tên xã"])


def test_a_second_row_refines_a_split_column_only():
    columns = {0: "ordinal", 1: "task", 2: "units"}
    assert refines_header({2: "Chủ trì", 3: "Phối hợp"}, columns)
    assert not refines_header({0: "1", 1: "Rà soát", 2: "Phòng A"}, columns)


def test_of_two_times_the_end_counts():
    assert (column_role("Thời gian bắt đầu"), column_role("Thời gian kết thúc")) == ("note", "timing")
