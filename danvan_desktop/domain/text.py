"""Vietnamese text as it is typed, searched and shown: clean text, folded text, dates and points."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

from danvan_desktop.domain.errors import ValidationError

NOT_KNOWN = "chưa có"
"""What stands on the screen where a value is not known (invariant 2)."""

_KEPT_CONTROLS = {"\n", "\t"}
_DROPPED_CATEGORIES = {"Cc", "Cs", "Cn"}
_INVISIBLE = {"\ufeff", "\u200b", "\u2060", "\u00ad"}


def clean(text: str) -> str:
    r"""The text as it is stored: NFC, line ends as \n, no control characters but \n and \t, no space at line ends.

    Leading blank lines and trailing white space of the whole text go too; leading spaces of a line stay.
    """
    unified = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not unified.isascii() or not unified.isprintable():
        kept = "".join(filter(_is_kept, unified.replace("\u2028", "\n").replace("\u2029", "\n")))
        unified = unicodedata.normalize("NFC", kept)  # what stood apart may now join
    lines = (line.rstrip() for line in unified.split("\n"))
    return "\n".join(lines).strip("\n").rstrip()


def _is_kept(character: str) -> bool:
    if character in _KEPT_CONTROLS:
        return True
    return character not in _INVISIBLE and unicodedata.category(character) not in _DROPPED_CATEGORIES


class _Folding(dict[int, str]):
    """A translation table that learns each character once."""

    def __missing__(self, code: int) -> str:
        character = chr(code).lower().replace("đ", "d")
        parts = unicodedata.normalize("NFD", character)
        folded = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """The text as it is searched: lower case, without accents, đ as d; “Dân vận” and “dan van” become equal."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


_WORDS = re.compile(
    r"^(?:ngay\s+)?(?P<day>\d{1,2})\s+thang\s+(?P<month>\d{1,2})(?:[\s,]+nam\s+(?P<year>\d{4}|\d{2}))?$"
)
_PARTS = re.compile(
    r"^(?:ngay\s+)?(?P<day>\d{1,2})\s*[/\-.\s]\s*(?P<month>\d{1,2})(?:\s*[/\-.\s]\s*(?P<year>\d{4}|\d{2}))?$"
)
_DIGITS = re.compile(r"^(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4}|\d{2})?$")
_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$")
_DATE_REMEDY = "Hãy gõ ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2026, hoặc gõ tắt 5/11 hay 0511."


def parse_date(text: str, year_hint: int) -> date:
    """The date typed as 5/11, 05-11, 0511, 5/11/2026, 5/11/26, 05112026, “ngày 5/11” or “ngày 5 tháng 11 (năm 2026)”.

    The words may be typed without accents. A date without year falls into `year_hint`. Raises `ValidationError` for anything else and for days that do not exist.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    folded = fold(typed)
    found = next((match for form in (_PARTS, _DIGITS, _WORDS, _ISO) if (match := form.match(folded))), None)
    if found is None:
        raise ValidationError(f"Không hiểu “{_shortened(typed)}” là ngày nào.", _DATE_REMEDY)
    year = year_hint if found["year"] is None else int(found["year"])
    year = year + 2000 if found["year"] and len(found["year"]) == 2 else year  # as clerks write 5/11/26
    if not 1900 <= year <= 2999:
        raise ValidationError(f"Năm {year} trong “{_shortened(typed)}” không hợp lệ.", _DATE_REMEDY)
    try:
        return date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        day = f"{int(found['day']):02}/{int(found['month']):02}/{year}"
        raise ValidationError(f"Không có ngày {day}.", "Hãy kiểm tra lại ngày và tháng.") from None


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def format_date(day: date | None) -> str:
    """The date as dd/MM/yyyy, or “chưa có”."""
    return NOT_KNOWN if day is None else f"{day.day:02}/{day.month:02}/{day.year:04}"


def format_points(points: Decimal) -> str:
    """The number with a decimal comma and without trailing zeros: 2, 1,5, -0,25; never in exponent form."""
    plain = f"{points:f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return "0" if plain == "-0" else plain.replace(".", ",")


_NUMBER = re.compile(r"^[+\-−]?\d{1,15}(?:[.,]\d{1,10})?$")


def parse_decimal(text: str) -> Decimal:
    """The number typed with decimal comma or dot (“1,5”, “1.5”, “-2”); raises `ValidationError` for anything else."""
    typed = text.strip().replace("\u00a0", "").replace(" ", "")
    remedy = "Hãy gõ một số, dùng dấu phẩy cho phần thập phân, ví dụ 1,5."
    if not _NUMBER.match(typed):
        raise ValidationError(f"“{_shortened(text.strip())}” không phải là một số.", remedy)
    try:
        return Decimal(typed.replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        raise ValidationError(f"“{_shortened(text.strip())}” không phải là một số.", remedy) from None


def format_size(size: int) -> str:
    """A number of bytes for reading: “512 byte”, “1,2 MB”, rounded to one decimal."""
    for limit, unit in ((1024**3, "GB"), (1024**2, "MB"), (1024, "KB")):
        if size >= limit:
            return f"{size / limit:.1f} {unit}".replace(".0 ", " ").replace(".", ",")
    return f"{size} byte"
