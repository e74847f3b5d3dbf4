"""The form of a document (thể thức): number, symbol, place, date, kind, subject, issuer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.draft_plan import DraftMetadata, Fate
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.outline import Outline
from danvan_desktop.importers.plan.title import DOC_TYPES
from danvan_desktop.importers.plan.words import is_capitals

_NUMBER = re.compile(
    r"(?:^|[|\s])(?:Số|SỐ)\s*:?\s*(?P<number>[\d.…_\s]*?)\s*(?P<raw>[/–-]\s*(?P<symbol>[A-ZĐ][A-Za-zĐđƯ0-9&]*(?:\s?[-–/]\s?[A-ZĐ][A-Za-zĐđƯ0-9&]*)*))"
)
_LONE_NUMBER = re.compile(r"^(?:Số|SỐ)\s*:?\s*[\d.…_]*$")
_DATE = re.compile(
    r"(?P<place>[^,|\d]{2,50}?)(?:,\s*|(?<=[^\W\d_])\s+)(?P<all>ngày\s*(?P<day>\d{1,2})?[\s.…_]*(?:tháng|[/.-])\s*(?P<month>\d{1,2})?[\s.…_]*(?:năm|[/.-])\s*(?P<year>\d{4})?)",
    re.IGNORECASE,
)
_DATE_PARTS = ("day", "month", "year")
_YEAR = re.compile(r"(?<!đến )\bnăm\s+(20\d\d)\b", re.IGNORECASE)
_ISSUER = re.compile(
    r"(?:^|[,.;]\s+)(?P<issuer>[A-ZĐÀ-Ỹ][^,.;:()]{3,90}?(?:\s*\([^)]*\)\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã)(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*)*)?)(?:\s*\([^)]*\))?\s+(?P<verb>(?:xây dựng|ban hành|lập|triển khai|tổ chức)(?: và ban hành)?\s+(?:[Kk]ế hoạch|[Cc]hương trình)[^:]*)"
)
_PROVINCE = re.compile(r"\btỉnh\s+((?:[A-ZĐÀ-Ỹ][^\W\d_]*)(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){0,3})")
_FORM = re.compile(
    r"CỘNG H[ÒO]|Độc lập|ĐẢNG CỘNG SẢN|CHỦ NGHĨA VIỆT NAM|^VIỆT NAM$|^\W*Số\b|,\s*ngày\b|^tháng\b.*\bnăm\b",
    re.IGNORECASE,
)
_PLAN_SYMBOL = re.compile(r"KH(?![A-Za-zĐđ])")
_LONGEST_AGENCY = 120


def read_metadata(outline: Outline, marks: Marks) -> DraftMetadata:
    """What the letterhead, the title and the preamble say; nothing is taken from elsewhere."""
    lines = [block for block in outline.letterhead if block not in (outline.title, outline.subject)]
    result = _subject(outline, DraftMetadata(doc_type=_doc_type(outline.title)))
    result = _number(lines, result)
    result = _date(lines, result)
    if result.doc_type is None and _PLAN_SYMBOL.match(result.symbol or ""):
        result = replace(result, doc_type=DOC_TYPES[0].capitalize())
    preamble = " ".join(block.text for block in outline.preamble)
    if match := _ISSUER.search(preamble):
        result = replace(
            result,
            issuer=match.group("issuer").strip(),
            issuer_basis=f"{match.group('issuer')} {match.group('verb')}".strip(),
        )
    else:
        result = replace(result, issuer=_letterhead_agency(lines))
    _say_fates(outline, lines, marks)
    return replace(result, province=_province(outline, result.place))


def _doc_type(title: Block | None) -> str | None:
    if title is None:
        return None
    kind = next((name for name in DOC_TYPES if title.text.startswith(name)), None)
    return kind.capitalize() if kind else None


def _subject(outline: Outline, result: DraftMetadata) -> DraftMetadata:
    own = outline.subject.text if outline.subject else ""
    subject = " ".join(part for part in (outline.inline_subject, own) if part).strip(" *-_") or None
    years = _YEAR.findall(subject or "")
    year = int(years[-1]) if years else None
    return replace(result, subject=subject, year=year, period=f"năm {year}" if year else None)


def _whole_lines(lines: Sequence[Block]) -> list[str]:
    """The lines of the letterhead; “Số:” and the symbol a gap in the print sets apart from it are one line again."""
    texts: list[str] = []
    for line in lines:
        if texts and _LONE_NUMBER.match(texts[-1]) and line.text.startswith(("/", "-", "–")):
            texts[-1] += f" {line.text}"
        else:
            texts.append(line.text)
    return texts


def _number(lines: Sequence[Block], result: DraftMetadata) -> DraftMetadata:
    for text in _whole_lines(lines):
        if match := _NUMBER.search(text):
            digits = re.sub(r"\D", "", match.group("number"))
            symbol = re.sub(r"\s", "", match.group("symbol")).replace("–", "-")
            raw = re.sub(r"\s", "", match.group("raw"))
            return replace(result, number=digits or None, symbol=symbol, number_raw=f"{digits}{raw}")
    return result


def _date(lines: Sequence[Block], result: DraftMetadata) -> DraftMetadata:
    """Place and date, also when they are wrapped over two lines or share the line of the number; the fullest wins."""
    whole = _whole_lines(lines)
    pairs = [f"{one} {two}" for one, two in itertools.pairwise(whole)]
    texts = [_NUMBER.sub(" | ", text) for text in [*whole, *pairs]]
    matches = [match for text in texts if (match := _DATE.search(text))]
    if not matches:
        return result
    match = max(matches, key=lambda match: sum(bool(match.group(part)) for part in _DATE_PARTS))
    day, month, year = (int(match.group(part)) if match.group(part) else None for part in _DATE_PARTS)
    place = match.group("place").strip(" |*_-")
    raw = f"{place}, {' '.join(match.group('all').split())}"
    return replace(
        result, place=place or None, day=day, month=month, date_year=year, date_raw=raw, date=_iso(day, month, year)
    )


def _iso(day: int | None, month: int | None, year: int | None) -> str | None:
    if not (day and month and year):
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _letterhead_agency(lines: Sequence[Block]) -> str | None:
    agencies = [
        line.text
        for line in lines
        if is_capitals(line.text) and not _FORM.search(line.text) and len(line.text) <= _LONGEST_AGENCY
    ]
    return agencies[-1] if agencies else None


def _province(outline: Outline, place: str | None) -> str | None:
    if place:
        return place
    texts = [
        outline.subject.text if outline.subject else "",
        *(block.text for section in outline.sections for block in section.blocks),
    ]
    return next((match.group(1) for text in texts if (match := _PROVINCE.search(text))), None)


def _say_fates(outline: Outline, lines: Sequence[Block], marks: Marks) -> None:
    for block in (outline.title, outline.subject):
        if block is not None:
            marks.say(block, Fate.METADATA)
    for line in lines:
        if (
            _FORM.search(line.text)
            or _NUMBER.search(line.text)
            or (is_capitals(line.text) and len(line.text) <= _LONGEST_AGENCY)
        ):
            marks.say(line, Fate.METADATA)
        else:
            marks.say(line, Fate.SKIPPED, "đứng trước phần tên văn bản")
