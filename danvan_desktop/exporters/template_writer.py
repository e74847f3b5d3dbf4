"""A document in the office's template as a Word file: its parts under our names, nothing else of the template's package."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.word_template import PartKind, TemplatePart, WordTemplate
from danvan_desktop.exporters.docx_package import (
    empty_header_xml,
    font_table_xml,
    relations_xml,
    settings_xml,
    word_type,
    write_parts,
)
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS
from danvan_desktop.exporters.template_filling import TemplateFilling
from danvan_desktop.exporters.template_sections import NO_LETTERHEAD_ID

_THEME_TYPE: Final = "application/vnd.openxmlformats-officedocument.theme+xml"
_OWN: Final = "rIdDanvan"  # identifiers no template has


def write_templated(document: Document, template: WordTemplate, path: Path) -> None:
    """Write the document as the template lays it out; raises OSError as the system gives it."""
    filling = TemplateFilling(template, document)
    names, contents = _names(template), filling.contents()
    parts = dict(zip(names, contents, strict=True)) | filling.charts.files()
    types = {name: _type_of(part) for name, part in zip(names, template.parts, strict=True) if not part.suffix}
    types |= filling.charts.types()
    own = {
        f"{_OWN}0": _OwnPart("styles", "styles", filling.styles()),
        f"{_OWN}1": _OwnPart("settings", "settings", settings_xml()),
        f"{_OWN}2": _OwnPart("fontTable", "fontTable", font_table_xml()),
    }
    if NO_LETTERHEAD_ID.encode() in contents[0]:
        own[NO_LETTERHEAD_ID] = _OwnPart("headerAnnex", "header", empty_header_xml())
    parts |= {each.name: each.content for each in own.values()}
    types |= {each.name: word_type(each.kind) for each in own.values()}
    ours = {key: (f"{RELATIONSHIPS}/{each.kind}", f"/{each.name}") for key, each in own.items()}
    for place, (name, part) in enumerate(zip(names, template.parts, strict=True)):
        relations = _relations(template, part, names) | ({} if place else filling.charts.relations() | ours)
        if relations:
            folder, _, base = name.rpartition("/")
            parts[f"{folder}/_rels/{base}.rels"] = relations_xml(relations)
    write_parts(path, parts, types, document.properties, [part.suffix for part in template.parts if part.suffix])


class _OwnPart(NamedTuple):
    """A part of ours the document refers to; its content type and relationship are called alike."""

    base: str
    kind: str
    content: bytes

    @property
    def name(self) -> str:
        """Where it lies in the package."""
        return f"word/{self.base}.xml"


def _relations(template: WordTemplate, part: TemplatePart, names: list[str]) -> dict[str, tuple[str, str]]:
    """How a part of the template refers to others; the styles are referred to by ourselves."""
    return {
        key: (f"{RELATIONSHIPS}/{template.parts[target].kind.value}", f"/{names[target]}")
        for key, target in part.relations
        if template.parts[target].kind is not PartKind.STYLES
    }


def _names(template: WordTemplate) -> list[str]:
    """Where each part goes; the template's own names are not taken over."""
    names = []
    for place, part in enumerate(template.parts):
        if part.kind is PartKind.IMAGE:
            names.append(f"word/media/image{place}.{part.suffix}")
        elif part.kind is PartKind.STYLES:
            names.append("word/styles.xml")
        else:
            number = "" if part.kind is PartKind.DOCUMENT else str(place)
            names.append(f"word/{part.kind.value}{number}.xml")
    return names


def _type_of(part: TemplatePart) -> str:
    if part.kind is PartKind.THEME:
        return _THEME_TYPE
    return word_type("document.main" if part.kind is PartKind.DOCUMENT else part.kind.value)
