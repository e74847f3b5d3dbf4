"""What the clerk pastes: the web page on the clipboard when it has words, else the plain text."""

from __future__ import annotations

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.html import read_html
from danvan_desktop.importers.legacy_encodings import in_unicode
from danvan_desktop.importers.limits import DEFAULT_LIMITS, FileLimits
from danvan_desktop.importers.text import document_from_text

CLIPBOARD = "bộ nhớ tạm"


def read_pasted(
    text: str, html: str, limits: FileLimits = DEFAULT_LIMITS, *, convert_legacy: bool = False
) -> SourceDocument:
    """The paragraphs of what is on the clipboard, as plain text and as HTML (either may be empty).

    Raises DanvanError when there are no words or too many, LegacyEncodingError for TCVN3 and VNI without consent.
    """
    document = read_html(html, CLIPBOARD, convert_legacy=convert_legacy) if html.strip() else None
    if document is None or not document.paragraphs:
        if len(text) > limits.letters:
            raise _too_long()
        document = document_from_text(in_unicode(text, CLIPBOARD, convert=convert_legacy), CLIPBOARD)
    if not document.paragraphs:
        raise DanvanError(
            "Trong bộ nhớ tạm không có chữ nào.",
            "Hãy mở kế hoạch, chọn toàn bộ (Ctrl+A), chép (Ctrl+C), rồi dán lại ở đây.",
        )
    if sum(len(part.text) for part in document.paragraphs) > limits.letters:
        raise _too_long()
    return document


def _too_long() -> DanvanError:
    return DanvanError(
        "Văn bản trong bộ nhớ tạm quá dài đối với một kế hoạch.", "Hãy chỉ chép phần kế hoạch rồi dán lại."
    )
