"""Tables inside text files: rows drawn with bars, and cells printed one per line between lone bars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from danvan_desktop.importers.document import ParagraphKind, SourceParagraph

_RULE = re.compile(r"^[|:+\-=\s]+$")
_ORDINAL = re.compile(r"^\W*(?:stt|tt|số tt)\W*$", re.IGNORECASE)
_COUNTED = re.compile(r"^\W*(?:\d{1,3}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})+|[a-zđA-HĐ])\W*$")
_LONGEST_CELL = 40
_FIRST = re.compile(r"^\W*(?:0?1|I)\W*$")


def mark_tables(paragraphs: list[SourceParagraph]) -> list[SourceParagraph]:
    """The same paragraphs with bar-drawn rows split into cells; indexes are counted anew, lines stay."""
    result: list[SourceParagraph] = []
    table = -1
    position = 0
    while position < len(paragraphs):
        end = _run_end(paragraphs, position)
        rows = _rows(paragraphs[position:end])
        if len(rows) >= 2 and max(len(row) for row in rows) >= 2:
            table += 1
            result.extend(_with_rules(list(_cells(rows, table)), paragraphs[position:end]))
        elif end > position:
            result.extend(_with_rules(list(_unbarred(paragraphs[position:end])), paragraphs[position:end]))
        else:
            result.append(paragraphs[position])
        position = max(end, position + 1)
    return [replace(part, index=index) for index, part in enumerate(result)]


def _with_rules(parts: list[SourceParagraph], run: list[SourceParagraph]) -> list[SourceParagraph]:
    """Lines that only draw the table, or stand behind it, stay in the document too: nothing is dropped in silence."""
    taken = {part.first_line for part in parts}
    rest = [part for part in run if part.first_line not in taken]
    return sorted([*parts, *rest], key=lambda part: part.first_line)


def _run_end(paragraphs: list[SourceParagraph], start: int) -> int:
    """One after the last line of a table that begins here; `start` when none does."""
    if _ORDINAL.match(paragraphs[start].text) and start + 1 < len(paragraphs) and paragraphs[start + 1].text == "|":
        return _lone_bars_end(paragraphs, start)
    if width := _barred_width(paragraphs[start].text):
        return start + sum(len(row) for row in _wrapped_rows(paragraphs[start:], width))
    end = start
    while end < len(paragraphs) and _is_row(paragraphs[end].text):
        end += 1
    return end


def _is_row(text: str) -> bool:
    """Whether a line holds cells: bars before, behind or between them."""
    return text != "|" and (text.startswith("|") or text.endswith("|") or " | " in text)


def _barred_width(text: str) -> int:
    """The number of columns of a header whose cells end with bars (“STT | Nội dung | Chủ trì |”), else 0."""
    cells = text.split("|")
    return len(cells) - 1 if len(cells) > 3 and not cells[-1].strip() and _ORDINAL.match(cells[0].strip()) else 0


def _wrapped_rows(paragraphs: list[SourceParagraph], width: int) -> list[list[SourceParagraph]]:
    """The lines of each row of a table whose cells end with bars and may be wrapped; a row is full at its last bar."""
    rows: list[list[SourceParagraph]] = []
    row: list[SourceParagraph] = []
    bars = 0
    for part in paragraphs:
        row.append(part)
        bars += part.text.count("|")
        if bars > width or len(row) > _LONGEST_CELL:
            break
        if bars == width and part.text.endswith("|"):
            rows.append(row)
            row, bars = [], 0
    return rows


def _lone_bars_end(paragraphs: list[SourceParagraph], start: int) -> int:
    """One after the last lone bar, with at most a cell of lines between two of them."""
    end, last_bar = start, start
    while end < len(paragraphs) and end - last_bar <= _LONGEST_CELL:
        if paragraphs[end].text == "|":
            last_bar = end
        end += 1
    bars_stand_first = start > 0 and paragraphs[start - 1].text == "|"
    return min(last_bar + (2 if bars_stand_first else 1), len(paragraphs))


def _rows(run: list[SourceParagraph]) -> list[list[list[SourceParagraph]]]:
    """Rows of cells of source paragraphs."""
    if run and _ORDINAL.match(run[0].text):
        return _rows_of_lone_bars(run)
    if run and (width := _barred_width(run[0].text)):
        return [_cells_of_lines(lines) for lines in _wrapped_rows(run, width)]
    rows = []
    for part in run:
        if _RULE.match(part.text):
            continue
        texts = [cell.strip() for cell in part.text.removeprefix("|").removesuffix("|").split("|")]
        rows.append([[replace(part, text=line.strip()) for line in _lines(text)] for text in texts])
    return rows


def _cells_of_lines(lines: list[SourceParagraph]) -> list[list[SourceParagraph]]:
    """The cells of a wrapped row: what stands between two bars, over however many lines."""
    cells: list[list[SourceParagraph]] = [[]]
    for part in lines:
        for at, piece in enumerate(part.text.split("|")):
            if at:
                cells.append([])
            if piece.strip():
                cells[-1].append(replace(part, text=piece.strip()))
    return cells[:-1]


def _lines(text: str) -> list[str]:
    return [line for line in re.split(r"<br\s*/?>", text) if line.strip()]


def _rows_of_lone_bars(run: list[SourceParagraph]) -> list[list[list[SourceParagraph]]]:
    """Rows of a table whose cells are lines between lone bars; only the numbers in the first column tell rows apart."""
    cells: list[list[SourceParagraph]] = [[]]
    for part in run:
        if part.text == "|":
            cells.append([])
        else:
            cells[-1].append(part)
    width = _width(cells)
    if width < 2:
        return []
    rows: list[list[list[SourceParagraph]]] = [cells[:width]]
    last = ""
    for cell in cells[width:]:
        words = cell[0].text if len(cell) == 1 else ""
        if len(rows[-1]) >= width or (len(rows[-1]) >= 2 and _is_next(words, last)):
            if not _COUNTED.match(words):
                break
            rows.append([])
            last = words
        rows[-1].append(cell)
    return rows


def _is_next(words: str, last: str) -> bool:
    """Whether a lone cell is the number that follows the last one."""
    if not _COUNTED.match(words):
        return False
    number, before = words.strip(" .()"), last.strip(" .()")
    if number.isdigit() and before.isdigit():
        return int(number) == int(before) + 1
    return number == "1" or number.startswith(f"{before}.") or not number.isdigit()


def _width(cells: list[list[SourceParagraph]]) -> int:
    """The number of columns: from the header's ordinal cell to the first row's number, 0 if there is no such table."""
    if not cells or not cells[0] or not _ORDINAL.match(cells[0][0].text):
        return 0
    return next((at for at, cell in enumerate(cells) if at and len(cell) == 1 and _FIRST.match(cell[0].text)), 0)


def _cells(rows: list[list[list[SourceParagraph]]], table: int) -> Iterator[SourceParagraph]:
    for row_number, row in enumerate(rows):
        for column, cell in enumerate(row):
            for part in cell:
                yield replace(part, kind=ParagraphKind.TABLE_CELL, table=table, row=row_number, column=column)


def _unbarred(run: list[SourceParagraph]) -> Iterator[SourceParagraph]:
    """Lines of a flattened layout table: the bars go, the words stay."""
    for part in run:
        for text in part.text.split("|"):
            if text.strip() and not _RULE.match(text):
                yield replace(part, text=text.strip())
