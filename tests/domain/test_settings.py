from __future__ import annotations

from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.domain.timing import Period


def test_without_a_choice_the_plan_says_how_often_results_are_expected() -> None:
    assert Settings(1).result_rhythm.period is None
    assert [rhythm.period for rhythm in ResultRhythm][1:] == [Period.QUARTER, Period.SIX_MONTHS, Period.YEAR]
    assert len({rhythm.label for rhythm in ResultRhythm}) == len(ResultRhythm)
