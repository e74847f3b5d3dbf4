"""Text as the clerk types it, cleaned and held within its limits before it is stored."""

from __future__ import annotations

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import clean

LONGEST_TEXT = 10_000
"""Characters a long text may have after cleaning."""

LONGEST_LINE = 500
"""Characters a name, number or other single line may have after cleaning."""


def checked_text(text: str, what: str, field: str = "", *, required: bool = False, limit: int = LONGEST_TEXT) -> str:
    """The cleaned text; `what` names it in Vietnamese (“nội dung kết quả”).

    Raises `ValidationError` when it is longer than `limit` characters, or empty although `required`.
    """
    cleaned = clean(text).strip()
    if required and not cleaned:
        raise ValidationError(f"Chưa nhập {what}.", f"Hãy nhập {what} rồi thử lại.", field)
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
