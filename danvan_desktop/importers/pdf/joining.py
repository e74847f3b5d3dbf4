"""Whether a printed line goes on with the paragraph above it, judged by its place and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from danvan_desktop.importers.pdf.frames import Habits, is_centred, is_indented, is_marked, is_short
from danvan_desktop.importers.pdf.page import Line, LineKind
from danvan_desktop.importers.plan.units import starts_unit
from danvan_desktop.importers.plan.words import ends_sentence, is_capitals, starts_lower, starts_upper

_GAP = 1.25
_SAME_PLACE = 3.0
_SAME_SIZE = 0.09
_DEEPEST_HANG = 3.0
_YEARS = re.compile(r"^[-–]?\s*(?:19|20)\d{2}\b")
_OPEN_RANGE = re.compile(r"(?:[-–]|\d{4})$")
_HYPHEN_END = re.compile(r"\S[-–]$")
_SOFT_HYPHEN = "\u00ad"


def goes_on(paragraph: Sequence[Line], line: Line, habits: Habits) -> bool:
    """Whether `line` continues a paragraph, of which only the first and the last line are looked at."""
    before = paragraph[-1]
    if before.kind is not line.kind or abs(before.size - line.size) > _SAME_SIZE * max(before.size, line.size):
        return False
    if line.kind is LineKind.CELL:
        return _goes_on_in_cell(before, line)
    if line.kind is LineKind.BODY:
        return _goes_on_in_text(paragraph, line, habits)
    return _goes_on_in_column(paragraph[0], before, line)


def joined_text(lines: Sequence[Line]) -> str:
    """The words of the lines; what was cut at a hyphen is put together again."""
    text = lines[0].text
    for line in lines[1:]:
        if text.endswith(_SOFT_HYPHEN):
            text = text.removesuffix(_SOFT_HYPHEN) + line.text
        else:
            text += ("" if _HYPHEN_END.search(text[-2:]) else " ") + line.text
    return text.replace(_SOFT_HYPHEN, "")


def _goes_on_in_text(paragraph: Sequence[Line], line: Line, habits: Habits) -> bool:
    """In running text a paragraph ends where a word more had fitted, where the gap is wide, or where a new one begins."""
    before = paragraph[-1]
    if is_short(before, line):
        return False
    if _YEARS.match(line.text) and _OPEN_RANGE.search(before.text):
        return True
    if _is_apart(before, line, habits):
        return False
    if is_centred(line) or is_centred(before):
        return _goes_on_centred(before, line)
    if is_marked(line) or is_indented(line):
        return _hangs(paragraph, line, habits) or _is_wrapped_marker(before, line, habits)
    return habits.indents or before.page == line.page or not (ends_sentence(before.text) and starts_upper(line.text))


def _is_wrapped_marker(before: Line, line: Line, habits: Habits) -> bool:
    """Whether what looks like a marker (“1. ”) only came to stand at the beginning of a line of a sentence."""
    return habits.indents and not is_indented(line) and not ends_sentence(before.text)


def _is_apart(before: Line, line: Line, habits: Habits) -> bool:
    """Whether there is more space between two lines of a page than between lines of a paragraph."""
    if before.page != line.page:
        return False
    distance = (line.base - before.base) / line.size
    return not 0 < distance <= habits.pitch * _GAP


def _hangs(paragraph: Sequence[Line], line: Line, habits: Habits) -> bool:
    """Whether an indented line stands below the words behind a marker, below another such line, or below the marker."""
    first, before = paragraph[0], paragraph[-1]
    if is_marked(line):
        return False
    if first is not before:
        return abs(before.x0 - line.x0) <= _SAME_PLACE
    moved = line.x0 - first.x0
    return is_marked(first) and (
        _SAME_PLACE < moved <= _DEEPEST_HANG * first.size or (habits.blocks and abs(moved) <= _SAME_PLACE)
    )


def _goes_on_centred(before: Line, line: Line) -> bool:
    """A title wraps in one weight and one case; its first line may fill the page, its last may not come before."""
    if is_centred(before) and not is_centred(line):
        return False
    return before.is_bold == line.is_bold and is_capitals(before.text) == is_capitals(line.text)


def _goes_on_in_column(first: Line, before: Line, line: Line) -> bool:
    """A recipient or a date over two lines, or in the letterhead a name in capitals; other lines stand alone."""
    if is_marked(line) or before.is_bold != line.is_bold:
        return False
    is_name = is_capitals(line.text)
    if is_marked(first):
        return starts_lower(line.text) or not (is_short(before, line) or before.text.endswith((";", ".", ":")))
    if is_capitals(before.text) != is_name:
        return False
    if line.kind is LineKind.LETTERHEAD and is_name:
        return not is_short(before, line) and not starts_unit(line.text)
    return starts_lower(line.text)


def _goes_on_in_cell(before: Line, line: Line) -> bool:
    if is_marked(line) and not (_YEARS.match(line.text) or _HYPHEN_END.search(before.text)):
        return not (is_short(before, line) or ends_sentence(before.text) or is_indented(line))
    if starts_lower(line.text):
        return True
    return not is_short(before, line, slack=1.0) or not ends_sentence(before.text)
