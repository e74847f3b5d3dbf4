"""The tree of a criteria set: children in their order, leaves, and the kind each row inherits from its top row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from danvan_desktop.domain.criteria import Criterion, CriterionKind, ScoredBy


class CriteriaTree:
    """Criteria joined to a tree; rows whose parents are missing or run in a circle stand in `orphans` only.

    A row below the top has the kind of its top row whatever is stored, so that base, bonus and penalty never mix.
    """

    def __init__(self, criteria: Iterable[Criterion]) -> None:
        by_parent: dict[int | None, list[Criterion]] = {}
        everything = sorted(criteria, key=lambda criterion: (criterion.position, criterion.id))
        for criterion in everything:
            by_parent.setdefault(criterion.parent_id, []).append(criterion)
        self._children: dict[int | None, tuple[Criterion, ...]] = {}
        self._rows: dict[int, Criterion] = {}
        self._depth: dict[int, int] = {}
        self._settle(by_parent)
        self._printed = tuple(self._below(None))
        self._leaves = tuple(row for row in self._printed if not self._children[row.id])
        self.orphans = tuple(criterion for criterion in everything if criterion.id not in self._rows)

    def _settle(self, by_parent: dict[int | None, list[Criterion]]) -> None:
        waiting: list[tuple[int | None, CriterionKind | None, int]] = [(None, None, 0)]
        while waiting:
            parent_id, kind, depth = waiting.pop()
            children = tuple(_of_kind(child, kind) for child in by_parent.get(parent_id, ()))
            self._children[parent_id] = children
            for child in children:
                self._rows[child.id] = child
                self._depth[child.id] = depth + 1
                waiting.append((child.id, child.kind, depth + 1))

    @property
    def roots(self) -> tuple[Criterion, ...]:
        """The top rows in their order."""
        return self._children[None]

    def children(self, criterion_id: int | None) -> tuple[Criterion, ...]:
        """The rows directly below one, in their order; None stands for the set itself."""
        return self._children.get(criterion_id, ())

    def find(self, criterion_id: int | None) -> Criterion | None:
        """A row of the tree, or None."""
        return None if criterion_id is None else self._rows.get(criterion_id)

    def depth(self, criterion_id: int) -> int:
        """How deep a row stands: 1 at the top."""
        return self._depth[criterion_id]

    def is_leaf(self, criterion: Criterion) -> bool:
        """Whether nothing stands below the row."""
        return not self._children.get(criterion.id)

    def walk(self, criterion_id: int | None = None) -> Iterator[Criterion]:
        """All rows below one (the whole set for None) in printed order, parents before children."""
        return iter(self._printed) if criterion_id is None else self._below(criterion_id)

    def _below(self, criterion_id: int | None) -> Iterator[Criterion]:
        waiting = list(reversed(self.children(criterion_id)))
        while waiting:
            criterion = waiting.pop()
            yield criterion
            waiting.extend(reversed(self.children(criterion.id)))

    def leaves(self, criterion_id: int | None = None) -> Iterator[Criterion]:
        """The rows below one that nothing stands below, in printed order."""
        if criterion_id is None:
            return iter(self._leaves)
        return (criterion for criterion in self.walk(criterion_id) if self.is_leaf(criterion))

    def own_leaves(self) -> Iterator[Criterion]:
        """The leaves the office scores itself; what the upper level scores is left out."""
        return (leaf for leaf in self.leaves() if leaf.scored_by is ScoredBy.SELF)


def _of_kind(criterion: Criterion, kind: CriterionKind | None) -> Criterion:
    return criterion if kind is None or criterion.kind is kind else replace(criterion, kind=kind)
