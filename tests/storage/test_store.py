from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency, Unit, UnitKind
from danvan_desktop.domain.errors import DanvanError, NotFoundError
from danvan_desktop.domain.history import HistoryKind
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def add_unit(store: Store, name: str, **fields: object) -> Unit:
    with store.begin(f"Thêm {name}") as uow:
        unit = uow.save(Unit(id=uow.new_id(), name=name, **fields))
        uow.commit()
    return unit


def add_plan_with_task(store: Store) -> Task:
    with store.begin("Nhập kế hoạch") as uow:
        plan = uow.save(Plan(id=uow.new_id(), subject="Dân vận chính quyền", year=2026))
        group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, "1", "Nhóm một"))
        task = uow.save(Task(uow.new_id(), plan.id, group.id, 1, "1.1", "Đối thoại với người dân"))
        uow.commit()
    return task


def test_what_is_committed_is_there_after_a_restart(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        task = add_plan_with_task(store)
        quantity = Quantity("hội nghị", Decimal("3.50"), "cuộc")
        with store.begin("Ghi kết quả") as uow:
            entry = ProgressEntry(
                uow.new_id(), task.id, None, 2026, date(2026, 6, 1), "Đã làm", 50, (quantity,), "Lan", "08:00"
            )
            uow.save(entry)
            uow.commit()
    with open_store(tmp_path) as store:
        assert store.get(Task, task.id) == task
        assert store.select(ProgressEntry) == [entry]
        assert store.last_saved_at() == MOMENT


def test_leaving_without_commit_changes_nothing(store: Store) -> None:
    with store.begin("Bỏ dở") as uow:
        uow.save(Unit(uow.new_id(), "Phòng Một"))
    with suppress(ZeroDivisionError), store.begin("Lỗi") as uow:
        uow.save(Unit(uow.new_id(), "Phòng Hai"))
        uow.save(Unit(uow.new_id(), "Phòng Ba", position=1 // 0))
    assert store.count(Unit) == 0
    assert store.history(10) == []


def test_filters_take_domain_values_lists_and_none(store: Store) -> None:
    one = add_unit(store, "Phòng Một", kind=UnitKind.OFFICE, active_from=date(2026, 1, 1))
    two = add_unit(store, "Ban Hai", kind=UnitKind.BOARD, parent_id=one.id, is_collective=True)
    assert store.select(Unit, kind=UnitKind.OFFICE) == [one]
    assert store.select(Unit, active_from=date(2026, 1, 1)) == [one]
    assert store.select(Unit, parent_id=None) == [one]
    assert store.select(Unit, is_collective=True) == [two]
    assert store.select(Unit, kind={UnitKind.BOARD, UnitKind.OFFICE}, order_by=("name",)) == [two, one]
    assert store.select(Unit, order_by=("-id",)) == [two, one]
    assert store.select(Unit, id=[]) == []
    assert store.select(Unit, id=tuple(range(5000))) == [one, two]
    assert store.select(Unit, kind=[UnitKind.BOARD] * 600) == [two]
    assert store.count(Unit, kind=UnitKind.BOARD) == 1
    assert store.find(Unit, 99) is None


def test_an_object_that_is_gone_is_named_in_vietnamese(store: Store) -> None:
    with pytest.raises(NotFoundError, match="đơn vị"):
        store.get(Unit, 99)
    with pytest.raises(NotFoundError, match="đơn vị"), store.begin("Xóa") as uow:
        uow.delete(Unit, 99)


def test_undo_and_redo_work_across_restarts(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        unit = add_unit(store, "Phòng Một")
        with store.begin("Đổi tên") as uow:
            uow.save(Unit(unit.id, "Phòng Mới"))
            uow.commit()
    with open_store(tmp_path) as store:
        assert store.undo_label() == "Đổi tên"
        changes = store.undo()
        assert changes.label == "Đổi tên"
        assert changes.nouns == {"unit"}
        assert store.select(Unit) == [unit]
        assert store.redo_label() == "Đổi tên"
    with open_store(tmp_path) as store:
        store.undo()
        assert store.select(Unit) == []
        assert store.undo_label() is None
        store.redo()
        assert store.redo_label() == "Đổi tên"
        store.redo()
        assert store.get(Unit, unit.id).name == "Phòng Mới"
        assert [entry.kind for entry in store.history(10)] == [
            HistoryKind.REDO,
            HistoryKind.REDO,
            HistoryKind.UNDO,
            HistoryKind.UNDO,
            HistoryKind.ACTION,
            HistoryKind.ACTION,
        ]


def test_there_is_nothing_to_undo_in_a_fresh_store(store: Store) -> None:
    with pytest.raises(DanvanError, match="hoàn tác"):
        store.undo()
    with pytest.raises(DanvanError, match="làm lại"):
        store.redo()


def test_a_new_action_ends_what_could_be_redone(store: Store) -> None:
    add_unit(store, "Phòng Một")
    store.undo()
    add_unit(store, "Phòng Hai")
    assert store.redo_label() is None
    store.undo()
    assert store.redo_label() == "Thêm Phòng Hai"
    assert store.undo_label() is None


def test_undo_of_a_deleted_plan_brings_parents_and_children_back_in_any_order(store: Store) -> None:
    task = add_plan_with_task(store)
    with store.begin("Xóa kế hoạch") as uow:
        uow.delete(Plan, task.plan_id)
        uow.delete(TaskGroup, task.group_id)
        uow.delete(Task, task.id)
        uow.commit()
    assert store.count(Task) == 0
    store.undo()
    assert store.get(Task, task.id) == task
    store.redo()
    assert store.count(Plan) == 0
    store.undo()
    store.undo()
    assert store.count(Plan) == store.count(TaskGroup) == store.count(Task) == 0


def test_deleting_what_is_in_use_is_refused_and_changes_nothing(store: Store) -> None:
    task = add_plan_with_task(store)
    with store.begin("Xóa") as uow:
        uow.delete(Plan, task.plan_id)
        with pytest.raises(DanvanError, match="kế hoạch này vì đang được dùng"):
            uow.commit()
    assert store.count(Plan) == 1
    assert store.undo_label() == "Nhập kế hoạch"


def test_history_is_read_in_pages_newest_first(store: Store) -> None:
    for number in range(5):
        add_unit(store, f"Phòng {number}")
    first = store.history(2)
    assert [entry.label for entry in first] == ["Thêm Phòng 4", "Thêm Phòng 3"]
    rest = store.history(10, before_seq=first[-1].seq)
    assert [entry.label for entry in rest] == ["Thêm Phòng 2", "Thêm Phòng 1", "Thêm Phòng 0"]
    assert all(later.previous_hash == earlier.hash for later, earlier in pairwise(rest))
    assert first[0].who == "thử nghiệm"
    assert first[0].at == MOMENT


def test_the_single_row_of_the_agency_keeps_the_id_it_was_given(store: Store) -> None:
    with store.begin("Đặt tên cơ quan") as uow:
        uow.save(Agency(id=1, name="Sở Ví dụ", recipients=("Như trên", "Lưu: VT")))
        assert uow.commit().created == (1,)
    assert store.select(Agency)[0].recipients == ("Như trên", "Lưu: VT")
    assert add_unit(store, "Phòng").id > 1
