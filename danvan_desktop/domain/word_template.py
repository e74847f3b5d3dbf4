"""A template as read and found safe: the few parts of a Word file that may go into the office's documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """The parts of a Word file that are taken over; everything else is left behind."""

    DOCUMENT = "document"
    STYLES = "styles"
    NUMBERING = "numbering"
    THEME = "theme"
    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    HEADER = "header"
    FOOTER = "footer"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """One part; `relations` pairs an identifier used in its text with the place of the part it means.

    `suffix` is the ending of an image without the dot (“png”), empty for XML.
    """

    kind: PartKind
    content: bytes
    relations: tuple[tuple[str, int], ...] = ()
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """All parts; the first is the document, the others are reached from it."""

    parts: tuple[TemplatePart, ...]
