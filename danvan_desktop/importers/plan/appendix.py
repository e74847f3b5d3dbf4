"""Tasks that a plan lists in the prose of an appendix: told by the labelled lines below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.labels import LabelRole, is_label_line, labelled_values
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import SectionSpan
from danvan_desktop.importers.plan.table_places import caption_of
from danvan_desktop.importers.plan.tail import APPENDIX
from danvan_desktop.importers.plan.words import is_capitals

_UNIT_ROLES = {LabelRole.LEAD, LabelRole.COOPERATE, LabelRole.DIRECT, LabelRole.ADVISE}


def appendix_sections(blocks: Sequence[Block]) -> Iterator[SectionSpan]:
    """A section of work for each appendix that gives tasks to units in labelled lines; `blocks` stand below the tail."""
    starts = [at for at, block in enumerate(blocks) if APPENDIX.match(block.text)]
    for start, end in pairwise([*starts, len(blocks)]):
        part = blocks[start:end]
        first = next((at for at, block in enumerate(part) if _begins_work(block)), len(part))
        if any(_names_units(block) for block in part[first:]):
            yield SectionSpan(part[0], None, caption_of(part[:first]), SectionRole.CONTENT, list(part[first:]))


def _begins_work(block: Block) -> bool:
    return block.rank is not Rank.NONE and not (APPENDIX.match(block.text) or is_capitals(block.text))


def _names_units(block: Block) -> bool:
    if not is_label_line(block.text):
        return False
    return any(_UNIT_ROLES & set(value.roles) for value in labelled_values(block.body))
