"""The units of one task side by side: what each reported, how far it is, and what their numbers add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.internal_due import InternalDue
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import Assignment, Role, Task, TaskState
from danvan_desktop.domain.unit_share import ShareState, share_state
from danvan_desktop.services.internal_days import deadline_of, internal_day
from danvan_desktop.services.views_entries import totals_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.settings import settings_of


@dataclass(frozen=True, slots=True)
class UnitShare:
    """One unit's part of a task in a year; `roles` are empty for a unit that reported without being given the task."""

    unit_id: int
    unit_name: str
    state: ShareState
    roles: tuple[Role, ...] = ()
    entry_count: int = 0
    last_on: date | None = None
    percent: int | None = None
    quantities: tuple[Quantity, ...] = ()
    internal_due: InternalDue | None = None
    is_late: bool = False
    """Whether it reported nothing though its internal day is past; what has a rhythm only is never late."""

    @property
    def state_words(self) -> str:
        """The state in words, lateness included."""
        return f"{self.state.label}, quá hạn nội bộ" if self.is_late else self.state.label

    @property
    def role_words(self) -> str:
        """What it does for the task, in words."""
        return ", ".join(role.label.lower() for role in self.roles) or "không được giao"


def unit_shares(reader: Reader, task_id: int, year: int, task_state: TaskState, today: date) -> list[UnitShare]:
    """How the units of a task stand on `today`, collectives opened (invariant 7), those given it first, then others that reported."""
    units = reader.select(Unit, order_by=("position", "id"))
    entries: dict[int, list[ProgressEntry]] = defaultdict(list)
    for entry in reader.select(ProgressEntry, order_by=("entered_on", "id"), task_id=task_id, year=year):
        if entry.unit_id is not None:
            entries[entry.unit_id].append(entry)
    given: dict[int, list[Assignment]] = defaultdict(list)
    for item in reader.select(Assignment, order_by=("position", "id"), task_id=task_id):
        for member in expand_members(units, item.unit_id):
            given[member].append(item)
    names = {unit.id: unit.name for unit in units}
    order = [*given, *(unit.id for unit in units if unit.id in entries and unit.id not in given)]
    deadline = deadline_of(reader, reader.get(Task, task_id), year)
    lead = settings_of(reader).internal_lead_days
    shares = []
    for unit_id in order:
        share = _share(unit_id, names[unit_id], given[unit_id], entries[unit_id], task_state)
        internal = internal_day(given[unit_id], year, deadline, lead)
        past = internal is not None and deadline is not None and not task_state.is_closed and internal.day < today
        shares.append(replace(share, internal_due=internal, is_late=past and share.entry_count == 0))
    return shares


def _share(
    unit_id: int, name: str, given: Sequence[Assignment], entries: Sequence[ProgressEntry], task_state: TaskState
) -> UnitShare:
    said = [entry.percent for entry in entries if entry.percent is not None]
    return UnitShare(
        unit_id,
        name,
        share_state(task_state, entries),
        tuple(dict.fromkeys(item.role for item in given)),
        len(entries),
        entries[-1].entered_on if entries else None,
        said[-1] if said else None,
        totals_of(entries),
    )
