"""What the clerk types into a plan, checked and cleaned before it is stored."""

from __future__ import annotations

from danvan_desktop.services.checked_text import checked_text

TEXT_LIMIT = 20_000
"""Characters a field may hold; the longest task of a real plan has about 1,200."""


def written(text: str, name: str, field: str = "") -> str:
    """The cleaned text, possibly empty; raises `ValidationError` naming `name` when it is longer than the limit."""
    return checked_text(text, name[:1].lower() + name[1:], field, limit=TEXT_LIMIT)


def required(text: str, name: str, field: str = "") -> str:
    """The cleaned text; raises `ValidationError` when nothing is left of it or it is too long."""
    return checked_text(text, name[:1].lower() + name[1:], field, required=True, limit=TEXT_LIMIT)


def optional(text: str | None, name: str, field: str = "") -> str | None:
    """The cleaned text, or None when nothing was typed: what is not said is null, never a guess (invariant 2)."""
    return None if text is None else written(text, name, field) or None


def one_line(text: str, name: str, field: str = "") -> str:
    """The cleaned text with every run of white space, line ends too, as one space."""
    return " ".join(written(text, name, field).split())


def lines_of(text: str, name: str, field: str = "") -> tuple[str, ...]:
    """The lines typed into a list field such as “Nơi nhận”, empty ones left out."""
    return tuple(line.strip() for line in written(text, name, field).split("\n") if line.strip())


def shortened(text: str, limit: int = 60) -> str:
    """The beginning of a text for labels, cut at a word."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    return flat[:limit].rsplit(" ", 1)[0].rstrip(" ,;.:") + "…"
