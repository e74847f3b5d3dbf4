"""What the clerk may change in the review: the kind of a paragraph, joining it to the one before, splitting it.

Overrides are keyed by `DraftParagraph.index`, the index of the paragraph's first source paragraph. The part cut off by a
split is a paragraph of its own; its index is the number of source paragraphs plus its `Split.part`, which stays the same
whatever else is corrected or taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.blocks import Block, with_text

JOIN = "join"


@dataclass(frozen=True, slots=True)
class Split:
    """Cut a paragraph before character `offset` of its text as shown; `fate` is the kind of the first part, if decided.

    `part` numbers the cut-off part among all that were cut off (None: the next in the order of the mapping); `before` is
    the earlier cut of the same paragraph, which shortened it to the text this offset counts in.
    """

    offset: int
    fate: Fate | None = None
    part: int | None = None
    before: Split | None = None


Override = Fate | str | int | Split


@dataclass(frozen=True, slots=True)
class _Cut:
    part: int
    index: int
    offset: int


def joined_indexes(overrides: Mapping[int, Override]) -> frozenset[int]:
    """The paragraphs to be joined to the one before."""
    return frozenset(
        index for index, override in overrides.items() if override == JOIN and not isinstance(override, Fate)
    )


def forced_fates(overrides: Mapping[int, Override]) -> dict[int, Fate]:
    """The kinds the clerk decided."""
    fates = {index: override for index, override in overrides.items() if isinstance(override, Fate)}
    parts = {
        index: override.fate for index, override in overrides.items() if isinstance(override, Split) and override.fate
    }
    return {**fates, **parts}


def apply_splits(blocks: Sequence[Block], overrides: Mapping[int, Override], first_free: int) -> tuple[Block, ...]:
    """The blocks with the clerk's splits; offsets outside a text change nothing."""
    result = list(blocks)
    for cut in _cuts(overrides):
        at = next((place for place, block in enumerate(result) if block.index == cut.index), None)
        if at is None or not 0 < cut.offset < len(result[at].text):
            continue
        block = result[at]
        head, rest = block.text[: cut.offset].strip(), block.text[cut.offset :].strip()
        if head and rest:
            free = first_free + cut.part
            result[at : at + 1] = [with_text(block, head), with_text(replace(block, noise=None), rest, index=free)]
    return tuple(result)


def corrected(
    overrides: Mapping[int, Override], index: int, correction: Fate | str | int, first_free: int
) -> dict[int, Override]:
    """The overrides with one more: another kind, `JOIN`, or the offset to split at.

    A kind given to a paragraph that was split belongs to its first part; joining a part that was cut off takes the cut back.
    """
    present = overrides.get(index)
    split = _as_split(present)
    if isinstance(correction, Fate):
        return {**overrides, index: correction if split is None else replace(split, fate=correction)}
    if isinstance(correction, int):
        part = max((cut.part for cut in _cuts(overrides)), default=-1) + 1
        fate = present if isinstance(present, Fate) else split.fate if split is not None else None
        return {**overrides, index: Split(correction, fate, part, split)}
    if index >= first_free:
        return _without_part(overrides, index - first_free, first_free)
    return _living({**overrides, index: JOIN}, first_free)


def kept_above(
    overrides: Mapping[int, Override], order: Sequence[int], place: int, first_free: int
) -> dict[int, Override]:
    """The overrides of the paragraph `place` and of those above it; `order` are the indexes as they are shown."""
    owner = {first_free + cut.part: cut.index for cut in _cuts(overrides)}

    def root(index: int) -> int:
        while index in owner:
            index = owner[index]
        return index

    at = order.index(place)
    limit = next((root(index) for index in order[at + 1 :] if root(index) != root(place)), first_free)
    below = {index for index in order[at + 1 :] if root(index) == root(place)}
    kept = {index: override for index, override in overrides.items() if root(index) < limit and index not in below}
    return _living(kept, first_free)


def correction_count(overrides: Mapping[int, Override]) -> int:
    """How many things the clerk corrected: each cut, each join and each kind is one."""
    cuts = sum(len(list(_chain(override))) for override in overrides.values())
    kinds = len(forced_fates(overrides))
    return cuts + kinds + len(joined_indexes(overrides))


def _as_split(override: Override | None) -> Split | None:
    if isinstance(override, Split):
        return override
    return Split(override) if isinstance(override, int) and not isinstance(override, bool) else None


def _chain(override: Override) -> Iterator[Split]:
    """The cuts of one paragraph, the latest first."""
    split = _as_split(override)
    while split is not None:
        yield split
        split = split.before


def _cuts(overrides: Mapping[int, Override]) -> list[_Cut]:
    """Every cut with its number, in the order in which they were made."""
    cuts: list[_Cut] = []
    for index, override in overrides.items():
        for split in reversed(list(_chain(override))):
            cuts.append(_Cut(len(cuts) if split.part is None else split.part, index, split.offset))
    return sorted(cuts, key=lambda cut: cut.part)


def _without_part(overrides: Mapping[int, Override], part: int, first_free: int) -> dict[int, Override]:
    """The overrides without the cut that made `part`."""
    owner = next((cut.index for cut in _cuts(overrides) if cut.part == part), None)
    if owner is None:
        return dict(overrides)
    kept: Split | None = None
    for split in reversed(list(_chain(overrides[owner]))):
        if split.part != part:
            kept = replace(split, before=kept, fate=None)
    fate = forced_fates(overrides).get(owner)
    left: dict[int, Override] = {index: override for index, override in overrides.items() if index != owner}
    if kept is not None:
        left[owner] = replace(kept, fate=fate)
    elif fate is not None:
        left[owner] = fate
    return _living(left, first_free)


def _living(overrides: Mapping[int, Override], first_free: int) -> dict[int, Override]:
    """Only the overrides of paragraphs that are there: what was decided of a vanished part goes with it."""
    left = dict(overrides)
    while True:
        parts = {first_free + cut.part for cut in _cuts(left)}
        gone = [index for index in left if index >= first_free and index not in parts]
        if not gone:
            return left
        for index in gone:
            del left[index]
