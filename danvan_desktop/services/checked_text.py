"""Text as the clerk types it, cleaned and held within its limits before it is stored."""

from __future__ import annotations

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import clean

LONGEST_TEXT = 10_000
"""Characters a long text may have after cleaning."""

LONGEST_LINE = 500
"""Characters a name, number or other single line may have after cleaning."""


def checked_text(text: str, what: str, field: str = "", *, required: bool = False, limit: int = LONGEST_TEXT) -> str:
    """The cleaned text; `what` names it in Vietnamese (“nội dung kết quả”, in small letters or with a capital).

    Raises `ValidationError` when it is longer than `limit` characters, or empty although `required`.
    """
    cleaned = clean(text).strip()
    if required and not cleaned:
        inside = what[:1].lower() + what[1:]
        raise ValidationError(f"Chưa nhập {inside}.", f"Hãy nhập {inside} rồi thử lại.", field)
    if len(cleaned) > limit:
        named = what[:1].upper() + what[1:]
        raise ValidationError(
            f"{named} dài {_with_dots(len(cleaned))} ký tự, quá giới hạn {_with_dots(limit)} ký tự.",
            "Hãy rút gọn, hoặc đính kèm tệp làm tài liệu kiểm chứng.",
            field,
        )
    return cleaned


def _with_dots(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def checked_line(text: str, what: str, field: str = "", *, required: bool = False) -> str:
    """Like `checked_text` for what stands on one line: line ends and tabs become spaces, at most `LONGEST_LINE`."""
    return checked_text(" ".join(clean(text).split()), what, field, required=required, limit=LONGEST_LINE)


def text_or_none(text: str | None, what: str, field: str = "") -> str | None:
    """Like `checked_text`, None when nothing was typed: what is not said is null, never a guess (invariant 2)."""
    return None if text is None else checked_text(text, what, field) or None


def line_or_none(text: str | None, what: str, field: str = "") -> str | None:
    """Like `checked_line`, None when nothing was typed."""
    return None if text is None else checked_line(text, what, field) or None


def lines_of(text: str, what: str, field: str = "") -> tuple[str, ...]:
    """The lines typed into a list field such as “Nơi nhận”, empty ones left out; raises as `checked_text` does."""
    return tuple(line.strip() for line in checked_text(text, what, field).split("\n") if line.strip())


def shortened(text: str, limit: int = 60) -> str:
    """The beginning of a text for labels, cut at a word."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    return flat[:limit].rsplit(" ", 1)[0].rstrip(" ,;.:") + "…"
