from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.tasks import DERIVED, LOST_MARKER
from danvan_desktop.importers.text import document_from_text

from .sample_plans import LABELLED, PROSE

HEAD = "KẾ HOẠCH\n\nThực hiện công tác dân vận\n\nSở ban hành kế hoạch như sau:\n\nI. NỘI DUNG\n\n"


def groups_of(text):
    return parse_plan(document_from_text(text)).task_groups


def test_prose_bullets_become_tasks_of_their_topics():
    groups = groups_of(PROSE)
    assert [(group.number, group.implicit, len(group.tasks)) for group in groups] == [
        ("1", False, 2),
        ("2", False, 1),
        ("3", False, 1),
    ]


def test_a_topic_without_bullets_is_itself_the_task():
    task = groups_of(PROSE)[2].tasks[0]
    assert (task.text, task.flags) == ("Phối hợp với công đoàn cơ quan", (DERIVED,))


def test_equal_tasks_are_kept_and_flagged():
    assert groups_of(PROSE)[1].tasks[0].flags == ("duplicate_of:1.1",)


def test_labelled_lines_fill_the_roles_of_their_numbered_task():
    (group,) = groups_of(LABELLED)
    one, two = group.tasks
    assert (group.implicit, group.number, one.number) == (True, "II", "1")
    assert one.directing == ("Ban Thường vụ",)
    assert one.advising == one.lead_units == ("Văn phòng", "các phòng, ban, đơn vị trực thuộc")
    assert (one.timing.kind, one.timing.raw) == ("regular", "Thường xuyên")
    assert (two.lead_units, two.cooperating_units, two.timing.raw) == (
        ("Phòng Một", "Phòng Hai"),
        ("Các phòng, ban liên quan",),
        None,
    )


def test_labels_after_several_bullets_belong_to_each_of_them():
    (group,) = groups_of(
        HEAD
        + "1. Chủ đề\n\n- Việc một.\n\n- Việc hai.\n\n- Đơn vị thực hiện: Phòng A.\n\n- Việc ba.\n\n- Đơn vị thực hiện: Phòng B."
    )
    assert [task.lead_units for task in group.tasks] == [("Phòng A",), ("Phòng A",), ("Phòng B",)]


def test_labels_below_one_bullet_are_only_its_own():
    (group,) = groups_of(HEAD + "1. Chủ đề\n\n- Việc một.\n\n- Việc hai.\n\n+ Đơn vị thực hiện: Phòng A.")
    assert [task.lead_units for task in group.tasks] == [(), ("Phòng A",)]


def test_labels_of_a_topic_hold_for_tasks_without_their_own():
    (group,) = groups_of(
        HEAD + "1. Chủ đề\n\nĐơn vị thực hiện: Phòng A.\n\n- Việc một.\n\n- Việc hai (chủ trì: Phòng B)."
    )
    assert [task.lead_units for task in group.tasks] == [("Phòng A",), ("Phòng B",)]


def test_a_lost_dash_is_flagged():
    (group,) = groups_of(HEAD + "1. Chủ đề\n\n- Việc một.\n\nViệc mất gạch đầu dòng.")
    assert [task.flags for task in group.tasks] == [(), (LOST_MARKER,)]


def test_plus_signs_continue_their_bullet():
    (group,) = groups_of(HEAD + "- Việc một gồm:\n\n+ ý một;\n\n+ ý hai.")
    assert [task.text for task in group.tasks] == ["Việc một gồm: + ý một; + ý hai."]


def test_a_subheading_is_kept_with_its_tasks():
    (group,) = groups_of(HEAD + "1. Chủ đề\n\na) Mảng một\n\n- Việc một.\n\n- Việc hai.")
    assert [(task.text, task.subheading) for task in group.tasks] == [
        ("Việc một.", "Mảng một"),
        ("Việc hai.", "Mảng một"),
    ]


def test_cooperation_named_inside_a_value_is_cooperation():
    (group,) = groups_of(HEAD + "1. Việc một.\n\n- Cơ quan tham mưu: Ban Một phối hợp với Ban Hai.")
    task = group.tasks[0]
    assert (task.advising, task.cooperating_units) == (("Ban Một",), ("Ban Hai",))


def test_a_deliverable_line_is_kept():
    (group,) = groups_of(HEAD + "1. Việc một.\n\n- Sản phẩm: Báo cáo kết quả.")
    assert group.tasks[0].deliverable == "Báo cáo kết quả"


def test_topics_that_are_all_units_lead_their_tasks():
    text = "KẾ HOẠCH\nThực hiện\n\nI. NHIỆM VỤ CỦA CÁC ĐƠN VỊ\n\n1. Văn phòng Sở\n\n- Theo dõi.\n\n2. Phòng Một, Thanh tra Sở:\n\n- Kiểm tra.\n"
    draft = parse_plan(document_from_text(text))
    assert [task.lead_units for task in draft.tasks] == [("Văn phòng Sở",), ("Phòng Một", "Thanh tra Sở")]
    assert all(task.assignments == () for task in draft.tasks)


def test_one_topic_that_is_no_unit_leaves_all_without_lead():
    text = (
        "KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n1. Thanh tra công vụ\n\n- Kiểm tra.\n\n2. Tuyên truyền\n\n- Viết tin.\n"
    )
    assert [task.lead_units for task in parse_plan(document_from_text(text)).tasks] == [(), ()]


def test_who_leads_and_who_cooperates_are_told_apart_inside_one_cell():
    text = "KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n| TT | Nội dung | Đơn vị chủ trì, phối hợp |\n|---|---|---|\n| 1 | Rà soát | Phòng A chủ trì, phối hợp với Phòng B |\n"
    (task,) = parse_plan(document_from_text(text)).tasks
    assert (task.lead_units, task.cooperating_units) == (("Phòng A",), ("Phòng B",))


def test_a_label_numbered_like_the_subheadings_is_for_all_tasks_of_the_topic():
    text = (
        "KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n1. Tuyên truyền\n\n1.1. Việc viết\n\n- Tin bài.\n\n1.2. Việc nói\n\n- Phát thanh.\n\n"
        "1.3. Đơn vị thực hiện: Văn phòng Sở.\n\n2. Tiếp dân\n\n- Đối thoại.\n"
    )
    tasks = parse_plan(document_from_text(text)).tasks
    assert [task.lead_units for task in tasks] == [("Văn phòng Sở",), ("Văn phòng Sở",), ()]
