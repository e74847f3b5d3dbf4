"""Which criterion of one set is which of another: as the clerk matched them, else by number and likeness of the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.plan_matching import Passage, pair_passages, text_key


@dataclass(frozen=True, slots=True)
class CriterionMatch:
    """The clerk's word on two sets: `criterion_id` is `other_id` of `other_set_id`, or none of its criteria (None).

    It holds in both directions, whichever of the two sets is looked at as the old one.
    """

    id: int
    criterion_id: int
    other_set_id: int
    other_id: int | None = None


@dataclass(frozen=True, slots=True)
class CriterionPair:
    """A criterion of the old set and the one of the new set it became; one of them may be missing.

    `shown` is the new one, else the one that is gone.
    """

    old: Criterion | None
    new: Criterion | None
    shown: Criterion
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """What the clerk decided about two sets: the old criterion of a new one (None: it is new), and old ones that are gone."""

    mates: Mapping[int, int | None] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()


def pair_criteria(old: CriteriaTree, new: CriteriaTree, settled: Settled) -> tuple[CriterionPair, ...]:
    """Every criterion of both sets once, in the order of the new set; what is gone stands behind what preceded it.

    What is settled holds. Of the others the same words under the same number pair first, then groups with groups, leaves
    with leaves, the likest first, and at last a leaf that became a group or the other way round.
    """
    known = {row.id for row in old.walk()}
    mates = {new_id: old_id for new_id, old_id in settled.mates.items() if old_id is None or old_id in known}
    matched = settled.gone | mates.keys()
    free = [row for row in old.walk() if row.id not in settled.gone]
    _pair_same(free, new, mates)
    for was_leaf, is_leaf in ((False, False), (True, True), (True, False), (False, True)):
        before = [row for row in free if old.is_leaf(row) is was_leaf]
        _pair_alike(before, [row for row in new.walk() if new.is_leaf(row) is is_leaf], mates)
    return _in_order(old, new, mates, matched)


def _pair_same(old: Iterable[Criterion], new: CriteriaTree, mates: dict[int, int | None]) -> None:
    taken = set(mates.values())
    free = {_key(row): row.id for row in old if row.id not in taken}
    for row in new.walk():
        if row.id not in mates and (mate := free.pop(_key(row), None)) is not None:
            mates[row.id] = mate


def _key(row: Criterion) -> tuple[str, str]:
    return row.number.strip().casefold().rstrip("."), text_key(row.text)


def _pair_alike(old: Iterable[Criterion], new: Iterable[Criterion], mates: dict[int, int | None]) -> None:
    taken = set(mates.values())
    before = [_passage(row, row.parent_id) for row in old if row.id not in taken]
    after = [
        _passage(row, mates.get(row.parent_id) if row.parent_id is not None else None)
        for row in new
        if row.id not in mates
    ]
    for pair in pair_passages(before, after):
        if pair.old is not None and pair.new is not None:
            mates[pair.new] = pair.old


def _passage(row: Criterion, place: int | None) -> Passage:
    return Passage(row.id, row.text, row.number.strip().casefold().rstrip(".") or None, place)


def _in_order(
    old: CriteriaTree, new: CriteriaTree, mates: Mapping[int, int | None], matched: AbstractSet[int]
) -> tuple[CriterionPair, ...]:
    of_new = {mate: row for row in new.walk() if (mate := mates.get(row.id)) is not None}
    behind: dict[int | None, list[CriterionPair]] = {}
    last: int | None = None
    for row in old.walk():
        if row.id in of_new:
            last = of_new[row.id].id
        else:
            behind.setdefault(last, []).append(CriterionPair(row, None, row, row.id in matched))
    pairs = [*behind.get(None, ())]
    for row in new.walk():
        pairs.append(CriterionPair(old.find(mates.get(row.id)), row, row, row.id in matched))
        pairs += behind.get(row.id, ())
    return tuple(pairs)
