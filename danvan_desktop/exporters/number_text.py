"""Numbers and dates as Vietnamese documents write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal


def points_text(points: Decimal | None) -> str:
    """“2,5”, “10”, “-1,25”; empty for what is not scored. Trailing zeros go, digits are never rounded."""
    if points is None:
        return ""
    text = f"{points:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace(".", ",")


def date_text(day: date | None) -> str:
    """“05/02/2026”; empty when there is no date."""
    return "" if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def roman(number: int) -> str:
    """A Roman numeral, as annexes are numbered (1 → “I”)."""
    steps = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, letters in steps:
        count, number = divmod(number, value)
        text += letters * count
    return text
