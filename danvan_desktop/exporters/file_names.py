"""File names that Windows, macOS and Linux all accept, with the Vietnamese kept."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MAX_LENGTH: Final = 120
"""Characters a name may have, so that a whole path stays within what Windows allows."""

_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+')
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
)
_FALLBACK: Final = "Không tên"
_MAX_BYTES: Final = 240  # Linux counts bytes, and a Vietnamese letter has up to three
_LONGEST_SUFFIX: Final = 8


def safe_file_name(text: str) -> str:
    """`text` as a file name: “05/BC-STP” becomes “05-BC-STP”; never empty, reserved, or ending in a dot or space."""
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", text))
    name = re.sub(r"\s+", " ", name).strip(" .")
    name = _shortened(name) or _FALLBACK
    if name.split(".", 1)[0].rstrip().upper() in _RESERVED:
        name = f"_{name}"
    return name


def _shortened(name: str) -> str:
    """The name cut to its lengths, keeping a short suffix such as “.docx”."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX or not suffix.isascii():
        stem, suffix = name, ""
    tail = f".{suffix}" if suffix else ""
    stem = stem[: MAX_LENGTH - 1 - len(tail)]
    while len((stem + tail).encode()) > _MAX_BYTES:
        stem = stem[:-1]
    return (stem.rstrip(" .") + tail) if stem.rstrip(" .") else ""
