"""The ways a file is harmed by disks, mail gates, other programs and attackers; each is a function of chance and bytes."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

Harm = Callable[[random.Random, bytes], bytes]

_ATTRIBUTE = re.compile(rb'(w:[a-zA-Z]+)="([^"]*)"')
_ELEMENT = re.compile(rb"<[^<>]{1,200}>")
_VALUES = (
    b"-1", b"0", b"99999999999999999999", b"2147483648", b"1e9", b"", b"%9%8%1", b"true", b"none", b"\xef\xbf\xbd",
    b"&#0;", b"A" * 70_000, b"Normal", b"ListNumber", b"upperRoman", b"bullet", b"1",
)  # fmt: skip
_WORDS = (
    "KẾ HOẠCH", "I. ", "II - ", "1.", "- ", "+ ", "a) ", "Nơi nhận:", "KT. GIÁM ĐỐC", "Đơn vị chủ trì:", "|", "STT",
    "ngày 31 tháng 02 năm 2026", "Số: /KH-UBND", "\u0300\u0323", "\x00", "\x0c", "**", "()[]{}", "\u202e", "…", "%",
    "trước ngày 99/99/9999", "PHỤ LỤC", ";", "Quý V/2026", "<br>", "\ud83d".encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"),
)  # fmt: skip
_TAGS = (
    "<div>", "</div>", "<table>", "<tr>", "<td rowspan=9999 colspan=9999>", "</table>", "<ol start=-5 type=i>", "<li>", "</ol>",
    "<!--", "-->", "<![if", "<script>", "<pre>", "<a href='", "&#x110000;", "&#" + "9" * 5000 + ";", "<p style='mso-list:Ignore'>",
    "<b", "<br/>", "<del>", "<svg>",
)  # fmt: skip


def bits(chance: random.Random, content: bytes) -> bytes:
    """Some bits flipped anywhere."""
    spoilt = bytearray(content)
    for _ in range(chance.randrange(1, 30)):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def cut(chance: random.Random, content: bytes) -> bytes:
    """The end is missing, or the beginning."""
    place = chance.randrange(1, len(content))
    return content[:place] if chance.random() < 0.8 else content[place:]


def stuttered(chance: random.Random, content: bytes) -> bytes:
    """A slice stands several times, or somewhere else."""
    start = chance.randrange(len(content))
    piece = content[start : start + chance.randrange(1, 4_000)]
    place = chance.randrange(len(content))
    return content[:place] + piece * chance.choice((1, 2, 50)) + content[place:]


def zeroed(chance: random.Random, content: bytes) -> bytes:
    """A block of zeros."""
    start = chance.randrange(len(content))
    length = min(chance.randrange(1, 5_000), len(content) - start)
    return content[:start] + bytes(length) + content[start + length :]


def worded(chance: random.Random, content: bytes) -> bytes:
    """Words that mean something to the reader, in places where they make no sense."""
    text = content.decode("utf-8", "replace")
    for _ in range(chance.randrange(1, 12)):
        place = chance.randrange(len(text) + 1)
        word = chance.choice(_WORDS) * chance.choice((1, 1, 1, 40))
        text = text[:place] + chance.choice(("", "\n")) + word + chance.choice(("", "\n", " ")) + text[place:]
    return text.encode("utf-8", "replace")


def shuffled(chance: random.Random, content: bytes) -> bytes:
    """Lines in another order, joined or blank ones between."""
    lines = content.split(b"\n")
    chance.shuffle(lines)
    return chance.choice((b"\n", b"\n\n", b" ", b"\r", b"\n|\n")).join(lines)


def tagged(chance: random.Random, content: bytes) -> bytes:
    """Tags and entities in places where they make no sense, sometimes very many."""
    text = content.decode("utf-8", "replace")
    for _ in range(chance.randrange(1, 12)):
        place = chance.randrange(len(text) + 1)
        text = text[:place] + chance.choice(_TAGS) * chance.choice((1, 1, 1, 2_000)) + text[place:]
    return text.encode("utf-8", "replace")


def recoded(chance: random.Random, content: bytes) -> bytes:
    """The same words in another encoding, or an encoding that was never meant."""
    text = content.decode("utf-8", "replace")
    return text.encode(
        chance.choice(("utf-16", "utf-16-le", "utf-16-be", "cp1258", "cp1252", "utf-7", "utf-32")), "replace"
    )


def parts_lost(chance: random.Random, content: bytes) -> bytes:
    """Parts missing, renamed, doubled or with the content of others."""
    parts = _unpacked(content)
    for _ in range(chance.randrange(1, 4)):
        at, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        name, body = parts[at]
        parts[at] = chance.choice(
            ((name, b""), (name.upper(), body), (parts[other][0], body), (name, parts[other][1]), ("../" + name, body))
        )
        if chance.random() < 0.3 and len(parts) > 1:
            del parts[at]
    return _packed(parts, chance)


def part_spoilt(chance: random.Random, content: bytes) -> bytes:
    """One part harmed as bytes, packed again so that its checksum is right."""
    return _in_part(chance, content, chance.choice((bits, cut, stuttered, zeroed, recoded)))


def elements_moved(chance: random.Random, content: bytes) -> bytes:
    """Tags of one part lost, doubled or exchanged."""

    def harm(_: random.Random, body: bytes) -> bytes:
        tags = list(_ELEMENT.finditer(body))
        for found in sorted(chance.sample(tags, min(len(tags), chance.randrange(1, 5))), key=lambda tag: -tag.start()):
            new = chance.choice((b"", found.group() * 2, chance.choice(tags).group()))
            body = body[: found.start()] + new + body[found.end() :]
        return body

    return _in_part(chance, content, harm)


def subtrees_moved(chance: random.Random, content: bytes) -> bytes:
    """Whole paragraphs, rows, cells, runs of the body doubled, lost or put into each other; the part stays well-formed."""

    def harm(_: random.Random, body: bytes) -> bytes:
        for _ in range(chance.randrange(1, 6)):
            name = chance.choice(
                (b"p", b"tr", b"tc", b"r", b"tbl", b"pPr", b"rPr", b"numPr", b"abstractNum", b"lvl", b"style")
            )
            trees = list(re.finditer(rb"<w:%b(?: [^<>]*)?>.*?</w:%b>" % (name, name), body, re.DOTALL))
            if not trees:
                continue
            one, other = chance.choice(trees), chance.choice(trees)
            new = chance.choice((b"", one.group() * 2, other.group(), one.group() * 200))
            body = body[: one.start()] + new + body[one.end() :]
        return body

    return _in_part(chance, content, harm)


def values_wrong(chance: random.Random, content: bytes) -> bytes:
    """Attributes with impossible values: lists, levels, styles and spans that do not exist."""

    def harm(_: random.Random, body: bytes) -> bytes:
        found = list(_ATTRIBUTE.finditer(body))
        for one in sorted(chance.sample(found, min(len(found), chance.randrange(1, 25))), key=lambda one: -one.start()):
            value = chance.choice((*_VALUES, chance.choice(found).group(2)))
            body = body[: one.start(2)] + value + body[one.end(2) :]
        return body

    return _in_part(chance, content, harm)


def nested(chance: random.Random, content: bytes) -> bytes:
    """Tables, controls and text boxes inside each other, to the depth that is allowed and beyond."""
    depth = chance.choice((5, 20, 60, 100, 2_000, 100_000))
    opening, closing = chance.choice(
        (
            (b"<w:tbl><w:tr><w:tc>", b"</w:tc></w:tr></w:tbl>"),
            (b"<w:sdt><w:sdtContent>", b"</w:sdtContent></w:sdt>"),
            (b"<w:p><w:r><w:txbxContent>", b"</w:txbxContent></w:r></w:p>"),
            (b"<w:ins>", b"</w:ins>"),
        )
    )
    inside = opening * depth + b"<w:p><w:r><w:t>s\xc3\xa2u</w:t></w:r></w:p>" + closing * depth
    return _in_part(chance, content, lambda _, body: body.replace(b"<w:body>", b"<w:body>" + inside, 1), "document.xml")


def declared(chance: random.Random, content: bytes) -> bytes:
    """Document types, entities and encodings that are declared."""
    head = chance.choice(
        (
            b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
            b'<?xml version="1.0" encoding="UTF-16"?>',
            b'<?xml version="1.0" encoding="no-such"?>',
            b"<?pi " + b"x" * 5_000 + b"?>",
            b"<!-- " + b"-" * 50 + b" -->",
            b"\xff\xfe",
        )
    )
    return _in_part(chance, content, lambda _, body: head + body.partition(b"?>")[2])


TEXT_HARMS: tuple[Harm, ...] = (bits, cut, stuttered, zeroed, shuffled, recoded, *[worded] * 4)
HTML_HARMS: tuple[Harm, ...] = (bits, cut, stuttered, zeroed, recoded, *[worded] * 2, *[tagged] * 4)
WORD_HARMS: tuple[Harm, ...] = (
    bits, cut, parts_lost, part_spoilt, elements_moved, declared, *[subtrees_moved] * 5, *[values_wrong] * 4, *[nested] * 2,
)  # fmt: skip
"""The harms that leave a part well-formed stand several times: the others are mostly refused before anything is read."""


def _unpacked(content: bytes) -> list[tuple[str, bytes]]:
    with ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _packed(parts: list[tuple[str, bytes]], chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    names: set[str] = set()
    with ZipFile(buffer, "w", chance.choice((ZIP_DEFLATED, ZIP_STORED))) as archive:
        for name, body in parts:
            while name in names:  # zipfile warns of doubles: a space that is taken back below
                name += " "  # noqa: PLW2901 - the same name again
            names.add(name)
            archive.writestr(name, body)
    content = buffer.getvalue()
    return content.replace(b".xml ", b".xml\0") if chance.random() < 0.5 else content


def _in_part(chance: random.Random, content: bytes, harm: Harm, suffix: str = "") -> bytes:
    parts = _unpacked(content)
    likely = [
        at
        for at, (name, body) in enumerate(parts)
        if body and name.endswith(suffix or ".xml") and name.startswith("word/")
    ]
    read = [at for at in likely if re.search(r"document|numbering|styles|foot|header", parts[at][0])]
    at = chance.choice(read or likely)
    parts[at] = (parts[at][0], harm(chance, parts[at][1]) or b" ")
    return _packed(parts, chance)
