"""Fields of a paragraph replaced where they begin, in the looks they begin in; nothing filled in is read for fields again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, Final

from lxml import etree

from danvan_desktop.domain.template_field import TemplateField, shaped
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.template_spots import TextPiece, fields_in, joined_text, w
from danvan_desktop.exporters.template_values import Values

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_PARTS: Final = re.compile("([\n\t])")
_MARKS: Final = {"\n": "br", "\t": "tab"}
_PICTURES: Final = (w("drawing"), w("pict"))
_ONCE: Final = (w("bookmarkStart"), w("bookmarkEnd"))
_PARAGRAPH_ID: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


def fill_paragraph(paragraph: Any, values: Values, joint_style: str) -> list[Any]:
    """Replace the fields of a paragraph; gives the paragraphs it became, one for each line, none when it is not printed.

    A paragraph whose fields are all empty goes; the last one of a cell stays, in the low style `joint_style`.
    """
    fields = [field for field, _ in fields_in(joined_text(paragraph)[0])]
    lines = max(len(values.get(field, ())) for field in fields)
    if not lines:
        if TemplateField.RECIPIENTS in fields:
            _remove_heading_above(paragraph, joint_style)
        remove_paragraph(paragraph, joint_style)
        return []
    copies = [paragraph, *(_copy_of(paragraph) for _ in range(1, lines))]
    for place in range(1, lines):
        copies[place - 1].addnext(copies[place])
    for place, copied in enumerate(copies):
        _fill(copied, lambda field, place=place: _line(values.get(field, ()), place))  # type: ignore[misc]
    return copies


def remove_paragraph(paragraph: Any, joint_style: str) -> None:
    """Take a paragraph away; one that holds a picture, a section or its cell open only loses its words."""
    parent = paragraph.getparent()
    others = [each for each in parent if each.tag in {w("p"), w("tbl")} and each is not paragraph]
    is_needed = parent.tag != w("body") and (not others or others[-1].tag != w("p"))
    has_section = paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None
    if any(next(paragraph.iter(tag), None) is not None for tag in _PICTURES):
        for piece in joined_text(paragraph)[1]:
            piece.element.text = ""
    elif is_needed or has_section:
        for child in [child for child in paragraph if child.tag != w("pPr")]:
            paragraph.remove(child)
        style_paragraph(paragraph, joint_style)
    else:
        parent.remove(paragraph)


def style_paragraph(paragraph: Any, style: str) -> None:
    """Give a paragraph a named style, first of its properties as the schema asks."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    for element in properties.findall(w("pStyle")):
        properties.remove(element)
    named = etree.Element(w("pStyle"))
    named.set(w("val"), style)
    properties.insert(0, named)


def _line(lines: Sequence[str], place: int) -> str:
    """The line of a field in one of the copies; a field of one line stands in all of them."""
    if len(lines) == 1:
        return lines[0]
    return lines[place] if place < len(lines) else ""


def _fill(paragraph: Any, line_of: Callable[[TemplateField], str]) -> None:
    text, pieces = joined_text(paragraph)
    for field, match in reversed(fields_in(text)):  # from the end, so that what stands before keeps its place
        value = shaped(clean_text(line_of(field)), match.group(1))
        start, end = match.span()
        for piece in pieces:
            length = len(piece.element.text or "")
            if piece.start <= start < piece.start + length:
                _replace(piece, start, end, value)
            elif start < piece.start < end:
                piece.element.text = (piece.element.text or "")[end - piece.start :]


def _replace(piece: TextPiece, start: int, end: int, value: str) -> None:
    """Put the value into the element where its field begins; line breaks and tabs become elements behind it."""
    element = piece.element
    text = element.text or ""
    before, after = text[: start - piece.start], text[end - piece.start :]
    if value.startswith("\n"):
        before = before.rstrip(" ")
    first, *rest = _PARTS.split(value)
    _set_text(element, before + first)
    last = element
    for part in rest:
        added = etree.Element(w(_MARKS.get(part, "t")))
        if part not in _MARKS:
            _set_text(added, part)
        last.addnext(added)
        last = added
    if last is not element and last.tag != w("t"):
        added = etree.Element(w("t"))
        last.addnext(added)
        last = added
    _set_text(last, (last.text or "") + after)


def _set_text(element: Any, text: str) -> None:
    element.text = text
    element.set(_SPACE, "preserve")


def _copy_of(paragraph: Any) -> Any:
    copied = deepcopy(paragraph)
    copied.tail = None
    copied.attrib.pop(_PARAGRAPH_ID, None)
    for mark in list(copied.iter(*_ONCE)):
        mark.getparent().remove(mark)
    return copied


def _remove_heading_above(paragraph: Any, joint_style: str) -> None:
    """“Nơi nhận:” says nothing when nobody stands below it."""
    above = paragraph.getprevious()
    if above is not None and above.tag == w("p") and not fields_in(joined_text(above)[0]):
        remove_paragraph(above, joint_style)
