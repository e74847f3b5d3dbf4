"""The container of a Word file (ECMA-376, part 2): a handful of parts, the same bytes for the same document."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from danvan_desktop.domain.document import DocumentProperties
from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.docx_xml import NAMESPACE, RELATIONSHIPS, XML_HEAD
from danvan_desktop.exporters.style import FONT, LANGUAGE, StyleId

HEADER_ID = "rId3"
"""The relationship by which sections refer to the header that carries the page number."""

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say: bytes must not depend on the hour of export


class MoreParts(Protocol):
    """Further parts the text refers to, such as charts."""

    def files(self) -> Mapping[str, bytes]:
        """The content of the parts by their names in the package."""

    def types(self) -> Mapping[str, str]:
        """The content types of the parts by their names."""

    def relations(self) -> Mapping[str, tuple[str, str]]:
        """The relationships by which the text refers to them: identifier → type and target."""


def write_package(
    path: Path, document_xml: str, styles_xml: str, properties: DocumentProperties, more: MoreParts
) -> None:
    """Write all parts of a Word file to `path`; raises OSError as the system gives it."""
    parts = {
        "word/document.xml": document_xml.encode(),
        "word/_rels/document.xml.rels": _document_relations(more.relations()),
        "word/styles.xml": styles_xml.encode(),
        "word/settings.xml": settings_xml(),
        "word/fontTable.xml": font_table_xml(),
        "word/header1.xml": _header(),
        **more.files(),
    }
    kinds = {
        "word/document.xml": "document.main",
        "word/styles.xml": "styles",
        "word/settings.xml": "settings",
        "word/fontTable.xml": "fontTable",
        "word/header1.xml": "header",
    }
    types = {name: word_type(kind) for name, kind in kinds.items()}
    write_parts(path, parts, {**types, **more.types()}, properties)


def write_parts(
    path: Path,
    parts: Mapping[str, bytes],
    types: Mapping[str, str],
    properties: DocumentProperties,
    images: Collection[str] = (),
) -> None:
    """Write a Word file of these parts; `types` are their content types, `images` the endings of the pictures among them."""
    whole = {
        "[Content_Types].xml": _content_types(types, images),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core_properties(properties),
        "docProps/app.xml": _application_properties(),
        **parts,
    }
    with ZipFile(path, "w") as package:
        for name, content in whole.items():
            entry = ZipInfo(name, _ZIP_DATE)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, content)


def word_type(kind: str) -> str:
    """The content type of a part of the word processor such as “styles” or “document.main”."""
    return f"{_WORD_TYPE}.{kind}+xml"


def _content_types(types: Mapping[str, str], images: Collection[str]) -> bytes:
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    pictures = "".join(
        f'<Default Extension="{ending}" ContentType="image/{ending}"/>' for ending in sorted(set(images))
    )
    return (
        f'{XML_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{pictures}{overrides}'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    ).encode()


def relations_xml(entries: Mapping[str, tuple[str, str]]) -> bytes:
    """A relations part: identifier → type and target."""
    lines = "".join(
        f'<Relationship Id="{escaped(key)}" Type="{kind}" Target="{target}"/>'
        for key, (kind, target) in entries.items()
    )
    return f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()


def _package_relations() -> bytes:
    return relations_xml(
        {
            "rId1": (f"{RELATIONSHIPS}/officeDocument", "word/document.xml"),
            "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            "rId3": (f"{RELATIONSHIPS}/extended-properties", "docProps/app.xml"),
        }
    )


def _document_relations(more: Mapping[str, tuple[str, str]]) -> bytes:
    return relations_xml(
        {
            "rId1": (f"{RELATIONSHIPS}/styles", "styles.xml"),
            "rId2": (f"{RELATIONSHIPS}/settings", "settings.xml"),
            HEADER_ID: (f"{RELATIONSHIPS}/header", "header1.xml"),
            "rId4": (f"{RELATIONSHIPS}/fontTable", "fontTable.xml"),
            **more,
        }
    )


def _core_properties(properties: DocumentProperties) -> bytes:
    dates = ""
    if properties.created is not None:
        stamp = f"{properties.created.isoformat()}T00:00:00Z"
        dates = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>' for name in ("created", "modified")
        )
    return (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(properties.title)}</dc:title><dc:creator>{escaped(properties.author)}</dc:creator>"
        f"<cp:lastModifiedBy>{escaped(properties.author)}</cp:lastModifiedBy>{dates}"
        f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
    ).encode()


def _application_properties() -> bytes:
    return (
        f'{XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Danvan Desktop</Application></Properties>"
    ).encode()


def settings_xml() -> bytes:
    """The settings part: Vietnamese, nothing fetched, nothing run."""
    return (
        f'{XML_HEAD}<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    ).encode()


def font_table_xml() -> bytes:
    """The fonts part: the one font of official documents."""
    return (
        f'{XML_HEAD}<w:fonts xmlns:w="{NAMESPACE}"><w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()


def empty_header_xml() -> bytes:
    """A header that says nothing."""
    return f'{XML_HEAD}<w:hdr xmlns:w="{NAMESPACE}"><w:p/></w:hdr>'.encode()


def _header() -> bytes:
    return (
        f'{XML_HEAD}<w:hdr xmlns:w="{NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="{StyleId.HEADER}"/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    ).encode()
