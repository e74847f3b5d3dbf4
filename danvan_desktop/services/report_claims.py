"""What the words of a report say of the self-scoring, held against the sheet: total points and rating."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from danvan_desktop.domain.figures import ReportFigures, ScoreSheetFigures
from danvan_desktop.domain.marked_text import unmarked
from danvan_desktop.domain.text import fold, format_points

_TOTAL = re.compile(r"tong (?:so )?diem[^\d;.]{0,40}?(?P<points>\d{1,4}(?:[.,]\d{1,4})?)")
_SENTENCES = re.compile(r"(?<=[.;!?])\s+|\n")
_RATED = "xep loai"


def report_contradictions(report: ReportFigures, sheet: ScoreSheetFigures, bands: Iterable[str]) -> Iterator[str]:
    """Each place where the report says other numbers, or another of the `bands`, than the sheet; Vietnamese sentences."""
    yield from _in_tables(report, sheet)
    names = sorted(bands, key=len, reverse=True)
    for section in report.sections:
        for paragraph in section.paragraphs:
            for sentence in _SENTENCES.split(unmarked(paragraph)):
                yield from _in_words(sentence, section.heading, sheet, names)


def _in_tables(report: ReportFigures, sheet: ScoreSheetFigures) -> Iterator[str]:
    total = next((row for row in report.scores if row.is_total), None)
    if total is None:
        yield "Báo cáo không có bảng kết quả tự chấm điểm."
        return
    if total.self_points != sheet.totals.total:
        yield f"Bảng trong báo cáo ghi tổng {_points(total.self_points)}, bảng tự chấm điểm là {_points(sheet.totals.total)}."
    if total.note != sheet.totals.rating:
        yield f"Bảng trong báo cáo ghi “{total.note}”, bảng tự chấm điểm là “{sheet.totals.rating}”."
    own = {sheet.rows[place].text: sheet.rows[place] for place in sheet.base_rows}
    for row in report.scores:
        found = own.get(row.text)
        if found is not None and found.self_points != row.self_points:
            yield (
                f"Báo cáo ghi {_points(row.self_points)} ở “{row.text}”, "
                f"bảng tự chấm điểm là {_points(found.self_points)}."
            )


def _in_words(sentence: str, heading: str, sheet: ScoreSheetFigures, names: list[str]) -> Iterator[str]:
    """`names` begin with the longest, because one may be the beginning of another."""
    words = fold(sentence)
    for match in _TOTAL.finditer(words):
        said = Decimal(match["points"].replace(",", "."))
        if said not in {sheet.totals.total, sheet.totals.base, sheet.max_total}:
            yield f"Mục “{heading}” viết tổng điểm {format_points(said)}, bảng tự chấm điểm là {_points(sheet.totals.total)}."
    if _RATED in words:
        rated = words.partition(_RATED)[2]
        named = next((name for name in names if fold(name) in rated), None)
        if named is not None and not fold(sheet.totals.rating).startswith(fold(named)):
            yield f"Mục “{heading}” viết xếp loại “{named}”, bảng tự chấm điểm là “{sheet.totals.rating}”."


def _points(points: Decimal | None) -> str:
    return "chưa chấm" if points is None else f"{format_points(points)} điểm"
