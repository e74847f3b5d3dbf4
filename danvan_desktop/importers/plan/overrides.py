"""What the clerk may change in the review: the kind of a paragraph, joining it to the one before, splitting it.

Overrides are keyed by `DraftParagraph.index`, the index of the paragraph's first source paragraph. The part cut off by a
split is a paragraph of its own; it gets the next free index after the last source paragraph, in the order in which the
splits stand in the mapping. A dialog that only ever adds overrides therefore keeps stable indexes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.blocks import Block, with_text

JOIN = "join"


@dataclass(frozen=True, slots=True)
class Split:
    """Cut a paragraph before character `offset` of its text as shown; `fate` is the kind of the first part, if decided."""

    offset: int
    fate: Fate | None = None


Override = Fate | str | int | Split


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
    cuts = [(index, _offset(override)) for index, override in overrides.items() if _offset(override) is not None]
    result = list(blocks)
    for free, (index, offset) in enumerate(cuts, first_free):
        at = next((place for place, block in enumerate(result) if block.index == index), None)
        if at is None or offset is None or not 0 < offset < len(result[at].text):
            continue
        block = result[at]
        head, rest = block.text[:offset].strip(), block.text[offset:].strip()
        if head and rest:
            result[at : at + 1] = [with_text(block, head), with_text(replace(block, noise=None), rest, index=free)]
    return tuple(result)


def _offset(override: Override) -> int | None:
    if isinstance(override, Split):
        return override.offset
    return override if isinstance(override, int) and not isinstance(override, bool) else None
