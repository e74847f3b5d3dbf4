from danvan_desktop.importers.plan.parse import parse_plan

from .test_tables import document_of


def test_the_same_sign_repeats_the_cell_above():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["1", "Tập huấn", "Phòng A"],
                ["2", "Đối thoại", "nt"],
                ["3", "Khảo sát", "-"],
            ]
        )
    )
    assert [task.lead_units for task in draft.tasks] == [("Phòng A",), ("Phòng A",), ()]


def test_labels_inside_a_cell_count_more_than_its_header():
    draft = parse_plan(
        document_of([["TT", "Nội dung", "Đơn vị thực hiện"], ["1", "Tập huấn", "Chủ trì: Phòng A; Phối hợp: Phòng B"]])
    )
    (task,) = draft.tasks
    assert (task.lead_units, task.cooperating_units) == (("Phòng A",), ("Phòng B",))


def test_a_topic_below_a_topic_is_a_subheading_of_its_tasks():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["I", "Tuyên truyền", ""],
                ["1", "Viết tin bài", ""],
                ["1.1", "Bài hằng tuần", "Phòng A"],
            ]
        )
    )
    (group,) = draft.task_groups
    assert (group.title, [(task.text, task.subheading) for task in group.tasks]) == (
        "Tuyên truyền",
        [("Bài hằng tuần", "Viết tin bài")],
    )


def test_a_numbered_row_beside_a_topic_is_a_topic_of_its_own():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["1", "Tuyên truyền", ""],
                ["-", "Viết bài", "Phòng A"],
                ["2", "Tiếp dân", "Phòng B"],
            ]
        )
    )
    assert [(group.title, [task.text for task in group.tasks]) for group in draft.task_groups] == [
        ("Tuyên truyền", ["Viết bài"]),
        ("Tiếp dân", ["Tiếp dân"]),
    ]


def test_topics_without_number_keep_their_numbered_rows():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["", "TUYÊN TRUYỀN", ""],
                ["1", "Viết tin", "Phòng A"],
                ["2", "Viết bài", "Phòng B"],
            ]
        )
    )
    assert [(group.title, len(group.tasks)) for group in draft.task_groups] == [("TUYÊN TRUYỀN", 2)]


def test_a_subheading_ends_with_the_next_number_of_its_depth():
    draft = parse_plan(
        document_of(
            [
                ["TT", "Nội dung", "Chủ trì"],
                ["I", "TUYÊN TRUYỀN", ""],
                ["1", "Trên báo", ""],
                ["1.1", "Viết bài", "Phòng A"],
                ["2", "Trên loa", "Phòng B"],
            ]
        )
    )
    assert [(task.text, task.subheading) for task in draft.tasks] == [("Viết bài", "Trên báo"), ("Trên loa", None)]


def test_an_empty_time_before_the_work_repeats_the_one_above():
    draft = parse_plan(
        document_of(
            [
                ["Thời gian", "Nội dung công việc", "Phụ trách"],
                ["Tháng 1/2026", "Rà soát", "Phòng A"],
                ["", "Khảo sát", "Phòng B"],
                ["Tháng 2/2026", "Đối thoại", "Phòng C"],
            ]
        )
    )
    assert [task.timing.due for task in draft.tasks] == ["2026-01-31", "2026-01-31", "2026-02-28"]
