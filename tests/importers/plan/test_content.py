import pytest

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.content import mark_content
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text

G, T, C, A, S = Fate.GROUP, Fate.TASK, Fate.TASK_CONTINUATION, Fate.ASSIGNMENT, Fate.SKIPPED


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("1. Tuyên truyền\n- Việc một.\n- Việc hai.\n2. Phối hợp", [G, T, T, G]),
        ("1. Tuyên truyền\nĐoạn một.\nĐoạn hai.", [G, T, T]),
        ("1. Việc một.\n- Thực hiện: Phòng A.\n2. Việc hai.\n- Thực hiện: Phòng B.", [T, A, T, A]),
        ("1. Việc một.\n2. Việc hai.", [T, T]),
        ("- Việc một:\n+ ý một;\n+ ý hai.\n- Việc hai.", [T, C, C, T]),
        ("Tập trung các việc sau:\n- Việc một.", [S, T]),
        ("(Có phụ lục kèm theo)", [S]),
        ("1. Chủ đề\n1.1. Việc một\n1.2. Việc hai", [G, T, T]),
        ("1. Chủ đề\na) Mảng một\n- Việc một.\n- Việc hai.\nb) Việc ba.", [G, G, T, T, T]),
        ("1. Chủ đề\n- Việc một.\nViệc mất gạch.", [G, T, T]),
    ],
)
def test_the_three_shapes_of_tasks_are_told_apart(text, fates):
    marks = Marks()
    blocks = [block_of(part) for part in document_from_text(text).paragraphs]
    mark_content(blocks, marks)
    assert [marks.fate_of(block) for block in blocks] == fates


def test_a_numbered_line_that_looks_like_a_label_is_a_task_beside_its_neighbours():
    draft = parse_plan(
        document_from_text(
            "KẾ HOẠCH\nGiám sát\n\nI. NỘI DUNG\n\n1. Nội dung: Giám sát chi tiêu.\n\n2. Đối tượng: Ba xã.\n"
        )
    )
    assert [task.text for task in draft.tasks] == ["Nội dung: Giám sát chi tiêu.", "Đối tượng: Ba xã."]


def test_plus_signs_below_a_heading_are_its_tasks_but_below_a_colon_its_details():
    head = "KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n1. Tuyên truyền\n\n"
    free = parse_plan(document_from_text(f"{head}1.1. Trên báo\n\n+ Viết tin.\n\n+ Viết bài.\n"))
    assert [task.text for task in free.tasks] == ["Viết tin.", "Viết bài."]
    listed = parse_plan(document_from_text(f"{head}1.1. Viết bài về:\n\n+ Việc tốt;\n\n+ Người tốt.\n"))
    assert len(listed.tasks) == 1


def groups_of(body):
    draft = parse_plan(document_from_text(f"KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n{body}"))
    return [(group.title, [task.text for task in group.tasks]) for group in draft.task_groups], draft


def test_a_bold_line_above_bullets_is_a_topic():
    groups, _ = groups_of("**Tuyên truyền**\n\n- Viết tin.\n\n**Tiếp dân**\n\n- Đối thoại.\n")
    assert groups == [("Tuyên truyền", ["Viết tin."]), ("Tiếp dân", ["Đối thoại."])]


def test_letters_below_a_section_are_topics_and_their_numbers_subheadings():
    groups, draft = groups_of(
        "A. NHIỆM VỤ CHUNG\n\n1. Tuyên truyền.\n\n- Viết tin.\n\nB. NHIỆM VỤ RIÊNG\n\n1. Tiếp dân.\n\n- Đối thoại.\n"
    )
    assert groups == [("NHIỆM VỤ CHUNG", ["Viết tin."]), ("NHIỆM VỤ RIÊNG", ["Đối thoại."])]
    assert [task.subheading for task in draft.tasks] == ["Tuyên truyền.", "Tiếp dân."]


def test_goals_of_a_topic_are_no_work():
    groups, draft = groups_of(
        "1. Cải cách thể chế\n\n1.1. Mục tiêu\n\n- 100% văn bản đúng hạn.\n\n- Thể chế thông suốt.\n\n1.2. Nhiệm vụ\n\n- Rà soát văn bản.\n"
    )
    assert groups == [("Cải cách thể chế", ["Rà soát văn bản."])]
    assert [target.text for target in draft.targets] == ["100% văn bản đúng hạn."]


