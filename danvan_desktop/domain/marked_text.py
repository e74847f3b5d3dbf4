r"""Text with simple looks as a report keeps it: “**đậm**”, “__nghiêng__”; a “\” lets a mark stand for itself.

Runs in, one line of text out, and back without loss. A mark that opens nothing or closes nothing is a letter like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from danvan_desktop.domain.document import Run

BOLD = "**"
ITALIC = "__"
_TOKEN = re.compile(r"\\(?P<letter>[*_\\])|(?P<mark>\*\*|__)")
_TO_ESCAPE = re.compile(r"[*_]|\\(?=[*_\\])|\\$")


class _Piece(NamedTuple):
    text: str
    is_mark: bool = False


class _Letter(NamedTuple):
    text: str
    is_bold: bool
    is_italic: bool


def marked_runs(text: str) -> tuple[Run, ...]:
    """The runs of a line; what stands between two marks of a kind looks so."""
    pieces = list(_pieces(text))
    paired = {*_paired(pieces, BOLD), *_paired(pieces, ITALIC)}
    runs: list[Run] = []
    is_bold = is_italic = False
    for place, piece in enumerate(pieces):
        if place in paired:
            is_bold ^= piece.text == BOLD
            is_italic ^= piece.text == ITALIC
        elif piece.text:
            runs.append(Run(piece.text, is_bold, is_italic))
    return _joined(runs)


def marked(runs: Sequence[Run]) -> str:
    """The line that reads as these runs; a blank at the edge of a look belongs to what is beside it."""
    letters = _with_blanks_outside([_Letter(letter, run.bold, run.italic) for run in runs for letter in run.text])
    if not any(letter.is_bold or letter.is_italic for letter in letters):
        return marked_line("".join(letter.text for letter in letters))
    parts: list[str] = []
    was_bold = was_italic = False
    for (is_bold, is_italic), found in groupby(letters, key=lambda letter: letter[1:]):
        parts += [BOLD] * (is_bold != was_bold) + [ITALIC] * (is_italic != was_italic)
        parts.append(escaped("".join(letter.text for letter in found)))
        was_bold, was_italic = is_bold, is_italic
    return "".join(parts) + BOLD * was_bold + ITALIC * was_italic


def marked_line(text: str) -> str:
    """A line without looks stays as it is typed unless it would be read otherwise."""
    return text if marked_runs(text) == _joined([Run(text)]) else escaped(text)


def escaped(text: str) -> str:
    """Words to put into a marked line, in which no mark is read."""
    return _TO_ESCAPE.sub(r"\\\g<0>", text)


def unmarked(text: str) -> str:
    """The words of a text of several lines without their looks."""
    return "\n".join("".join(run.text for run in marked_runs(line)) for line in text.split("\n"))


def _pieces(text: str) -> Iterator[_Piece]:
    place = 0
    for token in _TOKEN.finditer(text):
        if token.start() > place:
            yield _Piece(text[place : token.start()])
        mark = token["mark"]
        yield _Piece(mark, is_mark=True) if mark else _Piece(token["letter"])
        place = token.end()
    yield _Piece(text[place:])


def _paired(pieces: Sequence[_Piece], mark: str) -> Iterator[int]:
    """The places of the marks of a kind that open or close: no blank on the inner side, something between them."""
    opened: int | None = None
    for place, piece in enumerate(pieces):
        if not piece.is_mark or piece.text != mark:
            continue
        if opened is not None and place > opened + 1 and not _ends_blank(pieces[place - 1]):
            yield from (opened, place)
            opened = None
        elif place + 1 < len(pieces) and not _begins_blank(pieces[place + 1], mark):
            opened = place


def _ends_blank(piece: _Piece) -> bool:
    return not piece.text or piece.text[-1:].isspace()


def _begins_blank(piece: _Piece, mark: str) -> bool:
    return not piece.text or piece.text[:1].isspace() or (piece.is_mark and piece.text == mark)


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    groups = groupby((run for run in runs if run.text), key=lambda run: (run.bold, run.italic))
    return tuple(Run("".join(run.text for run in found), *look) for look, found in groups)


def _with_blanks_outside(letters: Sequence[_Letter]) -> list[_Letter]:
    """The letters, a stretch of blanks looking only as both its neighbours do."""
    result: list[_Letter] = []
    stretches = [(is_blank, list(found)) for is_blank, found in groupby(letters, key=lambda one: one.text.isspace())]
    for place, (is_blank, found) in enumerate(stretches):
        if not is_blank:
            result += found
            continue
        before = stretches[place - 1][1][-1] if place else _Letter("", is_bold=False, is_italic=False)
        behind = (
            stretches[place + 1][1][0] if place + 1 < len(stretches) else _Letter("", is_bold=False, is_italic=False)
        )
        look = before.is_bold and behind.is_bold, before.is_italic and behind.is_italic
        result += [_Letter(letter.text, *look) for letter in found]
    return result
