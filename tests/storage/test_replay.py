from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import HistoryKind
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.storage.history import Deed
from danvan_desktop.storage.replay import turn_round
from tests.storage.samples import fill_store, in_order_of_references
from tests.stores import MOMENT, open_store


def everything(store) -> dict[str, list[tuple]]:
    """All rows of all entities as the file holds them."""
    return {
        cls.__name__: sorted(store.connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall())  # noqa: S608
        for cls in in_order_of_references()
        for table in [store_table(cls)]
    }


def store_table(cls: type) -> str:
    from danvan_desktop.storage.tables.entities import noun_of  # noqa: PLC0415

    return noun_of(cls)


def test_rows_of_every_table_come_back_byte_for_byte(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        saved = fill_store(store)
        before = everything(store)
        with store.begin("Xóa tất cả") as uow:
            for obj in saved:  # parents first: references are checked at the end only
                uow.delete(type(obj), obj.id)
            uow.commit()
        assert not any(everything(store).values())
        store.undo()
        assert everything(store) == before
        store.redo()
        assert not any(everything(store).values())


def test_a_replaced_row_with_a_unique_key_can_be_undone_and_redone(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Lập") as uow:
            plan = uow.save(Plan(uow.new_id()))
            group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, None, ""))
            task = uow.save(Task(uow.new_id(), plan.id, group.id, 1, None, "Việc"))
            day = datetime(2026, 6, 1).date()
            first = uow.save(TaskOutcome(uow.new_id(), task.id, 2026, TaskState.DONE, day))
            uow.commit()
        with store.begin("Thay") as uow:
            uow.delete(TaskOutcome, first.id)
            second = uow.save(TaskOutcome(uow.new_id(), task.id, 2026, TaskState.NOT_FEASIBLE, day, "Hết kinh phí"))
            uow.commit()
        store.undo()
        assert store.select(TaskOutcome) == [first]
        store.redo()
        assert store.select(TaskOutcome) == [second]


def test_rows_changed_behind_the_history_are_not_overwritten(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        fill_store(store)
        store.connection.exec_driver_sql("UPDATE unit SET name = 'lạ'")
        with pytest.raises(DanvanError, match="Không hoàn tác được"):
            store.undo()
        assert store.count(Unit) == 1
        assert store.undo_label() == "Nhập dữ liệu mẫu"


def test_there_must_be_something_to_turn_round(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(ValueError, match="nothing"):
        turn_round(store.connection, Deed("Hoàn tác", MOMENT, "ai", HistoryKind.UNDO))
