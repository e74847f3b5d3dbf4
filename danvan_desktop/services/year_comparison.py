"""Two years of scoring side by side, by own, appraised or final points, on the screen and as Excel."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from danvan_desktop.domain.comparison_figures import ComparisonFigures, ComparisonLine
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.domain.year_comparison import ScoredYear, YearComparison, YearRow, compare_years
from danvan_desktop.services.appraised_result import appraised_points, column_result, final_points
from danvan_desktop.services.criterion_matches import settled_matches
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.score_view import SheetView, read_view
from danvan_desktop.storage.store import Store


class ComparedPoints(StrEnum):
    """Which points of the sheets are compared."""

    SELF = "self"
    APPRAISED = "appraised"
    FINAL = "final"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ComparedPoints.SELF: "Điểm tự chấm",
            ComparedPoints.APPRAISED: "Điểm thẩm định",
            ComparedPoints.FINAL: "Điểm chốt",
        }[self]


class YearComparisonService:
    """Reads the sheets of two years and joins them by criterion."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def years(self) -> tuple[int, ...]:
        """The years that have a sheet, the newest first."""
        return tuple(sorted({sheet.year for sheet in self._store.select(ScoreSheet)}, reverse=True))

    def compare(self, old_year: int, new_year: int, points: ComparedPoints) -> YearComparison:
        """Both years side by side; raises `NotFoundError` for a year without a sheet."""
        old, new = self._scored(old_year, points), self._scored(new_year, points)
        set_ids = old.full_set.criteria_set.id, new.full_set.criteria_set.id
        return compare_years(old, new, settled_matches(self._store, *set_ids))

    def export(self, comparison: YearComparison, points: ComparedPoints, path: Path) -> None:
        """Write the comparison as Excel; raises `DanvanError` when the file cannot be written."""
        from danvan_desktop.exporters.writing import export_comparison_excel  # noqa: PLC0415 - openpyxl, only for a file

        export_comparison_excel(year_figures(comparison, points, agency_of(self._store).name), path)

    def _scored(self, year: int, points: ComparedPoints) -> ScoredYear:
        found = self._store.select(ScoreSheet, year=year)
        if not found:
            raise NotFoundError(f"Chưa có bảng tự chấm điểm năm {year}.", "Hãy mở trang Chấm điểm và lập bảng trước.")
        view = read_view(self._store, found[0])
        return ScoredYear(year, view.full_set, _result(view, points))


def _result(view: SheetView, points: ComparedPoints) -> ScoreResult:
    if points is ComparedPoints.SELF:
        return view.result
    given = appraised_points(view) if points is ComparedPoints.APPRAISED else final_points(view)
    return column_result(view, given)


def year_figures(comparison: YearComparison, points: ComparedPoints, agency: str) -> ComparisonFigures:
    """The comparison as a table with the sums and ratings of both years below it."""
    old, new = comparison.old, comparison.new
    columns = (
        Column(f"Số {old.year}", 14, Alignment.CENTER),
        Column(f"Số {new.year}", 14, Alignment.CENTER),
        Column("Nội dung tiêu chí", 90),
        *(
            Column(title, 18, Alignment.RIGHT)
            for year in (old.year, new.year)
            for title in (f"Tối đa {year}", f"Điểm {year}", f"Đạt % {year}")
        ),
        Column("Thay đổi điểm", 18, Alignment.RIGHT),
        Column("Thay đổi %", 18, Alignment.RIGHT),
    )
    sets = [f"{year.year}: {year.full_set.criteria_set.name}" for year in (old, new)]
    return ComparisonFigures(
        "So sánh các năm",
        (f"SO SÁNH KẾT QUẢ CHẤM ĐIỂM NĂM {old.year} VÀ NĂM {new.year}", points.label),
        tuple(sets),
        columns,
        (*(ComparisonLine(_cells(row), is_bold=not row.is_leaf) for row in comparison.rows), *_sums(old, new)),
        agency,
    )


def _cells(row: YearRow) -> tuple[str | Decimal | None, ...]:
    return (
        row.old.number if row.old else "",
        row.new.number if row.new else "",
        row.shown.text,
        row.old.max_points if row.old else None,
        row.old_points,
        row.old_share,
        row.new.max_points if row.new else None,
        row.new_points,
        row.new_share,
        row.change,
        row.share_change,
    )


def _sums(old: ScoredYear, new: ScoredYear) -> tuple[ComparisonLine, ...]:
    lines = []
    for label, before, after in (
        ("Tổng cộng điểm các tiêu chí", old.result.base, new.result.base),
        ("Điểm thưởng", old.result.bonus, new.result.bonus),
        ("Điểm trừ", old.result.penalty, new.result.penalty),
        ("TỔNG ĐIỂM", old.result.total, new.result.total),
    ):
        cells = ("", "", label, None, before, None, None, after, None, after - before, None)
        lines.append(ComparisonLine(cells, is_bold=True))
    ratings = old.result.rating, new.result.rating
    lines.append(
        ComparisonLine(("", "", "XẾP LOẠI", None, ratings[0], None, None, ratings[1], None, None, None), is_bold=True)
    )
    return tuple(lines)
