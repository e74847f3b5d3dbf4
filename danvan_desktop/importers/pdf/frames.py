"""The habits of a PDF: margins of the running text, distance of lines, whether first lines are indented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from danvan_desktop.importers.pdf.page import Frame, Line, LineKind
from danvan_desktop.importers.plan.markers import Rank, split_marker

_ENOUGH_LINES = 10
_COMMON = 0.15
_OFTEN = 0.2
_INDENT = 8.0
_MANY_LINES = 4
_CELL_PADDING = 4.0
_BLANK = 0.25
_SAME_PLACE = 3.0


@dataclass(frozen=True, slots=True)
class Habits:
    """What holds through a document: the usual distance of lines as a multiple of the size; indented first lines.

    `blocks` when the lines after a marked one begin where that one begins, because the whole paragraph is moved in.
    """

    pitch: float
    indents: bool
    blocks: bool = False


def with_frames(lines: Sequence[Line]) -> list[Line]:
    """Lines of running text with the margins of their page, cells with their inner margins."""
    body = [line for line in lines if line.kind is LineKind.BODY and line.skipped is None]
    whole = frame_of(body)
    by_page: dict[int, list[Line]] = {}
    for line in body:
        by_page.setdefault(line.page, []).append(line)
    frames = {page: frame_of(own) if len(own) >= _ENOUGH_LINES else whole for page, own in by_page.items()}
    starts = Counter(round(line.x0) for line in body)
    indents = tuple(float(start) for start, count in starts.items() if count >= _MANY_LINES)
    return [_framed(line, replace(frames.get(line.page, whole), indents=indents)) for line in lines]


def _framed(line: Line, frame: Frame) -> Line:
    if line.kind is LineKind.BODY and line.skipped is None:
        return replace(line, frame=frame)
    if line.kind is LineKind.CELL:
        return replace(line, frame=Frame(line.frame.left + _CELL_PADDING, line.frame.right - _CELL_PADDING))
    return line


def frame_of(lines: Sequence[Line]) -> Frame:
    """The margins most lines keep: the right one where many end, else the farthest; the left one is the
    outermost place where full lines often begin.
    """
    if not lines:
        return Frame(0, 0)
    ends = Counter(round(line.x1) for line in lines)
    end, count = max(ends.items(), key=lambda pair: (pair[1], pair[0]))
    right = float(end) if count >= max(3, _COMMON * len(lines)) else max(line.x1 for line in lines)
    starts = Counter(round(line.x0) for line in lines if line.x1 >= right - 6) or Counter(
        round(line.x0) for line in lines
    )
    least = _OFTEN * max(starts.values())
    return Frame(float(min(start for start, count in starts.items() if count >= least)), right)


def room_after(line: Line) -> float:
    """The empty space at the end of a line; of a centred line or a cell that on both sides together."""
    if line.kind is LineKind.CELL or is_centred(line):
        return line.frame.right - line.frame.left - (line.x1 - line.x0)
    return line.frame.right - line.x1


def is_short(line: Line, following: Line, slack: float = 0.3) -> bool:
    """Whether the first word of the next line would have had room: the line was ended on purpose."""
    word = following.words[0]
    return room_after(line) > (word.x1 - word.x0) + (_BLANK + slack) * line.size


def is_centred(line: Line) -> bool:
    """Whether a line has the same space on both sides, enough of it, and does not begin where many lines do."""
    left, right = line.x0 - line.frame.left, line.frame.right - line.x1
    return left > 15 and abs(left - right) < 6 and all(abs(line.x0 - indent) > 1.5 for indent in line.frame.indents)


def is_indented(line: Line) -> bool:
    """Whether a line begins behind the left margin."""
    return line.x0 > line.frame.left + _INDENT


def is_marked(line: Line) -> bool:
    """Whether a line begins with a bullet, number or letter."""
    return split_marker(line.text)[0].rank is not Rank.NONE


def habits_of(lines: Iterable[Line]) -> Habits:
    """The habits of the running text."""
    body = [line for line in lines if line.kind is LineKind.BODY and line.skipped is None]
    pitches: Counter[float] = Counter()
    starts = indented = blocks = outdented = 0
    for before, line in pairwise(body):
        if is_short(before, line):
            if not is_centred(line) and not is_centred(before):
                starts += 1
                indented += is_indented(line)
        elif before.page == line.page and line.base > before.base:
            pitches[round((line.base - before.base) / line.size, 1)] += 1
            if is_indented(before) and is_marked(before) and not is_marked(line):
                blocks += abs(line.x0 - before.x0) <= _SAME_PLACE
                outdented += line.x0 < before.x0 - _SAME_PLACE
    pitch = max(pitches.items(), key=lambda pair: (pair[1], -pair[0]))[0] if pitches else 1.2
    return Habits(pitch, indents=starts > 0 and indented >= 0.5 * starts, blocks=blocks > outdented)
