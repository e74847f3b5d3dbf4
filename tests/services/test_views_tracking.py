from __future__ import annotations

from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.views_tracking import TaskFilter, TaskRow


def row(number: int, text: str = "Tuyên truyền", **values) -> TaskRow:
    task = Task(number, 1, values.pop("group_id", 1), number, f"1.{number}", text)
    return TaskRow(task, "1", "Công tác Đảng", values.pop("state", TaskState.ASSIGNED), values.pop("late", 0), **values)


ROWS = [
    row(1, "Đối thoại với doanh nghiệp", late=4, lead_ids=frozenset({7}), unit_ids=frozenset({7, 8})),
    row(2, lead_ids=frozenset({8}), unit_ids=frozenset({8}), has_result_in_period=True, state=TaskState.IN_PROGRESS),
    row(3, state=TaskState.UNASSIGNED, group_id=2),
    row(4, state=TaskState.DONE, lead_ids=frozenset({7}), unit_ids=frozenset({7}), lead_names=("Văn phòng Ủy ban",)),
]


def selected(task_filter: TaskFilter) -> list[int]:
    return [item.task.id for item in task_filter.select(ROWS)]


def test_an_empty_filter_lets_everything_pass() -> None:
    assert selected(TaskFilter()) == [1, 2, 3, 4]


def test_each_condition_selects_what_its_chip_says() -> None:
    assert selected(TaskFilter(overdue=True)) == [1]
    assert selected(TaskFilter(no_result=True)) == [1, 3]
    assert selected(TaskFilter(unassigned=True)) == [3]
    assert selected(TaskFilter(unit_id=8)) == [1, 2]
    assert selected(TaskFilter(state=TaskState.DONE)) == [4]
    assert selected(TaskFilter(group_id=2)) == [3]


def test_conditions_hold_together() -> None:
    assert selected(TaskFilter(unit_id=7, no_result=True)) == [1]
    assert selected(TaskFilter(unit_id=8, overdue=True, state=TaskState.IN_PROGRESS)) == []


def test_text_is_found_without_accents_word_by_word_in_task_group_and_unit() -> None:
    assert selected(TaskFilter(text="doanh doi thoai")) == [1]
    assert selected(TaskFilter(text="uy ban")) == [4]
    assert selected(TaskFilter(text="cong tac dang")) == [1, 2, 3, 4]
    assert selected(TaskFilter(text="1.3")) == [3]


def test_words_and_not_only_colours_say_the_state() -> None:
    assert ROWS[0].state_words == "Đã giao, quá hạn 4 ngày, chưa có kết quả trong kỳ"
    assert ROWS[1].state_words == "Đang thực hiện"
    assert ROWS[2].state_words == "Chưa phân công"
    assert ROWS[3].state_words == "Hoàn thành"


def test_due_words_fall_back_to_the_rhythm_then_to_the_printed_words() -> None:
    def due(**values) -> str:
        return TaskRow(Task(1, 1, 1, 1, None, "x", **values), "", "", TaskState.ASSIGNED, 0).due_words

    assert due(due="--11-05", due_operator=DueOperator.BEFORE) == "trước ngày 05/11 hằng năm"
    assert due(timing_kind=TimingKind.REGULAR) == "Thường xuyên"
    assert due(timing_raw="Quý II") == "Quý II"
    assert due() == "chưa có"
