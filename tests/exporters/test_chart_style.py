from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.chart import ChartCategory, Meaning
from danvan_desktop.exporters.chart_style import FILLS, MOST_BARS, band_fill, chart_height
from tests.exporters.sample_charts import MONTHS, SCALE, SERIES, UNITS


def test_every_meaning_has_its_own_ground_and_its_own_pattern() -> None:
    assert set(FILLS) == set(Meaning)
    assert (
        len({fill.ground for fill in FILLS.values()}) == len({fill.pattern for fill in FILLS.values()}) == len(Meaning)
    )


def test_better_bands_are_darker_and_still_carry_black_letters() -> None:
    greys = [int(band_fill(place, 5).ground[:2], 16) for place in range(5)]
    assert greys == sorted(greys, reverse=True)
    assert len(set(greys)) == 5
    assert greys[-1] > 0x80
    assert band_fill(0, 1).ground


def test_as_many_bars_as_are_kept_together_fit_one_page() -> None:
    bars = tuple(ChartCategory(str(number), str(number), (1,) * len(SERIES)) for number in range(MOST_BARS))
    heights = [chart_height(chart) for chart in (UNITS, MONTHS, SCALE, replace(UNITS, categories=bars))]
    assert all(30 < height <= 240 for height in heights)
    assert heights[0] < heights[-1]