def test_content_and_forces_of_an_activity_belong_to_the_activity():
    groups, draft = groups_of(
        "1. Hành quân dã ngoại\n\n- Nội dung: Nạo vét kênh.\n\n- Lực lượng: 40 người.\n\n- Chủ trì: Ban Chính trị.\n"
    )
    assert groups == [("NỘI DUNG", ["Hành quân dã ngoại"])]
    assert draft.tasks[0].lead_units == ("Ban Chính trị",)


def test_lines_that_all_look_like_labels_are_the_work_itself():
    groups, _ = groups_of("- Nội dung: Giám sát chi tiêu.\n\n- Đối tượng: Ba xã.\n")
    assert groups == [("NỘI DUNG", ["Nội dung: Giám sát chi tiêu.", "Đối tượng: Ba xã."])]


def test_a_line_that_only_announces_labels_is_an_introduction():
    groups, draft = groups_of(
        "1. Đối thoại.\n\n* Phân công thực hiện:\n\n- Chủ trì: Văn phòng.\n\n2. Rà soát.\n\n- Chủ trì: Phòng B.\n"
    )
    assert groups == [("NỘI DUNG", ["Đối thoại.", "Rà soát."])]
    assert [task.lead_units for task in draft.tasks] == [("Văn phòng",), ("Phòng B",)]


def test_documents_listed_below_a_colon_are_details_of_the_task():
    groups, _ = groups_of(
        "1. Quán triệt\n\n1.1. Phổ biến các văn bản:\n\n- Chỉ thị số 1/CT-TTg;\n\n- Luật Thanh tra.\n\n1.2. Viết tin.\n"
    )
    assert groups == [("Quán triệt", ["Phổ biến các văn bản: - Chỉ thị số 1/CT-TTg; - Luật Thanh tra.", "Viết tin."])]


def test_targets_as_a_topic_are_targets():
    groups, draft = groups_of("1. Chỉ tiêu chủ yếu\n\n- 90% hồ sơ đúng hạn.\n\n2. Nhiệm vụ\n\n- Rà soát.\n")
    assert groups == [("Nhiệm vụ", ["Rà soát."])]
    assert [target.value for target in draft.targets] == [90]


def test_a_heading_that_shares_out_the_work_gives_its_labels_to_all_tasks_above():
    groups, draft = groups_of(
        "1. Chỉ đạo\n\na) Nhiệm vụ\n\n- Ban hành kế hoạch.\n\n- Họp giao ban.\n\nb) Phân công thực hiện\n\n- Chủ trì: Văn phòng.\n\n"
        "2. Tiếp dân\n\na) Nhiệm vụ\n\n- Đối thoại.\n"
    )
    assert groups == [("Chỉ đạo", ["Ban hành kế hoạch.", "Họp giao ban."]), ("Tiếp dân", ["Đối thoại."])]
    assert [task.lead_units for task in draft.tasks] == [("Văn phòng",), ("Văn phòng",), ()]


def test_a_note_on_the_annex_is_no_work_and_makes_no_topic():
    groups, _ = groups_of(
        "1. Tuyên truyền pháp luật.\n\n2. Kiểm tra công vụ.\n\n(Phân công nhiệm vụ cụ thể theo Biểu đính kèm)\n"
    )
    assert groups == [("NỘI DUNG", ["Tuyên truyền pháp luật.", "Kiểm tra công vụ."])]


def test_several_lines_with_a_colon_above_bullets_are_topics_and_one_is_a_lead_in():
    groups, _ = groups_of("Tháng 01/2026:\n\n- Viết bài.\n\nTháng 02/2026:\n\n- Đối thoại.\n")
    assert groups == [("Tháng 01/2026", ["Viết bài."]), ("Tháng 02/2026", ["Đối thoại."])]
    groups, _ = groups_of("Tập trung các việc sau:\n\n- Viết bài.\n\n- Đối thoại.\n")
    assert groups == [("NỘI DUNG", ["Viết bài.", "Đối thoại."])]
