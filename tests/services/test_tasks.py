from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.tasks import TaskService
from danvan_desktop.services.timing_entry import TimingFields
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnished
from tests.stores import MOMENT


def service(store: Store) -> TaskService:
    return TaskService(store, FixedClock(MOMENT))


def order(store: Store, group_id: int) -> list[int]:
    return [task.id for task in store.select(Task, group_id=group_id, order_by=("position", "id"))]


def test_a_new_task_stands_behind_the_one_named_and_is_the_clerks(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        new = service(store).add(room.plan, "Việc mới", group_id=room.groups[0], after_id=room.tasks[0]).created[0]
        assert order(store, room.groups[0]) == [room.tasks[0], new, room.tasks[1], room.tasks[2]]
        assert service(store).task(new).origin is Origin.CLERK


def test_a_task_put_straight_into_a_section_gets_an_unprinted_group_once(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        for text in ("Một", "Hai"):
            service(store).add(room.plan, text, section_id=room.organization)
        made = store.select(TaskGroup, section_id=room.organization)
        assert [group.implicit for group in made] == [True]
        assert len(order(store, made[0].id)) == 2
        service(store).add(room.plan, "Ba")
        assert [group.implicit for group in store.select(TaskGroup, section_id=room.content)].count(True) == 1


def test_correcting_a_task_of_the_plan_keeps_the_words_as_printed(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        printed = service(store).task(room.tasks[0]).text
        service(store).edit_text(room.tasks[0], "Sửa lần một")
        service(store).edit_text(room.tasks[0], "Sửa lần hai")
        assert service(store).task(room.tasks[0]).original_text == printed
        service(store).restore_text(room.tasks[0])
        task = service(store).task(room.tasks[0])
        assert (task.text, task.original_text) == (printed, None)


def test_typing_the_printed_words_again_is_no_correction(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        printed = service(store).task(room.tasks[0]).text
        service(store).edit_text(room.tasks[0], "Khác")
        service(store).edit_text(room.tasks[0], printed)
        assert service(store).task(room.tasks[0]).original_text is None
        assert service(store).edit_text(room.tasks[0], printed).seq == 0


def test_a_task_the_clerk_added_has_no_printed_words(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).edit_text(room.tasks[4], "Khác")
        assert service(store).task(room.tasks[4]).original_text is None


def test_ten_thousand_characters_go_in_and_come_out(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).edit_text(room.tasks[0], "ẫ" * 10_000)
        assert service(store).task(room.tasks[0]).text == "ẫ" * 10_000


def test_an_empty_text_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        before = service(store).task(room.tasks[0])
        with pytest.raises(ValidationError, match="nội dung nhiệm vụ"):
            service(store).edit_text(room.tasks[0], " \x00 ")
        assert service(store).task(room.tasks[0]) == before


def test_the_timing_is_stored_whole(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).edit_timing(room.tasks[1], TimingFields(TimingKind.YEARLY_BEFORE, "trước 5/11", "--11-05"))
        task = service(store).task(room.tasks[1])
        assert (task.timing_kind, task.timing_raw, task.due) == (TimingKind.YEARLY_BEFORE, "trước 5/11", "--11-05")
        assert task.due_operator is DueOperator.BEFORE
        with pytest.raises(ValidationError):
            service(store).edit_timing(room.tasks[1], TimingFields(TimingKind.BY_DATE, None, "2026-02-30"))


def test_number_and_deliverable_may_be_emptied(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).edit_number(room.tasks[0], " 1.1\na ")
        assert service(store).task(room.tasks[0]).number == "1.1 a"
        service(store).edit_number(room.tasks[0], "")
        service(store).edit_deliverable(room.tasks[0], "")
        task = service(store).task(room.tasks[0])
        assert (task.number, task.deliverable) == (None, None)


def test_the_label_of_a_removal_says_how_many_results_go_along(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert service(store).delete([room.tasks[0]]).label.endswith("cùng 1 kết quả")
        assert "kết quả" not in service(store).delete([room.tasks[2]]).label
        assert store.count(Assignment, task_id=room.tasks[0]) == store.count(ProgressEntry, task_id=room.tasks[0]) == 0


def test_moving_reorders_within_the_group_only(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).move([room.tasks[1], room.tasks[2]], -1)
        assert order(store, room.groups[0]) == [room.tasks[1], room.tasks[2], room.tasks[0]]
        assert service(store).move([room.tasks[1]], -1).seq == 0


def test_tasks_go_to_another_group_in_the_order_they_had(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).move_to_group([room.tasks[2], room.tasks[0]], room.groups[1], after_id=room.tasks[3])
        assert order(store, room.groups[1]) == [room.tasks[3], room.tasks[0], room.tasks[2], room.tasks[4]]
        with pytest.raises(NotFoundError):
            service(store).move_to_group([room.tasks[0]], 404)


def split(store: Store, room: Room) -> int:
    text = service(store).task(room.tasks[0]).text
    return service(store).split(room.tasks[0], text.index("theo")).created[0]


def test_the_second_part_of_a_split_takes_units_and_timing_along_and_results_stay(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        printed = service(store).task(room.tasks[0]).text
        second = service(store).task(split(store, room))
        first = service(store).task(room.tasks[0])
        assert (first.text, second.text) == ("Tổ chức hội nghị", "theo Chỉ thị số 33/CT-XYZ.")
        assert first.original_text == second.original_text == printed
        assert (second.due, second.number) == (first.due, None)
        assert order(store, room.groups[0])[:2] == [first.id, second.id]
        roles = [each.role for each in store.select(Assignment, task_id=second.id, order_by=("position",))]
        assert roles == [Role.LEAD, Role.COOPERATE]
        assert store.count(ProgressEntry, task_id=first.id) == 1
        assert store.count(ProgressEntry, task_id=second.id) == 0


def test_merging_what_was_split_gives_the_printed_words_again(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        before = service(store).task(room.tasks[0])
        service(store).merge([split(store, room), room.tasks[0]])
        assert service(store).task(room.tasks[0]) == before


@pytest.mark.parametrize("cursor", [0, 10_000, -5_000])
def test_a_split_that_leaves_a_part_empty_is_refused(tmp_path: Path, cursor: int) -> None:
    with furnished(tmp_path) as (store, room), pytest.raises(ValidationError, match="tách"):
        service(store).split(room.tasks[0], cursor)


def test_pasted_rows_become_tasks_with_units_in_one_step(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        rows = service(store).read_pasted("Việc A\tVăn phòng Sở\tThanh tra Sở; Phòng lạ\t30/9\nViệc B", 2026)
        changes = service(store).paste(room.plan, rows, group_id=room.groups[1], after_id=room.tasks[3])
        assert changes.label == "Dán 2 nhiệm vụ từ Excel"
        tasks = store.select(Task, group_id=room.groups[1], order_by=("position",))
        assert [task.text for task in tasks] == [
            "Rà soát thủ tục hành chính.",
            "Việc A",
            "Việc B",
            "Công khai kết quả.",
        ]
        held = [(each.unit_id, each.role) for each in store.select(Assignment, task_id=tasks[1].id)]
        assert held == [(room.units[0], Role.LEAD), (room.units[3], Role.COOPERATE)]
        with pytest.raises(ValidationError, match="Không có dòng nào"):
            service(store).paste(room.plan, [], group_id=room.groups[1])
