"""The sheets of a template: its paper and margins also hold for the annexes the program adds."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from lxml import etree

from danvan_desktop.domain.document import Orientation
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS, TWIPS_PER_MM, twips
from danvan_desktop.exporters.style import A4_HEIGHT, A4_WIDTH
from danvan_desktop.exporters.template_spots import w

_BEHIND_NUMBERS: Final = tuple(
    w(name)
    for name in ("cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid")
)
NO_LETTERHEAD_ID: Final = "rIdDanvanAnnex"
"""The relationship of the empty head of an annex's first page; no template has such an identifier."""

_MOST: Final = 31_680  # twips, 22 inches: the largest sheet Word knows
_LEAST_ROOM: Final = 40.0


class TemplateSections:
    """Sections that lie like the one of the template, upright or across."""

    def __init__(self, section: Any) -> None:
        self._section = section
        size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
        width, height = _twips(size, "w", twips(A4_WIDTH)), _twips(size, "h", twips(A4_HEIGHT))
        self._short, self._long = sorted((width or twips(A4_WIDTH), height or twips(A4_HEIGHT)))
        self.orientation = Orientation.LANDSCAPE if width > height else Orientation.PORTRAIT
        heads = section.getroottree().getroot().iter(w("headerReference"))
        self._has_letterhead = any(head.get(w("type")) == "first" for head in heads)
        self._aside = sum(_twips(margins, side, 0) for side in ("left", "right", "gutter"))

    def room(self, orientation: Orientation) -> float:
        """Millimetres between the margins of a sheet that lies that way."""
        width = self._long if orientation is Orientation.LANDSCAPE else self._short
        return max(_LEAST_ROOM, (width - self._aside) / TWIPS_PER_MM)

    def xml(self, orientation: Orientation, *, starts_anew: bool) -> str:
        """A section with the template's paper; heads and feet of pages go on from the section before.

        Its first page has no head: what stands over the first page of the document, such as a logo, belongs to that one.
        """
        section = deepcopy(self._section)
        for tag in ("headerReference", "footerReference", "type", "pgNumType", "pgSz", "printerSettings"):
            for element in section.findall(w(tag)):
                section.remove(element)
        size = etree.Element(w("pgSz"))
        across = orientation is Orientation.LANDSCAPE
        size.set(w("w"), str(self._long if across else self._short))
        size.set(w("h"), str(self._short if across else self._long))
        if across:
            size.set(w("orient"), "landscape")
        kind = etree.Element(w("type"))
        kind.set(w("val"), "nextPage")
        place = next((i for i, each in enumerate(section) if each.tag == w("pgMar")), 0)
        section[place:place] = [kind, size]
        first = section.find(w("titlePg"))
        if starts_anew and first is not None and self._has_letterhead:
            head = etree.Element(w("headerReference"))
            head.set(w("type"), "first")
            head.set(f"{{{RELATIONSHIPS}}}id", NO_LETTERHEAD_ID)
            section.insert(0, head)
        if starts_anew:
            numbers = etree.Element(w("pgNumType"))
            numbers.set(w("start"), "1")
            behind = (i for i, each in enumerate(section) if each.tag in _BEHIND_NUMBERS)
            section.insert(next(behind, len(section)), numbers)
        elif first is not None:
            section.remove(first)
        return str(etree.tostring(section, encoding="unicode"))


def section_of(element: Any) -> Any:
    """The properties of the section a child of the body stands in; the last ones where Word would take its own."""
    for later in (element, *element.itersiblings()):
        if later.tag == w("sectPr"):
            return later
        found = later.find(f"{w('pPr')}/{w('sectPr')}")
        if found is not None:
            return found
    return etree.Element(w("sectPr"))


def _twips(element: Any, name: str, otherwise: int) -> int:
    """A length of a section, within what Word allows."""
    text = "" if element is None else element.get(w(name)) or ""
    return min(abs(int(text)), _MOST) if text.lstrip("-").isdecimal() and len(text) < 9 else otherwise
