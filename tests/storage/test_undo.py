"""Random years of work: whatever is saved, deleted, undone, redone or reopened, the store equals a simple model."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.storage.engine import driver
from danvan_desktop.storage.history_verify import chain_fault
from danvan_desktop.storage.mapping import mapper_of
from danvan_desktop.storage.store import Store
from tests.stores import open_store

TEXTS = st.text("aăâđêôơưỰ \n“”\x00", max_size=12)
ENTITIES = (Unit, Plan, TaskGroup, Task, TaskOutcome, ProgressEntry, Evidence, EvidenceLink)
Content = dict[str, tuple[tuple[Any, ...], ...]]


def content(store: Store) -> Content:
    """Every row as the file holds it."""
    return {
        mapper_of(cls).noun: tuple(
            tuple(row)
            for row in driver(store.connection).execute(f"SELECT * FROM {mapper_of(cls).noun} ORDER BY id")  # noqa: S608
        )
        for cls in ENTITIES
    }


class OfficeAtWork(RuleBasedStateMachine):
    """The model is what an editor keeps: the states before, the present one, the states taken back."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="danvan-undo-"))
        self.store = open_store(self.folder)
        self.past: list[Content] = []
        self.future: list[Content] = []
        self.now = content(self.store)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    def acted(self, seq: int) -> None:
        """What a committed action means for the model."""
        if seq == 0:
            return
        self.past.append(self.now)
        self.future.clear()
        self.now = content(self.store)

    @rule(subject=TEXTS, count=st.integers(1, 3), done=st.booleans())
    def import_plan(self, subject: str, count: int, *, done: bool) -> None:
        with self.store.begin("Nhập kế hoạch") as uow:
            plan = uow.save(Plan(uow.new_id(), subject=subject, year=2026))
            group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, "1", subject))
            for number in range(count):
                task = uow.save(Task(uow.new_id(), plan.id, group.id, number, None, subject))
                if done:
                    uow.save(TaskOutcome(uow.new_id(), task.id, 2026, TaskState.DONE, date(2026, 6, 1)))
            self.acted(uow.commit().seq)

    @rule(text=TEXTS, points=st.decimals(-9, 9, places=2), data=st.data())
    def record_result(self, text: str, points: Decimal, data: st.DataObject) -> None:
        tasks = self.store.select(Task)
        if not tasks:
            return
        task = data.draw(st.sampled_from(tasks))
        with self.store.begin("Ghi kết quả") as uow:
            entry = ProgressEntry(
                uow.new_id(), task.id, None, 2026, date(2026, 1, 1), text, None, (Quantity(text, points),)
            )
            uow.save(entry)
            proof = uow.save(Evidence(uow.new_id(), "00", text, 1))
            uow.save(EvidenceLink(uow.new_id(), proof.id, Proven.PROGRESS_ENTRY, entry.id))
            self.acted(uow.commit().seq)

    @rule(text=TEXTS, data=st.data())
    def reword(self, text: str, data: st.DataObject) -> None:
        tasks = self.store.select(Task)
        chosen = data.draw(st.lists(st.sampled_from(tasks), unique=True)) if tasks else []
        with self.store.begin("Sửa nhiệm vụ") as uow:
            for task in chosen:
                uow.save(replace(task, text=text, due=None if task.due else "--05-11"))
            self.acted(uow.commit().seq)

    @rule(data=st.data())
    def replace_outcome(self, data: st.DataObject) -> None:
        outcomes = self.store.select(TaskOutcome)
        if not outcomes:
            return
        old = data.draw(st.sampled_from(outcomes))
        with self.store.begin("Đổi kết thúc") as uow:
            uow.delete(TaskOutcome, old.id)
            uow.save(replace(old, id=uow.new_id(), state=TaskState.NOT_FEASIBLE, reason="vì"))
            self.acted(uow.commit().seq)

    @rule(data=st.data(), backwards=st.booleans())
    def delete_plan(self, data: st.DataObject, *, backwards: bool) -> None:
        plans = self.store.select(Plan)
        if not plans:
            return
        plan = data.draw(st.sampled_from(plans))
        tasks = self.store.select(Task, plan_id=plan.id)
        ids = [task.id for task in tasks]
        concerned = [plan, *self.store.select(TaskGroup, plan_id=plan.id), *tasks]
        concerned += self.store.select(TaskOutcome, task_id=ids) + self.store.select(ProgressEntry, task_id=ids)
        with self.store.begin("Xóa kế hoạch") as uow:
            for obj in reversed(concerned) if backwards else concerned:
                uow.delete(type(obj), obj.id)
            self.acted(uow.commit().seq)

    @rule(data=st.data())
    def delete_in_use(self, data: st.DataObject) -> None:
        groups = self.store.select(TaskGroup)
        if not groups:
            return
        group = data.draw(st.sampled_from(groups))
        with self.store.begin("Xóa nhóm") as uow:
            uow.delete(TaskGroup, group.id)
            try:
                uow.commit()
            except DanvanError:
                return
        raise AssertionError("a group with tasks was deleted")

    @rule(name=TEXTS)
    def leave_without_commit(self, name: str) -> None:
        with self.store.begin("Bỏ dở") as uow:
            uow.save(Unit(uow.new_id(), name))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.store.redo()
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def close_and_open(self) -> None:
        self.store.close()
        self.store = open_store(self.folder)

    @invariant()
    def the_store_equals_the_model(self) -> None:
        if not hasattr(self, "store"):
            return
        assert content(self.store) == self.now
        assert (self.store.undo_label() is None) == (not self.past)
        assert (self.store.redo_label() is None) == (not self.future)
        assert chain_fault(driver(self.store.connection)) is None


TestOfficeAtWork = OfficeAtWork.TestCase
TestOfficeAtWork.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
