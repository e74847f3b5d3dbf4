"""Repair of wraps: printed lines become whole paragraphs again; what that takes depends on the layout of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from danvan_desktop.domain.draft_plan import SourceLines
from danvan_desktop.importers.document import SourceDocument, SourceParagraph
from danvan_desktop.importers.plan.blocks import Block, block_of, with_text
from danvan_desktop.importers.plan.labels import is_bare_label, is_label_line
from danvan_desktop.importers.plan.layouts import Layout, layout_of, width_of
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.markup import leaves_bold_open
from danvan_desktop.importers.plan.section_roles import role_of
from danvan_desktop.importers.plan.subjects import starts_predicate
from danvan_desktop.importers.plan.tail import CLOSING, find_tail
from danvan_desktop.importers.plan.title import TitleSpan, basis_span, find_title
from danvan_desktop.importers.plan.units import starts_unit
from danvan_desktop.importers.plan.words import ends_full_stop, ends_sentence, is_capitals, starts_lower, starts_upper

_ROOM = 0.8
_ROOM_BETWEEN_PARAGRAPHS = 0.88
_SHORT_LINE = 60
_LONG_TEXT = 4_000
_LONGEST_NAME = 200
_FULL_LINE = 0.85
_HYPHEN_END = re.compile(r"\S[-–]$")
_HEADING_RANKS = {Rank.NUMBER, Rank.DECIMAL, Rank.LETTER}
_OPEN_END = re.compile(r"[,;–-]$|\b(?:và|của|về|các|với|trong|cho|theo|tại|từ|để|do|là|được)$")
_OPEN_WORD = re.compile(r",$|\b(?:và|của|về|các|với|cho|theo|tại|từ|để|do)$")
_YEAR_AT_END = re.compile(r"\d{4}\s*$")
_YEAR_AT_START = re.compile(r"^[-–]?\s*\d{4}\b")
_DATE_AT_START = re.compile(r"^(?:\d{1,2}\s?[/.-]\s?\d{1,2}|\d{1,2} tháng|\d{4}\b)")
_BEFORE_DATE = re.compile(r"(?:ngày|năm|trước|đến|từ|và|quý|[-–])$", re.IGNORECASE)
_CLOSING_LINES = 8
_NOTE = re.compile(r"^\((?:Chi tiết|Kèm|Có|Phân công|Nội dung|Danh mục|Ban hành) ")
_BRACKET_REACH = 400


@dataclass(frozen=True, slots=True)
class Repaired:
    """The paragraphs of a plan in order, and where its parts are (positions in `blocks`).

    `title` is None when the text has none; the tail is `tail[0]` up to (not including) `tail[1]`.
    """

    blocks: tuple[Block, ...]
    title: int | None
    subject: int | None
    inline_subject: str | None
    body: int
    tail: tuple[int, int]


def repair(document: SourceDocument, joined: frozenset[int] = frozenset()) -> Repaired:
    """Whole paragraphs from a document without layout tables; `joined` are indexes the clerk joined to the one before."""
    lines = [block_of(part) for part in document.paragraphs]
    layout = layout_of([part.text for part in document.body()])
    typical_gap = _typical_gap(lines)
    span = find_title(lines, typical_gap, wrapped=layout is not Layout.PARAGRAPHS)
    start = span.end if span else 0
    tail_start, tail_end = find_tail(lines, start, span.title if span else 0)
    basis = basis_span(lines, span.title if span else 0)
    joiner = _Joiner(layout, width_of([len(part.text) for part in document.body()]), blank_counts=typical_gap == 1)
    places: dict[int, int] = {}
    for at, (line, part) in enumerate(zip(lines, document.paragraphs, strict=True)):
        places[at] = len(joiner.blocks)
        joiner.near_end = 0 < tail_start - at <= _CLOSING_LINES
        if at in {*basis, start, tail_start, tail_end}:
            joiner.begin_zone()
        if line.index in joined or (span and span.subject < at < span.end):
            joiner.join(line, part)
        elif (at >= start or basis[0] <= at < basis[1]) and not tail_start <= at < tail_end:
            joiner.add(line, part)
        else:
            joiner.keep(line, part)
    joiner.finish()
    return _located(
        joiner.blocks, lines, span, [places.get(place, len(joiner.blocks)) for place in (start, tail_start, tail_end)]
    )


def _located(blocks: list[Block], lines: list[Block], span: TitleSpan | None, places: list[int]) -> Repaired:
    positions = {block.index: at for at, block in enumerate(blocks)}
    title = positions.get(lines[span.title].index) if span else None
    subject = positions.get(lines[span.subject].index) if span and span.subject < span.end else None
    return Repaired(tuple(blocks), title, subject, span.inline if span else None, places[0], (places[1], places[2]))


def _typical_gap(lines: Sequence[Block]) -> int:
    gaps = [after.lines.first - before.lines.last for before, after in pairwise(lines)]
    return int(median(gaps)) if gaps else 1


class _Joiner:
    """Collects paragraphs from lines; within a zone a line may continue the last paragraph that is not noise."""

    def __init__(self, layout: Layout, width: int, *, blank_counts: bool) -> None:
        self.blocks: list[Block] = []
        self.near_end = False
        self._layout = layout
        self._width = width
        self._blank_counts = blank_counts
        self._widest = 0
        self._open: int | None = None
        self._waiting: list[Block] = []
        self._printed = ""
        self._bold_open = False

    def begin_zone(self) -> None:
        """No line joins across the border of letterhead, body and tail."""
        self.finish()
        self._open = None

    def keep(self, line: Block, part: SourceParagraph) -> None:
        """A paragraph of its own."""
        self.blocks.append(line)
        if not line.noise and line.table is None:
            self.finish()
            self._open = len(self.blocks) - 1
            self._remember(line, part, starts=True)

    def join(self, line: Block, part: SourceParagraph) -> None:
        """The continuation of the paragraph before, whatever it looks like."""
        if self._open is None:
            self._open = len(self.blocks) - 1
        if not self.blocks:
            self.keep(line, part)
        elif len(self.blocks[self._open].text) < _LONG_TEXT:
            self.blocks[self._open] = _joined(self.blocks[self._open], [line])
            self._remember(line, part)
        else:
            self._waiting.append(line)
            self._remember(line, part)

    def finish(self) -> None:
        """Join what a very long paragraph still waits for; one by one it would cost the square of its length."""
        if self._waiting and self._open is not None:
            self.blocks[self._open] = _joined(self.blocks[self._open], self._waiting)
            self._waiting = []

    def add(self, line: Block, part: SourceParagraph) -> None:
        """A line of the body: a new paragraph or the continuation of the open one."""
        if line.table is not None:
            self.begin_zone()
            self.blocks.append(line)
        elif line.noise or self._open is None or self._opens(self.blocks[self._open], line, part):
            self.keep(line, part)
        else:
            self.join(line, part)

    def _remember(self, line: Block, part: SourceParagraph, *, starts: bool = False) -> None:
        """Keep the words of the last line, and the width of the lines before it in the same paragraph."""
        self._widest = 0 if starts else max(self._widest, len(self._printed))
        self._printed = line.text
        self._bold_open = leaves_bold_open(part.text)

    def _opens(self, before: Block, line: Block, part: SourceParagraph) -> bool:
        """Whether a line starts a paragraph of its own."""
        if self._is_rest(line):
            return False
        if line.rank is not Rank.NONE:
            return bool(part.numbering) or not (_HYPHEN_END.search(self._printed) and line.rank is Rank.NUMBER)
        unfinished = self._layout is not Layout.PARAGRAPHS or not ends_sentence(self._printed)
        in_bracket = unfinished and _in_bracket(before.text)
        if is_label_line(line.text) and not starts_lower(line.text) and not in_bracket:
            return True
        goes_on = self._layout is not Layout.PARAGRAPHS or starts_lower(line.text)
        if in_bracket or (goes_on and not starts_upper(line.text)):
            return False
        if self._bold_open and leaves_bold_open(part.text):
            return False
        return self._opens_unmarked(before, line)

    def _is_rest(self, line: Block) -> bool:
        """Whether a line is the rest of a period, a date or a label (“2021 -” | “2025”, “trước ngày” | “10/6”, “Chủ trì:” | …)."""
        if line.rank is Rank.NONE and self._printed.endswith(":") and is_bare_label(self._printed):
            return not is_label_line(line.text)
        if _YEAR_AT_START.match(line.text) and _YEAR_AT_END.search(self._printed.rstrip("-– ")):
            return True
        return bool(_DATE_AT_START.match(line.text)) and bool(_BEFORE_DATE.search(self._printed))

    def _opens_unmarked(self, before: Block, line: Block) -> bool:
        """The same for a line without marker that begins with a capital: what ends above it decides."""
        if self._layout is Layout.PARAGRAPHS:
            return not _OPEN_WORD.search(self._printed)
        is_bold_line = line.bold and not before.bold
        stands_alone = is_bold_line or _NOTE.match(line.text) or (self.near_end and CLOSING.match(line.text))
        if stands_alone and (ends_sentence(self._printed) or is_capitals(self._printed)):
            return True
        if before.rank in {Rank.SECTION, Rank.PART} and role_of(before.body):
            return not (is_capitals(before.body) and is_capitals(line.text))
        if self._blank_counts and line.lines.first - before.lines.last > 1:
            return not _OPEN_END.search(self._printed)
        return self._opens_wrapped(before, line) if self._layout is Layout.WRAPPED else self._opens_ragged(before, line)

    def _opens_wrapped(self, before: Block, line: Block) -> bool:
        """After a line that ended although the next word would have found room in it."""
        first_word = line.text.split(" ", 1)[0]
        room = _ROOM_BETWEEN_PARAGRAPHS if before.rank is Rank.NONE and ends_full_stop(self._printed) else _ROOM
        if len(self._printed) + 1 + len(first_word) >= room * self._width:
            return False
        if (
            before.rank is not Rank.NONE
            and before.lines.first == before.lines.last
            and not _OPEN_END.search(self._printed)
        ):
            return True
        return ends_full_stop(self._printed) or self._printed.endswith(":")

    def _opens_ragged(self, before: Block, line: Block) -> bool:
        """After a finished sentence, unless the line was as full as those before it; after a heading or a unit alone."""
        is_single = before.lines.first == before.lines.last
        if before.rank in _HEADING_RANKS and not _OPEN_END.search(self._printed):
            if starts_unit(before.body) and len(before.body) < _LONGEST_NAME and starts_predicate(line.text):
                return True
            if is_single and len(before.body) < _SHORT_LINE and role_of(before.body):
                return True
        if not ends_sentence(self._printed):
            return False
        return is_single or len(self._printed) < _FULL_LINE * self._widest


def _in_bracket(text: str) -> bool:
    """Whether the end of a text stands inside a bracket that is still open."""
    end = text[-_BRACKET_REACH:]
    return end.rfind("(") > end.rfind(")")


def _joined(before: Block, lines: Sequence[Block]) -> Block:
    pieces = [before.text]
    for line in lines:
        pieces.append("" if _HYPHEN_END.search(pieces[-1][-2:]) else " ")
        pieces.append(line.text)
    last = max(before.lines.last, lines[-1].lines.last)
    return with_text(before, "".join(pieces), SourceLines(before.lines.first, last))
