"""Bản tuần cho lãnh đạo: exactly one A4 page, whatever there is to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from danvan_desktop.domain.document import (
    Alignment,
    Block,
    Column,
    Document,
    DocumentProperties,
    Paragraph,
    RowKind,
    Run,
    Table,
    TableRow,
    Title,
)
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.week_figures import WEEK_DAYS, WeekFigures, WeekRow
from danvan_desktop.exporters.page_estimate import fits_one_page
from danvan_desktop.exporters.word.framing import letter_head

_ROWS = (
    Column("TT", 11, Alignment.CENTER),
    Column("Nội dung", 89, Alignment.JUSTIFY),
    Column("Đơn vị", 36),
    Column("Thời hạn", 28, Alignment.CENTER),
)
_MOST = 20  # rows of a list that could fit at best
_WEIGHTS = (1.0, 1.0, 0.5)  # a silent unit takes less room than a row, so more of them may stay
_LONGEST = 88  # characters of a row, about two lines, before it is shortened
_LONGEST_NAME = 32
_LONGEST_SCORE = 250


def week(figures: WeekFigures) -> Document:
    """The page as a document: texts are whole if there is room for all of them, else shortened.

    Then the lists lose their last lines, the longest first, until everything fits.
    """
    shown = [min(len(rows), _MOST) for rows in (figures.late, figures.soon, figures.silent)]
    blocks = _blocks(figures, shown)
    if not fits_one_page(blocks, figures.form):
        figures = _shortened(figures)
        blocks = _blocks(figures, shown)
    while any(shown) and not fits_one_page(blocks, figures.form):
        shown[max(range(len(shown)), key=lambda place: shown[place] * _WEIGHTS[place])] -= 1
        blocks = _blocks(figures, shown)
    head = figures.letter_head
    properties = DocumentProperties(f"Báo cáo tuần {format_date(figures.as_of)}", author=head.agency, created=head.date)
    return Document(properties, blocks, figures.form, template=TemplateKind.WEEK)


def _shortened(figures: WeekFigures) -> WeekFigures:
    def rows(whole: Sequence[WeekRow]) -> tuple[WeekRow, ...]:
        cut = whole[:_MOST]
        short = (WeekRow(_clipped(row.text, _LONGEST), _clipped(row.who, _LONGEST_NAME), row.when) for row in cut)
        return (*short, *whole[_MOST:])

    return replace(
        figures,
        late=rows(figures.late),
        soon=rows(figures.soon),
        silent=tuple(_clipped(name, _LONGEST_NAME) for name in figures.silent),
        score=_clipped(figures.score, _LONGEST_SCORE),
    )


def _blocks(figures: WeekFigures, shown: Sequence[int]) -> tuple[Block, ...]:
    late, soon, silent = shown
    score = figures.score or f"Chưa lập bảng tự chấm điểm năm {figures.year}."
    rows = (
        _group("I", f"Quá hạn: {len(figures.late)} nội dung"),
        *_rows(figures.late, late),
        _group("II", f"Đến hạn trong {WEEK_DAYS} ngày tới: {len(figures.soon)} nội dung"),
        *_rows(figures.soon, soon),
        _group("III", f"Chưa báo kết quả trong kỳ: {len(figures.silent)} đơn vị"),
        _whole(_silent(figures.silent, silent)),
    )
    return (
        letter_head(figures.letter_head),
        Title("Báo cáo tuần", f"Tình hình công tác dân vận năm {figures.year} đến ngày {format_date(figures.as_of)}"),
        _numbers(figures.numbers),
        Paragraph((Run("Tự chấm điểm: ", bold=True), Run(score))),
        Table(_ROWS, rows),
    )


def _numbers(numbers: Sequence[tuple[str, str]]) -> Table:
    """One column for each number."""
    columns = tuple(Column(label, 1, Alignment.CENTER) for label, _ in numbers)
    return Table(columns, (TableRow(tuple(count for _, count in numbers)),))


def _group(number: str, title: str) -> TableRow:
    return TableRow((number, title), RowKind.GROUP, (1, len(_ROWS) - 1))


def _whole(text: str) -> TableRow:
    return TableRow((text,), spans=(len(_ROWS),))


def _rows(rows: Sequence[WeekRow], shown: int) -> Iterator[TableRow]:
    if not rows:
        yield _whole("Không có.")
    for place, row in enumerate(rows[:shown], 1):
        yield TableRow((str(place), row.text, row.who, row.when))
    if len(rows) > shown:
        yield _whole(f"… và {len(rows) - shown} mục khác")


def _silent(names: Sequence[str], shown: int) -> str:
    if not names:
        return "Không có."
    listed = "; ".join(names[:shown])
    if len(names) == shown:
        return f"{listed}."
    rest = f"và {len(names) - shown} đơn vị khác"
    return f"{listed}; {rest}" if listed else f"… {rest}"


def _clipped(text: str, limit: int) -> str:
    """The text on one line, shortened at a word with “…” when it is longer than `limit` characters."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    return f"{flat[:limit].rsplit(' ', 1)[0].rstrip(' ,;.:')}…"
