"""What the comparisons of years and regulations need from outside, bundled."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
from danvan_desktop.services.year_comparison import YearComparisonService


@dataclass(frozen=True, slots=True)
class ComparisonServices:
    """The services both dialogs work with; `exchange` writes their files."""

    sets: CriteriaComparisonService
    years: YearComparisonService
    exchange: CriteriaExchange
