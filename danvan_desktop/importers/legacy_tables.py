"""The two Vietnamese encodings from before Unicode, letter by letter: TCVN 5712 VN3 (“ABC”) and VNI for Windows.

Both put Vietnamese letters on Western places, so a text of theirs arrives here as letters of Windows-1252.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ"
_TCVN3_CODES = (
    "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4ab"
    "e5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfea1a2a7a3a4a5a6"
)
_TCVN3_TONES = "\u0300\u0309\u0303\u0301\u0323"  # on the places B0 to B4, behind the letter
TCVN3: dict[str, str] = {
    **dict(zip(bytes.fromhex(_TCVN3_CODES).decode("latin-1"), _TCVN3_LETTERS, strict=True)),
    **{chr(0xB0 + place): tone for place, tone in enumerate(_TCVN3_TONES)},
}
"""What each letter of TCVN3 means; capitals with a tone have no place of their own (fonts such as .VnTimeH draw them)."""

_VNI_TONED = "aeouyôö"
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_HATS = {
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
}  # fmt: skip
_VNI_BREVES = {
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {"í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ"}


def _vni() -> dict[str, str]:
    letters = dict(_VNI_ALONE)
    for base in _VNI_TONED:
        hats = _VNI_HATS if base in "aeo" else {}
        breves = _VNI_BREVES if base == "a" else {}
        for mark, tones in {**_VNI_TONES, **hats, **breves}.items():
            letters[base + mark] = unicodedata.normalize("NFC", _VNI_ALONE.get(base, base) + tones)
    return letters


VNI: dict[str, str] = _vni()
"""What each letter of VNI means, small letters only: one sign, or a letter with a second sign behind it."""

_VNI_SIGN = re.compile("|".join(sorted((re.escape(sign) for sign in VNI), key=len, reverse=True)), re.IGNORECASE)
_TCVN3_TABLE = str.maketrans(TCVN3)
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")
_NO_CAPITAL = {letter for letter in _TCVN3_LETTERS if letter.islower() and letter.upper() not in _TCVN3_LETTERS}
_FEWEST_NAMES, _MOST_NAMES = 2, 5


class LegacyEncoding(StrEnum):
    """An encoding from before Unicode, with the name clerks know it by."""

    TCVN3 = "TCVN3 (ABC)"
    VNI = "VNI-Windows"


def to_unicode(text: str, encoding: LegacyEncoding) -> str:
    """The text with its Vietnamese letters; what is no letter of the encoding stays."""
    if encoding is LegacyEncoding.VNI:
        return _VNI_SIGN.sub(_vni_letter, text)
    return unicodedata.normalize("NFC", text.translate(_TCVN3_TABLE))


def mend_capitals(text: str) -> str:
    """Capitals for the small letters of TCVN3 among capitals (“KếT QUả”), by lines, by words, in names (“Lê ánh Tú”)."""
    return "\n".join(_mended(line) for line in text.split("\n"))


def _vni_letter(found: re.Match[str]) -> str:
    sign = found.group()
    letter = VNI[sign.lower()]
    return letter.upper() if sign[0].isupper() else letter


def _mended(line: str) -> str:
    if _is_shouted(line, 3):
        return line.upper()
    if _is_name(words := line.split()):
        return " ".join(word[:1].upper() + word[1:] for word in words)
    return _WORD.sub(lambda word: word.group().upper() if _is_shouted(word.group(), 2) else word.group(), line)


def _is_name(words: list[str]) -> bool:
    """Whether a line is a few capitalised words, but for those whose first letter TCVN3 has no capital of."""
    capitals = sum(word[0].isupper() for word in words)
    without = sum(word[0] in _NO_CAPITAL for word in words)
    return capitals >= _FEWEST_NAMES and len(words) <= _MOST_NAMES and capitals + without == len(words) and without > 0


def _is_shouted(text: str, fewest: int) -> bool:
    """Whether its ASCII letters, at least so many, are all capitals."""
    letters = _ASCII_LETTER.findall(text)
    return len(letters) >= fewest and all(letter.isupper() for letter in letters)
