"""From the pages of a PDF to the paragraphs of the document model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.importers.document import ParagraphKind, SourceParagraph
from danvan_desktop.importers.pdf.frames import Habits, habits_of, with_frames
from danvan_desktop.importers.pdf.joining import goes_on, joined_text
from danvan_desktop.importers.pdf.lines import lines_of_pages
from danvan_desktop.importers.pdf.page import Line, Page
from danvan_desktop.importers.pdf.stamps import with_stamps
from danvan_desktop.importers.pdf.tables import with_whole_tables
from danvan_desktop.importers.pdf.typewritten import file_lines, is_typewritten
from danvan_desktop.importers.text import clean_text, squeeze


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A line with its running number through the document, counted from 1."""

    number: int
    line: Line


def paragraphs_of(pages: Sequence[Page]) -> tuple[SourceParagraph, ...]:
    """The paragraphs in reading order; lines are counted through the document, edges of pages are marked as skipped."""
    lines = with_frames(with_stamps(lines_of_pages(pages)))
    if is_typewritten(lines):
        return file_lines(lines)
    numbers = {id(line.words): number for number, line in enumerate(lines, 1)}
    habits = habits_of(lines)
    ordered = [_Numbered(numbers[id(line.words)], line) for line in with_whole_tables(lines)]
    found = [part for group in _grouped(ordered, habits) if (part := _paragraph(group)).text]
    return tuple(replace(part, index=index) for index, part in enumerate(found))


def _grouped(lines: Sequence[_Numbered], habits: Habits) -> Iterator[list[_Numbered]]:
    """The lines of each paragraph; skipped lines in the midst of one follow it."""
    open_group: list[_Numbered] = []
    waiting: list[_Numbered] = []
    for numbered in lines:
        if numbered.line.skipped is not None:
            waiting.append(numbered)
        elif open_group and _belongs(open_group, numbered.line, habits):
            open_group.append(numbered)
        else:
            if open_group:
                yield open_group
            yield from ([skipped] for skipped in waiting)
            open_group, waiting = [numbered], []
    if open_group:
        yield open_group
    yield from ([skipped] for skipped in waiting)


def _belongs(group: Sequence[_Numbered], line: Line, habits: Habits) -> bool:
    """Whether a line goes on with a paragraph, which never leaves its cell."""
    ends = [group[0].line, group[-1].line] if len(group) > 1 else [group[0].line]
    return ends[-1].place == line.place and goes_on(ends, line, habits)


def _paragraph(group: Sequence[_Numbered]) -> SourceParagraph:
    lines = [numbered.line for numbered in group]
    table, row, column = lines[0].place or (None, None, None)
    numbers = [numbered.number for numbered in group]
    return SourceParagraph(
        0,
        squeeze(clean_text(joined_text(lines))),
        min(numbers),
        max(numbers),
        bold=all(line.is_bold for line in lines),
        italic=all(line.is_italic for line in lines),
        kind=ParagraphKind.PARAGRAPH if table is None else ParagraphKind.TABLE_CELL,
        table=table,
        row=row,
        column=column,
        skipped=lines[0].skipped,
    )
