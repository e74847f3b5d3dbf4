"""What the labelling passes say about a block: its fate, and for headings the section it opens."""

from __future__ import annotations

from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.blocks import Block


@dataclass(slots=True)
class SectionSpan:
    """A main section: its heading (None for a text without headings) and the blocks below it."""

    heading: Block | None
    number: str | None
    title: str
    role: SectionRole
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Marks:
    """The fate of every block by its index; the clerk's own decisions (`forced`) win over what the passes say."""

    forced: dict[int, Fate] = field(default_factory=dict)
    fates: dict[int, tuple[Fate, str]] = field(default_factory=dict)

    def say(self, block: Block, fate: Fate, reason: str = "") -> None:
        """Give a block its fate, unless the clerk decided otherwise."""
        if block.index in self.forced:
            self.fates[block.index] = (self.forced[block.index], "theo lựa chọn của người dùng")
        else:
            self.fates[block.index] = (fate, reason)

    def fate_of(self, block: Block) -> Fate | None:
        """The clerk's decision, else what was said so far, else None."""
        if block.index in self.forced:
            return self.forced[block.index]
        said = self.fates.get(block.index)
        return said[0] if said else None
