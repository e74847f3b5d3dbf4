"""Order among siblings: putting something in, moving something up or down, with positions counted from 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.unit_of_work import UnitOfWork

Placed = TypeVar("Placed", Section, TaskGroup, Task, Target, Obligation)


class HasId(Protocol):
    """Something that can be found by its id."""

    @property
    def id(self) -> int:
        """The id within the store."""
        ...


def index_of(rows: Sequence[HasId], wanted: int) -> int | None:
    """Where the object with the id `wanted` stands, or None."""
    return next((index for index, row in enumerate(rows) if row.id == wanted), None)


def save_in_order(uow: UnitOfWork, rows: Sequence[Placed]) -> None:
    """Give the siblings the positions 1, 2, 3 …; those that stand right already are left alone."""
    for position, row in enumerate(rows, 1):
        uow.save(replace(row, position=position))


def inserted(rows: Sequence[Placed], new: Sequence[Placed], after_id: int | None) -> list[Placed]:
    """The siblings with `new` behind `after_id`, or at the end when that is None or not among them."""
    index = None if after_id is None else index_of(rows, after_id)
    ordered = list(rows)
    behind = len(ordered) if index is None else index + 1
    ordered[behind:behind] = new
    return ordered


def shifted(rows: Sequence[Placed], ids: frozenset[int], step: int) -> list[Placed]:
    """The siblings with those of `ids` moved one place up (`step` −1) or down (+1); what is at the end stays."""
    moved = list(rows)
    order = range(1, len(moved)) if step < 0 else range(len(moved) - 2, -1, -1)
    for index in order:
        other = index + (-1 if step < 0 else 1)
        if moved[index].id in ids and moved[other].id not in ids:
            moved[index], moved[other] = moved[other], moved[index]
    return moved
