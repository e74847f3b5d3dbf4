"""Text in, clean lines out: decoding, NFC, and the stray characters of office software."""

from __future__ import annotations

import codecs
import re
import unicodedata

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import SourceDocument, SourceParagraph
from danvan_desktop.importers.legacy_encodings import in_unicode, legacy_encoding_of, vietnamese_share
from danvan_desktop.importers.legacy_tables import to_unicode
from danvan_desktop.importers.text_tables import mark_tables

_BLANKS = dict.fromkeys([0x00A0, 0x2007, 0x202F, 0x3000, 0x2002, 0x2003, 0x2009, 0x200A, 0x09], " ")
_INVISIBLE = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0x200F, 0xFFFC, 0xFFFD])
_LINE_ENDS = dict.fromkeys([0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029], "\n")
_CONTROLS = {code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if code != 0x0A}
_TABLE: dict[int, str | None] = {**_CONTROLS, **_BLANKS, **_INVISIBLE, **_LINE_ENDS}
_STRAY = re.compile(f"[{''.join(re.escape(chr(code)) for code in _TABLE)}]")
_SPACES = re.compile(r" {2,}")
_VIETNAMESE = frozenset(
    "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    "ĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
    "–—“”‘’…•§°²³«»€№ "
)
_PRINTED = re.compile(r"[\t\n\r\x20-\x7e\u00a0-\u024f\u0300-\u0323\u1ea0-\u1ef9\u2000-\u206f\u20ab\u20ac]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def clean_text(text: str) -> str:
    """NFC with plain spaces and line feeds; control and invisible characters are dropped."""
    plain = _STRAY.sub(lambda match: _TABLE[ord(match.group())] or "", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", _SURROGATE.sub("", plain))


def squeeze(text: str) -> str:
    """Runs of spaces become one; both ends are trimmed."""
    return _SPACES.sub(" ", text.replace("\n", " ")).strip()


def decode_text(content: bytes, name: str) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1258; one in TCVN3 or VNI as its letters of Windows-1252.

    Raises DanvanError for binary or other encodings.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _decode_strictly(content, encoding, name)
    if b"\x00" in content:
        return _decode_wide(content, name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(content, name)


def read_text(content: bytes, name: str, *, convert_legacy: bool = False) -> SourceDocument:
    """The lines of a text file as paragraphs, tables drawn with bars recognised.

    Raises DanvanError as `decode_text`, and LegacyEncodingError for TCVN3 and VNI without the consent to convert.
    """
    return document_from_text(in_unicode(decode_text(content, name), name, convert=convert_legacy), name)


def document_from_text(text: str, name: str = "") -> SourceDocument:
    """The same for text that is already decoded (the clipboard, tests)."""
    return SourceDocument(name, tuple(mark_tables(_paragraphs(clean_text(text).split("\n")))))


def _paragraphs(lines: list[str]) -> list[SourceParagraph]:
    filled = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    return [SourceParagraph(index, text, number, number) for index, (number, text) in enumerate(filled)]


def _decode_strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _unreadable(name) from error


def _decode_wide(content: bytes, name: str) -> str:
    """UTF-16 without its mark: the byte order that makes letters, spaces and Vietnamese signs of nearly everything."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_PRINTED.findall(text)) >= 0.97 * len(text):
            return text
    raise DanvanError(f"Tệp “{name}” không phải là tệp văn bản.", "Hãy chọn tệp .docx hoặc .txt của kế hoạch.")


def _decode_legacy(content: bytes, name: str) -> str:
    western = content.decode("cp1252", errors="replace")
    old = legacy_encoding_of(western)
    try:
        text = unicodedata.normalize("NFC", content.decode("cp1258"))
    except UnicodeDecodeError as error:
        if old:
            return western
        raise _unreadable(name) from error
    if old and vietnamese_share(to_unicode(western, old)) > vietnamese_share(text):
        return western
    foreign = [char for char in text if ord(char) > 0x7F]
    known = sum(char in _VIETNAMESE for char in foreign)
    if not foreign or known < 0.97 * len(foreign):
        raise _unreadable(name)
    return text


def _unreadable(name: str) -> DanvanError:
    return DanvanError(
        f"Không đọc được bảng mã của tệp “{name}”: tệp không phải Unicode (UTF-8).",
        "Hãy mở tệp bằng Word hoặc Notepad, lưu lại với bảng mã UTF-8 (hoặc lưu thành .docx) rồi nhập lại.",
    )
