from dataclasses import replace

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.tables import flatten_layout_tables
from danvan_desktop.importers.text import document_from_text

from .sample_plans import TABLED


def document_of(rows):
    cells = [(row, column, text) for row, line in enumerate(rows) for column, text in enumerate(line) if text]
    return SourceDocument(
        "x",
        tuple(
            SourceParagraph(at, text, at + 1, at + 1, kind=ParagraphKind.TABLE_CELL, table=0, row=row, column=column)
            for at, (row, column, text) in enumerate(cells)
        ),
    )


def test_each_row_of_an_assignment_table_is_a_task():
    draft = parse_plan(document_from_text(TABLED))
    (group,) = draft.task_groups
    one, two = group.tasks
    assert (group.number, group.title, group.origin) == ("I", "Tuyên truyền", "table")
    assert (one.number, one.text, one.lead_units, one.cooperating_units) == (
        "1",
        "Tổ chức hội nghị",
        ("Phòng Kinh tế",),
        ("Các thôn, tổ dân phố",),
    )
    assert (one.timing.due, one.deliverable) == ("2026-06-30", "Báo cáo")
    assert (two.timing.kind, two.cooperating_units, two.deliverable) == ("regular", (), None)


def test_every_header_of_the_design_is_understood():
    for header in (
        ["STT", "Nhiệm vụ, giải pháp", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời gian thực hiện"],
        ["STT", "NHIỆM VỤ VÀ GIẢI PHÁP", "CHỦ TRÌ", "PHỐI HỢP", "THỜI GIAN"],
        ["STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
        ["TT", "Nội dung/nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ):
        draft = parse_plan(document_of([header, ["1", "Rà soát", "Phòng A", "Phòng B", "Tháng 3/2026"]]))
        (task,) = draft.tasks
        assert (task.lead_units, task.cooperating_units, task.timing.due) == (("Phòng A",), ("Phòng B",), "2026-03-31")


def test_a_table_of_targets_gives_targets():
    draft = parse_plan(document_of([["TT", "Chỉ tiêu", "Chủ trì"], ["1", "100% công chức học tập", "Phòng A"]]))
    assert [(target.text, target.value) for target in draft.targets] == [("100% công chức học tập", 100)]
    assert draft.tasks == ()


def test_a_row_without_words_adds_units_to_the_row_above():
    draft = parse_plan(
        document_of(
            [
                ["STT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
                ["1", "Rà soát", "Phòng A", "Năm 2026"],
                ["", "", "Phòng B", ""],
            ]
        )
    )
    assert draft.tasks[0].lead_units == ("Phòng A", "Phòng B")


def test_a_header_repeated_on_the_next_page_is_no_task():
    header = ["STT", "Nhiệm vụ", "Chủ trì"]
    draft = parse_plan(
        document_of([header, ["(1)", "(2)", "(3)"], ["1", "Rà soát", "Phòng A"], header, ["2", "Đối thoại", "Phòng B"]])
    )
    assert [task.text for task in draft.tasks] == ["Rà soát", "Đối thoại"]


def test_layout_tables_are_read_as_paragraphs_column_by_column_beside_a_signature():
    document = document_of([["Nơi nhận:", "KT. GIÁM ĐỐC"], ["- Lưu: VT.", "PHÓ GIÁM ĐỐC"]])
    flat = flatten_layout_tables(document)
    assert [part.text for part in flat.paragraphs] == ["Nơi nhận:", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert {part.kind for part in flat.paragraphs} == {ParagraphKind.PARAGRAPH}


def test_every_cell_has_a_fate():
    draft = parse_plan(document_from_text(TABLED))
    assert {part.fate for part in draft.paragraphs if part.text in {"Tổ chức hội nghị", "Phòng Kinh tế", "STT"}} == {
        Fate.TASK,
        Fate.ASSIGNMENT,
        Fate.SKIPPED,
    }
    assert all(part.reason != "không nhận ra" for part in draft.paragraphs)


def test_a_title_merged_over_the_row_opens_a_group():
    draft = parse_plan(
        document_of([["STT", "Nhiệm vụ", "Chủ trì"], ["II. Cải cách hành chính"], ["1", "Rà soát", "Phòng A"]])
    )
    assert [(group.number, group.title, len(group.tasks)) for group in draft.task_groups] == [
        ("II", "Cải cách hành chính", 1)
    ]


def test_a_row_above_deeper_rows_is_their_topic():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["1", "Đổi mới phong cách phục vụ", ""],
                ["a)", "Tập huấn kỹ năng", "Phòng A"],
                ["2", "Tiếp nhận ý kiến", ""],
                ["a)", "Duy trì đường dây nóng", "Phòng B"],
            ]
        )
    )
    assert [(group.number, group.title, [task.text for task in group.tasks]) for group in draft.task_groups] == [
        ("1", "Đổi mới phong cách phục vụ", ["Tập huấn kỹ năng"]),
        ("2", "Tiếp nhận ý kiến", ["Duy trì đường dây nóng"]),
    ]


def test_the_next_page_of_a_table_without_header_goes_on_with_its_columns():
    first = document_of([["TT", "Nội dung", "Chủ trì"], ["1", "Tập huấn", "Phòng A"]]).paragraphs
    second = document_of([["2", "Đối thoại", "Phòng B"]]).paragraphs
    moved = [replace(part, index=part.index + len(first), table=1) for part in second]
    (group,) = parse_plan(SourceDocument("x", (*first, *moved))).task_groups
    assert [(task.text, task.lead_units) for task in group.tasks] == [
        ("Tập huấn", ("Phòng A",)),
        ("Đối thoại", ("Phòng B",)),
    ]


def test_a_list_that_is_no_list_of_tasks_is_shown_as_skipped():
    text = "KẾ HOẠCH\nKiểm tra\n\nI. NỘI DUNG\n\n- Kiểm tra các xã.\n\n| STT | Tên xã | Dân số |\n|---|---|---|\n| 1 | An Sơn | 9.000 |\n"
    draft = parse_plan(document_from_text(text))
    assert [task.text for task in draft.tasks] == ["Kiểm tra các xã."]
    assert {part.reason for part in draft.paragraphs if part.text in {"An Sơn", "9.000"}} == {
        "bảng không phải bảng nhiệm vụ"
    }


def test_the_rows_at_the_top_of_the_next_page_belong_to_the_last_topic():
    first = document_of(
        [["TT", "Nội dung", "Chủ trì"], ["I", "Tuyên truyền", ""], ["1", "Viết tin", "Phòng A"]]
    ).paragraphs
    second = document_of(
        [["2", "Viết bài", "Phòng B"], ["II", "Tiếp dân", ""], ["3", "Đối thoại", "Phòng C"]]
    ).paragraphs
    page = SourceParagraph(len(first), "2", 99, 99)
    moved = [replace(part, index=part.index + len(first) + 1, table=1) for part in second]
    groups = parse_plan(SourceDocument("x", (*first, page, *moved))).task_groups
    assert [(group.title, len(group.tasks)) for group in groups] == [("Tuyên truyền", 2), ("Tiếp dân", 1)]
