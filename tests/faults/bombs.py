"""Archives that are small only while they are packed; each must be refused before it costs time or memory."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OPEN, _CLOSE = f"<w:document {_W}><w:body>".encode(), b"</w:body></w:document>"
MEGABYTE = 1024 * 1024


def blown_up() -> bytes:
    """About 330 KB that become a body of 330 MB."""
    return _archive({"word/document.xml": _OPEN + b" " * (330 * MEGABYTE) + _CLOSE})


def many_paragraphs() -> bytes:
    """A body below the limit of a part, which would be a tree of more than a gigabyte."""
    return _archive({"word/document.xml": _OPEN + b"<w:p/>" * (55 * MEGABYTE // 6) + _CLOSE})


def lying_index() -> bytes:
    """A body of 330 MB whose index says it has ten bytes."""
    body = _OPEN + b" " * (330 * MEGABYTE) + _CLOSE
    return _handmade([(b"word/document.xml", _squeezed(body), zlib.crc32(body), 10)])


def overlapping() -> bytes:
    """Fifteen hundred entries that are all the same 60 MB in the file."""
    body = b" " * (60 * MEGABYTE)
    packed, checksum = _squeezed(body), zlib.crc32(body)
    return _handmade([(b"word/header%d.xml" % number, packed, checksum, 100) for number in range(1_500)], shared=True)


def archive_in_archive() -> bytes:
    """Archives in archives, ten levels deep, with the bomb at the bottom."""
    content = blown_up()
    for _ in range(10):
        content = _archive(
            {f"word/embeddings/{number}.docx": content for number in range(3)} | {"word/document.xml": b"<a/>"}
        )
    return content


def many_entries() -> bytes:
    """More entries than any Word file has."""
    return _archive({f"word/{number}.xml": b"" for number in range(3_000)})


def billion_laughs() -> bytes:
    """Entities of entities of entities."""
    entities = b"".join(b'<!ENTITY l%d "%b">' % (at + 1, b"&l%d;" % at * 10) for at in range(9))
    doctype = b'<!DOCTYPE l [<!ENTITY l0 "ha">' + entities + b"]>"
    return _archive({"word/document.xml": doctype + _OPEN + b"<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>" + _CLOSE})


BOMBS: dict[str, Callable[[], bytes]] = {
    bomb.__name__: bomb
    for bomb in (
        blown_up, many_paragraphs, lying_index, overlapping, archive_in_archive, many_entries, billion_laughs,
    )
}  # fmt: skip


def _archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _squeezed(body: bytes) -> bytes:
    return zlib.compress(body, 9)[2:-4]


def _handmade(entries: list[tuple[bytes, bytes, int, int]], *, shared: bool = False) -> bytes:
    """An archive whose index says what it likes; with `shared` every entry is the first one's bytes."""
    content, central = b"", b""
    for name, packed, checksum, size in entries:
        offset = 0 if shared else len(content)
        if not shared or not content:
            local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 0, checksum, len(packed), size, len(name), 0)
            content += local + name + packed
        central += struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\1\2",
            20,
            20,
            0,
            8,
            0,
            0,
            checksum,
            len(packed),
            size,
            len(name),
            0,
            0,
            0,
            0,
            0,
            offset,
        )
        central += name
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(entries), len(entries), len(central), len(content), 0)
    return content + central + end
