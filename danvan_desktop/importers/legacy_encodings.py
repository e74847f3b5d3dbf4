"""Recognising TCVN3 and VNI by the words they make; converted only when the clerk agrees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from danvan_desktop.domain.errors import LegacyEncodingError
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.legacy_tables import LegacyEncoding, mend_capitals, to_unicode
from danvan_desktop.importers.syllables import is_syllable

_WORD = re.compile(r"[A-Za-z\u00a1-\u024f\u0300-\u0323\u1ea0-\u1ef9]+")
_MARKED = re.compile(r"[^\x00-\x7f]")
_BEYOND_WESTERN = re.compile(r"[\u0100-\u0151\u0154-\u015f\u0180-\u024f\u0300-\u0323\u1ea0-\u1ef9]")
_FEWEST_WORDS = 3
_MOST_WORDS = 4_000
_LEAST_SHARE = 0.8
_LEAST_GAIN = 0.3
_UNICODE_SHARE = 0.02
_SAMPLE_LINES = 4
_SAMPLE_LETTERS = 400


def vietnamese_share(text: str) -> float:
    """The share of the words with other than ASCII letters that could be Vietnamese syllables; 0 without such words."""
    return _share(marked_words(text))


def legacy_encoding_of(text: str) -> LegacyEncoding | None:
    """The old encoding a text is in, seen as letters of Windows-1252; None for Unicode and for what is not Vietnamese.

    A text with letters that only Unicode has, or whose words are good as they stand, is never taken for an old one.
    """
    words = marked_words(text)
    if len(words) < _FEWEST_WORDS:
        return None
    if sum(bool(_BEYOND_WESTERN.search(word)) for word in words) > _UNICODE_SHARE * len(words):
        return None
    shares = {encoding: _share([to_unicode(word, encoding) for word in words]) for encoding in LegacyEncoding}
    best = max(shares, key=lambda encoding: shares[encoding])
    is_better = shares[best] >= _LEAST_SHARE and shares[best] >= _share(words) + _LEAST_GAIN
    return best if is_better else None


def converted(text: str, encoding: LegacyEncoding) -> str:
    """A whole text in Unicode, capitals among capitals mended."""
    changed = to_unicode(text, encoding)
    return mend_capitals(changed) if encoding is LegacyEncoding.TCVN3 else changed


def in_unicode(text: str, name: str, *, convert: bool) -> str:
    """The text as it is, or converted on consent; raises LegacyEncodingError without it. `name` is the source's name."""
    encoding = legacy_encoding_of(text)
    if encoding is None:
        return text
    after = converted(text, encoding)
    if convert:
        return after
    raise legacy_error(name, encoding, text.split("\n"), after.split("\n"))


def document_in_unicode(document: SourceDocument, *, convert: bool) -> SourceDocument:
    """The same for the paragraphs of a reader that does not tell old encodings itself (PDF)."""
    texts = [part.text for part in document.paragraphs]
    encoding = legacy_encoding_of("\n".join(texts))
    if encoding is None:
        return document
    after = [converted(text, encoding) for text in texts]
    if not convert:
        raise legacy_error(document.source, encoding, texts, after)
    parts = [replace(part, text=text) for part, text in zip(document.paragraphs, after, strict=True)]
    return replace(document, paragraphs=tuple(parts))


def legacy_error(
    name: str, encoding: LegacyEncoding, before: Sequence[str], after: Sequence[str]
) -> LegacyEncodingError:
    """The error that shows the first changed lines of a source before and after."""
    changed = [(old.strip(), new.strip()) for old, new in zip(before, after, strict=True) if old != new][:_SAMPLE_LINES]
    return LegacyEncodingError(
        name,
        str(encoding),
        "\n".join(old for old, _ in changed)[:_SAMPLE_LETTERS],
        "\n".join(new for _, new in changed)[:_SAMPLE_LETTERS],
    )


def marked_words(text: str) -> list[str]:
    """The words with other than ASCII letters, some thousands at most."""
    words = []
    for found in _WORD.finditer(text):
        if _MARKED.search(found.group()):
            words.append(found.group())
            if len(words) >= _MOST_WORDS:
                break
    return words


def _share(words: Sequence[str]) -> float:
    return sum(map(is_syllable, words)) / len(words) if words else 0.0
