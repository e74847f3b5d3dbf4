"""Cited documents: numbers in the state style (16/CT-TTg) and the Party style (23-QĐ/TW), with date, issuer, subject."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from danvan_desktop.domain.draft_plan import DraftCitation
from danvan_desktop.importers.plan.words import fold

_TYPES = (
    "Chương trình phối hợp|Chương trình hành động|Chương trình|Kế hoạch|Quyết định|Chỉ thị|Nghị định|Nghị quyết liên tịch|Nghị quyết|Kết luận|Thông tư liên tịch|Thông tư|"
    "Công văn|Quy định|Quy chế phối hợp|Quy chế|Thông báo|Hướng dẫn|Báo cáo|Đề án|Tờ trình|Pháp lệnh|Bộ luật|Bộ Luật|Luật|Thông tri|Công điện|Văn bản"
)  # fmt: skip
_NUMBER = re.compile(
    r"(?<![\w/.-])\d{1,5}[a-z]?(?:\s?/\s?\d{4})?\s?[-–/]\s?[A-ZĐ][A-Za-zĐđƯ0-9]*(?:\s?[-–/]\s?[A-ZĐ][A-Za-zĐđƯ0-9&]*|[-–/][A-Za-zĐđƯ0-9]+)*(?:(?![^\W\d_])|(?=ngày))"
)
_TIGHT = re.compile(r"\s?([-/])\s?")
_ISSUER_THEN_DATE = re.compile(r"\s*của\s+[^;.,()“”\d]{2,80}?,?\s+(?=ngày\s+\d)")
_TYPE_BEFORE = re.compile(rf"({_TYPES})(?:\s+số)?\s*:?\s*$", re.IGNORECASE)
_DATE_AFTER = re.compile(
    r"^\s*(?:\((?:khóa|khoá)[^()]{1,12}\)\s*)?[,(]?\s*(?:ký\s+)?(?:ban hành\s+)?(?:cùng\s+)?ngày\s+(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))\)?"
)
_SHARED = re.compile(rf"^\s*(?:,|và|;)\s*(?:(?:{_TYPES})\s+)?(?:số\s+)?$", re.IGNORECASE)
_ISSUER = re.compile(
    r"^\s*,?\s*(?:của|do|giữa)\s+(.+?)(?=\s+(?:về|ban hành|quy định|hướng dẫn|thực hiện|sửa đổi|phê duyệt|tiếp tục|triển khai|tăng cường|"
    r"và (?:các|giám sát|tăng|thực|triển|tiếp|nâng|đẩy|tổ chức|Quyết|Chỉ|Kết|Nghị|Kế|Thông|Quy)|trong|gắn|theo|của|để|nhằm|đến|là)(?![^\W\d_])|"
    r"\s*[,;.:“\"]|\s*\((?!khóa|khoá|UBND|HĐND)|$)"
)  # fmt: skip
_SUBJECT = re.compile(
    r"^\s*,?\s*(?:về việc\s+|về\s+|V/v\s+)?(?:[“\"](?:Về\s+(?:việc\s+)?)?(?P<quoted>[^”\"]+)[”\"]|"
    r"(?P<plain>.+?)(?=;|\s*\(sau đây|\.\s|\.?$|,\s+[A-ZĐ]|,\s+(?:trọng tâm|trong đó|nhất là)|\s+và các văn bản))"
)  # fmt: skip
_SUBJECT_START = re.compile(
    r"^\s*,?\s*(?:về|ban hành|quy định|hướng dẫn|thực hiện|phê duyệt|sửa đổi|[“\"]\s*Về|V/v)\b", re.IGNORECASE
)
_LAW = re.compile(r"(?<![^\W\d_])(Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+(?=[A-ZĐÀ-Ỹ])([^,;.:()“”\"\d]{3,80})")
_LAW_END = re.compile(
    r"\s+(?:và|năm|số|được|theo|nhằm|để|gắn|trong|về|của|có|với|cho|đối|quy định|ban hành|ngày|đến|tới|trên|tại|khi|nếu|là|do|bằng)\b"
)
_ALIAS = re.compile(r"\(\s*(?:sau đây )?(?:viết tắt|gọi tắt|gọi)(?: là| chung là)?:?\s+([^()]{3,60})\)")
_REACH = 500


@dataclass(slots=True)
class _Sketch:
    number: str
    type: str | None
    raw: str
    paragraph_index: int
    issuer: str | None = None
    subject: str | None = None
    alias: str | None = None
    dates: list[str] = field(default_factory=list)
    mentions: int = 0
    locations: list[str] = field(default_factory=list)


def find_citations(texts: Iterable[tuple[int, str, str]]) -> tuple[DraftCitation, ...]:
    """The cited documents of paragraphs given as (index, place, text), one per number, in order of first mention."""
    found: dict[str, _Sketch] = {}
    laws: dict[str, DraftCitation] = {}
    order: list[str] = []
    for index, place, text in texts:
        matches = [match for match in _NUMBER.finditer(text) if _is_number(match.group())]
        named = list(_laws(index, place, text))
        for at, match in enumerate(matches):
            while named and named[0][0] < match.start():
                _name(laws, order, named.pop(0)[1])
            _mention(found, order, match, matches[at + 1 :], (index, place, text))
        for _, law in named:
            _name(laws, order, law)
    return tuple(laws[key] if key in laws else _finished(found[key]) for key in order)


def _is_number(printed: str) -> bool:
    """Spaces inside are a slip of typing only where a slash proves the number (“2025 - UBND” is none)."""
    return " " not in printed or "/" in printed


def _name(laws: dict[str, DraftCitation], order: list[str], law: DraftCitation) -> None:
    """Note a law that is only named, once."""
    key = f"law {fold(law.subject or '')}"
    if key in laws:
        laws[key] = replace(laws[key], mentions=laws[key].mentions + 1)
    else:
        laws[key] = law
        order.append(key)


def _mention(
    found: dict[str, _Sketch],
    order: list[str],
    match: re.Match[str],
    later: list[re.Match[str]],
    source: tuple[int, str, str],
) -> None:
    index, place, text = source
    number = _TIGHT.sub(r"\1", match.group().replace("–", "-"))
    key = fold(number)
    before = _TYPE_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
    sketch = found.get(key)
    if sketch is None:
        sketch = found[key] = _Sketch(number, _type(before), "", index)
        order.append(key)
    sketch.mentions += 1
    sketch.type = sketch.type or _type(before)
    if place not in sketch.locations:
        sketch.locations.append(place)
    date_text, end, shared = _date(text, match.end(), later)
    if date_text and date_text not in sketch.dates:
        sketch.dates.append(date_text)
    issuer = _ISSUER.match(text[end : end + _REACH])
    end += issuer.end() if issuer else 0
    issuer = issuer or _ISSUER.match(text[shared : shared + _REACH])
    if issuer and sketch.issuer is None:
        sketch.issuer = issuer.group(1).strip()
    if (
        sketch.subject is None
        and _SUBJECT_START.match(text[end : end + 40])
        and (subject := _SUBJECT.match(text[end:]))
    ):
        sketch.subject = (subject.group("quoted") or subject.group("plain")).strip(" ,")
        end += subject.end()
    if sketch.alias is None and (alias := _ALIAS.match(text[end : end + 120].lstrip(' ”"'))):
        sketch.alias = alias.group(1).strip()
    sketch.raw = sketch.raw or text[match.start() - len(before.group() if before else "") : end].strip()


def _date(text: str, end: int, later: list[re.Match[str]]) -> tuple[str | None, int, int]:
    """The date after a number, the end of its words, and the end of the list it stands in.

    Numbers joined by a comma or “và” share the date and issuer that follow the last of them.
    """
    if date := _DATE_AFTER.match(text[end : end + 60]):
        return _iso(date), end + date.end(), end + date.end()
    position = end
    for match in later:
        if not _SHARED.match(text[position : match.start()]):
            break
        position = match.end()
        if date := _DATE_AFTER.match(text[position : position + 60]):
            return _iso(date), end, position + date.end()
    if (issuer := _ISSUER_THEN_DATE.match(text, end)) and (
        date := _DATE_AFTER.match(text[issuer.end() : issuer.end() + 60])
    ):
        return _iso(date), end, position
    return None, end, position


def _iso(match: re.Match[str]) -> str | None:
    day, month, year = (int(part) for part in match.groups() if part)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _type(before: re.Match[str] | None) -> str | None:
    if before is None:
        return None
    word = before.group(1)
    return word[0].upper() + word[1:].lower() if word != "Bộ Luật" else "Bộ luật"


def _laws(index: int, place: str, text: str) -> Iterable[tuple[int, DraftCitation]]:
    if "uật " not in text and "háp lệnh " not in text:
        return
    for match in _LAW.finditer(text):
        name = match.group(2)
        if stop := _LAW_END.search(name):
            name = name[: stop.start()]
        if name.strip():
            kind, name = _type_word(match.group(1)), name.strip()
            yield (
                match.start(),
                DraftCitation(kind, None, None, None, name, f"{match.group(1)} {name}", 1, (place,), index),
            )


def _type_word(word: str) -> str:
    return word[0] + word[1:].lower()


def _finished(sketch: _Sketch) -> DraftCitation:
    return DraftCitation(
        sketch.type, sketch.number, sketch.dates[0] if sketch.dates else None, sketch.issuer, sketch.subject, sketch.raw,
        sketch.mentions, tuple(sketch.locations), sketch.paragraph_index, sketch.alias, tuple(sketch.dates[1:]),
    )  # fmt: skip
