"""The clerk's matches between the criteria of two sets, read for either direction and dropped with what they name."""

from __future__ import annotations

from collections.abc import Iterable

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.criteria_pairing import CriterionMatch, Settled
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.unit_of_work import UnitOfWork


def settled_matches(reader: Reader, old_set_id: int, new_set_id: int) -> Settled:
    """What was decided about two sets, seen from the old one to the new one."""
    mates: dict[int, int | None] = {}
    gone: set[int] = set()
    for match in _matches(reader, old_set_id, new_set_id):
        if match.other_id is not None:
            mates[match.other_id] = match.criterion_id
        else:
            gone.add(match.criterion_id)
    mates |= {match.criterion_id: match.other_id for match in _matches(reader, new_set_id, old_set_id)}
    return Settled(mates, frozenset(gone))


def matches_about(reader: Reader, criterion: Criterion, other_set_id: int) -> list[CriterionMatch]:
    """What was said of a criterion and the other set, in either direction."""
    return [
        *(match for match in _matches(reader, criterion.set_id, other_set_id) if match.criterion_id == criterion.id),
        *(match for match in _matches(reader, other_set_id, criterion.set_id) if match.other_id == criterion.id),
    ]


def _matches(reader: Reader, set_id: int, other_set_id: int) -> list[CriterionMatch]:
    """The matches from the criteria of one set to another."""
    rows = {row.id for row in reader.select(Criterion, set_id=set_id)}
    return [match for match in reader.select(CriterionMatch, other_set_id=other_set_id) if match.criterion_id in rows]


def drop_matches(uow: UnitOfWork, criterion_ids: Iterable[int]) -> None:
    """Forget every match that names one of these criteria, before they are deleted."""
    for criterion_id in criterion_ids:
        settled_ids = uow.select(CriterionMatch, criterion_id=criterion_id)
        for match in (*settled_ids, *uow.select(CriterionMatch, other_id=criterion_id)):
            uow.delete(CriterionMatch, match.id)


def drop_matches_to_set(uow: UnitOfWork, set_id: int) -> None:
    """Forget every match to a set, before it is deleted."""
    for match in uow.select(CriterionMatch, other_set_id=set_id):
        uow.delete(CriterionMatch, match.id)
