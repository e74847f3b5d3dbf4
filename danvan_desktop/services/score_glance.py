"""How a year's score sheet stands, as far as “Tổng quan” tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.services.score_gaps import unproven, unscored
from danvan_desktop.services.score_view import SheetView, read_view
from danvan_desktop.services.views_overview import BandMark, ScoreStanding
from danvan_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class ScoreGlance:
    """Scored criteria without evidence, criteria still to be scored and whether they still can be, and the total."""

    unproven: int
    unscored: int
    is_editable: bool
    standing: ScoreStanding


def score_glance(reader: Reader, year: int) -> ScoreGlance | None:
    """The glance at the sheet of a year, or None before it was begun."""
    sheets = reader.select(ScoreSheet, year=year)
    if not sheets:
        return None
    view = read_view(reader, sheets[0])
    return ScoreGlance(len(unproven(view)), len(unscored(view)), view.sheet.state.is_editable, standing_of(view))


def standing_of(view: SheetView) -> ScoreStanding:
    """The total of a sheet among the bands of its criteria set."""
    result, bands = view.result, sort_bands(view.full_set.bands)
    marks = tuple(BandMark(band.name, band.lower, band.upper) for band in reversed(bands))
    scale = max([view.criteria_set.scale, *(mark.upper for mark in marks), Decimal(1)])
    return ScoreStanding(result.total, scale, result.rating, result.standing, result.missing_to_next, marks)
