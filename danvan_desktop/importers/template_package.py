"""A template is text from outside: only the parts a form needs are taken from the Word file, each found safe first."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree

from danvan_desktop.domain.word_template import PartKind, TemplatePart, WordTemplate
from danvan_desktop.importers.docx_numbering import w
from danvan_desktop.importers.limits import BROKEN_ARCHIVE, FileLimits, GuardedArchive, damaged
from danvan_desktop.importers.template_safety import image_suffix, refuse_unsafe, refused

TEMPLATE_LIMITS: Final = FileLimits(
    file_size=5 * 1024 * 1024, parts=300, part_size=10 * 1024 * 1024, total_size=30 * 1024 * 1024, tags=100_000
)
"""A form of a document is small; a logo is what weighs most."""

_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS: Final = {f"{_OFFICE}/{kind.value}": kind for kind in PartKind if kind is not PartKind.DOCUMENT}
_LINK: Final = f"{_OFFICE}/hyperlink"
_LEFT_OUT: Final = frozenset({_LINK, f"{_OFFICE}/printerSettings"})
_MAIN_TYPE: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES: Final = "[Content_Types].xml"
_OLD_WORD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .doc, and a .docx with a password
_ACTIVE: Final = re.compile(r"vba|macro|activex|customui|attachedtoolbars|/embeddings/", re.IGNORECASE)
_ROOTS: Final = {
    PartKind.DOCUMENT: w("document"),
    PartKind.STYLES: w("styles"),
    PartKind.NUMBERING: w("numbering"),
    PartKind.FOOTNOTES: w("footnotes"),
    PartKind.ENDNOTES: w("endnotes"),
    PartKind.HEADER: w("hdr"),
    PartKind.FOOTER: w("ftr"),
}
_DEEPEST: Final = 3  # document → header → image


def read_template(content: bytes, name: str, limits: FileLimits = TEMPLATE_LIMITS) -> WordTemplate:
    """The parts of a template; raises DanvanError, which says what is not allowed and where, for anything unsafe or damaged."""
    if content.startswith(_OLD_WORD):
        raise refused(
            name, "ở dạng Word cũ (.doc) hoặc có mật khẩu", "Hãy bỏ mật khẩu và lưu thành Word Document (.docx)"
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN_ARCHIVE as error:
        raise damaged(name) from error
    with archive:
        guarded = GuardedArchive(archive, name, limits)
        if any(_ACTIVE.search(part) for part in guarded.names):
            raise refused(
                name, "có macro hoặc đối tượng nhúng", "Hãy xóa đối tượng nhúng và lưu thành .docx (không macro)"
            )
        reader = _Reader(guarded, name)
        reader.refuse_outside()
        reader.take(reader.main_part(), PartKind.DOCUMENT, 1)
        return WordTemplate(tuple(reader.parts))


@dataclass(frozen=True, slots=True)
class _Relation:
    kind: str
    target: str
    is_external: bool


@dataclass(slots=True)
class _Reader:
    """Walks from the document to its parts; each is read once."""

    archive: GuardedArchive
    name: str
    parts: list[TemplatePart] = field(default_factory=list)
    _xml: dict[str, bytes] = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._xml = self.archive.read_xml(self.archive.names)

    def refuse_outside(self) -> None:
        """Raise DanvanError when any part of the file, taken over or not, is fetched from elsewhere."""
        for path in self._xml:
            folder, _, base = path.rpartition("/")
            if base.endswith(".rels"):
                self._relations(posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels")))

    def main_part(self) -> str:
        """The document part; raises DanvanError for a Word template file, a macro document or no Word file at all."""
        mains = [each.target for each in self._relations("").values() if each.kind == f"{_OFFICE}/officeDocument"]
        if len(mains) != 1 or mains[0] not in self._xml:
            raise refused(self.name, "không phải tài liệu Word thường", "Hãy lưu thành Word Document (.docx)")
        if _MAIN_TYPE not in self._xml.get(_TYPES, b""):
            raise refused(
                self.name, "là tệp mẫu (.dotx) hoặc có macro (.docm), không phải .docx",
                "Hãy mở bằng Word và lưu thành Word Document (.docx)",
            )  # fmt: skip
        return mains[0]

    def take(self, part: str, kind: PartKind, depth: int) -> int:
        """Read a part and those it refers to; gives its place."""
        if part in self._places:
            return self._places[part]
        self._places[part] = place = len(self.parts)
        if part not in self.archive.names:
            raise damaged(self.name)
        if kind is PartKind.IMAGE:
            content = self.archive.read_part(part)
            self.parts.append(TemplatePart(kind, content, suffix=image_suffix(content, self.name)))
            return place
        root = self._parsed(self._xml.get(part, b""))
        if root.tag != _ROOTS.get(kind, root.tag) or (kind is PartKind.DOCUMENT and root.find(w("body")) is None):
            raise damaged(self.name)
        relations = self._relations(part)
        kept = {key: each for key, each in relations.items() if each.kind in _KINDS and not each.is_external}
        links = {key for key, each in relations.items() if each.kind in _LEFT_OUT}
        refuse_unsafe(root, kept.keys(), links, self.name)
        self.parts.append(TemplatePart(kind, self._xml[part]))
        if depth < _DEEPEST:
            found = tuple((key, self.take(each.target, _KINDS[each.kind], depth + 1)) for key, each in kept.items())
            self.parts[place] = TemplatePart(kind, self._xml[part], found)
        return place

    def _relations(self, part: str) -> Mapping[str, _Relation]:
        """The relations of a part (empty: of the file); links to pages and mail are the only ones that may lead outside."""
        folder, _, base = part.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self._xml:
            return {}
        found = {}
        for each in self._parsed(self._xml[path]).iter(f"{{{_RELATIONS}}}Relationship"):
            kind, target = each.get("Type", ""), each.get("Target", "")
            is_external = each.get("TargetMode", "").lower() == "external"
            if is_external and kind != _LINK:
                raise refused(
                    self.name, f"liên kết ra ngoài tới “{target[:60]}”", "Hãy chèn hẳn hình vào tệp và gỡ mẫu đính kèm"
                )
            inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") if not is_external else target
            found[each.get("Id", "")] = _Relation(kind, inside, is_external)
        return found

    def _parsed(self, content: bytes) -> Any:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
        )
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise damaged(self.name) from error
        if root.getroottree().docinfo.doctype:
            raise damaged(self.name)
        return root
