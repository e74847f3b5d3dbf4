"""The parts of a Word file that are read: body, styles, numbering, notes, heads and feet of pages."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.docx_numbering import NAMESPACE, attribute, w
from danvan_desktop.importers.limits import BROKEN_ARCHIVE, FileLimits, GuardedArchive, damaged

_MACROS = "word/vbaproject.bin"
_READ = re.compile(r"^word/(document|numbering|styles|footnotes|endnotes|header|footer)\d*\.xml$")
_STRICT_NAMESPACE = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_MARGINS = {"header": "đầu trang", "footer": "chân trang"}


@dataclass(slots=True)
class WordParts:
    """The parsed parts; `notes` by kind and id, `margins` with the words that tell the clerk what they are."""

    main: Any
    numbering: Any = None
    styles: Any = None
    notes: dict[tuple[str, str], Any] = field(default_factory=dict)
    margins: list[tuple[str, Any]] = field(default_factory=list)


def open_package(content: bytes, name: str, limits: FileLimits) -> WordParts:
    """The parts of a Word file; raises DanvanError when it is none, damaged, protected, with macros, beyond the limits."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN_ARCHIVE as error:
        raise damaged(name) from error
    with archive:
        guarded = GuardedArchive(archive, name, limits)
        if any(part.lower() == _MACROS for part in guarded.names):
            raise DanvanError(
                f"Tệp “{name}” có macro, không được mở vì lý do an toàn.",
                "Hãy lưu thành .docx (không macro) rồi nhập lại.",
            )
        wanted = frozenset(part for part in guarded.names if _READ.match(part))
        found = [(_kind(part), _parse(xml, name)) for part, xml in sorted(guarded.read_xml(wanted).items())]
    roots = dict(reversed(found))  # the first of a kind wins
    if "document" not in roots:
        raise damaged(name)
    parts = WordParts(roots["document"], roots.get("numbering"), roots.get("styles"))
    for kind, root in found:
        if kind in _MARGINS:
            parts.margins.append((_MARGINS[kind], root))
        elif kind in _NOTES:
            parts.notes |= {(_NOTES[kind], attribute(note, "id") or ""): note for note in root.findall(w(_NOTES[kind]))}
    return parts


def _kind(part: str) -> str:
    found = _READ.match(part)
    return found.group(1) if found else ""


def _parse(content: bytes, name: str) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content.replace(_STRICT_NAMESPACE, NAMESPACE.encode()), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error
    if root.getroottree().docinfo.doctype:
        raise damaged(name)
    return root
