"""Where the kind of document (“KẾ HOẠCH”) and its subject stand; everything above is the letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.words import ends_sentence, is_capitals, starts_lower

DOC_TYPES = (
    "KẾ HOẠCH", "CHƯƠNG TRÌNH", "QUYẾT ĐỊNH", "CHỈ THỊ", "HƯỚNG DẪN", "PHƯƠNG ÁN", "ĐỀ ÁN", "THÔNG BÁO", "BÁO CÁO", "KẾT LUẬN",
    "NGHỊ QUYẾT", "QUY CHẾ", "QUY ĐỊNH",
)  # fmt: skip
_ALONE = re.compile(rf"^(?:{'|'.join(DOC_TYPES)})(?: PHỐI HỢP)?\W*$")
_PLAN = re.compile(r"^KẾ HOẠCH\W*$")
_WITH_SUBJECT = re.compile(rf"^({'|'.join(DOC_TYPES)})\s+(?!SỐ\b)(\S.{{8,}})$")
_PREAMBLE = re.compile(
    r"^(?:Căn cứ\b|Để\s|Nhằm\s|Trên cơ sở\b|Theo\s|Xét\s|(?:Tiếp tục\s+)?(?:Thực hiện|Triển khai)[^.;]{0,60}?\b(?:số\s+\d|ngày\s+\d))"
)
_YEAR = re.compile(r"^[-–]?\s*\d{4}\b")
_PLACE_DATE = re.compile(r"\bngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm\s*\d{4}\W*$", re.IGNORECASE)
_ENCLOSED = re.compile(r"^\(\s*(?:ban hành )?kèm theo\b", re.IGNORECASE)
LEGAL_BASIS = re.compile(r"^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s")
_SHORTEST_SUBJECT = 25
_SEARCHED = 80


@dataclass(frozen=True, slots=True)
class TitleSpan:
    """Positions in the list of lines: the title, and the subject from `subject` up to (not including) `end`.

    `inline` is the subject when it stands on the title's own line.
    """

    title: int
    subject: int
    end: int
    inline: str | None = None


def find_title(lines: Sequence[Block], typical_gap: int, *, wrapped: bool) -> TitleSpan | None:
    """The title and subject among the first lines, or None when the text has no title.

    A plan issued by a decision has its own title further down; it wins over the title of the decision.
    """
    head = lines[:_SEARCHED]
    alone = [at for at, line in enumerate(head) if _ALONE.match(line.text)]
    inline = [
        at for at, line in enumerate(head) if _WITH_SUBJECT.match(line.text) and not line.text.endswith((".", ";"))
    ]
    heading = next((at for at, line in enumerate(head) if line.rank is Rank.SECTION), len(head))
    plans = [at for at in [*alone, *inline] if at < heading and lines[at].text.startswith(DOC_TYPES[0])]
    later = [at for at, line in enumerate(lines) if _PLAN.match(line.text)] if alone else []
    title = next(iter([*plans, *later, *alone, *inline]), None)
    if title is None:
        return _untitled(lines, heading, typical_gap, wrapped=wrapped)
    match = None if _ALONE.match(lines[title].text) else _WITH_SUBJECT.match(lines[title].text)
    if match is None:
        return TitleSpan(title, title + 1, _subject_end(lines, title + 1, typical_gap, wrapped=wrapped))
    goes_on = is_capitals(lines[title].text) or wrapped
    end = _subject_end(lines, title + 1, typical_gap, wrapped=wrapped, started=True) if goes_on else title + 1
    return TitleSpan(title, title + 1, end, inline=match.group(2))


def basis_span(lines: Sequence[Block], title: int) -> tuple[int, int]:
    """The lines above the title that give the legal basis of the decision a plan is issued by: first, one after the last."""
    start = next((at for at in range(title) if LEGAL_BASIS.match(lines[at].text)), title)
    return start, next((at for at in range(start, title) if is_capitals(lines[at].text)), title)


def _untitled(lines: Sequence[Block], heading: int, typical_gap: int, *, wrapped: bool) -> TitleSpan | None:
    """A plan whose title a web page dropped: the subject in capitals right below the line of the date."""
    for at in range(1, min(heading, len(lines) - 1)):
        if (
            _PLACE_DATE.search(lines[at - 1].text)
            and is_capitals(lines[at].text)
            and len(lines[at].text) > _SHORTEST_SUBJECT
        ):
            return TitleSpan(at, at, _subject_end(lines, at, typical_gap, wrapped=wrapped))
    return None


def opens_preamble(text: str) -> bool:
    """Whether a line starts the preamble (“Căn cứ …”, “Thực hiện Kế hoạch số …”)."""
    return bool(_PREAMBLE.match(text))


def _subject_end(lines: Sequence[Block], start: int, typical_gap: int, *, wrapped: bool, started: bool = False) -> int:
    end = start
    while end < len(lines) and end < start + 8:
        line = lines[end]
        if line.rank is Rank.SECTION or (line.noise and end > start):
            break
        if (end > start or started) and not _continues(lines[end - 1], line, typical_gap, wrapped=wrapped):
            break
        if end == start and not started and (line.text.endswith(":") or line.text.casefold().startswith("căn cứ")):
            break
        end += 1
    return end


def _continues(before: Block, line: Block, typical_gap: int, *, wrapped: bool) -> bool:
    if (
        line.lines.first - before.lines.last > typical_gap
        or _ENCLOSED.match(line.text)
        or opens_preamble(line.text)
        or ends_sentence(before.text)
    ):
        return False
    if starts_lower(line.text) or (_YEAR.match(line.text) and before.text.endswith(("năm", "-", "–"))):
        return True
    if line.text.endswith(":") or len(line.text) > 220:
        return False
    return (wrapped or line.bold or is_capitals(line.text)) and line.bold == before.bold
