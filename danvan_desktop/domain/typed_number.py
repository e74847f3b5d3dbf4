"""Numbers as clerks type and Excel copies them: decimal comma or dot, groups of thousands, percent."""

from __future__ import annotations

import re
from decimal import Decimal

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import parse_decimal

_GROUPED = re.compile(r"^\d{1,3}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})+$")
_GROUPED_DECIMAL = re.compile(r"^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:,\d{3})+\.\d{1,2}$")
_DOUBTFUL = re.compile(r"^[1-9]\d{0,2}[.,]\d{3}$")


def parse_amount(text: str) -> Decimal:
    """The number typed as 3, 1,5, 1.5, 1.234.567 or 1.234,5; raises `ValidationError` for anything else.

    “1.234” and “1,234” are refused: they mean a thousand to some and a fraction to others.
    """
    typed = "".join(text.split())
    if _DOUBTFUL.match(typed):
        whole, part = re.split(r"[.,]", typed)
        raise ValidationError(
            f"“{typed}” có thể là {whole}{part} hoặc {whole} phẩy {part}.",
            f"Hãy gõ {whole}{part} nếu là số nguyên, hoặc bớt chữ số phần thập phân.",
        )
    if _GROUPED.match(typed):
        typed = re.sub(r"[.,]", "", typed)
    elif _GROUPED_DECIMAL.match(typed):
        mark = typed[-3] if typed[-3] in ".," else typed[-2]
        typed = typed.replace("," if mark == "." else ".", "")
    return parse_decimal(typed)


def parse_figure(text: str) -> Decimal | None:
    """Like `parse_amount` for the figures of targets: “95%” is 95, nothing typed is None."""
    typed = text.strip().removesuffix("%").strip()
    return parse_amount(typed) if typed else None


def parse_percent(text: str) -> int | None:
    """The whole percentage typed as 50, 50% or 50 %, None for nothing; raises `ValidationError` outside 0..100."""
    typed = text.strip().removesuffix("%").strip()
    if not typed:
        return None
    value = parse_decimal(typed)
    if value != value.to_integral_value() or not 0 <= value <= 100:
        raise ValidationError(
            f"Tỷ lệ hoàn thành “{text.strip()}” không hợp lệ.", "Hãy gõ số nguyên từ 0 đến 100, ví dụ 50 hoặc 50%."
        )
    return int(value)
