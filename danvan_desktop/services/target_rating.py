"""The rating a target on the rating of the year may be judged by: that of the appraisal, else of the own score sheet."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from danvan_desktop.services.score_view import read_view
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class OfferedRating:
    """A rating as the set names it, where it comes from in words, and all ratings from the best to the lowest."""

    name: str
    source: str
    ratings: tuple[str, ...]


def offered_rating(store: Store, year: int) -> OfferedRating | None:
    """The rating of a year, or None without a sheet; its name is empty while nothing is rated."""
    sheets = store.select(ScoreSheet, year=year)
    if not sheets:
        return None
    view = read_view(store, sheets[0])
    ratings = tuple(band.name for band in sort_bands(view.full_set.bands))
    if view.sheet.state in {SheetState.APPRAISED, SheetState.LOCKED}:
        official = ScoreAppraisalService(store).view(view.sheet.id)
        if official.result.band and any(row.appraised is not None for row in official.rows):
            return OfferedRating(official.result.band.name, f"kết quả thẩm định năm {year}", ratings)
    result = view.result
    provisional = ", tạm tính" if result.is_provisional else ""
    return OfferedRating(result.band.name if result.band else "", f"bảng tự chấm năm {year}{provisional}", ratings)
