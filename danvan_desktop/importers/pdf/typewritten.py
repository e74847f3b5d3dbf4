"""Text files printed as PDF: letters of one width, line ends of the file. They are given back for the text passes."""

from __future__ import annotations

import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from danvan_desktop.importers.document import SourceParagraph
from danvan_desktop.importers.pdf.frames import is_short
from danvan_desktop.importers.pdf.page import Line, LineKind
from danvan_desktop.importers.plan.words import ends_sentence, starts_upper
from danvan_desktop.importers.text import clean_text, squeeze

_ENOUGH_LINES = 10
_LONG_LINE = 20
_SAME_WIDTH = 0.03
_MOST = 0.9
_BLANK_LINE = 1.6
_MORE_THAN_A_LINE = 1.3
_BY_CHANCE = 0.2

Group = tuple[list[Line], bool]
"""The printed lines of a line of the file, and whether a blank one stands before it."""


def is_typewritten(lines: Sequence[Line]) -> bool:
    """Whether nearly all long lines have letters of one width, as printed text files do, and there are no tables."""
    if any(line.kind is LineKind.CELL for line in lines):
        return False
    widths = [_letter_width(line) for line in lines if line.skipped is None and len(line.text) >= _LONG_LINE]
    if len(widths) < _ENOUGH_LINES:
        return False
    usual = statistics.median(widths)
    return sum(abs(width - usual) <= _SAME_WIDTH * usual for width in widths) >= _MOST * len(widths)


def file_lines(lines: Sequence[Line]) -> tuple[SourceParagraph, ...]:
    """The lines of the file: what the page cut off a long one is put back, blank ones are counted."""
    distance = _line_distance(lines)
    found: list[SourceParagraph] = []
    number = 0
    for group, is_after_blank in _without_chance_joins(list(_groups(lines, distance))):
        number += 1 + is_after_blank
        first = number
        number += len(group) - 1
        text = squeeze(clean_text(" ".join(line.text for line in group)))
        if text:
            found.append(SourceParagraph(len(found), text, first, number, skipped=group[0].skipped))
    return tuple(found)


def _letter_width(line: Line) -> float:
    letters = len(unicodedata.normalize("NFC", line.text))
    return (line.x1 - line.x0) / (letters * line.size)


def _line_distance(lines: Sequence[Line]) -> float:
    """The distance of neighbouring lines in points: the smallest that comes again."""
    distances = Counter(
        round(line.base - before.base)
        for before, line in pairwise(lines)
        if before.page == line.page and line.base > before.base
    )
    again = [distance for distance, count in distances.items() if count > 1]
    return float(min(again or distances, default=0))


def _groups(lines: Sequence[Line], distance: float) -> Iterator[Group]:
    """Every line of the file with what the page cut off it."""
    group: list[Line] = []
    is_after_blank = False
    for line in lines:
        if group and _is_rest(group[-1], line, distance):
            group.append(line)
            continue
        if group:
            yield group, is_after_blank
            before = group[-1]
            is_after_blank = before.page == line.page and line.base - before.base > _BLANK_LINE * distance
        group = [line]
    if group:
        yield group, is_after_blank


def _without_chance_joins(groups: list[Group]) -> Iterator[Group]:
    """In a file whose lines were wrapped before, a line longer than a printed one and its rest is two that met by chance."""
    longest = _MORE_THAN_A_LINE * max((len(line.text) for group, _ in groups for line in group), default=0)
    with_rest = [group for group, _ in groups if len(group) > 1]
    too_long = [group for group in with_rest if sum(len(line.text) for line in group) > longest]
    is_wrapped = len(too_long) <= _BY_CHANCE * len(with_rest)
    for group, is_after_blank in groups:
        if is_wrapped and group in too_long:
            yield from (([line], is_after_blank and line is group[0]) for line in group)
        else:
            yield group, is_after_blank


def _is_rest(before: Line, line: Line, distance: float) -> bool:
    """Whether a line holds the words that found no room at the end of the one above it."""
    if before.skipped is not None or line.skipped is not None or is_short(before, line):
        return False
    if before.page != line.page:
        return not (ends_sentence(before.text) and starts_upper(line.text))
    return line.base - before.base < _BLANK_LINE * distance
