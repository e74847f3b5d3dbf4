"""The habits of a PDF: margins of the running text, distance of lines, whether first lines are indented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from danvan_desktop.importers.pdf.page import Frame, Line, LineKind

_ENOUGH_LINES = 10
_COMMON = 0.15
_OFTEN = 0.2
_INDENT = 8.0
_CELL_PADDING = 4.0
_BLANK = 0.25


@dataclass(frozen=True, slots=True)
class Habits:
    """What holds through a document: the usual distance of lines as a multiple of the size; indented first lines."""

    pitch: float
    indents: bool


def with_frames(lines: Sequence[Line]) -> list[Line]:
    """Lines of running text with the margins of their page, cells with their inner margins."""
    body = [line for line in lines if line.kind is LineKind.BODY and line.skipped is None]
    whole = frame_of(body)
    by_page: dict[int, list[Line]] = {}
    for line in body:
        by_page.setdefault(line.page, []).append(line)
    frames = {page: frame_of(own) if len(own) >= _ENOUGH_LINES else whole for page, own in by_page.items()}
    return [_framed(line, frames.get(line.page, whole)) for line in lines]


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
    """Whether a line has the same space on both sides, and enough of it."""
    left, right = line.x0 - line.frame.left, line.frame.right - line.x1
    return left > 15 and abs(left - right) < 6


def is_indented(line: Line) -> bool:
    """Whether a line begins behind the left margin."""
    return line.x0 > line.frame.left + _INDENT


def habits_of(lines: Iterable[Line]) -> Habits:
    """The habits of the running text."""
    body = [line for line in lines if line.kind is LineKind.BODY and line.skipped is None]
    pitches: Counter[float] = Counter()
    starts = indented = 0
    for before, line in pairwise(body):
        if before.page == line.page and line.base > before.base and not is_short(before, line):
            pitches[round((line.base - before.base) / line.size, 1)] += 1
        if is_short(before, line) and not is_centred(line) and not is_centred(before):
            starts += 1
            indented += is_indented(line)
    pitch = max(pitches.items(), key=lambda pair: (pair[1], -pair[0]))[0] if pitches else 1.2
    return Habits(pitch, indents=starts > 0 and indented >= 0.5 * starts)
