"""Plans set with the automatic numbering of Word: what a plan prints before its paragraphs becomes real lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from danvan_desktop.importers.plan.markers import Marker, Rank, split_marker
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from tests.importers.plan.renderings import Setting, set_plan

_FORMS = {Rank.SECTION: "upperRoman", Rank.NUMBER: "decimal", Rank.LETTER: "lowerLetter"}
_BULLETS = {Rank.DASH: "-", Rank.PLUS: "+"}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def write_numbered_docx(plan: Path, folder: Path) -> Path:
    """The plan of a text file as a Word file whose numbers and dashes are lists, letterhead and foot in tables."""
    target = folder / f"{plan.stem[:3]}-numbered.docx"
    document = set_plan(parse_plan(read_document(plan)), Setting.TABLES)
    number_paragraphs(document)
    document.save(str(target))
    return target


def number_paragraphs(document: Document) -> None:
    """Take the printed markers off the paragraphs of a document and let lists print them."""
    lists = _Lists(document)
    for paragraph in document.paragraphs:
        marker, body = split_marker(paragraph.text)
        list_id = lists.list_for(marker)
        if list_id is None:
            continue
        bold = paragraph.runs[0].bold
        paragraph.text = body
        paragraph.runs[0].bold = bold
        paragraph._p.get_or_add_pPr()._add_numPr()._add_numId().val = list_id


class _Lists:
    """The lists of one document: a new one whenever a number does not follow the last of its kind."""

    def __init__(self, document: Document) -> None:
        self._part: Any = document.part.numbering_part.element
        self._last: dict[tuple[Rank, str], tuple[int, int]] = {}
        self._next = 900

    def list_for(self, marker: Marker) -> int | None:
        """The id of the list that prints this marker next; None when it must stay text."""
        if marker.rank in _BULLETS:
            return self._bullet(marker.rank)
        number = _value(marker)
        if number is None or marker.label[:1] == "(":
            return None
        kind = (marker.rank, marker.label.replace(marker.number or "", "%1"))
        list_id, last = self._last.get(kind, (0, -1))
        if number != last + 1:
            list_id = self._new_list(_FORMS[marker.rank], kind[1], number)
        self._last[kind] = (list_id, number)
        return list_id

    def _bullet(self, rank: Rank) -> int:
        kind = (rank, "")
        if kind not in self._last:
            self._last[kind] = (self._new_list("bullet", _BULLETS[rank], 1), 0)
        return self._last[kind][0]

    def _new_list(self, form: str, text: str, start: int) -> int:
        self._next += 1
        abstract = _made("w:abstractNum", **{"w:abstractNumId": self._next})
        level = _made("w:lvl", **{"w:ilvl": 0})
        for name, value in (("w:start", 1), ("w:numFmt", form), ("w:lvlText", text)):
            level.append(_made(name, **{"w:val": value}))
        abstract.append(level)
        number = _made("w:num", **{"w:numId": self._next})
        number.append(_made("w:abstractNumId", **{"w:val": self._next}))
        override = _made("w:lvlOverride", **{"w:ilvl": 0})
        override.append(_made("w:startOverride", **{"w:val": start}))
        number.append(override)
        self._part.insert(0, abstract)
        self._part.append(number)
        return self._next


def _value(marker: Marker) -> int | None:
    number = marker.number or ""
    if marker.rank is Rank.SECTION:
        return _ROMAN.index(number) + 1 if number in _ROMAN and marker.label.startswith(number) else None
    if marker.rank is Rank.NUMBER:
        return int(number) if number == str(int(number)) else None
    if marker.rank is Rank.LETTER and len(number) == 1 and number.isascii():
        return ord(number) - ord("a") + 1
    return None


def _made(name: str, **attributes: object) -> Any:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(key), str(value))
    return element
