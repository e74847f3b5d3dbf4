"""Who does what: units of tasks and duties, one by one, many at once, and as a matrix."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.services.assignment_matrix import read_matrix, unit_choices
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.internal_days import refuse_after_due, refuse_after_occasions
from danvan_desktop.services.task_details import assigned_units
from danvan_desktop.services.views_plans import AssignedUnit, Matrix, UnitChoice
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

ORDER = ("position", "id")


class BulkMode(StrEnum):
    """Whether a bulk assignment adds to the units there are or takes their place, for the roles it names."""

    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class _Bearer:
    """What units are given to: a task or a duty."""

    task_id: int | None = None
    obligation_id: int | None = None

    def read(self, uow: UnitOfWork) -> list[Assignment]:
        """All assignments of the bearer in their order; raises `NotFoundError` when it is gone."""
        if self.task_id is not None:
            uow.get(Task, self.task_id)
            return uow.select(Assignment, task_id=self.task_id, order_by=ORDER)
        uow.get(Obligation, self.obligation_id or 0)
        return uow.select(Assignment, obligation_id=self.obligation_id, order_by=ORDER)


class AssignmentService:
    """Phân công; each method is one action of the clerk and one step of undo."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def unit_choices(self, year: int) -> list[UnitChoice]:
        """The units that exist in `year`, in the order of the catalogue, with all names they can be found by."""
        return unit_choices(self._store, year)

    def units_of_obligation(self, obligation_id: int) -> tuple[AssignedUnit, ...]:
        """The units a duty is given to."""
        return assigned_units(self._store, obligation_id=obligation_id)

    def matrix(self, plan_id: int, year: int) -> Matrix:
        """Tasks × units of a plan with the roles held; units that no longer exist stay while they hold a task."""
        return read_matrix(self._store, plan_id, year)

    def assign(self, task_ids: Collection[int], unit_id: int, role: Role) -> Changes:
        """Give tasks to a unit in a role; who has it already keeps it."""
        unit = self._store.get(Unit, unit_id)
        label = f"Giao {_tasks_in_words(task_ids)} cho {unit.name} ({role.label.lower()})"
        with self._store.begin(label) as uow:
            for task_id in task_ids:
                self._add(uow, _Bearer(task_id), role, [unit_id])
            return uow.commit()

    def unassign(self, assignment_ids: Collection[int]) -> Changes:
        """Take assignments back."""
        with self._store.begin("Bỏ phân công") as uow:
            for each in uow.select(Assignment, id=tuple(assignment_ids)):
                uow.delete(Assignment, each.id)
            return uow.commit()

    def set_units(self, task_id: int, role: Role, unit_ids: Sequence[int]) -> Changes:
        """Let exactly these units hold `role` in a task, in this order; notes and printed names of those kept stay."""
        with self._store.begin(f"Phân công {role.label.lower()}") as uow:
            self._replace(uow, _Bearer(task_id), role, unit_ids)
            return uow.commit()

    def set_obligation_units(self, obligation_id: int, role: Role, unit_ids: Sequence[int]) -> Changes:
        """Let exactly these units hold `role` in a duty, in this order."""
        with self._store.begin(f"Giao nghĩa vụ ({role.label.lower()})") as uow:
            self._replace(uow, _Bearer(obligation_id=obligation_id), role, unit_ids)
            return uow.commit()

    def bulk_assign(
        self, task_ids: Collection[int], units: Mapping[Role, Sequence[int]], mode: BulkMode = BulkMode.ADD
    ) -> Changes:
        """Give many tasks to units at once; roles without an entry in `units` are left alone in either mode.

        Raises `ValidationError` when no task or no role was chosen.
        """
        if not task_ids:
            raise ValidationError("Chưa chọn nhiệm vụ nào.", "Hãy chọn các nhiệm vụ cần phân công.")
        count = len({unit_id for ids in units.values() for unit_id in ids})
        if not units or (mode is BulkMode.ADD and not count):
            raise ValidationError("Chưa chọn đơn vị nào.", "Hãy chọn đơn vị chủ trì hoặc phối hợp.")
        label = f"Giao {_tasks_in_words(task_ids)} cho {count} đơn vị" if count else "Bỏ phân công hàng loạt"
        with self._store.begin(label) as uow:
            for task_id in task_ids:
                for role, unit_ids in units.items():
                    change = self._add if mode is BulkMode.ADD else self._replace
                    change(uow, _Bearer(task_id), role, unit_ids)
            return uow.commit()

    def set_roles(self, task_id: int, unit_id: int, roles: Collection[Role]) -> Changes:
        """Let a unit hold exactly these roles in a task, as a cell of the matrix shows them (invariant 6)."""
        unit = self._store.get(Unit, unit_id)
        with self._store.begin(f"Phân công {unit.name}") as uow:
            for each in _Bearer(task_id).read(uow):
                if each.unit_id == unit_id and each.role not in roles:
                    uow.delete(Assignment, each.id)
            for role in Role:
                if role in roles:
                    self._add(uow, _Bearer(task_id), role, [unit_id])
            return uow.commit()

    def edit_terms(self, assignment_id: int, internal_due: date | None, note: str) -> Changes:
        """Set the day by which a unit is to be ready, ahead of the plan's own date, and the note of the assignment.

        Raises `ValidationError` for a day after the task or the duty itself is due in that year.
        """
        text = checked_text(note, "Ghi chú", "note")
        with self._store.begin("Đặt hạn nội bộ, ghi chú") as uow:
            each = uow.get(Assignment, assignment_id)
            if internal_due is not None and internal_due != each.internal_due:
                _refuse_late(uow, each, internal_due)
            uow.save(replace(each, internal_due=internal_due, note=text))
            return uow.commit()

    def expand_collective(self, assignment_id: int) -> Changes:
        """Give the task to the members in place of the collective, under the collective's printed name (invariant 7)."""
        each = self._store.get(Assignment, assignment_id)
        unit = self._store.get(Unit, each.unit_id)
        if not unit.is_collective or not unit.member_ids:
            remedy = "Hãy khai các thành viên của tập hợp ở trang Danh mục rồi thử lại."
            raise ValidationError(f"“{unit.name}” không có thành viên để tách.", remedy)
        with self._store.begin(f"Giao cho từng đơn vị của “{unit.name}”") as uow:
            bearer = _Bearer(each.task_id, each.obligation_id)
            self._add(
                uow, bearer, each.role, unit.member_ids, like=replace(each, printed_name=each.printed_name or unit.name)
            )
            uow.delete(Assignment, assignment_id)
            return uow.commit()

    def _add(
        self, uow: UnitOfWork, bearer: _Bearer, role: Role, unit_ids: Sequence[int], like: Assignment | None = None
    ) -> None:
        """Give `role` to the units that lack it; the new rows take due date, note and printed name from `like`."""
        there = bearer.read(uow)
        held = {each.unit_id for each in there if each.role is role}
        position = max((each.position for each in there), default=0)
        for unit_id in dict.fromkeys(unit_ids):
            if unit_id in held:
                continue
            uow.get(Unit, unit_id)
            position += 1
            new = Assignment(uow.new_id(), bearer.task_id, bearer.obligation_id, unit_id, role, position=position)
            new = replace(new, assigned_on=self._clock.today())
            if like is not None:
                words, due, note = like.printed_name, like.internal_due, like.note
                new = replace(new, printed_name=words, internal_due=due, note=note, origin=like.origin)
            uow.save(new)

    def _replace(self, uow: UnitOfWork, bearer: _Bearer, role: Role, unit_ids: Sequence[int]) -> None:
        wanted = tuple(dict.fromkeys(unit_ids))
        there = [each for each in bearer.read(uow) if each.role is role]
        for each in there:
            if each.unit_id not in wanted:
                uow.delete(Assignment, each.id)
        if [each.unit_id for each in there if each.unit_id in wanted] != list(wanted[: len(there)]):
            self._reorder(uow, [each for each in there if each.unit_id in wanted], wanted)
        self._add(uow, bearer, role, wanted)

    @staticmethod
    def _reorder(uow: UnitOfWork, kept: list[Assignment], wanted: tuple[int, ...]) -> None:
        """Put the rows that stay into the wanted order, using the positions they hold already."""
        places = sorted(each.position for each in kept)
        kept = sorted(kept, key=lambda each: wanted.index(each.unit_id))
        for each, position in zip(kept, places, strict=True):
            uow.save(replace(each, position=position))


def _tasks_in_words(task_ids: Collection[int]) -> str:
    return "nhiệm vụ" if len(task_ids) == 1 else f"{len(task_ids)} nhiệm vụ"


def _refuse_late(uow: UnitOfWork, each: Assignment, day: date) -> None:
    if each.task_id is not None:
        refuse_after_due(uow, uow.get(Task, each.task_id), day.year, day)
    elif each.obligation_id is not None:
        refuse_after_occasions(uow, uow.get(Obligation, each.obligation_id), day)
