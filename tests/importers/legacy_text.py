"""Writes TCVN3 and VNI by the inverse of the tables, as the old programs did; own-written sentences."""

from __future__ import annotations

import unicodedata

from danvan_desktop.importers.legacy_tables import TCVN3, VNI

_TCVN3_BACK = {letter: code for code, letter in TCVN3.items() if not unicodedata.combining(letter)}
_VNI_BACK = {letter: sign for sign, letter in VNI.items()}
LINES = (
    "KẾ HOẠCH",
    "Thực hiện công tác dân vận năm 2026",
    "Căn cứ chỉ đạo của Ủy ban nhân dân tỉnh Minh Hà, Sở Tư pháp ban hành Kế hoạch như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "- Nâng cao nhận thức, trách nhiệm của cán bộ, công chức; giữ vững kỷ luật, kỷ cương.",
    "II. NHIỆM VỤ",
    "1. Tổ chức đối thoại với người dân, doanh nghiệp ở cơ sở.",
    "Đơn vị chủ trì: Văn phòng Sở. Thời gian thực hiện: Thường xuyên.",
    "2. Rà soát thủ tục, giải quyết kịp thời phản ánh, kiến nghị của nhân dân.",
)
TEXT = "\n".join(LINES)


def as_tcvn3(text: str, *, capital_font: bool = False) -> str:
    """What stands in the file; with `capital_font` a font such as .VnTimeH draws the capitals of small letters."""
    small = text.lower() if capital_font else text
    return "".join(_TCVN3_BACK.get(letter) or _TCVN3_BACK.get(letter.lower(), letter) for letter in small)


def as_vni(text: str) -> str:
    """What stands in the file; capitals have capital second signs."""
    pieces = []
    for letter in text:
        sign = _VNI_BACK.get(letter.lower(), letter.lower())
        pieces.append(sign.upper() if letter.isupper() else sign)
    return "".join(pieces)


def as_windows_1258(text: str) -> bytes:
    """Letters with their hats, the tones behind them, as Windows writes it."""
    pieces = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tones = [part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323"]
        pieces.append(unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)))
        pieces += tones
    return "".join(pieces).encode("cp1258")
