"""Signs of the symbol fonts of Word as Unicode; an unknown one becomes a small square, so that it is seen."""

from __future__ import annotations

_PRIVATE = 0xF000
_SYMBOL = {
    0x2D: "-", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xAE: "→",
    0xAC: "←", 0xA5: "∞", 0xE5: "∑", 0xD6: "√", 0xDE: "⇒", 0xA7: "♣", 0x61: "α", 0x62: "β", 0x6D: "μ", 0x70: "π", 0x44: "Δ",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→",
    0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x4A: "☺", 0x46: "☞", 0x28: "☎", 0x2A: "✉",
}  # fmt: skip
_PLAIN = range(0x20, 0x7F)
UNKNOWN_SIGN = "▫"


def symbol(font: str, code: int) -> str:
    """The sign that a font shows for a code, given in its own place or in the private area (F0xx)."""
    place = code - _PRIVATE if _PRIVATE <= code < _PRIVATE + 0x100 else code
    name = font.casefold()
    if name.startswith("wingdings"):
        return _WINGDINGS.get(place, UNKNOWN_SIGN)
    if name == "symbol":
        return _SYMBOL.get(place) or (chr(place) if place in _PLAIN else UNKNOWN_SIGN)
    if place != code and place not in _PLAIN:
        return UNKNOWN_SIGN
    return chr(place) if 0x20 <= place < 0xD800 else UNKNOWN_SIGN
