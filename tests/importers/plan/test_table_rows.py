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
