"""From the unit names a plan prints to units of the office, as the clerk settled them; unknown names become units once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.agency import Unit, UnitKind, expand_members
from danvan_desktop.domain.unit_words import likely_unit_kind
from danvan_desktop.services.unit_names import find_unit, name_key
from danvan_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """What a printed name means: the unit `unit_id`, or a new unit of `kind` with `member_ids` when it is a collective.

    `to_members` gives the work to each member instead of the collective; the printed name is kept either way.
    `same_as` is another name the same plan prints for the same unit.
    """

    unit_id: int | None = None
    kind: UnitKind | None = None
    member_ids: tuple[int, ...] = ()
    to_members: bool = False
    same_as: str | None = None


class UnitResolver:
    """Finds or makes the units of printed names inside one unit of work; `choices` are the clerk's, by printed name.

    Without `makes_units`, for a plan from above, a name nobody settled that is no unit's stands for none: the units of
    another level do not belong to the office's list.
    """

    def __init__(
        self, uow: UnitOfWork, choices: Mapping[str, UnitChoice], today: date, *, makes_units: bool = True
    ) -> None:
        self._uow = uow
        self._makes_units = makes_units
        self._today = today
        self._choices = {name_key(printed): choice for printed, choice in choices.items()}
        self._units = {unit.id: unit for unit in uow.select(Unit, order_by=("position", "id"))}
        self._settled: dict[str, tuple[int, ...]] = {}

    def ids_for(self, printed: str) -> tuple[int, ...]:
        """The unit a printed name stands for; several where a collective is given out to its members, none if foreign."""
        key = name_key(printed)
        if key not in self._settled:
            self._settled[key] = self._settle(printed, self._choices.get(key))
        return self._settled[key]

    def _settle(self, printed: str, choice: UnitChoice | None) -> tuple[int, ...]:
        if choice is not None and choice.same_as is not None:
            other = self._choices.get(name_key(choice.same_as))
            chain = other is not None and other.same_as is not None  # two names that point at each other end here
            return self._settle(choice.same_as, None) if chain else self.ids_for(choice.same_as)
        if choice is not None and choice.unit_id is not None:
            members = self._members(choice.unit_id) if choice.to_members else ()
            return members or (choice.unit_id,)
        if choice is None:
            found = find_unit(tuple(self._units.values()), printed, self._today)
            if found is None and not self._makes_units:
                return ()
            return ((found or self._new(printed, UnitChoice())).id,)
        made = self._new(printed, choice)
        return (choice.to_members and self._members(made.id)) or (made.id,)

    def _members(self, unit_id: int) -> tuple[int, ...]:
        members = expand_members(tuple(self._units.values()), unit_id)
        return tuple(member for member in members if self._units[member].is_active_on(self._today))

    def _new(self, printed: str, choice: UnitChoice) -> Unit:
        kind = choice.kind or likely_unit_kind(printed)
        is_collective = kind is UnitKind.COLLECTIVE
        unit = Unit(
            self._uow.new_id(),
            printed[:1].upper() + printed[1:],
            kind=kind,
            is_collective=is_collective,
            member_ids=choice.member_ids if is_collective else (),
            position=max((unit.position for unit in self._units.values()), default=0) + 1,
        )
        self._units[unit.id] = unit
        return self._uow.save(unit)
