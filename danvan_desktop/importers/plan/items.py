"""The paragraphs of purpose and organization as a nested list."""

from __future__ import annotations

from collections.abc import Sequence

from danvan_desktop.domain.draft_plan import DraftItem
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.words import ends_full_stop


def nest(blocks: Sequence[Block]) -> tuple[DraftItem, ...]:
    """Items by depth of their markers; unmarked paragraphs stand below a heading, else beside the item before."""
    items: list[DraftItem] = []
    at = 0
    while at < len(blocks):
        end = at + 1
        while end < len(blocks) and _is_below(blocks[at], blocks[end]):
            end += 1
        block = blocks[at]
        items.append(DraftItem(block.marker.label or None, block.body, block.lines, nest(blocks[at + 1 : end])))
        at = end
    return tuple(items)


def is_heading_of_items(block: Block) -> bool:
    """Whether a paragraph only announces what stands below it (“1. Mục đích”, “Giao Văn phòng:”)."""
    return block.body.endswith(":") or (
        block.rank < Rank.DASH and not ends_full_stop(block.body) and len(block.body) < 200
    )


def _is_below(block: Block, other: Block) -> bool:
    if block.rank is Rank.NONE:
        return block.text.endswith(":") and other.rank is not Rank.NONE
    if other.rank is Rank.NONE:
        return is_heading_of_items(block)
    return other.rank > block.rank
