"""Text made fit for files: composed Vietnamese, no control characters, nothing else changed."""

from __future__ import annotations

import re
import unicodedata

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACES = {"\x0b": "\n", "\x0c": "\n", "\r": "\n"}


def clean_text(text: str) -> str:
    """`text` in NFC; line breaks become line feeds, control characters and halves of characters, which XML forbids, are dropped."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    if _UNFIT.search(text):
        return _UNFIT.sub(lambda match: _SPACES.get(match.group(), ""), text.replace("\r\n", "\n"))
    return text


def escaped(text: str) -> str:
    """Cleaned text, safe between tags and in double quotes."""
    text = clean_text(text)
    if "&" in text or "<" in text or ">" in text or '"' in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text
