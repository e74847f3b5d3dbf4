"""The door for plans: chooses the reader by what the file is, not only by what it is called."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.html import read_html
from danvan_desktop.importers.legacy_encodings import document_in_unicode
from danvan_desktop.importers.limits import DEFAULT_LIMITS, FileLimits, protected, read_limited
from danvan_desktop.importers.pdf.reader import looks_like_pdf, read_pdf
from danvan_desktop.importers.text import decode_text, read_text

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = "Hãy mở tệp bằng Word hoặc Excel, chọn Lưu thành (Save As) .docx rồi nhập lại."
_REFUSED = {
    ".docm": ("có macro (.docm), không được mở vì lý do an toàn", "Hãy lưu thành .docx (không macro) rồi nhập lại."),
    ".dotm": ("có macro (.dotm), không được mở vì lý do an toàn", "Hãy lưu thành .docx (không macro) rồi nhập lại."),
    ".doc": ("ở định dạng Word cũ (.doc), chương trình không đọc được", _SAVE_AS),
    ".xls": ("là bảng tính Excel cũ (.xls), không phải kế hoạch dạng văn bản", _SAVE_AS),
    ".xlsx": (
        "là bảng tính Excel, không phải kế hoạch dạng văn bản",
        "Hãy chọn tệp .docx, .pdf hoặc .txt của kế hoạch.",
    ),
    ".rtf": ("ở định dạng RTF, chương trình không đọc được", _SAVE_AS),
    ".odt": ("ở định dạng OpenDocument, chương trình không đọc được", _SAVE_AS),
}


def read_document(path: Path, limits: FileLimits = DEFAULT_LIMITS, *, convert_legacy: bool = False) -> SourceDocument:
    """The paragraphs of a .txt, .docx, .pdf or .html file; raises DanvanError with name, reason and remedy for everything else.

    A text in TCVN3 or VNI is converted with `convert_legacy`, and raises LegacyEncodingError without.
    """
    content = read_limited(path, limits)
    suffix = path.suffix.lower()
    if suffix in _REFUSED and suffix not in {".doc", ".xls"}:
        raise _refusal(path.name, suffix)
    if content.startswith(_OLE):
        raise (
            protected(path.name)
            if _ENCRYPTED_STREAM in content
            else _refusal(path.name, ".xls" if suffix == ".xls" else ".doc")
        )
    if content.startswith(b"{\\rtf"):
        raise _refusal(path.name, ".rtf")
    if suffix == ".pdf" or looks_like_pdf(content):
        document = read_pdf(content, path.name, limits)
    elif content.startswith(b"PK") or suffix == ".docx":
        document = _read_word(content, path.name, limits, convert_legacy=convert_legacy)
    elif suffix in {".html", ".htm"}:
        document = read_html(decode_text(content, path.name), path.name, convert_legacy=convert_legacy)
    else:
        document = read_text(content, path.name, convert_legacy=convert_legacy)
    document = document_in_unicode(document, convert=convert_legacy)
    if not document.paragraphs:
        raise DanvanError(f"Tệp “{path.name}” không có chữ nào.", "Hãy chọn tệp có nội dung của kế hoạch.")
    if sum(len(part.text) for part in document.paragraphs) > limits.letters:
        raise DanvanError(
            f"Tệp “{path.name}” quá dài đối với một kế hoạch.",
            "Hãy tách riêng phần kế hoạch thành một tệp rồi nhập lại.",
        )
    return document


def _read_word(content: bytes, name: str, limits: FileLimits, *, convert_legacy: bool) -> SourceDocument:
    from danvan_desktop.importers.docx import read_docx  # noqa: PLC0415  lxml is loaded only for Word files

    return read_docx(content, name, limits, convert_legacy=convert_legacy)


def _refusal(name: str, suffix: str) -> DanvanError:
    reason, remedy = _REFUSED[suffix]
    return DanvanError(f"Tệp “{name}” {reason}.", remedy)
