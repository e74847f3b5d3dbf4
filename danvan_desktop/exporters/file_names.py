"""File names that Windows, macOS and Linux all accept, with the Vietnamese kept."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MAX_LENGTH: Final = 120
"""Characters a name may have, so that a whole path stays within what Windows allows."""

_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+')
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")  # may show “gpj.exe” as “exe.jpg”
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
)
_FALLBACK: Final = "Không tên"
_MAX_BYTES: Final = 240  # Linux counts bytes, and a Vietnamese letter has up to three
_LONGEST_SUFFIX: Final = 8


def safe_file_name(text: str, most: int = MAX_LENGTH) -> str:
    """`text` as a file name: “05/BC-STP” becomes “05-BC-STP”; never empty, reserved, or ending in a dot or space.

    It has at most `most` characters as Windows counts them, an emoji being two.
    """
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", _INVISIBLE.sub("", text)))
    name = re.sub(r"\s+", " ", name).strip(" .")
    name = _shortened(name, most) or _FALLBACK
    if name.split(".", 1)[0].rstrip().upper() in _RESERVED:
        name = f"_{name}"
    return name


def windows_length(text: str) -> int:
    """How long Windows finds a name or path: its UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def _shortened(name: str, most: int) -> str:
    """The name cut to its lengths, keeping a short suffix such as “.docx”."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX or not suffix.isascii():
        stem, suffix = name, ""
    tail = f".{suffix}" if suffix else ""
    stem = stem[: most - 1 - len(tail)]
    while windows_length(stem + tail) >= most or len((stem + tail).encode()) > _MAX_BYTES:
        stem = stem[:-1]
    return (stem.rstrip(" .") + tail) if stem.rstrip(" .") else ""
