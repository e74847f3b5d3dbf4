"""Small questions about Vietnamese text that several passes ask."""

from __future__ import annotations

import itertools
import re
import unicodedata

_SENTENCE_END = re.compile(r"[.!?…:;][”\"’')\]]*$|\./\.$")
_FULL_STOP = re.compile(r"(?:[.!?…]|\./\.)[”\"’')\]]*$")
_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_TONE = re.compile(rf"(?<!q)(?:{'|'.join(_TONES)})(?![^\W\d_])")
_SENTENCE_BREAK = re.compile(r"(?<=[.!?…])[”\"’)]?\s+(?=[“\"(]?[^\W\d_])")
_LETTER = re.compile(r"[^\W\d_]")
_MILITARY_RANK = re.compile(r"^(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý) ")
_NAME_WORD = re.compile(r"^[^\W\d_]+(?:[-'’][^\W\d_]+)?\.?$")


def starts_upper(text: str) -> bool:
    """Whether the first letter is a capital; quotation marks and brackets before it do not count."""
    first = _LETTER.search(text[:6])
    return bool(first) and first.group().isupper() if first else False


def starts_lower(text: str) -> bool:
    """Whether the text begins with a lower-case letter."""
    return bool(text) and text[0].islower()


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a full stop, exclamation, colon or semicolon."""
    return bool(_SENTENCE_END.search(text))


def ends_full_stop(text: str) -> bool:
    """Whether the text ends as a finished sentence does."""
    return bool(_FULL_STOP.search(text))


def is_capitals(text: str) -> bool:
    """Whether all letters are capitals and there are at least two."""
    letters = _LETTER.findall(text)
    return len(letters) >= 2 and all(letter.isupper() for letter in letters)


def fold(text: str) -> str:
    """NFC, lower case, single spaces, the new place of tone marks (uỷ → ủy), plain hyphens: for comparing only."""
    lowered = unicodedata.normalize("NFC", text).casefold().replace("–", "-").replace("—", "-")
    return " ".join(_TONE.sub(lambda match: _TONES[match.group()], lowered).split())


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of the sentences of a text; a full stop counts only before a capital."""
    breaks = (
        match.end()
        for match in _SENTENCE_BREAK.finditer(text)
        if starts_upper(text[match.end() : match.end() + 6])
        and not _ends_abbreviated(text[max(0, match.start() - 12) : match.start()])
    )
    bounds = [0, *breaks, len(text)]
    return [(start, end) for start, end in itertools.pairwise(bounds) if text[start:end].strip()]


def is_person_name(text: str) -> bool:
    """Whether a line can be a person's name: two to six capitalised words, nothing else."""
    words = _MILITARY_RANK.sub("", text).split()
    return 2 <= len(words) <= 6 and all(_NAME_WORD.match(word) and word[0].isupper() for word in words)


def _ends_abbreviated(text: str) -> bool:
    last = text.rsplit(" ", 1)[-1].rstrip(".")
    return text.endswith(".") and (
        last in {"TP", "Tp", "TX", "ThS", "TS", "GS", "PGS", "KT", "TM", "TL", "Q", "P", "số"}
        or (last.isdigit() and len(last) < 3)
    )
