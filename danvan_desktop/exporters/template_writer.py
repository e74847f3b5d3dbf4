"""A document in the office's template as a Word file: its parts under our names, nothing else of the template's package."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.word_template import PartKind, TemplatePart, WordTemplate
from danvan_desktop.exporters.docx_package import font_table_xml, relations_xml, settings_xml, word_type, write_parts
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS
from danvan_desktop.exporters.template_filling import TemplateFilling

_THEME_TYPE: Final = "application/vnd.openxmlformats-officedocument.theme+xml"
_OWN: Final = "rIdDanvan"  # identifiers no template has
_STYLES: Final = "word/styles.xml"
_SETTINGS: Final = "word/settings.xml"
_FONTS: Final = "word/fontTable.xml"


def write_templated(document: Document, template: WordTemplate, path: Path) -> None:
    """Write the document as the template lays it out; raises OSError as the system gives it."""
    filling = TemplateFilling(template, document)
    names = _names(template)
    parts = dict(zip(names, filling.contents(), strict=True))
    parts |= {_STYLES: filling.styles(), _SETTINGS: settings_xml(), _FONTS: font_table_xml()}
    types = {name: _type_of(part) for name, part in zip(names, template.parts, strict=True) if not part.suffix}
    types |= {_STYLES: word_type("styles"), _SETTINGS: word_type("settings"), _FONTS: word_type("fontTable")}
    for place, (name, part) in enumerate(zip(names, template.parts, strict=True)):
        relations = {
            key: (f"{RELATIONSHIPS}/{template.parts[target].kind.value}", f"/{names[target]}")
            for key, target in part.relations
            if template.parts[target].kind is not PartKind.STYLES
        }
        if not place:
            own = (("styles", _STYLES), ("settings", _SETTINGS), ("fontTable", _FONTS))
            relations |= filling.charts.relations()
            relations |= {
                f"{_OWN}{i}": (f"{RELATIONSHIPS}/{kind}", f"/{target}") for i, (kind, target) in enumerate(own)
            }
        if relations:
            folder, _, base = name.rpartition("/")
            parts[f"{folder}/_rels/{base}.rels"] = relations_xml(relations)
    endings = [part.suffix for part in template.parts if part.suffix]
    write_parts(path, parts | filling.charts.files(), types | filling.charts.types(), document.properties, endings)


def _names(template: WordTemplate) -> list[str]:
    """Where each part goes; the template's own names are not taken over."""
    names = []
    for place, part in enumerate(template.parts):
        if part.kind is PartKind.IMAGE:
            names.append(f"word/media/image{place}.{part.suffix}")
        elif part.kind is PartKind.STYLES:
            names.append(_STYLES)
        else:
            number = "" if part.kind is PartKind.DOCUMENT else str(place)
            names.append(f"word/{part.kind.value}{number}.xml")
    return names


def _type_of(part: TemplatePart) -> str:
    if part.kind is PartKind.THEME:
        return _THEME_TYPE
    return word_type("document.main" if part.kind is PartKind.DOCUMENT else part.kind.value)
