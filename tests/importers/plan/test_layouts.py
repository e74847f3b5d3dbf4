from danvan_desktop.importers.plan.layouts import Layout, layout_of, width_of


def test_layouts_are_told_by_the_lengths_of_the_lines():
    assert layout_of(["x" * 78] * 20 + ["x" * 20] * 8) is Layout.WRAPPED
    assert layout_of(["Một đoạn " + "dài " * 60] * 20) is Layout.PARAGRAPHS
    assert layout_of(["Dòng đầu " + "dài " * 40, "nối tiếp"] * 12) is Layout.RAGGED


def test_lines_that_go_on_in_lower_case_only_after_full_ones_are_hard_wrapped():
    full = "- Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với"
    lines = [*[f"- Việc {number}." for number in range(20)], full, "người dân tại xã.", full, "đoàn viên, hội viên."]
    assert layout_of(lines) is Layout.WRAPPED
    assert layout_of([*lines, full * 3, full * 3]) is Layout.PARAGRAPHS


def test_page_numbers_do_not_hide_that_lines_go_on():
    full = "- Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với"
    lines = [
        *[f"- Việc {number}." for number in range(20)],
        full,
        "2",
        "người dân tại xã.",
        full,
        "đoàn viên, hội viên.",
    ]
    assert layout_of(lines) is Layout.WRAPPED


def test_the_width_is_that_of_the_widest_line_but_for_a_few():
    assert width_of([*[80] * 99, 300]) == 80
    assert width_of([]) == 0


def test_narrow_lines_that_go_on_in_lower_case_are_ragged_however_few():
    lines = [
        *[f"- Việc {number}." for number in range(30)],
        "- Bố trí điểm hướng dẫn",
        "làm thủ tục trực tuyến tại khu phố và",
        "nhà văn hóa",
    ]
    assert layout_of([*lines, "- Thăm hỏi", "các gia đình có hoàn cảnh."]) is Layout.RAGGED
    assert layout_of([*lines[:-2], "- Khác."]) is Layout.PARAGRAPHS
