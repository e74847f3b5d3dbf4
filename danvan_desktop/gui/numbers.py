"""Numbers between the clerk's fingers and the domain: what a `NumberEdit` is given to read and write with."""

from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import format_points, parse_decimal


def read_number(text: str) -> Decimal | str:
    """The number typed with decimal comma or dot, or the complaint in one sentence."""
    try:
        return parse_decimal(text)
    except ValidationError as error:
        return str(error)


def write_number(number: Decimal | None) -> str:
    """The number with a decimal comma; nothing for None."""
    return "" if number is None else format_points(number)
