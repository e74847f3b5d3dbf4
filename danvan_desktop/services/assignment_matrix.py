"""Reading the units on offer and the matrix tasks × units of a plan."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.task import Role, Task
from danvan_desktop.services.views_plans import Matrix, MatrixRow, UnitChoice
from danvan_desktop.storage.repositories import assignments as assignment_rows
from danvan_desktop.storage.store import Store

ORDER = ("position", "id")


def unit_choices(store: Store, year: int, keep: frozenset[int] = frozenset()) -> list[UnitChoice]:
    """The units existing on some day of `year`, and those of `keep` whether they still exist or not."""
    choices = [_choice(unit, year) for unit in store.select(Unit, order_by=ORDER)]
    return [choice for choice in choices if choice.is_active or choice.unit_id in keep]


def _choice(unit: Unit, year: int) -> UnitChoice:
    begun = unit.active_from is None or unit.active_from <= date(year, 12, 31)
    is_active = begun and (unit.active_to is None or unit.active_to >= date(year, 1, 1))
    words = tuple(filter(None, (unit.name, unit.short_name, *unit.aliases)))
    return UnitChoice(unit.id, unit.name, unit.short_name or unit.name, words, unit.is_collective, is_active)


def read_matrix(store: Store, plan_id: int, year: int) -> Matrix:
    """The matrix of a plan: its tasks in reading order, the units of `year` and every unit that holds a task."""
    roles: dict[int, dict[int, set[Role]]] = defaultdict(lambda: defaultdict(set))
    holding: set[int] = set()
    for row in assignment_rows.units_of_plan(store, plan_id):
        roles[row.task_id][row.unit_id].add(row.role)
        holding.add(row.unit_id)
    sections = {each.id: each.position for each in store.select(Section, plan_id=plan_id)}
    groups = {each.id: each for each in store.select(TaskGroup, plan_id=plan_id)}

    def place(task: Task) -> tuple[int, int, int, int]:
        group = groups[task.group_id]
        return sections.get(group.section_id or 0, len(sections) + 1), group.position, task.position, task.id

    return Matrix(
        tuple(unit_choices(store, year, frozenset(holding))),
        tuple(
            MatrixRow(
                task.id,
                task.number or "",
                task.text,
                groups[task.group_id].title,
                {unit_id: frozenset(held) for unit_id, held in roles[task.id].items()},
            )
            for task in sorted(store.select(Task, plan_id=plan_id), key=place)
        ),
    )
