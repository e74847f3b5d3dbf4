"""Whether words could be Vietnamese: the form of a syllable, which tells a right encoding from a wrong one."""

from __future__ import annotations

import re
import unicodedata

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_FIRST = r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
_VOWELS = (
    "iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uêu|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uă|ue|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    "[aăâeêioôơuưy]"
)
_LAST = r"(?:ng|nh|ch|[cmnpt])?"
_SYLLABLE = re.compile(f"{_FIRST}(?:{_VOWELS}){_LAST}")
_GI = re.compile(f"g(?:i(?:{_LAST}|êng|êt|êc|êm|ên))")


def is_syllable(word: str) -> bool:
    """Whether a word has the form of one Vietnamese syllable with at most one tone, in any case."""
    parts = unicodedata.normalize("NFD", word.lower())
    bare = parts.translate(_TONES)
    if len(parts) - len(bare) > 1:
        return False
    letters = unicodedata.normalize("NFC", bare)
    return bool(_SYLLABLE.fullmatch(letters) or _GI.fullmatch(letters))
