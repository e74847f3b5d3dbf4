"""Strips dealt out to pages: nothing is torn from what it holds on to, and the head of a table returns on every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from danvan_desktop.domain.sheet_flow import FlowSection
from danvan_desktop.gui.set_text import TWIPS
from danvan_desktop.gui.sheet_strips import Strip, strips_of


class LaidStrip(NamedTuple):
    """A strip and the distance of its upper edge from the upper margin, in twips."""

    top: float
    strip: Strip


class LaidPage(NamedTuple):
    """A page: its section, its number (None where it is hidden), its strips from above."""

    section: FlowSection
    number: int | None
    strips: tuple[LaidStrip, ...]


def laid_pages(sections: Iterable[FlowSection]) -> Iterator[LaidPage]:
    """The pages of all sections, each laid out when it is asked for."""
    number = 0
    for section in sections:
        number = 0 if section.counts_anew else number
        top, _, bottom, _ = section.margins
        height = (section.height - top - bottom) * TWIPS
        strips = (strip for item in section.items for strip in strips_of(item, section.room * TWIPS, height))
        for page in _dealt(strips, height):
            number += 1
            is_hidden = section.counts_anew and number == 1  # Nghị định 30/2020/NĐ-CP, Phụ lục I, I.7
            yield LaidPage(section, None if is_hidden else number, tuple(page))


def _dealt(strips: Iterable[Strip], height: float) -> Iterator[list[LaidStrip]]:
    page: list[LaidStrip] = []
    for strip in strips:
        if strip.breaks:
            yield page
            page = []
            continue
        _lay(page, strip)
        while page[-1].top + strip.height - strip.slack > height and (cut := _cut([laid.strip for laid in page])):
            rest = [laid.strip for laid in page[cut:]]
            yield page[:cut]
            page = []
            for again in (*rest[0].heads, *rest):
                _lay(page, again, is_first_page=False)
    yield page


def _lay(page: list[LaidStrip], strip: Strip, *, is_first_page: bool = True) -> None:
    """Put a strip under the last one; of the gaps both want the larger one counts, on top of a further page none."""
    if page:
        above = page[-1]
        top = above.top + above.strip.height + max(above.strip.after, strip.before)
    else:
        top = strip.before if is_first_page else 0.0
    page.append(LaidStrip(top, strip))


def _cut(page: Sequence[Strip]) -> int:
    """Before which strip a full page is best cut; 0 when nothing but a table's head would stay."""
    least = next((at for at, strip in enumerate(page) if not strip.is_head), 0)
    for at in range(len(page) - 1, least, -1):
        if not page[at - 1].holds:
            return at
    return len(page) - 1 if len(page) - 1 > least else 0
