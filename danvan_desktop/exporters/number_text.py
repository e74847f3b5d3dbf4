"""Numbers and dates as Vietnamese documents write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.text import format_points


def points_text(points: Decimal | None) -> str:
    """“2,5”, “10”, “-1,25”; empty for what is not scored. Trailing zeros go, digits are never rounded."""
    return "" if points is None else format_points(points)


def date_text(day: date | None) -> str:
    """“05/02/2026”; empty when there is no date."""
    return "" if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
