"""Fields in a Word paragraph: Word cuts them over runs, marks and spelling, so they are sought in the joined text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from lxml import etree

from danvan_desktop.domain.template_check import FieldSpot
from danvan_desktop.domain.template_field import FIELD, TemplateField, field_named
from danvan_desktop.domain.word_template import PartKind, WordTemplate
from danvan_desktop.exporters.docx_xml import NAMESPACE

FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LONGEST_WORDS: Final = 70
_PLACES: Final = {
    PartKind.HEADER: "đầu trang, ",
    PartKind.FOOTER: "chân trang, ",
    PartKind.FOOTNOTES: "chú thích, ",
    PartKind.ENDNOTES: "chú thích cuối, ",
}
_LOOSE: Final = re.compile(r"\{\{[^{}]{0,40}|[^{}\s]{0,40}\}\}|(?<!\{)\{([^{}]{1,40})\}(?!\})")
"""What a field leaves when a brace is missing or it is cut by the end of its paragraph."""


def w(name: str) -> str:
    """A tag of the main WordprocessingML namespace."""
    return f"{{{NAMESPACE}}}{name}"


_BREAKS: Final = {w("br"): "\n", w("cr"): "\n", w("tab"): "\t"}


class TextPiece(NamedTuple):
    """A text element of a paragraph and where its words begin in the joined text."""

    element: Any
    start: int


_DELETED: Final = (
    *(w(name) for name in ("del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange")),
    *(w(name) for name in ("tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge")),
    *(w(f"move{way}Range{end}") for way in ("From", "To") for end in ("Start", "End")),
)
_INSERTED: Final = (w("ins"), w("moveTo"))


def parsed(content: bytes) -> Any:
    """The tree of a part that was found safe; changes Word tracked are accepted, as they would be printed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(content, parser)
    for element in list(root.iter(*_DELETED)):
        element.getparent().remove(element)
    for element in list(root.iter(*_INSERTED)):
        unwrap(element)
    return root


def unwrap(element: Any) -> None:
    """Put what an element holds in its place."""
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)


def joined_text(paragraph: Any) -> tuple[str, list[TextPiece]]:
    """The words of a paragraph without those of the boxes anchored in it, and the elements they stand in."""
    words, pieces, length = [], [], 0
    for element in paragraph.iter(w("t"), *_BREAKS):
        if next(element.iterancestors(w("p"))) is paragraph:
            text = _BREAKS.get(element.tag) or element.text or ""
            if element.tag == w("t"):
                pieces.append(TextPiece(element, length))
            words.append(text)
            length += len(text)
    return "".join(words), pieces


def field_spots(template: WordTemplate) -> list[FieldSpot]:
    """Every field of a template and whatever looks like one, with the paragraph it stands in."""
    return [
        spot
        for part in template.parts
        if part.kind is PartKind.DOCUMENT or part.kind in _PLACES
        for spot in _spots_of_part(parsed(part.content), _PLACES.get(part.kind, ""))
    ]


def _spots_of_part(root: Any, where: str) -> Iterator[FieldSpot]:
    number = 0
    for paragraph in root.iter(w("p")):
        if next(paragraph.iterancestors(FALLBACK), None) is not None:  # the same box once more for old Words
            continue
        number += 1
        text, _ = joined_text(paragraph)
        if "{" in text or "}" in text:
            is_in_text = paragraph.getparent().tag == w("body")
            yield from _spots_of_text(text, f"{where}đoạn {number}", is_in_text=is_in_text)


def _spots_of_text(text: str, place: str, *, is_in_text: bool) -> Iterator[FieldSpot]:
    words = " ".join(text.split())
    words = words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 1]}…"
    whole = list(FIELD.finditer(text))
    for match in whole:
        is_alone = text.strip() == match.group()
        name = match.group(1).strip()
        yield FieldSpot(match.group(), name, place, words, is_alone=is_alone, is_in_text=is_in_text)
    for match in reversed(whole):
        text = text[: match.start()] + " " * len(match.group()) + text[match.end() :]
    for match in _LOOSE.finditer(text):
        name = (match.group(1) or match.group()).strip("{} ")
        if match.group(1) is None or field_named(name) is not None:
            yield FieldSpot(match.group().strip(), name, place, words, is_broken=True)


def fields_in(text: str) -> list[tuple[TemplateField, re.Match[str]]]:
    """The known fields of a joined text in reading order."""
    found = ((field_named(match.group(1)), match) for match in FIELD.finditer(text))
    return [(field, match) for field, match in found if field is not None]
